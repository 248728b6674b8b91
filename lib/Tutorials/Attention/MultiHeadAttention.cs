using TorchSharp.Modules;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>
/// Attention in several heads, each with its part of the width, d = E / heads: queries, keys and values are projected, each head reads
/// softmax(Q Kᵀ / √d) V on its own part, and what the heads read, side by side, is projected once more. It equals
/// <c>nn.MultiheadAttention</c> with the same weights, but is batch first, returns each head's weights, and has boolean masks.
/// Source: Vaswani et al., "Attention is all you need" (arXiv 1706.03762).
/// </summary>
/// <remarks>
/// Parameters: query, key, value and output, each with a weight (E, E) and a bias (E). <c>nn.MultiheadAttention</c> stacks the first three
/// to in_proj_weight (3 E, E) and in_proj_bias (3 E) and calls the last out_proj: <see cref="CopyFrom"/> and <see cref="StackedState"/>
/// translate.
/// </remarks>
public sealed class MultiHeadAttention : nn.Module<Tensor, Tensor, Tensor, Tensor?, (Tensor Output, Tensor Weights)>
{
    private readonly long embedSize, heads;
    private readonly Linear query, key, value, output;
    private readonly ScaledDotProductAttention attention = new();

    /// <summary>Attention of width <paramref name="embedSize"/> in <paramref name="heads"/> heads.</summary>
    /// <param name="embedSize">The width E of queries, keys, values and output.</param>
    /// <param name="heads">How many heads share the width; E must be a multiple of it.</param>
    /// <exception cref="ArgumentException">The width cannot be divided among the heads.</exception>
    public MultiHeadAttention(long embedSize, long heads) : base(nameof(MultiHeadAttention))
    {
        if (embedSize < 1 || heads < 1)
            throw new ArgumentException($"The width is {embedSize} and there are {heads} heads: give at least one of each.");
        if (embedSize % heads != 0)
            throw new ArgumentException($"A width of {embedSize} cannot be divided among {heads} heads: give a width that is a multiple of {heads}, or heads that divide {embedSize}.");
        (this.embedSize, this.heads) = (embedSize, heads);
        query = nn.Linear(embedSize, embedSize);
        key = nn.Linear(embedSize, embedSize);
        value = nn.Linear(embedSize, embedSize);
        output = nn.Linear(embedSize, embedSize);
        RegisterComponents();
    }

    /// <inheritdoc cref="forward"/>
    public (Tensor Output, Tensor Weights) call(Tensor query, Tensor keys, Tensor values) => call(query, keys, values, null);

    /// <summary>Reads the values as the queries ask.</summary>
    /// <param name="query">What asks, (batch, T_q, E).</param>
    /// <param name="keys">What is asked, (batch, T_k, E); for self-attention the same tensor as the query.</param>
    /// <param name="values">What is read, (batch, T_k, E).</param>
    /// <param name="mask">
    /// True where a key must not be read, in a shape that broadcasts to (batch, heads, T_q, T_k): (T_q, T_k) for one rule for all sequences,
    /// such as the causal one; (batch, 1, 1, T_k) for padding; if there is none, all are read.
    /// </param>
    /// <returns>What was read, (batch, T_q, E), and each head's weights, (batch, heads, T_q, T_k), of which each row sums to 1.</returns>
    /// <exception cref="ArgumentException">A shape or the mask's type does not fit, or the mask leaves a query nothing to read.</exception>
    public override (Tensor Output, Tensor Weights) forward(Tensor query, Tensor keys, Tensor values, Tensor? mask)
    {
        Expect(query, keys, values);
        return Read(query, Project(keys, values), mask);
    }

    /// <summary>Projects keys and values, so that they can be read several times, or grow step by step.</summary>
    /// <param name="keys">What is asked, (batch, T_k, E).</param>
    /// <param name="values">What is read, (batch, T_k, E).</param>
    /// <returns>Each head's part of both, (batch, heads, T_k, d).</returns>
    public KeyValueCache Project(Tensor keys, Tensor values) => new(Heads(key.call(keys)), Heads(value.call(values)));

    /// <summary>Reads what <see cref="Project"/> has projected.</summary>
    /// <param name="query">What asks, (batch, T_q, E).</param>
    /// <param name="cache">Keys and values of as many sequences.</param>
    /// <param name="mask">As in <see cref="forward"/>.</param>
    /// <returns>What was read, (batch, T_q, E), and each head's weights, (batch, heads, T_q, T_k).</returns>
    /// <exception cref="ArgumentException">A shape or the mask's type does not fit, or the mask leaves a query nothing to read.</exception>
    public (Tensor Output, Tensor Weights) Read(Tensor query, KeyValueCache cache, Tensor? mask = null)
    {
        // 1. Project, and give each head its part of the width (of the keys and values: see Project).
        var q = Heads(this.query.call(query));
        // 2. Each head reads on its own.
        var (read, weights) = attention.call(q, cache.Keys, cache.Values, mask);     // (batch, heads, T_q, d), (batch, heads, T_q, T_k)
        // 3. Put the heads side by side, and project once more.
        return (output.call(read.transpose(1, 2).flatten(2)), weights);          // (batch, T_q, E)
    }

    /// <summary>Takes over the weights of an <c>nn.MultiheadAttention</c> of the same width with biases.</summary>
    /// <param name="state">Its state dictionary, or that of a module that has it as a part.</param>
    /// <param name="prefix">What the entries' names begin with, such as "self_attn." in an encoder layer's.</param>
    /// <exception cref="ArgumentException">An entry is missing or has another shape.</exception>
    public void CopyFrom(IDictionary<string, Tensor> state, string prefix = "")
    {
        using var scope = NewDisposeScope();
        using var untracked = no_grad();
        var weights = Entry(state, prefix + "in_proj_weight", 3 * embedSize, embedSize).chunk(3);
        var biases = Entry(state, prefix + "in_proj_bias", 3 * embedSize).chunk(3);
        Linear[] projections = [query, key, value];
        for (var i = 0; i < projections.Length; i++)
        {
            projections[i].weight!.copy_(weights[i]);
            projections[i].bias!.copy_(biases[i]);
        }
        output.weight!.copy_(Entry(state, prefix + "out_proj.weight", embedSize, embedSize));
        output.bias!.copy_(Entry(state, prefix + "out_proj.bias", embedSize));
    }

    /// <summary>Copies of the weights, named and stacked as <c>nn.MultiheadAttention</c>'s <c>load_state_dict</c> wants them.</summary>
    /// <param name="prefix">What the entries' names are to begin with.</param>
    /// <returns>in_proj_weight (3 E, E), in_proj_bias (3 E), out_proj.weight (E, E) and out_proj.bias (E).</returns>
    public Dictionary<string, Tensor> StackedState(string prefix = "")
    {
        using var untracked = no_grad();
        return new()
        {
            [prefix + "in_proj_weight"] = cat([query.weight!, key.weight!, value.weight!]),
            [prefix + "in_proj_bias"] = cat([query.bias!, key.bias!, value.bias!]),
            [prefix + "out_proj.weight"] = output.weight!.clone(),
            [prefix + "out_proj.bias"] = output.bias!.clone(),
        };
    }

    private Tensor Heads(Tensor projected) => projected.unflatten(2, heads, embedSize / heads).transpose(1, 2);  // (batch, heads, time, d)

    private void Expect(Tensor query, Tensor keys, Tensor values)
    {
        foreach (var (given, name) in new[] { (query, nameof(query)), (keys, nameof(keys)), (values, nameof(values)) })
        {
            if (given.dim() != 3 || given.shape[2] != embedSize)
                throw new ArgumentException($"The {name} tensor has the shape {ShapeTable.Shape(given)}: give {embedSize} numbers a step, batch first, (batch, time, {embedSize}).", name);
        }
        if (query.shape[0] != keys.shape[0] || query.shape[0] != values.shape[0])
            throw new ArgumentException($"There are queries of {query.shape[0]} sequences, keys of {keys.shape[0]} and values of {values.shape[0]}: give all three for each sequence.", nameof(query));
    }

    private static Tensor Entry(IDictionary<string, Tensor> state, string name, params long[] shape) =>
        NnState.Find(state, name, shape, "an nn.MultiheadAttention of the same width with biases");
}
