using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Attention in several heads (Vaswani et al. 2017): each head maps queries, keys and values to a part of the width and reads
/// softmax(q kᵀ / √d_k) v; what the heads read, side by side, is mapped once more.
/// </summary>
/// <remarks>
/// Parameters: in_proj_weight (3 · width, width), whose rows are those of queries, keys and values, or with other widths of keys or values
/// q_proj_weight, k_proj_weight and v_proj_weight; in_proj_bias (3 · width); bias_k and bias_v (1, 1, width); out_proj.weight and out_proj.bias.
/// </remarks>
public sealed class MultiheadAttention : nn.Module<Tensor, Tensor, Tensor, Tensor?, bool, Tensor?, Tuple<Tensor, Tensor>>
{
    private readonly long width, heads, keyWidth, valueWidth;
    private readonly double dropout;
    private readonly bool addsZeros;

    // Registered under these names, in this order, which is PyTorch's.
    private readonly Parameter? in_proj_weight, q_proj_weight, k_proj_weight, v_proj_weight, in_proj_bias, bias_k, bias_v;
    private readonly Linear out_proj;

    internal MultiheadAttention(
        long embedded_dim, long num_heads, double dropout, bool bias, bool add_bias_kv, bool add_zero_attn, long kdim, long vdim) : base(nameof(MultiheadAttention))
    {
        if (embedded_dim < 1 || num_heads < 1 || kdim < 1 || vdim < 1)
            throw new ArgumentException($"Attention needs widths and heads of at least 1; the width is {embedded_dim}, the keys' {kdim}, the values' {vdim}, and there are {num_heads} heads.");
        if (embedded_dim % num_heads != 0)
            throw new ArgumentException($"A width of {embedded_dim} cannot be divided among {num_heads} heads: give a width that is a multiple of the heads.");
        if (dropout is not (>= 0 and <= 1))
            throw new ArgumentException($"The dropout of an attention is a probability from 0 to 1, not {dropout}.");
        (width, heads, keyWidth, valueWidth, this.dropout, addsZeros) = (embedded_dim, num_heads, kdim, vdim, dropout, add_zero_attn);
        out_proj = new(width, width, bias, null, null);
        if (kdim == width && vdim == width)
            in_proj_weight = Weight(3 * width, width);
        else
            (q_proj_weight, k_proj_weight, v_proj_weight) = (Weight(width, width), Weight(width, kdim), Weight(width, vdim));
        if (bias)
        {
            in_proj_bias = new(zeros(3 * width));
            nn.init.zeros_(out_proj.bias!);
        }
        if (add_bias_kv)
            (bias_k, bias_v) = (AddedKey(), AddedKey());
        RegisterComponents();
    }

    private MultiheadAttention(MultiheadAttention other) : base(nameof(MultiheadAttention))
    {
        (width, heads, keyWidth, valueWidth, dropout, addsZeros) = (other.width, other.heads, other.keyWidth, other.valueWidth, other.dropout, other.addsZeros);
        in_proj_weight = other.in_proj_weight?.Copied();
        q_proj_weight = other.q_proj_weight?.Copied();
        k_proj_weight = other.k_proj_weight?.Copied();
        v_proj_weight = other.v_proj_weight?.Copied();
        in_proj_bias = other.in_proj_bias?.Copied();
        (bias_k, bias_v) = (other.bias_k?.Copied(), other.bias_v?.Copied());
        out_proj = other.out_proj.Copied();
        RegisterComponents();
        train(other.training);
    }

    internal MultiheadAttention Copied() => new(this);

    private static Parameter Weight(long rows, long columns)
    {
        var weight = Parameter.Empty([rows, columns], null, null);
        nn.init.xavier_uniform_(weight);
        return weight;
    }

    private Parameter AddedKey()
    {
        var key = Parameter.Empty([1, 1, width], null, null);
        nn.init.xavier_normal_(key);
        return key;
    }

    /// <summary>Reads the values by the queries.</summary>
    /// <param name="query">(queries, batch, width).</param>
    /// <param name="key">(keys, batch, kdim).</param>
    /// <param name="value">(keys, batch, vdim).</param>
    /// <param name="key_padding_mask">(batch, keys): true where a key is padding and not read, or numbers to add to its scores; null for none.</param>
    /// <param name="need_weights">Whether to return the weights.</param>
    /// <param name="attn_mask">
    /// (queries, keys) or (batch · heads, queries, keys): numbers to add to the scores, -∞ where a key must not be read, or truth values,
    /// true there; null for none.
    /// </param>
    /// <returns>
    /// What was read, (queries, batch, width), and the weights, the mean over the heads, (batch, queries, keys); without need_weights a tensor that
    /// is invalid. A query that may read no key reads NaN.
    /// </returns>
    /// <exception cref="ExternalException">An input or a mask is of another shape or type.</exception>
    public override Tuple<Tensor, Tensor> forward(Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask, bool need_weights, Tensor? attn_mask)
    {
        using var scope = NewDisposeScope();
        var sizes = SizesOf(query, key, value);
        var (output, weights) = Attend(query, key, value, AttentionMask.Merge(attn_mask, key_padding_mask, sizes, query.dtype), sizes);
        var read = scope.MoveToOuter(output.view(sizes.Queries, sizes.Batch, width));
        var mean = weights.view(sizes.Batch, heads, sizes.Queries, -1).mean([1]);
        if (!need_weights)
            mean.Dispose();
        return Tuple.Create(read, scope.MoveToOuter(mean));
    }

    /// <summary>Reads the values by the queries, with the hooks before and after.</summary>
    /// <inheritdoc cref="forward"/>
    public new Tuple<Tensor, Tensor> call(Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask = null, bool need_weights = true,
        Tensor? attn_mask = null) => base.call(query, key, value, key_padding_mask, need_weights, attn_mask);

    /// <summary>What the queries read, (queries · batch, width); the caller's dispose scope takes the intermediate tensors.</summary>
    internal Tensor Read(Tensor query, Tensor memory, Tensor? key_padding_mask, Tensor? attn_mask)
    {
        var sizes = SizesOf(query, memory, memory);
        return Attend(query, memory, memory, AttentionMask.Merge(attn_mask, key_padding_mask, sizes, query.dtype), sizes).Output;
    }

    private AttentionSizes SizesOf(Tensor query, Tensor key, Tensor value)
    {
        var (queries, keys, values) = (Given(query).shape, Given(key).shape, Given(value).shape);
        void Check(long[] shape, string name, string first, long needed)
        {
            if (shape.Length != 3 || shape[2] != needed)
                throw new ExternalException($"{GetName()} needs a {name} of shape ({first}, batch, {needed}) and got {AttentionMask.Text(shape)}.");
        }
        Check(queries, nameof(query), nameof(queries), width);
        Check(keys, nameof(key), nameof(keys), keyWidth);
        Check(values, nameof(value), nameof(keys), valueWidth);
        if (queries[1] != keys[1] || keys[0] != values[0] || keys[1] != values[1])
        {
            throw new ExternalException(
                $"{GetName()} needs as many values as keys and one batch size, and got a query of shape {AttentionMask.Text(queries)}, a key {AttentionMask.Text(keys)} and a value {AttentionMask.Text(values)}.");
        }
        return new(queries[1], heads, queries[0], keys[0], (bias_k is null ? 0 : 1) + (addsZeros ? 1 : 0));
    }

    private (Tensor Output, Tensor Weights) Attend(Tensor query, Tensor key, Tensor value, Tensor? mask, AttentionSizes sizes)
    {
        // 1 Project, and give each head its part: (batch · heads, time, d_k).
        var (q, k, v) = Project(query, key, value, sizes);
        if (sizes.AddedKeys > 0)
            (k, v) = (WithAddedKeys(k, bias_k, sizes), WithAddedKeys(v, bias_v, sizes));
        // 2 Score each key for each query: (batch · heads, queries, keys).
        q = q.mul(1 / Math.Sqrt(width / heads));
        var scores = mask is null ? q.bmm(k.transpose(1, 2)) : mask.baddbmm(q, k.transpose(1, 2));
        // 3 Weigh, and read the values: (batch · heads, queries, d_k).
        var weights = scores.softmax(-1);
        if (training && dropout > 0)
            weights = nn.functional.dropout(weights, dropout);
        var read = weights.bmm(v);
        // 4 Put the heads side by side, and project once more: (queries · batch, width).
        var joined = read.view(sizes.Batch, heads, sizes.Queries, -1).permute(2, 0, 1, 3).reshape(sizes.Queries * sizes.Batch, width);
        return (nn.functional.linear(joined, out_proj.weight, out_proj.bias), weights);
    }

    private (Tensor Q, Tensor K, Tensor V) Project(Tensor query, Tensor key, Tensor value, AttentionSizes sizes)
    {
        var (batch, queries, keys) = (sizes.Batch, sizes.Queries, sizes.Keys);
        if (in_proj_weight is null)
        {
            return (Heads(query, q_proj_weight!, Bias(0, 1), queries, batch, 1)[0], Heads(key, k_proj_weight!, Bias(1, 1), keys, batch, 1)[0],
                Heads(value, v_proj_weight!, Bias(2, 1), keys, batch, 1)[0]);
        }
        // One product for as many as have the same input.
        if (!ReferenceEquals(key, value))
        {
            return (Heads(query, Rows(0, 1), Bias(0, 1), queries, batch, 1)[0], Heads(key, Rows(1, 1), Bias(1, 1), keys, batch, 1)[0],
                Heads(value, Rows(2, 1), Bias(2, 1), keys, batch, 1)[0]);
        }
        if (!ReferenceEquals(query, key))
        {
            var both = Heads(key, Rows(1, 2), Bias(1, 2), keys, batch, 2);
            return (Heads(query, Rows(0, 1), Bias(0, 1), queries, batch, 1)[0], both[0], both[1]);
        }
        var all = Heads(query, in_proj_weight, in_proj_bias, queries, batch, 3);
        return (all[0], all[1], all[2]);
    }

    private Tensor Rows(long first, long count) => in_proj_weight!.narrow(0, first * width, count * width);

    private Tensor? Bias(long first, long count) => in_proj_bias?.narrow(0, first * width, count * width);

    private Tensor[] Heads(Tensor input, Tensor weight, Tensor? bias, long time, long batch, long parts) =>
        nn.functional.linear(input.reshape(time * batch, -1), weight, bias)
            .view(time, batch, parts, heads, width / heads).permute(2, 1, 3, 0, 4).reshape(parts, batch * heads, time, width / heads).unbind();

    private Tensor WithAddedKeys(Tensor keys, Parameter? added, AttentionSizes sizes)
    {
        List<Tensor> all = [keys];
        if (added is not null)
            all.Add(added.view(1, heads, 1, -1).expand(sizes.Batch, -1, -1, -1).reshape(sizes.Batch * heads, 1, -1));
        if (addsZeros)
            all.Add(zeros([sizes.Batch * heads, 1, width / heads], keys.dtype, keys.device));
        return cat(all, 1);
    }
}
