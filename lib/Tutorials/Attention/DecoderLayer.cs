using TorchSharp.Modules;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>
/// A layer of a Transformer's decoder: each step reads what has been written up to it, by self-attention under a causal mask; then it reads
/// what the encoder made of the source, by cross-attention; then it goes by itself through two linear layers. Each of the three parts is
/// added to what it was given, with a norm after the sum, as first published, or before the part. It equals
/// <c>nn.TransformerDecoderLayer</c> with the same weights and a causal mask, but is batch first, returns its weights, has both orders, and
/// can go on by one step from keys and values it has computed before.
/// Source: Vaswani et al., "Attention is all you need" (arXiv 1706.03762).
/// </summary>
/// <remarks>In training, dropout falls on each part before it is added and on what the ReLU gives; unlike in nn's layer, not on the weights.</remarks>
public sealed class DecoderLayer : nn.Module<Tensor, Tensor, Tensor?, Tensor>
{
    private readonly long width;
    private readonly bool normFirst;
    private readonly MultiHeadAttention self, cross;
    private readonly Linear linear1, linear2;
    private readonly LayerNorm norm1, norm2, norm3;
    private readonly Dropout dropout;

    /// <summary>A layer.</summary>
    /// <param name="width">The width E of each step, a multiple of the heads.</param>
    /// <param name="heads">How many heads share the width, in both attentions.</param>
    /// <param name="feedForwardSize">The width between the two linear layers.</param>
    /// <param name="dropout">The share that is dropped in training.</param>
    /// <param name="normFirst">Whether the norms come before the parts, not after the sums.</param>
    /// <exception cref="ArgumentException">The width cannot be divided among the heads, a size is less than 1, or the dropout is no share.</exception>
    public DecoderLayer(long width, long heads, long feedForwardSize, double dropout = 0.1, bool normFirst = false) : base(nameof(DecoderLayer))
    {
        LayerSizes.Expect(feedForwardSize, dropout);
        (this.width, this.normFirst) = (width, normFirst);
        (self, cross) = (new(width, heads), new(width, heads));
        (linear1, linear2) = (nn.Linear(width, feedForwardSize), nn.Linear(feedForwardSize, width));
        (norm1, norm2, norm3) = (nn.LayerNorm(width), nn.LayerNorm(width), nn.LayerNorm(width));
        this.dropout = nn.Dropout(dropout);
        RegisterComponents();
    }

    /// <inheritdoc cref="forward"/>
    public Tensor call(Tensor x, Tensor memory) => call(x, memory, null);

    /// <summary>Decodes whole sequences, each step from itself and those before it.</summary>
    /// <param name="x">What has been written, (batch, time, E).</param>
    /// <param name="memory">What the encoder made of the source, (batch, source time, E).</param>
    /// <param name="memoryMask">True where a step of the source must not be read, in a shape that broadcasts to (batch, heads, time, source time), such as (batch, 1, 1, source time) for padding; if there is none, all are read.</param>
    /// <returns>(batch, time, E).</returns>
    /// <exception cref="ArgumentException">A shape or the mask's type does not fit, or the mask leaves a step nothing to read.</exception>
    public override Tensor forward(Tensor x, Tensor memory, Tensor? memoryMask) => WithWeights(x, memory, memoryMask).Output;

    /// <summary>Decodes whole sequences, and says what each step has read.</summary>
    /// <inheritdoc cref="forward"/>
    /// <returns>The output, (batch, time, E); each head's weights on what was written, (batch, heads, time, time), and on the source, (batch, heads, time, source time).</returns>
    public (Tensor Output, Tensor Self, Tensor Cross) WithWeights(Tensor x, Tensor memory, Tensor? memoryMask = null)
    {
        var (output, _, read, readOfSource) = Decode(Checked(x), null, Remember(memory), memoryMask);
        return (output, read, readOfSource);
    }

    /// <summary>The source's keys and values, projected once for all steps.</summary>
    /// <param name="memory">What the encoder made of the source, (batch, source time, E).</param>
    public KeyValueCache Remember(Tensor memory) => cross.Project(memory, memory);

    /// <summary>Decodes one step more. What has been written before is read from its keys and values, not computed again.</summary>
    /// <param name="x">The step, (batch, 1, E).</param>
    /// <param name="written">Keys and values of the steps before, as this method returns them; none before the first step.</param>
    /// <param name="memory">The source, as <see cref="Remember"/> gives it.</param>
    /// <param name="memoryMask">As in <see cref="forward"/>.</param>
    /// <returns>The output, (batch, 1, E), and keys and values of all steps so far.</returns>
    /// <exception cref="ArgumentException">The shape does not fit: there must be one step.</exception>
    public (Tensor Output, KeyValueCache Written) Step(Tensor x, KeyValueCache? written, KeyValueCache memory, Tensor? memoryMask = null)
    {
        if (Checked(x).shape[1] != 1)
            throw new ArgumentException($"The step has the shape {ShapeTable.Shape(x)}: give one step at a time, (batch, 1, {width}).", nameof(x));
        var (output, all, _, _) = Decode(x, written, memory, memoryMask);
        return (output, all);
    }

    /// <summary>Takes over the weights of an <c>nn.TransformerDecoderLayer</c> of the same sizes.</summary>
    /// <param name="state">Its state dictionary, or that of a module that has it as a part.</param>
    /// <param name="prefix">What the entries' names begin with, such as "layers.0." in a decoder's.</param>
    /// <exception cref="ArgumentException">An entry is missing, has another shape, or has no place here.</exception>
    public void CopyFrom(IDictionary<string, Tensor> state, string prefix = "") =>
        NnState.CopyTo(this, state, prefix, $"an nn.TransformerDecoderLayer of width {width}");

    /// <summary>Copies of the weights, named as <c>nn.TransformerDecoderLayer</c>'s <c>load_state_dict</c> wants them.</summary>
    /// <param name="prefix">What the entries' names are to begin with.</param>
    public Dictionary<string, Tensor> StackedState(string prefix = "") => NnState.Of(this, prefix);

    private (Tensor Output, KeyValueCache Written, Tensor Self, Tensor Cross) Decode(Tensor x, KeyValueCache? before, KeyValueCache memory, Tensor? memoryMask)
    {
        // 1. Each step reads itself and those before it. A single step comes last, so it may read all.
        var asked = normFirst ? norm1.call(x) : x;
        var written = self.Project(asked, asked);
        if (before is not null)
            written = before.Append(written);
        var (read, weights) = self.Read(asked, written, x.shape[1] == 1 ? null : AttentionMasks.Causal(x.shape[1]).to(x.device));
        x = Added(x, read, norm1);
        // 2. Each step reads the source.
        var (readOfSource, sourceWeights) = cross.Read(normFirst ? norm2.call(x) : x, memory, memoryMask);
        x = Added(x, readOfSource, norm2);
        // 3. Each step by itself goes through two linear layers.
        var fed = linear2.call(dropout.call(linear1.call(normFirst ? norm3.call(x) : x).relu()));
        return (Added(x, fed, norm3), written, weights, sourceWeights);
    }

    // What a part was given, and what it made of it; the norm after the sum has its place here.
    private Tensor Added(Tensor x, Tensor made, LayerNorm norm)
    {
        var sum = x + dropout.call(made);
        return normFirst ? sum : norm.call(sum);
    }

    private Tensor Checked(Tensor x) => x.dim() == 3 && x.shape[2] == width
        ? x
        : throw new ArgumentException($"What was written has the shape {ShapeTable.Shape(x)}: give {width} numbers a step, batch first, (batch, time, {width}).", nameof(x));
}
