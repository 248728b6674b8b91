using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// A layer of a Transformer's decoder (Vaswani et al. 2017): x = norm1(x + self_attn(x)); x = norm2(x + multihead_attn(x, memory));
/// x = norm3(x + linear2(activation(linear1(x)))), with dropout after each part, after the activation and on the weights.
/// </summary>
public sealed class TransformerDecoderLayer : nn.Module<Tensor, Tensor, Tensor?, Tensor?, Tensor?, Tensor?, Tensor>, nn.IModule<Tensor, Tensor, Tensor>
{
    private readonly TransformerShape shape;
    private readonly MultiheadAttention self_attn, multihead_attn;
    private readonly Linear linear1, linear2;
    private readonly LayerNorm norm1, norm2, norm3;

    internal TransformerDecoderLayer(TransformerShape shape) : base(nameof(TransformerDecoderLayer))
    {
        this.shape = shape;
        (self_attn, multihead_attn) = (shape.Attention(), shape.Attention());
        (linear1, linear2) = (shape.Linear(inwards: true), shape.Linear(inwards: false));
        (norm1, norm2, norm3) = (shape.Norm(), shape.Norm(), shape.Norm());
        RegisterComponents();
    }

    private TransformerDecoderLayer(TransformerDecoderLayer other) : base(nameof(TransformerDecoderLayer))
    {
        shape = other.shape;
        (self_attn, multihead_attn) = (other.self_attn.Copied(), other.multihead_attn.Copied());
        (linear1, linear2) = (other.linear1.Copied(), other.linear2.Copied());
        (norm1, norm2, norm3) = (other.norm1.Copied(), other.norm2.Copied(), other.norm3.Copied());
        RegisterComponents();
        train(other.training);
    }

    internal TransformerDecoderLayer Copied() => new(this);

    /// <summary>Decodes a sequence, reading another.</summary>
    /// <param name="tgt">What is decoded, (time, batch, width).</param>
    /// <param name="memory">What is read, the encoder's result, (source time, batch, width).</param>
    /// <param name="tgt_mask">(time, time) or (batch · heads, time, time): what is added to the scores, or truth values, true where a time must not be read; null for none.</param>
    /// <param name="memory_mask">The same for memory, (time, source time) or (batch · heads, time, source time); null for none.</param>
    /// <param name="tgt_key_padding_mask">(batch, time): true at padding, which is not read; null for none.</param>
    /// <param name="memory_key_padding_mask">(batch, source time): true at padding, which is not read; null for none.</param>
    /// <returns>(time, batch, width).</returns>
    /// <exception cref="ExternalException">An input or a mask is of another shape or type.</exception>
    public override Tensor forward(Tensor tgt, Tensor memory, Tensor? tgt_mask, Tensor? memory_mask, Tensor? tgt_key_padding_mask, Tensor? memory_key_padding_mask)
    {
        shape.Check(Given(tgt), this, "target");
        shape.Check(Given(memory), this, "memory");
        using var scope = NewDisposeScope();
        var x = tgt.reshape(-1, shape.Width);
        x = shape.AddAndNormalize(x, self_attn.Read(tgt, tgt, tgt_key_padding_mask, tgt_mask), norm1, training);
        x = shape.AddAndNormalize(x, multihead_attn.Read(x.view(tgt.shape), memory, memory_key_padding_mask, memory_mask), norm2, training);
        x = shape.AddAndNormalize(x, shape.FeedForward(x, linear1, linear2, training), norm3, training);
        return scope.MoveToOuter(x.view(tgt.shape));
    }

    /// <summary>Decodes a sequence, reading another, with the hooks before and after.</summary>
    /// <inheritdoc cref="forward"/>
    public new Tensor call(Tensor tgt, Tensor memory, Tensor? tgt_mask, Tensor? memory_mask = null, Tensor? tgt_key_padding_mask = null,
        Tensor? memory_key_padding_mask = null) => base.call(tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask);

    /// <summary>Decodes a sequence, reading another, without masks.</summary>
    /// <inheritdoc cref="forward"/>
    public Tensor call(Tensor tgt, Tensor memory) => base.call(tgt, memory, null, null, null, null);
}
