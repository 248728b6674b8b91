using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

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

/// <summary>x1ᵀ A x2 + b for each of the matrices A: (…, in1) and (…, in2) → (…, out).</summary>
public sealed class Bilinear : Module<Tensor, Tensor, Tensor>
{
    internal Bilinear(long in1_features, long in2_features, long out_features, bool hasBias, Device? device, ScalarType? dtype) : base(nameof(Bilinear))
    {
        (this.in1_features, this.in2_features, this.out_features) = (in1_features, in2_features, out_features);
        weight = Parameter.Empty([out_features, in1_features, in2_features], dtype, device);
        var bound = 1 / Math.Sqrt(in1_features);
        init.uniform_(weight, -bound, bound);
        if (!hasBias)
            return;
        bias = Parameter.Empty([out_features], dtype, device);
        init.uniform_(bias, -bound, bound);
    }

    /// <summary>The size of the first inputs' last dimension.</summary>
    public long in1_features { get; set; }

    /// <summary>The size of the second inputs' last dimension.</summary>
    public long in2_features { get; set; }

    /// <summary>The size of the results' last dimension.</summary>
    public long out_features { get; set; }

    /// <summary>The matrices, (out, in1, in2); at first uniform in ±1/√in1.</summary>
    public Parameter weight
    {
        get => get_parameter(nameof(weight))!;
        set => ConditionallyRegisterParameter(nameof(weight), value);
    }

    /// <summary>b, (out); null without one.</summary>
    public Parameter? bias
    {
        get => get_parameter(nameof(bias));
        set => ConditionallyRegisterParameter(nameof(bias), value);
    }

    /// <summary>Computes x1ᵀ A x2 + b.</summary>
    /// <param name="input1">(…, in1).</param>
    /// <param name="input2">(…, in2).</param>
    /// <returns>(…, out).</returns>
    /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
    public override Tensor forward(Tensor input1, Tensor input2) => functional.bilinear(input1, input2, weight, bias);
}
