using TorchSharp.Modules;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>
/// A layer of a Transformer's encoder: each step reads the whole sequence by self-attention in several heads, then goes by itself
/// through two linear layers. Each of the two parts is added to what it was given, and a norm comes after the sum, as first published:
/// x = norm1(x + attention(x)), x = norm2(x + linear2(activation(linear1(x)))); or before the part: x + attention(norm1(x)) and so on.
/// It equals <c>nn.TransformerEncoderLayer</c> with the same weights, but is batch first, returns its weights, and has both orders.
/// Sources: Vaswani et al., "Attention is all you need" (arXiv 1706.03762); for the norm before, Xiong et al., "On layer normalization in
/// the Transformer architecture" (arXiv 2002.04745).
/// </summary>
/// <remarks>
/// In training, dropout falls on each part before it is added and on what the activation gives; unlike in nn's layer, not on the weights.
/// </remarks>
public sealed class EncoderLayer : nn.Module<Tensor, Tensor?, Tensor>
{
    private readonly long width, feedForwardSize;
    private readonly bool normFirst;
    private readonly nn.Activations activation;
    private readonly MultiHeadAttention attention;
    private readonly Linear linear1, linear2;
    private readonly LayerNorm norm1, norm2;
    private readonly Dropout dropout;

    /// <summary>A layer.</summary>
    /// <param name="width">The width E of each step, a multiple of the heads.</param>
    /// <param name="heads">How many heads share the width.</param>
    /// <param name="feedForwardSize">The width between the two linear layers.</param>
    /// <param name="dropout">The share that is dropped in training.</param>
    /// <param name="normFirst">Whether the norms come before the parts, not after the sums.</param>
    /// <param name="activation">What is between the linear layers.</param>
    /// <exception cref="ArgumentException">The width cannot be divided among the heads, a size is less than 1, or the dropout is no share.</exception>
    public EncoderLayer(
        long width, long heads, long feedForwardSize, double dropout = 0.1, bool normFirst = false, nn.Activations activation = nn.Activations.ReLU)
        : base(nameof(EncoderLayer))
    {
        LayerSizes.Expect(feedForwardSize, dropout);
        (this.width, this.feedForwardSize, this.normFirst, this.activation) = (width, feedForwardSize, normFirst, activation);
        attention = new(width, heads);
        (linear1, linear2) = (nn.Linear(width, feedForwardSize), nn.Linear(feedForwardSize, width));
        (norm1, norm2) = (nn.LayerNorm(width), nn.LayerNorm(width));
        this.dropout = nn.Dropout(dropout);
        RegisterComponents();
    }

    /// <inheritdoc cref="forward"/>
    public Tensor call(Tensor x) => call(x, null);

    /// <summary>Encodes sequences.</summary>
    /// <param name="x">Sequences, (batch, time, E).</param>
    /// <param name="mask">
    /// True where a step must not be read, in a shape that broadcasts to (batch, heads, time, time), such as (batch, 1, 1, time) for padding;
    /// if there is none, all are read.
    /// </param>
    /// <returns>(batch, time, E).</returns>
    /// <exception cref="ArgumentException">A shape or the mask's type does not fit, or the mask leaves a step nothing to read.</exception>
    public override Tensor forward(Tensor x, Tensor? mask) => WithWeights(x, mask).Output;

    /// <summary>Encodes sequences, and says what each step has read.</summary>
    /// <inheritdoc cref="forward"/>
    /// <returns>The output, (batch, time, E), and each head's weights, (batch, heads, time, time), of which each row sums to 1.</returns>
    public (Tensor Output, Tensor Weights) WithWeights(Tensor x, Tensor? mask = null)
    {
        if (x.dim() != 3 || x.shape[2] != width)
            throw new ArgumentException($"The sequences have the shape {ShapeTable.Shape(x)}: give {width} numbers a step, batch first, (batch, time, {width}).", nameof(x));
        // 1. Each step reads all steps.
        var asked = normFirst ? norm1.call(x) : x;
        var (read, weights) = attention.call(asked, asked, asked, mask);         // (batch, time, E), (batch, heads, time, time)
        // 2. Add and norm.
        x = x + dropout.call(read);
        if (!normFirst)
            x = norm1.call(x);
        // 3. Each step by itself goes through two linear layers.
        var fed = FeedForward(normFirst ? norm2.call(x) : x);                    // (batch, time, E)
        // 4. Add and norm.
        x = x + dropout.call(fed);
        return (normFirst ? x : norm2.call(x), weights);
    }

    /// <summary>Takes over the weights of an <c>nn.TransformerEncoderLayer</c> of the same sizes.</summary>
    /// <param name="state">Its state dictionary, or that of a module that has it as a part.</param>
    /// <param name="prefix">What the entries' names begin with, such as "layers.0." in an encoder's.</param>
    /// <exception cref="ArgumentException">An entry is missing, has another shape, or has no place here.</exception>
    public void CopyFrom(IDictionary<string, Tensor> state, string prefix = "") =>
        NnState.CopyTo(this, state, prefix, $"an nn.TransformerEncoderLayer of width {width} and feed-forward width {feedForwardSize}");

    /// <summary>Copies of the weights, named as <c>nn.TransformerEncoderLayer</c>'s <c>load_state_dict</c> wants them.</summary>
    /// <param name="prefix">What the entries' names are to begin with.</param>
    public Dictionary<string, Tensor> StackedState(string prefix = "") => NnState.Of(this, prefix);

    private Tensor FeedForward(Tensor x)
    {
        var hidden = linear1.call(x);                                            // (batch, time, feed-forward)
        return linear2.call(dropout.call(activation == nn.Activations.GELU ? nn.functional.gelu(hidden) : hidden.relu()));
    }
}
