using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>Masks over the steps of sequences, for attention with a single query a sequence.</summary>
internal static class StepMask
{
    /// <summary>The scores, with minus infinity wherever the mask forbids reading.</summary>
    /// <param name="scores">(batch, time).</param>
    /// <param name="mask">True for each step that must not be read, (batch, time); if there is none, the scores stay.</param>
    /// <exception cref="ArgumentException">The mask's shape or type does not fit, or it leaves a sequence nothing to read.</exception>
    public static Tensor Apply(Tensor scores, Tensor? mask) =>
        mask is null ? scores : scores.masked_fill(Checked(mask, scores), double.NegativeInfinity);

    private static Tensor Checked(Tensor mask, Tensor scores)
    {
        if (mask.dtype != ScalarType.Bool)
            throw new ArgumentException($"The mask holds {mask.dtype} numbers: give truth values, true for each step that must not be read, as AttentionMasks.Padding makes them.", nameof(mask));
        if (!mask.shape.SequenceEqual(scores.shape))
            throw new ArgumentException($"The mask has the shape {ShapeTable.Shape(mask)}: give a truth value for each step of each sequence, ({scores.shape[0]}, {scores.shape[1]}).", nameof(mask));
        var shut = mask.all(1).cpu().data<bool>().ToArray();
        return Array.IndexOf(shut, true) is var first and >= 0
            ? throw new ArgumentException($"The mask leaves sequence {first} none of its {mask.shape[1]} steps to read: leave each sequence at least one.", nameof(mask))
            : mask;
    }
}
