using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What a Transformer's layer is made of, encoder's or decoder's.</summary>
internal readonly record struct TransformerShape(long Width, long Heads, long Inner, double Dropout, nn.Activations Activation)
{
    // Each layer is copied one by one: a number beyond this is a mistake, which would go on until the memory is full.
    private const long MostLayers = 1_000;

    /// <summary>An attention of this shape.</summary>
    public MultiheadAttention Attention() => new(Width, Heads, Dropout, bias: true, add_bias_kv: false, add_zero_attn: false, Width, Width);

    /// <summary>A linear layer to the inner width, or back.</summary>
    /// <exception cref="ArgumentException">The inner width is less than 1.</exception>
    public Linear Linear(bool inwards)
    {
        if (Inner < 1)
            throw new ArgumentException($"A Transformer's layer needs an inner width of at least 1, not {Inner}.");
        return inwards ? new(Width, Inner, true, null, null) : new(Inner, Width, true, null, null);
    }

    /// <summary>A normalization of the width.</summary>
    public LayerNorm Norm() => new([Width], 1e-5, true, true, null, null);

    /// <summary>norm(x + dropout(read)), where read, which is overwritten, is what a part of the layer made of x.</summary>
    public Tensor AddAndNormalize(Tensor x, Tensor read, LayerNorm norm, bool training) => norm.forward(Dropped(read, training).add_(x));

    /// <summary>linear2(dropout(activation(linear1(x)))).</summary>
    public Tensor FeedForward(Tensor x, Linear linear1, Linear linear2, bool training)
    {
        var inner = linear1.forward(x);
        return linear2.forward(Dropped(Activation == nn.Activations.GELU ? inner.gelu() : inner.relu_(), training));
    }

    /// <summary>Checks that an input is of shape (time, batch, width).</summary>
    /// <exception cref="ExternalException">It is of another.</exception>
    public void Check(Tensor input, nn.Module layer, string name)
    {
        if (input.shape is not [_, _, var last] || last != Width)
            throw new ExternalException($"{layer.GetName()} needs a {name} of shape (time, batch, {Width}) and got {AttentionMask.Text(input.shape)}.");
    }

    /// <summary>So many copies of a layer.</summary>
    /// <exception cref="ArgumentException">The count makes no sense.</exception>
    public static ModuleList<T> Layers<T>(T layer, Func<T, T> copied, long count) where T : nn.Module
    {
        var name = Given(layer).GetName();
        return count is >= 1 and <= MostLayers
            ? new([.. Enumerable.Range(0, (int)count).Select(_ => copied(layer))])
            : throw new ArgumentException($"A stack of {name}s cannot have {count} layers: give 1 to {MostLayers}.");
    }

    private Tensor Dropped(Tensor x, bool training) => training && Dropout > 0 ? nn.functional.dropout(x, Dropout) : x;
}

/// <summary>Copies of layers with their parameters, which share nothing and draw no random numbers.</summary>
internal static class Copies
{
    public static Parameter Copied(this Parameter parameter)
    {
        var copy = parameter.detach().clone();
        return new(copy, parameter.requires_grad);
    }

    public static Linear Copied(this Linear linear) => new(linear.weight.Copied(), linear.bias?.Copied());

    public static LayerNorm Copied(this LayerNorm norm)
    {
        var copy = new LayerNorm(norm.normalized_shape, norm.eps, elementwise_affine: false, bias: false, null, null) { elementwise_affine = true };
        (copy.weight, copy.bias) = (norm.weight.Copied(), norm.bias?.Copied());
        return copy;
    }
}
