using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>
/// A Transformer's decoder: layers one after the other, which all read the same source, and, if wanted, a norm at the end, which goes with
/// norms that come first.
/// Source: Vaswani et al., "Attention is all you need" (arXiv 1706.03762).
/// </summary>
public sealed class Decoder : nn.Module<Tensor, Tensor, Tensor?, Tensor>
{
    private readonly ModuleList<DecoderLayer> layers;
    private readonly LayerNorm? norm;

    /// <summary>A decoder.</summary>
    /// <param name="width">The width E of each step, a multiple of the heads.</param>
    /// <param name="heads">How many heads share the width in each layer.</param>
    /// <param name="feedForwardSize">The width between a layer's two linear layers.</param>
    /// <param name="layers">How many layers.</param>
    /// <param name="dropout">The share that is dropped in training.</param>
    /// <param name="normFirst">Whether the norms come before the layers' parts, not after the sums.</param>
    /// <param name="lastNorm">Whether there is a norm after the last layer.</param>
    /// <exception cref="ArgumentException">There are no layers, the width cannot be divided among the heads, a size is less than 1, or the dropout is no share.</exception>
    public Decoder(long width, long heads, long feedForwardSize, int layers, double dropout = 0.1, bool normFirst = false, bool lastNorm = false) : base(nameof(Decoder))
    {
        if (layers < 1)
            throw new ArgumentException($"A decoder of {layers} layers cannot be made: give 1 or more.", nameof(layers));
        this.layers = nn.ModuleList(Enumerable.Range(0, layers).Select(_ => new DecoderLayer(width, heads, feedForwardSize, dropout, normFirst)).ToArray());
        norm = lastNorm ? nn.LayerNorm(width) : null;
        RegisterComponents();
    }

    /// <inheritdoc cref="forward"/>
    public Tensor call(Tensor x, Tensor memory) => call(x, memory, null);

    /// <summary>Decodes whole sequences, each step from itself and those before it.</summary>
    /// <param name="x">What has been written, (batch, time, E).</param>
    /// <param name="memory">What the encoder made of the source, (batch, source time, E).</param>
    /// <param name="memoryMask">True where a step of the source must not be read, as in <see cref="DecoderLayer.forward"/>.</param>
    /// <returns>(batch, time, E).</returns>
    /// <exception cref="ArgumentException">A shape or the mask's type does not fit, or the mask leaves a step nothing to read.</exception>
    public override Tensor forward(Tensor x, Tensor memory, Tensor? memoryMask) => WithWeights(x, memory, memoryMask).Output;

    /// <summary>Decodes whole sequences, and says what each step has read in each layer.</summary>
    /// <inheritdoc cref="forward"/>
    /// <returns>The output, (batch, time, E); for each layer its heads' weights on what was written, (batch, heads, time, time), and on the source, (batch, heads, time, source time).</returns>
    public (Tensor Output, IReadOnlyList<Tensor> Self, IReadOnlyList<Tensor> Cross) WithWeights(Tensor x, Tensor memory, Tensor? memoryMask = null)
    {
        var (self, cross) = (new List<Tensor>(), new List<Tensor>());
        foreach (var layer in layers)
        {
            (x, var read, var readOfSource) = layer.WithWeights(x, memory, memoryMask);
            self.Add(read);
            cross.Add(readOfSource);
        }
        return (Normed(x), self, cross);
    }

    /// <summary>The source's keys and values, for each layer, projected once for all steps.</summary>
    /// <param name="memory">What the encoder made of the source, (batch, source time, E).</param>
    public IReadOnlyList<KeyValueCache> Remember(Tensor memory) => [.. layers.Select(layer => layer.Remember(memory))];

    /// <summary>Decodes one step more. What has been written before is read from its keys and values, not computed again.</summary>
    /// <param name="x">The step, (batch, 1, E).</param>
    /// <param name="written">For each layer the keys and values of the steps before, as this method returns them; empty before the first step.</param>
    /// <param name="memory">The source, as <see cref="Remember"/> gives it.</param>
    /// <param name="memoryMask">As in <see cref="forward"/>.</param>
    /// <returns>The output, (batch, 1, E), and for each layer the keys and values of all steps so far.</returns>
    /// <exception cref="ArgumentException">The shape does not fit: there must be one step; or there are keys and values of more or fewer layers.</exception>
    public (Tensor Output, IReadOnlyList<KeyValueCache> Written) Step(Tensor x, IReadOnlyList<KeyValueCache> written, IReadOnlyList<KeyValueCache> memory, Tensor? memoryMask = null)
    {
        if (memory.Count != layers.Count || (written.Count != layers.Count && written.Count != 0))
        {
            throw new ArgumentException(
                $"There are keys and values of the source for {memory.Count} layers, of what was written for {written.Count}, and the decoder has {layers.Count}: give what Remember and the last step returned.", nameof(memory));
        }
        var all = new List<KeyValueCache>();
        foreach (var (index, layer) in layers.Index())
        {
            (x, var grown) = layer.Step(x, written.Count == 0 ? null : written[index], memory[index], memoryMask);
            all.Add(grown);
        }
        return (Normed(x), all);
    }

    /// <summary>Takes over the weights of an <c>nn.TransformerDecoder</c> of the same sizes.</summary>
    /// <param name="state">Its state dictionary, or that of a module that has it as a part.</param>
    /// <param name="prefix">What the entries' names begin with.</param>
    /// <exception cref="ArgumentException">An entry is missing, has another shape, or has no place here.</exception>
    public void CopyFrom(IDictionary<string, Tensor> state, string prefix = "") =>
        NnState.CopyTo(this, state, prefix, $"an nn.TransformerDecoder of as many layers of the same sizes{(norm is null ? "" : ", with a last norm")}");

    /// <summary>Copies of the weights, named as <c>nn.TransformerDecoder</c>'s <c>load_state_dict</c> wants them.</summary>
    /// <param name="prefix">What the entries' names are to begin with.</param>
    public Dictionary<string, Tensor> StackedState(string prefix = "") => NnState.Of(this, prefix);

    private Tensor Normed(Tensor x) => norm is null ? x : norm.call(x);
}
