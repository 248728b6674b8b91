using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>
/// Scaled dot-product attention: each query is held against all keys, and reads the values as much as their keys fit it:
/// scores = q kᵀ / √d, weights = softmax of the scores over the keys, context = weights · values. It has no parameters.
/// Source: Vaswani et al., "Attention is all you need" (arXiv 1706.03762), section 3.2.1.
/// </summary>
public sealed class ScaledDotProductAttention() : nn.Module<Tensor, Tensor, Tensor, Tensor?, (Tensor Context, Tensor Weights)>(nameof(ScaledDotProductAttention))
{
    /// <inheritdoc cref="forward"/>
    public (Tensor Context, Tensor Weights) call(Tensor query, Tensor keys, Tensor values) => call(query, keys, values, null);

    /// <summary>Reads the values as the queries ask. Leading dimensions, such as batch and heads, are those of all three.</summary>
    /// <param name="query">What asks, (…, queries, d).</param>
    /// <param name="keys">What the queries are held against, (…, keys, d).</param>
    /// <param name="values">What is read, one for each key, (…, keys, width).</param>
    /// <param name="mask">True for each key that a query must not read, of a shape that broadcasts to (…, queries, keys); if there is none, all are read.</param>
    /// <returns>The context, (…, queries, width), and the weights, (…, queries, keys), of which each row sums to 1.</returns>
    /// <exception cref="ArgumentException">A shape or the mask's type does not fit, or the mask leaves a query nothing to read.</exception>
    public override (Tensor Context, Tensor Weights) forward(Tensor query, Tensor keys, Tensor values, Tensor? mask)
    {
        Expect(query, keys, values);
        var scores = query.matmul(keys.transpose(-2, -1)) / Math.Sqrt(query.shape[^1]);          // (…, queries, keys)
        if (mask is not null)
            scores = scores.masked_fill(Checked(mask, scores), double.NegativeInfinity);
        var weights = scores.softmax(-1);                                                        // (…, queries, keys), over the keys
        return (weights.matmul(values), weights);                                                // (…, queries, width)
    }

    private static void Expect(Tensor query, Tensor keys, Tensor values)
    {
        if (query.dim() < 2 || keys.dim() < 2 || values.dim() < 2 || query.shape[^1] != keys.shape[^1] || keys.shape[^1] == 0)
            throw new ArgumentException($"Queries {ShapeTable.Shape(query)}, keys {ShapeTable.Shape(keys)} and values {ShapeTable.Shape(values)} do not fit: give queries (…, queries, d) and keys (…, keys, d) of the same width d, and values (…, keys, width).", nameof(query));
        if (keys.shape[^2] != values.shape[^2])
            throw new ArgumentException($"There are {keys.shape[^2]} keys and {values.shape[^2]} values: give a value for each key.", nameof(values));
        if (keys.shape[^2] == 0)
            throw new ArgumentException($"The keys have the shape {ShapeTable.Shape(keys)}, so there is nothing to read: give at least one.", nameof(keys));
        if (!query.shape[..^2].SequenceEqual(keys.shape[..^2]) || !keys.shape[..^2].SequenceEqual(values.shape[..^2]))
            throw new ArgumentException($"Queries {ShapeTable.Shape(query)}, keys {ShapeTable.Shape(keys)} and values {ShapeTable.Shape(values)} differ before their last two dimensions: give each sequence its own of all three.", nameof(query));
    }

    private static Tensor Checked(Tensor mask, Tensor scores)
    {
        if (mask.dtype != ScalarType.Bool)
            throw new ArgumentException($"The mask holds {mask.dtype} numbers: give truth values, true for each key that must not be read.", nameof(mask));
        if (!Broadcasts(mask.shape, scores.shape))
            throw new ArgumentException($"The mask has the shape {ShapeTable.Shape(mask)}, which does not broadcast to the scores' {ShapeTable.Shape(scores)}: give a truth value for each key, or for each query and key.", nameof(mask));
        if (!mask.all(-1).any().item<bool>())
            return mask;
        var shut = mask.expand(scores.shape).all(-1).flatten().cpu().data<bool>().ToArray();
        // Where there are no queries, a mask that shuts all keys shuts out nobody.
        return Array.IndexOf(shut, true) is var first and >= 0
            ? throw new ArgumentException($"The mask leaves {Place(first, scores.shape[..^1])} none of its {scores.shape[^1]} keys to read: leave each query at least one.", nameof(mask))
            : mask;
    }

    private static bool Broadcasts(long[] shape, long[] target) =>
        shape.Length <= target.Length && shape.Zip(target[^shape.Length..]).All(sizes => sizes.First == sizes.Second || sizes.First == 1);

    // The query's place in all leading dimensions: of the shape (2, 3), the fifth is [1, 1].
    private static string Place(long index, long[] shape)
    {
        var place = new long[shape.Length];
        for (var dimension = shape.Length - 1; dimension >= 0; dimension--)
            (index, place[dimension]) = Math.DivRem(index, shape[dimension]);
        return $"query [{string.Join(", ", place)}]";
    }
}
