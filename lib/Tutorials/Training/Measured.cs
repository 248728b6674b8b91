using TorchSharp;
using static TorchSharp.torch;

namespace Tutorials.Training;

/// <summary>What a model does on one batch: its loss, and whatever else was measured. A loss alone converts to it.</summary>
/// <param name="Loss">The loss to go backward from, a tensor with one element.</param>
/// <param name="Others">Other figures, such as ("accuracy", 0.95).</param>
public sealed record Measured(Tensor Loss, params (string Name, double Value)[] Others)
{
    /// <summary>A loss and nothing else.</summary>
    public static implicit operator Measured(Tensor loss) => new(loss);
}

/// <summary>Averages what was measured batch by batch, each batch with the weight of its samples.</summary>
internal sealed class Averages
{
    private readonly OrderedDictionary<string, (double Sum, long Weight)> sums = [];

    public void Add(Measured measured, long weight)
    {
        Add("loss", measured.Loss.ToScalar().ToDouble(), weight);
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
