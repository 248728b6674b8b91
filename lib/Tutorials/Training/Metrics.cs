using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Training;

/// <summary>How good predictions are.</summary>
public static class Metrics
{
    /// <summary>The share of right predictions.</summary>
    /// <param name="logits">Scores: (…, classes), of which the highest counts; or (…), one a sample, of which those above 0 mean 1.</param>
    /// <param name="targets">The right classes, (…).</param>
    /// <exception cref="ArgumentException">The shapes do not fit, or there is only one class, as in (…, 1): a score of that kind is squeezed to (…).</exception>
    public static double Accuracy(Tensor logits, Tensor targets)
    {
        if (logits.dim() == targets.dim() + 1 && logits.shape[^1] == 1)
        {
            throw new ArgumentException(
                $"The logits {ShapeTable.Shape(logits)} have one class, which would always be the highest: for one score a sample, squeeze(-1) them to the shape of the targets, {ShapeTable.Shape(targets)}.");
        }
        using var scope = NewDisposeScope();
        var predicted = logits.dim() == targets.dim() + 1 ? logits.argmax(-1) : logits.gt(0);
        ExpectSameShape(predicted, targets);
        return predicted.to_type(targets.dtype).eq(targets).to_type(ScalarType.Float64).mean().item<double>();
    }

    /// <summary>The log loss of forecasts, in nats: the mean of −log p of what then happened. A forecast of 0.5 has 0.693.</summary>
    /// <param name="probabilities">The forecast probability of 1, (…).</param>
    /// <param name="outcomes">What happened, 0 or 1, (…).</param>
    /// <exception cref="ArgumentException">The shapes do not fit.</exception>
    public static double LogLoss(Tensor probabilities, Tensor outcomes)
    {
        ExpectSameShape(probabilities, outcomes);
        using var scope = NewDisposeScope();
        // A forecast that was certain and wrong costs much, but not infinitely much.
        var p = probabilities.detach().to_type(ScalarType.Float64).clamp(1e-7, 1 - 1e-7);
        var y = outcomes.to_type(ScalarType.Float64);
        return -(y * p.log() + (1 - y) * (1 - p).log()).mean().item<double>();
    }

    internal static void ExpectSameShape(Tensor predictions, Tensor targets)
    {
        if (!predictions.shape.SequenceEqual(targets.shape))
        {
            throw new ArgumentException(
                $"The predictions have the shape {ShapeTable.Shape(predictions)} and the targets {ShapeTable.Shape(targets)}: there must be one for each.");
        }
    }
}
