using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>Keys and values that are projected already, for each head: what has been computed once need not be computed again.</summary>
/// <param name="Keys">(batch, heads, time, d).</param>
/// <param name="Values">(batch, heads, time, d).</param>
public sealed record KeyValueCache(Tensor Keys, Tensor Values)
{
    /// <summary>These keys and values, and further ones behind them.</summary>
    /// <param name="next">Of as many sequences and heads.</param>
    public KeyValueCache Append(KeyValueCache next) => new(cat([Keys, next.Keys], 2), cat([Values, next.Values], 2));

    /// <summary>The sequences of such numbers, in their order; one may come several times, or not at all.</summary>
    /// <param name="rows">Whole numbers, (new batch,).</param>
    public KeyValueCache Select(Tensor rows) => new(Keys.index_select(0, rows), Values.index_select(0, rows));
}
