using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Activations: functions of nn.functional as modules, with their settings.

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

/// <summary>The hyperbolic tangent: tanh(x) for each element.</summary>
public sealed class Tanh : Module<Tensor, Tensor>
{
    internal Tanh() : base(nameof(Tanh)) { }

    /// <summary>Applies the function to each element.</summary>
    /// <param name="tensor">Any shape, (…).</param>
    /// <returns>(…), between -1 and 1; of a floating point type also for whole numbers.</returns>
    public override Tensor forward(Tensor tensor) => functional.tanh(tensor);
}

/// <summary>The logistic function: 1 / (1 + exp(-x)) for each element.</summary>
public sealed class Sigmoid : Module<Tensor, Tensor>
{
    internal Sigmoid() : base(nameof(Sigmoid)) { }

    /// <summary>Applies the function to each element.</summary>
    /// <param name="tensor">Any shape, (…).</param>
    /// <returns>(…), between 0 and 1; of a floating point type also for whole numbers.</returns>
    public override Tensor forward(Tensor tensor) => functional.sigmoid(tensor);
}

/// <summary>x Φ(x) for each element, with the normal distribution function Φ (Hendrycks and Gimpel 2016).</summary>
public sealed class GELU : Module<Tensor, Tensor>
{
    internal GELU() : base(nameof(GELU)) { }

    /// <summary>Applies the function to each element.</summary>
    /// <param name="tensor">Any shape, (…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
    public override Tensor forward(Tensor tensor) => functional.gelu(tensor);
}

/// <summary>x sigmoid(x) for each element (Elfwing, Uchibe and Doya 2017).</summary>
public sealed class SiLU : Module<Tensor, Tensor>
{
    internal SiLU() : base(nameof(SiLU)) { }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.silu(tensor);
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

/// <summary>x where positive, alpha (exp(x) - 1) elsewhere, for each element (Clevert, Unterthiner and Hochreiter 2015).</summary>
public sealed class ELU : Module<Tensor, Tensor>
{
    internal ELU(double alpha) : base(nameof(ELU)) => this.alpha = alpha;

    /// <summary>How far below zero the results go.</summary>
    public double alpha { get; set; }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.elu(tensor, alpha);
}

/// <summary>log(1 + exp(beta x)) / beta, and x itself where beta x exceeds threshold, for each element.</summary>
public sealed class Softplus : Module<Tensor, Tensor>
{
    internal Softplus(double beta, double threshold) : base(nameof(Softplus)) => (this.beta, this.threshold) = (beta, threshold);

    /// <summary>How sharply it bends.</summary>
    public double beta { get; set; }

    /// <summary>Where the line begins.</summary>
    public double threshold { get; set; }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.softplus(tensor, beta, threshold);
}

/// <summary>exp(x), divided by its sum along dim.</summary>
public sealed class Softmax : Module<Tensor, Tensor>
{
    internal Softmax(long dim) : base(nameof(Softmax)) => this.dim = dim;

    /// <summary>The dimension along which the results sum to 1; negative ones count from the end.</summary>
    public long dim { get; set; }

    /// <summary>Applies the function along the dimension.</summary>
    /// <param name="tensor">Any shape, (…).</param>
    /// <returns>(…), of the same type, between 0 and 1.</returns>
    /// <exception cref="ExternalException">There is no such dimension, or the elements are not of a floating point type.</exception>
    public override Tensor forward(Tensor tensor) => functional.softmax(tensor, dim);
}

/// <summary>The logarithm of softmax along dim.</summary>
public sealed class LogSoftmax : Module<Tensor, Tensor>
{
    internal LogSoftmax(long dim) : base(nameof(LogSoftmax)) => this.dim = dim;

    /// <summary>The dimension along which the exponentials of the results sum to 1; negative ones count from the end.</summary>
    public long dim { get; set; }

    /// <summary>Applies the function along the dimension.</summary>
    /// <param name="tensor">Any shape, (…).</param>
    /// <returns>(…), of the same type, at most 0.</returns>
    /// <exception cref="ExternalException">There is no such dimension, or the elements are not of a floating point type.</exception>
    public override Tensor forward(Tensor tensor) => functional.log_softmax(tensor, dim);
}
