using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>An affine map of the last dimension, y = x Wᵀ + b: (…, in) → (…, out).</summary>
public sealed class Linear : nn.Module<Tensor, Tensor>
{
    internal Linear(Parameter weight, Parameter? bias) : base(nameof(Linear))
    {
        (out_features, in_features) = (Given(weight).size(0), weight.size(1));
        this.weight = weight;
        this.bias = bias;
    }

    internal Linear(long inputSize, long outputSize, bool hasBias, Device? device, ScalarType? dtype) : this(
        Parameter.Empty([outputSize, inputSize], dtype, device),
        hasBias ? Parameter.Empty([outputSize], dtype, device) : null)
    {
        nn.init.kaiming_uniform_(weight, a: Math.Sqrt(5));
        if (bias is null)
            return;
        var bound = inputSize > 0 ? 1 / Math.Sqrt(inputSize) : 0;
        nn.init.uniform_(bias, -bound, bound);
    }

    /// <summary>The size of the inputs' last dimension.</summary>
    public long in_features { get; set; }

    /// <summary>The size of the results' last dimension.</summary>
    public long out_features { get; set; }

    /// <summary>W, (out, in); at first uniform in ±1/√in.</summary>
    public Parameter weight
    {
        get => get_parameter(nameof(weight))!;
        set => ConditionallyRegisterParameter(nameof(weight), value);
    }

    /// <summary>b, (out); null without one; at first uniform in ±1/√in.</summary>
    public Parameter? bias
    {
        get => get_parameter(nameof(bias));
        set => ConditionallyRegisterParameter(nameof(bias), value);
    }

    /// <summary>Computes x Wᵀ + b.</summary>
    /// <param name="tensor">x, (…, in).</param>
    /// <returns>(…, out).</returns>
    /// <exception cref="ExternalException">The last dimension is not in, or the elements are not of the weight's type.</exception>
    public override Tensor forward(Tensor tensor) => nn.functional.linear(tensor, weight, bias);
}
