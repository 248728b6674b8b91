using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Activations that leave positive elements as they are.

/// <summary>The rectified linear unit: max(x, 0) for each element.</summary>
public sealed class ReLU : Module<Tensor, Tensor>
{
    internal ReLU() : base(nameof(ReLU)) { }

    /// <summary>Applies the function to each element.</summary>
    /// <param name="tensor">Any shape, (…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are truth values.</exception>
    public override Tensor forward(Tensor tensor) => functional.relu(tensor);
}

/// <summary>x where positive, negative_slope x elsewhere, for each element (Maas, Hannun and Ng 2013).</summary>
public sealed class LeakyReLU : Module<Tensor, Tensor>
{
    internal LeakyReLU(double negative_slope) : base(nameof(LeakyReLU)) => this.negative_slope = negative_slope;

    /// <summary>The slope where x is negative.</summary>
    public double negative_slope { get; set; }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.leaky_relu(tensor, negative_slope);
}

/// <summary>x where positive, weight x elsewhere, with slopes that are trained (He et al. 2015).</summary>
public sealed class PReLU : Module<Tensor, Tensor>
{
    internal PReLU(long num_parameters, double init, Device? device, ScalarType? dtype) : base(nameof(PReLU))
    {
        (this.num_parameters, this.init) = (num_parameters, init);
        weight = Parameter.Empty([num_parameters], dtype, device);
        nn.init.constant_(weight, init);
    }

    /// <summary>How many slopes there are: 1, or one for each channel.</summary>
    public long num_parameters { get; }

    /// <summary>The slopes at first.</summary>
    public double init { get; }

    /// <summary>The slopes below zero, (num_parameters).</summary>
    public Parameter weight
    {
        get => get_parameter(nameof(weight))!;
        set => ConditionallyRegisterParameter(nameof(weight), value);
    }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(batch, channels, …).</param>
    /// <returns>The same shape and type.</returns>
    /// <exception cref="ExternalException">There are other than 1 or so many channels.</exception>
    public override Tensor forward(Tensor tensor) => functional.prelu(tensor, weight);
}

/// <summary>x where positive, alpha (exp(x) - 1) elsewhere, for each element (Clevert, Unterthiner and Hochreiter 2015).</summary>
public sealed class ELU : Module<Tensor, Tensor>
{
    internal ELU(double alpha) : base(nameof(ELU)) => this.alpha = alpha;

    /// <summary>How far below zero the results go.</summary>
    public double alpha { get; set; }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.elu(tensor, alpha);
}

/// <summary>Scaled elu, which keeps mean and variance (Klambauer et al. 2017).</summary>
public sealed class SELU : Module<Tensor, Tensor>
{
    internal SELU() : base(nameof(SELU)) { }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.selu(tensor);
}

/// <summary>x where positive, alpha (exp(x / alpha) - 1) elsewhere, for each element (Barron 2017).</summary>
public sealed class CELU : Module<Tensor, Tensor>
{
    internal CELU(double alpha) : base(nameof(CELU)) => this.alpha = alpha;

    /// <summary>How far below zero the results go.</summary>
    public double alpha { get; set; }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.celu(tensor, alpha);
}

/// <summary>x where it exceeds the threshold, value elsewhere.</summary>
public sealed class Threshold : Module<Tensor, Tensor>
{
    internal Threshold(double threshold, double value) : base(nameof(Threshold)) => (this.threshold, this.value) = (threshold, value);

    /// <summary>What an element must exceed to stay.</summary>
    public double threshold { get; set; }

    /// <summary>What the others become.</summary>
    public double value { get; set; }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.threshold(tensor, threshold, value);
}
