namespace Tutorials.Recurrent;

/// <summary>What a stack of recurrent layers is made of, whatever its kind: nn.LSTM's arguments.</summary>
internal readonly record struct StackSizes(
    long Input, long Hidden, long Layers, bool Bias, bool BatchFirst, double Dropout, bool Bidirectional)
{
    // Each layer makes its parameters one by one: a number beyond this is a mistake, which would go on until the memory is full.
    private const long MostLayers = 1_000;

    public int Directions => Bidirectional ? 2 : 1;

    /// <summary>Each layer with the ending of its parameters' names, twice if there are two directions.</summary>
    public IEnumerable<(int Layer, string Suffix)> Suffixes
    {
        get
        {
            var self = this;
            return Enumerable.Range(0, (int)Layers).SelectMany(layer => self.SuffixesOf(layer).Select(suffix => (layer, suffix)));
        }
    }

    /// <summary>The endings of a layer's parameters' names, forward first.</summary>
    public IEnumerable<string> SuffixesOf(int layer) => new[] { $"_l{layer}", $"_l{layer}_reverse" }.Take(Directions);

    /// <summary>The numbers a step of a layer's input has.</summary>
    public long Width(int layer) => layer == 0 ? Input : Directions * Hidden;

    /// <summary>Says in one sentence which argument cannot be.</summary>
    /// <param name="name">What is made.</param>
    public void Check(string name)
    {
        Expect(Input >= 1, $"{name} cannot read {Input} numbers a step: give an input size of 1 or more.");
        Expect(Hidden >= 1, $"{name} cannot have {Hidden} units: give a hidden size of 1 or more.");
        Expect(Layers is >= 1 and <= MostLayers, $"{name} cannot have {Layers} layers: give 1 to {MostLayers}.");
        Expect(Dropout is >= 0 and <= 1, FormattableString.Invariant($"{name} cannot drop out with a probability of {Dropout}: give one from 0 to 1."));
    }

    private static void Expect(bool condition, string otherwise)
    {
        if (!condition)
            throw new ArgumentException(otherwise);
    }
}
