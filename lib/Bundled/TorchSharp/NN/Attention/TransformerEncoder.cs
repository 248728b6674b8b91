using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Layers of a Transformer's encoder, one after the other (Vaswani et al. 2017).</summary>
public sealed class TransformerEncoder : nn.Module<Tensor, Tensor?, Tensor?, Tensor>, nn.IModule<Tensor, Tensor?, Tensor>, nn.IModule<Tensor, Tensor>
{
    private readonly ModuleList<TransformerEncoderLayer> layers;
    private readonly LayerNorm? norm;

    internal TransformerEncoder(TransformerEncoderLayer layer, long count, LayerNorm? norm = null) : base(nameof(TransformerEncoder))
    {
        layers = TransformerShape.Layers(layer, one => one.Copied(), count);
        this.norm = norm;
        RegisterComponents();
    }

    /// <summary>Encodes a sequence.</summary>
    /// <param name="src">(time, batch, width).</param>
    /// <param name="src_mask">(time, time) or (batch · heads, time, time): what is added to the scores, or truth values, true where a time must not be read; null for none.</param>
    /// <param name="src_key_padding_mask">(batch, time): true at padding, which is not read; null for none.</param>
    /// <returns>(time, batch, width).</returns>
    /// <exception cref="ExternalException">The input or a mask is of another shape or type.</exception>
    public override Tensor forward(Tensor src, Tensor? src_mask, Tensor? src_key_padding_mask)
    {
        using var scope = NewDisposeScope();
        var x = layers.Aggregate(src, (x, layer) => layer.call(x, src_mask, src_key_padding_mask));
        return scope.MoveToOuter(norm is null ? x : norm.forward(x));
    }

    /// <summary>Encodes a sequence, with a mask.</summary>
    /// <inheritdoc cref="forward"/>
    public Tensor call(Tensor src, Tensor? src_mask) => call(src, src_mask, null);

    /// <summary>Encodes a sequence.</summary>
    /// <inheritdoc cref="forward"/>
    public Tensor call(Tensor src) => call(src, null, null);
}
