using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Layers of a Transformer's decoder, one after the other (Vaswani et al. 2017).</summary>
public sealed class TransformerDecoder : nn.Module<Tensor, Tensor, Tensor?, Tensor?, Tensor?, Tensor?, Tensor>
{
    private readonly ModuleList<TransformerDecoderLayer> layers;
    private readonly LayerNorm? norm;

    internal TransformerDecoder(TransformerDecoderLayer layer, long count, LayerNorm? norm = null) : base(nameof(TransformerDecoder))
    {
        layers = TransformerShape.Layers(layer, one => one.Copied(), count);
        this.norm = norm;
        RegisterComponents();
    }

    /// <summary>Decodes a sequence, reading another.</summary>
    /// <param name="tgt">What is decoded, (time, batch, width).</param>
    /// <param name="memory">What is read, the encoder's result, (source time, batch, width).</param>
    /// <param name="tgt_mask">(time, time) or (batch · heads, time, time): what is added to the scores, or truth values, true where a time must not be read; null for none.</param>
    /// <param name="memory_mask">The same for memory, (time, source time) or (batch · heads, time, source time); null for none.</param>
    /// <param name="tgt_key_padding_mask">(batch, time): true at padding, which is not read; null for none.</param>
    /// <param name="memory_key_padding_mask">(batch, source time): true at padding, which is not read; null for none.</param>
    /// <returns>(time, batch, width).</returns>
    /// <exception cref="ExternalException">An input or a mask is of another shape or type.</exception>
    public override Tensor forward(Tensor tgt, Tensor memory, Tensor? tgt_mask, Tensor? memory_mask = null, Tensor? tgt_key_padding_mask = null,
        Tensor? memory_key_padding_mask = null)
    {
        using var scope = NewDisposeScope();
        var x = layers.Aggregate(tgt, (x, layer) => layer.call(x, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask));
        return scope.MoveToOuter(norm is null ? x : norm.forward(x));
    }

    /// <summary>Decodes a sequence, reading another, with the hooks before and after.</summary>
    /// <inheritdoc cref="forward"/>
    public new Tensor call(Tensor tgt, Tensor memory, Tensor? tgt_mask, Tensor? memory_mask = null, Tensor? tgt_key_padding_mask = null,
        Tensor? memory_key_padding_mask = null) => base.call(tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask);

    /// <summary>Decodes a sequence, reading another, without masks.</summary>
    /// <inheritdoc cref="forward"/>
    public Tensor call(Tensor tgt, Tensor memory) => base.call(tgt, memory, null, null, null, null);
}
