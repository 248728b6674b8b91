using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A Transformer (Vaswani et al. 2017): an encoder, and a decoder that reads what it made; a normalization ends both.</summary>
public sealed class Transformer : nn.Module<Tensor, Tensor, Tensor>
{
    private readonly TransformerEncoder encoder;
    private readonly TransformerDecoder decoder;

    internal Transformer(TransformerShape shape, long encoderLayers, long decoderLayers) : base(nameof(Transformer))
    {
        using (var layer = new TransformerEncoderLayer(shape))
            encoder = new(layer, encoderLayers, shape.Norm());
        using (var layer = new TransformerDecoderLayer(shape))
            decoder = new(layer, decoderLayers, shape.Norm());
        RegisterComponents();
        foreach (var parameter in parameters().Where(parameter => parameter.dim() > 1))
            nn.init.xavier_uniform_(parameter);
    }

    /// <summary>Encodes a sequence and decodes another, without masks.</summary>
    /// <param name="src">(source time, batch, width).</param>
    /// <param name="tgt">(time, batch, width).</param>
    /// <returns>(time, batch, width).</returns>
    /// <exception cref="ExternalException">An input is of another shape or type.</exception>
    public override Tensor forward(Tensor src, Tensor tgt) => call(src, tgt, null);

    /// <summary>Encodes a sequence and decodes another, with masks; no hooks of this module are called.</summary>
    /// <param name="src">(source time, batch, width).</param>
    /// <param name="tgt">(time, batch, width).</param>
    /// <param name="src_mask">(source time, source time): what is added to the encoder's scores, or truth values, true where a time must not be read; null for none.</param>
    /// <param name="tgt_mask">The same for the decoder, (time, time); null for none.</param>
    /// <param name="memory_mask">The same for what the decoder reads, (time, source time); null for none.</param>
    /// <param name="src_key_padding_mask">(batch, source time): true at padding, which the encoder does not read; null for none.</param>
    /// <param name="tgt_key_padding_mask">(batch, time): true at padding, which the decoder does not read; null for none.</param>
    /// <param name="memory_key_padding_mask">(batch, source time): true at what the decoder does not read of the source; null for none.</param>
    /// <returns>(time, batch, width).</returns>
    /// <exception cref="ExternalException">An input or a mask is of another shape or type.</exception>
    public Tensor call(Tensor src, Tensor tgt, Tensor? src_mask, Tensor? tgt_mask = null, Tensor? memory_mask = null,
        Tensor? src_key_padding_mask = null, Tensor? tgt_key_padding_mask = null, Tensor? memory_key_padding_mask = null)
    {
        using var scope = NewDisposeScope();
        var memory = encoder.call(src, src_mask, src_key_padding_mask);
        return scope.MoveToOuter(decoder.call(tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask));
    }
}
