using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>Masks for attention: truth values, true for each place that must not be read.</summary>
public static class AttentionMasks
{
    /// <summary>The mask under which a place reads itself and the places before it, never those that come after.</summary>
    /// <param name="length">How many places the sequence has.</param>
    /// <returns>(length, length): row i is what place i must not read, true above the diagonal.</returns>
    /// <exception cref="ArgumentException">The length is negative.</exception>
    public static Tensor Causal(long length)
    {
        if (length < 0)
            throw new ArgumentException($"A sequence cannot have {length} places: give its length.", nameof(length));
        return ones(length, length, dtype: ScalarType.Bool).triu(1);
    }

    /// <summary>The mask under which no sequence's padding is read.</summary>
    /// <param name="lengths">How many places of each sequence are its own, (batch,), whole numbers.</param>
    /// <param name="length">How many places the padded sequences have.</param>
    /// <returns>(batch, length): true from each sequence's own length on.</returns>
    /// <exception cref="ArgumentException">The lengths are not whole numbers of that shape, or one is less than 1 or more than the padded length.</exception>
    public static Tensor Padding(Tensor lengths, long length)
    {
        if (lengths.dim() != 1 || lengths.is_floating_point() || lengths.dtype == ScalarType.Bool)
            throw new ArgumentException($"The lengths are {lengths.dtype} numbers of the shape {ShapeTable.Shape(lengths)}: give one whole number for each sequence, (batch,).", nameof(lengths));
        var given = lengths.@long().cpu().data<long>().ToArray();
        var wrong = Array.FindIndex(given, one => one < 1 || one > length);
        return wrong >= 0
            ? throw new ArgumentException($"Sequence {wrong} has the length {given[wrong]}: give lengths from 1 to the padded length, {length}.", nameof(lengths))
            : arange(length, device: lengths.device).unsqueeze(0) >= lengths.unsqueeze(1);
    }
}
