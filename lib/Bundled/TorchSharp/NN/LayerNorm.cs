using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// y = (x - mean) / √(variance + eps) · weight + bias, where mean and variance are those of the last dimensions,
/// normalized_shape (Ba, Kiros and Hinton 2016).
/// </summary>
public sealed class LayerNorm : nn.Module<Tensor, Tensor>
{
    internal LayerNorm(long[] normalized_shape, double eps, bool elementwise_affine, bool bias, Device? device, ScalarType? dtype) : base(nameof(LayerNorm))
    {
        (this.normalized_shape, this.eps, this.elementwise_affine) = (normalized_shape, eps, elementwise_affine);
        if (elementwise_affine)
            weight = Parameter.Empty(normalized_shape, dtype, device);
        if (elementwise_affine && bias)
            this.bias = Parameter.Empty(normalized_shape, dtype, device);
        reset_parameters();
    }

    /// <summary>The sizes of the last dimensions, over which mean and variance are taken.</summary>
    public long[] normalized_shape { get; set; }

    /// <summary>What keeps the divisor from zero.</summary>
    public double eps { get; set; }

    /// <summary>Whether there is a weight, and perhaps a bias.</summary>
    public bool elementwise_affine { get; set; }

    /// <summary>The factor of each element, of shape normalized_shape; at first ones. Null where there is none.</summary>
    public Parameter weight
    {
        get => get_parameter(nameof(weight))!;
        set => ConditionallyRegisterParameter(nameof(weight), value);
    }

    /// <summary>What is added to each element, of shape normalized_shape; at first zeros. Null where there is none.</summary>
    public Parameter? bias
    {
        get => get_parameter(nameof(bias));
        set => ConditionallyRegisterParameter(nameof(bias), value);
    }

    /// <summary>Sets the weight to ones and the bias to zeros.</summary>
    public void reset_parameters()
    {
        if (elementwise_affine)
            nn.init.ones_(weight);
        if (bias is not null)
            nn.init.zeros_(bias);
    }

    /// <summary>Normalizes the last dimensions.</summary>
    /// <param name="tensor">(…, normalized_shape).</param>
    /// <returns>(…, normalized_shape).</returns>
    /// <exception cref="ExternalException">The last dimensions are others, or the elements are not of the weight's type.</exception>
    public override Tensor forward(Tensor tensor) => nn.functional.layer_norm(tensor, normalized_shape, get_parameter(nameof(weight)), bias, eps);
}
