using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Data;

/// <summary>Cuts a time series into overlapping stretches, each with what comes after it.</summary>
public static class Windows
{
    /// <summary>All windows of a series, and for each the target of the step after it.</summary>
    /// <param name="series">The series, (time, features).</param>
    /// <param name="length">Steps in a window.</param>
    /// <param name="targets">What is to be predicted at each step, (time, …); the series itself if not given.</param>
    /// <returns>Inputs (windows, length, features) and targets (windows, …), where there are time − length windows.</returns>
    /// <exception cref="ArgumentException">The series is too short, or there is not one target a step.</exception>
    public static (Tensor Inputs, Tensor Targets) Over(Tensor series, int length, Tensor? targets = null)
    {
        targets ??= series;
        if (series.dim() != 2)
        {
            throw new ArgumentException(
                $"The series has the shape {ShapeTable.Shape(series)}: give (time, features).", nameof(series));
        }
        var time = series.shape[0];
        if (targets.dim() == 0 || targets.shape[0] != time)
        {
            throw new ArgumentException(
                $"The targets have the shape {ShapeTable.Shape(targets)} and the series {time} steps: give one target a step.", nameof(targets));
        }
        if (length < 1 || length >= time)
        {
            throw new ArgumentException(
                $"A series of {time} steps has no window of {length} with a step after it: give a length from 1 to {time - 1}.", nameof(length));
        }
        var inputs = series.unfold(0, length, 1).narrow(0, 0, time - length).transpose(1, 2);   // (windows, features, length) → (windows, length, features)
        return (inputs.contiguous(), targets.narrow(0, length, time - length));
    }
}
