using TorchSharp;
using static TorchSharp.torch;

namespace Tutorials.Training;

/// <summary>What a model does on one batch: its loss, and whatever else was measured. A loss alone converts to it.</summary>
/// <param name="Loss">The loss to go backward from, a tensor with one element.</param>
/// <param name="Others">Other figures, such as ("accuracy", 0.95), each with a name of its own.</param>
/// <exception cref="ArgumentException">Two figures have one name; "loss" is the loss's.</exception>
public sealed record Measured(Tensor Loss, params (string Name, double Value)[] Others)
{
    /// <summary>The other figures.</summary>
    public (string Name, double Value)[] Others { get; init; } = Distinct(Others);

    /// <summary>A loss and nothing else.</summary>
    public static implicit operator Measured(Tensor loss) => new(loss);

    private static (string Name, double Value)[] Distinct((string Name, double Value)[] others)
    {
        var repeated = others.Select(other => other.Name).Prepend(Averages.Loss).CountBy(name => name).Where(name => name.Value > 1).Select(name => name.Key).FirstOrDefault();
        return repeated is null ? others : throw new ArgumentException(repeated == Averages.Loss
            ? $"A figure is called \"{repeated}\", which is the loss's own name: call it something else."
            : $"Two figures are called \"{repeated}\": give each a name of its own.");
    }
}

/// <summary>Averages what was measured batch by batch, each batch with the weight of its samples.</summary>
internal sealed class Averages
{
    /// <summary>The loss's name among the figures.</summary>
    public const string Loss = "loss";

    private readonly OrderedDictionary<string, (double Sum, long Weight)> sums = [];

    public void Add(Measured measured, long weight)
    {
        Add(Loss, measured.Loss.ToScalar().ToDouble(), weight);
        foreach (var (name, value) in measured.Others)
            Add(name, value, weight);
    }

    public IEnumerable<(string Name, double Value)> Values => sums.Select(sum => (sum.Key, sum.Value.Sum / sum.Value.Weight));

    private void Add(string name, double value, long weight)
    {
        var (sum, total) = sums.GetValueOrDefault(name);
        sums[name] = (sum + value * weight, total + weight);
    }
}
