using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>
/// Hard attention: of the weights that soft attention has given, those that do not qualify become zero, and the rest are either scaled up
/// to sum to 1 again or left as they are. What is set to zero is not read, and hands back no gradient of its own.
/// Source: article E, "Attention in neural networks, theory". (Elsewhere the name also means to draw one place at random: Xu et al.,
/// "Show, attend and tell", arXiv 1502.03044.)
/// </summary>
public static class HardAttention
{
    /// <summary>Keeps each row's largest weights.</summary>
    /// <param name="weights">Weights, (…, keys), of which each row sums to 1.</param>
    /// <param name="count">How many to keep of each row, from 1 to the number of keys; of equal weights it is not said which.</param>
    /// <param name="renormalized">Whether each row is scaled to sum to 1 again.</param>
    /// <returns>(…, keys): zero where a weight is not among the row's largest.</returns>
    /// <exception cref="ArgumentException">There are fewer keys, or nothing would be kept.</exception>
    public static Tensor Largest(Tensor weights, int count, bool renormalized = true)
    {
        var keys = Keys(weights);
        if (count < 1 || count > keys)
            throw new ArgumentException($"{count} of {keys} weights cannot be kept: give a number from 1 to {keys}.", nameof(count));
        var places = weights.topk(count).Item2;                                          // (…, count)
        return Kept(weights, zeros_like(weights).scatter(-1, places, ones_like(places).to(weights.dtype)), renormalized);
    }

    /// <summary>Keeps the weights that reach a threshold. A row in which none does keeps nothing: all its weights are zero.</summary>
    /// <param name="weights">Weights, (…, keys), of which each row sums to 1.</param>
    /// <param name="threshold">What a weight must be at least, from 0 to 1.</param>
    /// <param name="renormalized">Whether each row of which something is kept is scaled to sum to 1 again.</param>
    /// <returns>(…, keys): zero where a weight is less than the threshold.</returns>
    /// <exception cref="ArgumentException">The threshold is not a number from 0 to 1, or there are no keys.</exception>
    public static Tensor AtLeast(Tensor weights, double threshold, bool renormalized = true)
    {
        Keys(weights);
        return threshold is >= 0 and <= 1
            ? Kept(weights, (weights >= threshold).to(weights.dtype), renormalized)
            : throw new ArgumentException(FormattableString.Invariant($"No weight can be measured by the threshold {threshold}: give a number from 0 to 1."), nameof(threshold));
    }

    private static long Keys(Tensor weights) => weights.dim() > 0 && weights.shape[^1] > 0 && weights.is_floating_point()
        ? weights.shape[^1]
        : throw new ArgumentException($"The weights are {weights.dtype} numbers of the shape {ShapeTable.Shape(weights)}: give floating-point weights, (…, keys), with at least one key.", nameof(weights));

    private static Tensor Kept(Tensor weights, Tensor qualifies, bool renormalized)
    {
        var kept = weights * qualifies;                                                  // (…, keys)
        if (!renormalized)
            return kept;
        var sum = kept.sum([-1], keepdim: true);                                         // (…, 1)
        return kept / sum.masked_fill(sum == 0, 1);
    }
}
