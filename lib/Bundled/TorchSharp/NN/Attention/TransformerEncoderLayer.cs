using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// A layer of a Transformer's encoder (Vaswani et al. 2017): x = norm1(x + self_attn(x)); x = norm2(x + linear2(activation(linear1(x)))), with
/// dropout after each part, after the activation and on the weights.
/// </summary>
public sealed class TransformerEncoderLayer : nn.Module<Tensor, Tensor>, nn.IModule<Tensor, Tensor?, Tensor>, nn.IModule<Tensor, Tensor?, Tensor?, Tensor>
{
    private readonly TransformerShape shape;
    private readonly MultiheadAttention self_attn;
    private readonly Linear linear1, linear2;
    private readonly LayerNorm norm1, norm2;

    internal TransformerEncoderLayer(TransformerShape shape) : base(nameof(TransformerEncoderLayer))
    {
        this.shape = shape;
        (self_attn, linear1, linear2, norm1, norm2) = (shape.Attention(), shape.Linear(inwards: true), shape.Linear(inwards: false), shape.Norm(), shape.Norm());
        RegisterComponents();
    }

    private TransformerEncoderLayer(TransformerEncoderLayer other) : base(nameof(TransformerEncoderLayer))
    {
        shape = other.shape;
        (self_attn, linear1, linear2) = (other.self_attn.Copied(), other.linear1.Copied(), other.linear2.Copied());
        (norm1, norm2) = (other.norm1.Copied(), other.norm2.Copied());
        RegisterComponents();
        train(other.training);
    }

    internal TransformerEncoderLayer Copied() => new(this);

    /// <summary>Encodes a sequence.</summary>
    /// <param name="src">(time, batch, width).</param>
    /// <returns>(time, batch, width).</returns>
    /// <exception cref="ExternalException">The input is of another shape or type.</exception>
    public override Tensor forward(Tensor src) => call(src, null, null);

    /// <summary>Encodes a sequence, with a mask; no hooks are called.</summary>
    /// <inheritdoc cref="call(Tensor, Tensor, Tensor)"/>
    public Tensor call(Tensor src, Tensor? src_mask) => call(src, src_mask, null);

    /// <summary>Encodes a sequence, with masks; no hooks are called.</summary>
    /// <param name="src">(time, batch, width).</param>
    /// <param name="src_mask">(time, time) or (batch · heads, time, time): what is added to the scores, or truth values, true where a time must not be read; null for none.</param>
    /// <param name="src_key_padding_mask">(batch, time): true at padding, which is not read; null for none.</param>
    /// <returns>(time, batch, width).</returns>
    /// <exception cref="ExternalException">The input or a mask is of another shape or type.</exception>
    public Tensor call(Tensor src, Tensor? src_mask, Tensor? src_key_padding_mask)
    {
        shape.Check(Given(src), this, "sequence");
        using var scope = NewDisposeScope();
        var x = src.reshape(-1, shape.Width);
        x = shape.AddAndNormalize(x, self_attn.Read(src, src, src_key_padding_mask, src_mask), norm1, training);
        x = shape.AddAndNormalize(x, shape.FeedForward(x, linear1, linear2, training), norm2, training);
        return scope.MoveToOuter(x.view(src.shape));
    }
}
