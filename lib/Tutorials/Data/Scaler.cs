using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Data;

/// <summary>
/// Brings each feature to mean 0 and standard deviation 1. Fit it on the training data and apply it to all, so that
/// nothing of the held-out data leaks into training.
/// </summary>
public sealed class Scaler
{
    private Scaler(Tensor mean, Tensor deviation) =>
        (Mean, Deviation) = (mean.DetachFromDisposeScope(), deviation.DetachFromDisposeScope());

    /// <summary>Each feature's mean, (features,), in the feature's unit.</summary>
    public Tensor Mean { get; }

    /// <summary>Each feature's standard deviation, (features,), in the feature's unit; 1 for one that does not vary.</summary>
    public Tensor Deviation { get; }

    /// <summary>Learns mean and deviation.</summary>
    /// <param name="data">The training data, (samples, features).</param>
    /// <exception cref="ArgumentException">There are no rows of features.</exception>
    public static Scaler Fit(Tensor data)
    {
        if (data.dim() != 2 || data.shape[0] == 0)
        {
            throw new ArgumentException(
                $"The data have the shape {ShapeTable.Shape(data)}: give (samples, features), one sample at least.", nameof(data));
        }
        using var scope = NewDisposeScope();
        var mean = data.mean([0L]);
        var deviation = (data - mean).square().mean([0L]).sqrt();
        return new(mean, deviation.masked_fill(deviation.eq(0), 1));
    }

    /// <summary>Standardizes: (…, features) → (…, features).</summary>
    public Tensor Apply(Tensor data) => (data - Mean) / Deviation;

    /// <summary>Goes back from standardized features to their units: (…, features) → (…, features).</summary>
    public Tensor Undo(Tensor data) => data * Deviation + Mean;
}
