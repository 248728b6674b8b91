using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>
/// A Transformer's encoder: layers one after the other, and, if wanted, a norm at the end, which goes with norms that come first.
/// Source: Vaswani et al., "Attention is all you need" (arXiv 1706.03762).
/// </summary>
public sealed class Encoder : nn.Module<Tensor, Tensor?, Tensor>
{
    private readonly ModuleList<EncoderLayer> layers;
    private readonly LayerNorm? norm;

    /// <summary>An encoder.</summary>
    /// <param name="width">The width E of each step, a multiple of the heads.</param>
    /// <param name="heads">How many heads share the width in each layer.</param>
    /// <param name="feedForwardSize">The width between a layer's two linear layers.</param>
    /// <param name="layers">How many layers.</param>
    /// <param name="dropout">The share that is dropped in training.</param>
    /// <param name="normFirst">Whether the norms come before the layers' parts, not after the sums.</param>
    /// <param name="lastNorm">Whether there is a norm after the last layer.</param>
    /// <param name="activation">What is between the linear layers.</param>
    /// <exception cref="ArgumentException">There are no layers, the width cannot be divided among the heads, a size is less than 1, or the dropout is no share.</exception>
    public Encoder(
        long width, long heads, long feedForwardSize, int layers, double dropout = 0.1, bool normFirst = false, bool lastNorm = false,
        nn.Activations activation = nn.Activations.ReLU) : base(nameof(Encoder))
    {
        if (layers < 1)
            throw new ArgumentException($"An encoder of {layers} layers cannot be made: give 1 or more.", nameof(layers));
        this.layers = nn.ModuleList(
            Enumerable.Range(0, layers).Select(_ => new EncoderLayer(width, heads, feedForwardSize, dropout, normFirst, activation)).ToArray());
        norm = lastNorm ? nn.LayerNorm(width) : null;
        RegisterComponents();
    }

    /// <inheritdoc cref="forward"/>
    public Tensor call(Tensor x) => call(x, null);

    /// <summary>Encodes sequences.</summary>
    /// <param name="x">Sequences, (batch, time, E).</param>
    /// <param name="mask">
    /// True where a step must not be read, in every layer, in a shape that broadcasts to (batch, heads, time, time), such as
    /// (batch, 1, 1, time) for padding; if there is none, all are read.
    /// </param>
    /// <returns>(batch, time, E).</returns>
    /// <exception cref="ArgumentException">A shape or the mask's type does not fit, or the mask leaves a step nothing to read.</exception>
    public override Tensor forward(Tensor x, Tensor? mask) => WithWeights(x, mask).Output;

    /// <summary>Encodes sequences, and says what each step has read in each layer.</summary>
    /// <inheritdoc cref="forward"/>
    /// <returns>The output, (batch, time, E), and for each layer its heads' weights, (batch, heads, time, time).</returns>
    public (Tensor Output, IReadOnlyList<Tensor> Weights) WithWeights(Tensor x, Tensor? mask = null)
    {
        var read = new List<Tensor>();
        foreach (var layer in layers)
        {
            (x, var weights) = layer.WithWeights(x, mask);
            read.Add(weights);
        }
        return (norm is null ? x : norm.call(x), read);
    }

    /// <summary>Takes over the weights of an <c>nn.TransformerEncoder</c> of the same sizes.</summary>
    /// <param name="state">Its state dictionary, or that of a module that has it as a part.</param>
    /// <param name="prefix">What the entries' names begin with.</param>
    /// <exception cref="ArgumentException">An entry is missing, has another shape, or has no place here.</exception>
    public void CopyFrom(IDictionary<string, Tensor> state, string prefix = "") =>
        NnState.CopyTo(this, state, prefix, $"an nn.TransformerEncoder of as many layers of the same sizes{(norm is null ? "" : ", with a last norm")}");

    /// <summary>Copies of the weights, named as <c>nn.TransformerEncoder</c>'s <c>load_state_dict</c> wants them.</summary>
    /// <param name="prefix">What the entries' names are to begin with.</param>
    public Dictionary<string, Tensor> StackedState(string prefix = "") => NnState.Of(this, prefix);
}
