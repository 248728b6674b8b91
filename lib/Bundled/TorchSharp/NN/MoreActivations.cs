using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Activations beside those in Activations.cs.

/// <summary>min(max(x, 0), 6) for each element.</summary>
public sealed class ReLU6 : Module<Tensor, Tensor>
{
    internal ReLU6() : base(nameof(ReLU6)) { }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.relu6(tensor);
}

/// <summary>Scaled elu, which keeps mean and variance (Klambauer et al. 2017).</summary>
public sealed class SELU : Module<Tensor, Tensor>
{
    internal SELU() : base(nameof(SELU)) { }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.selu(tensor);
}

/// <summary>x where positive, alpha (exp(x / alpha) - 1) elsewhere, for each element (Barron 2017).</summary>
public sealed class CELU : Module<Tensor, Tensor>
{
    internal CELU(double alpha) : base(nameof(CELU)) => this.alpha = alpha;

    /// <summary>How far below zero the results go.</summary>
    public double alpha { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.celu(tensor, alpha);
}

/// <summary>x tanh(softplus(x)) for each element (Misra 2019).</summary>
public sealed class Mish : Module<Tensor, Tensor>
{
    internal Mish() : base(nameof(Mish)) { }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.mish(tensor);
}

/// <summary>Each element, kept between two bounds.</summary>
public sealed class Hardtanh : Module<Tensor, Tensor>
{
    internal Hardtanh(double min_val, double max_val) : base(nameof(Hardtanh)) => (this.min_val, this.max_val) = (min_val, max_val);

    /// <summary>The lower bound.</summary>
    public double min_val { get; set; }

    /// <summary>The upper bound.</summary>
    public double max_val { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.hardtanh(tensor, min_val, max_val);
}

/// <summary>relu6(x + 3) / 6 for each element.</summary>
public sealed class Hardsigmoid : Module<Tensor, Tensor>
{
    internal Hardsigmoid() : base(nameof(Hardsigmoid)) { }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.hardsigmoid(tensor);
}

/// <summary>x relu6(x + 3) / 6 for each element (Howard et al. 2019).</summary>
public sealed class Hardswish : Module<Tensor, Tensor>
{
    internal Hardswish() : base(nameof(Hardswish)) { }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.hardswish(tensor);
}

/// <summary>x where its size exceeds lambda, 0 elsewhere.</summary>
public sealed class Hardshrink : Module<Tensor, Tensor>
{
    internal Hardshrink(double lambda) : base(nameof(Hardshrink)) => this.lambda = lambda;

    /// <summary>The bound.</summary>
    public double lambda { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.hardshrink(tensor, lambda);
}

/// <summary>x moved towards 0 by lambda, and 0 where it would pass it.</summary>
public sealed class Softshrink : Module<Tensor, Tensor>
{
    internal Softshrink(double lambda) : base(nameof(Softshrink)) => this.lambda = lambda;

    /// <summary>How far, at least 0.</summary>
    public double lambda { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.softshrink(tensor, lambda);
}

/// <summary>x / (1 + |x|) for each element.</summary>
public sealed class Softsign : Module<Tensor, Tensor>
{
    internal Softsign() : base(nameof(Softsign)) { }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.softsign(tensor);
}

/// <summary>x - tanh(x) for each element.</summary>
public sealed class Tanhshrink : Module<Tensor, Tensor>
{
    internal Tanhshrink() : base(nameof(Tanhshrink)) { }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.tanhshrink(tensor);
}

/// <summary>softmax of -x along a dimension.</summary>
public sealed class Softmin : Module<Tensor, Tensor>
{
    internal Softmin(long dim) : base(nameof(Softmin)) => this.dim = dim;

    /// <summary>The dimension; negative ones count from the end.</summary>
    public long dim { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.softmin(tensor, dim);
}

/// <summary>x where it exceeds the threshold, value elsewhere.</summary>
public sealed class Threshold : Module<Tensor, Tensor>
{
    internal Threshold(double threshold, double value) : base(nameof(Threshold)) => (this.threshold, this.value) = (threshold, value);

    /// <summary>What an element must exceed to stay.</summary>
    public double threshold { get; set; }

    /// <summary>What the others become.</summary>
    public double value { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.threshold(tensor, threshold, value);
}

/// <summary>The first half along a dimension, times the sigmoid of the second (Dauphin et al. 2017).</summary>
public sealed class GLU : Module<Tensor, Tensor>
{
    internal GLU(long dim) : base(nameof(GLU)) => this.dim = dim;

    /// <summary>The dimension; negative ones count from the end.</summary>
    public long dim { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="input">(…).</param>
    /// <returns>(…, 2n, …) → (…, n, …).</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor input) => functional.glu(input, dim);
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
