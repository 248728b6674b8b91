using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The masks of an attention, merged into one tensor that is added to the scores: 0 or a number where a key may be read, -∞ where not.</summary>
internal static class AttentionMask
{
    /// <summary>Merges the masks.</summary>
    /// <param name="attention">For each query and key, (queries, keys) or (batch · heads, queries, keys); null for none.</param>
    /// <param name="padding">For each sequence's keys, (batch, keys); null for none.</param>
    /// <param name="sizes">What the masks are for.</param>
    /// <param name="type">The scores' type.</param>
    /// <returns>A tensor that broadcasts to (batch · heads, queries, keys + added keys); null where nothing is masked.</returns>
    /// <exception cref="ExternalException">A mask is of another shape, or neither of truth values nor of a floating point type.</exception>
    public static Tensor? Merge(Tensor? attention, Tensor? padding, AttentionSizes sizes, ScalarType type)
    {
        if (attention is null && padding is null)
            return null;
        var added = Additive(OfQueries(attention, sizes), nameof(attention), type);
        var padded = Additive(OfKeys(padding, sizes), nameof(padding), type);
        var merged = added is null ? padded! : padded is null ? added : added + padded;
        return sizes.AddedKeys == 0 ? merged : nn.functional.pad(merged, [0, sizes.AddedKeys]);
    }

    private static Tensor? OfQueries(Tensor? mask, AttentionSizes sizes)
    {
        if (mask is null)
            return null;
        long[] one = [sizes.Queries, sizes.Keys], each = [sizes.Batch * sizes.Heads, .. one];
        if (!mask.shape.SequenceEqual(one) && !mask.shape.SequenceEqual(each))
        {
            throw new ExternalException(
                $"An attention mask needs the shape {Text(one)} (queries, keys) or {Text(each)} (batch · heads, queries, keys) and has {Text(mask.shape)}.");
        }
        return mask.dim() == 2 ? mask.unsqueeze(0) : mask;
    }

    private static Tensor? OfKeys(Tensor? mask, AttentionSizes sizes)
    {
        if (mask is null)
            return null;
        long[] needed = [sizes.Batch, sizes.Keys];
        if (!mask.shape.SequenceEqual(needed))
            throw new ExternalException($"A padding mask needs the shape {Text(needed)} (batch, keys) and has {Text(mask.shape)}.");
        return mask.view(sizes.Batch, 1, 1, sizes.Keys).expand(-1, sizes.Heads, -1, -1).reshape(sizes.Batch * sizes.Heads, 1, sizes.Keys);
    }

    private static Tensor? Additive(Tensor? mask, string kind, ScalarType type) => mask?.dtype switch
    {
        null => null,
        ScalarType.Bool => zeros(mask.shape, type, mask.device).masked_fill_(mask, double.NegativeInfinity),
        ScalarType.Byte => zeros(mask.shape, type, mask.device).masked_fill_(mask != 0, double.NegativeInfinity),
        _ when mask.is_floating_point() => mask.to_type(type),
        var other => throw new ExternalException(
            $"The {kind} mask's elements are {other}: give truth values, true where a key must not be read, or floating point numbers to add to the scores."),
    };

    public static string Text(long[] size) => $"[{string.Join(", ", size)}]";
}

/// <summary>The sizes of one attention.</summary>
/// <param name="Batch">How many sequences.</param>
/// <param name="Heads">How many heads.</param>
/// <param name="Queries">How many queries a sequence has.</param>
/// <param name="Keys">How many keys it has.</param>
/// <param name="AddedKeys">How many keys the module adds.</param>
internal readonly record struct AttentionSizes(long Batch, long Heads, long Queries, long Keys, long AddedKeys);
