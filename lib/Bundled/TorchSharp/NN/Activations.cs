using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Smooth activations: functions of nn.functional as modules, with their settings.

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

/// <summary>x tanh(softplus(x)) for each element (Misra 2019).</summary>
public sealed class Mish : Module<Tensor, Tensor>
{
    internal Mish() : base(nameof(Mish)) { }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.mish(tensor);
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

/// <summary>x / (1 + |x|) for each element.</summary>
public sealed class Softsign : Module<Tensor, Tensor>
{
    internal Softsign() : base(nameof(Softsign)) { }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.softsign(tensor);
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

/// <summary>softmax of -x along a dimension.</summary>
public sealed class Softmin : Module<Tensor, Tensor>
{
    internal Softmin(long dim) : base(nameof(Softmin)) => this.dim = dim;

    /// <summary>The dimension; negative ones count from the end.</summary>
    public long dim { get; set; }

    /// <inheritdoc cref="Softmax.forward"/>
    public override Tensor forward(Tensor tensor) => functional.softmin(tensor, dim);
}

/// <summary>log sigmoid(x) for each element, exact for large negative ones too.</summary>
public sealed class LogSigmoid : Module<Tensor, Tensor>
{
    internal LogSigmoid() : base(nameof(LogSigmoid)) { }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.logsigmoid(tensor);
}

/// <summary>exp(x), divided by its sum over the channels, at each place of a picture.</summary>
public sealed class Softmax2d : Module<Tensor, Tensor>
{
    internal Softmax2d() : base(nameof(Softmax2d)) { }

    /// <summary>Applies the function over the channels.</summary>
    /// <param name="tensor">(batch, channels, height, width), or without batch.</param>
    /// <returns>The same shape, between 0 and 1.</returns>
    /// <exception cref="ArgumentException">There are fewer or more dimensions.</exception>
    public override Tensor forward(Tensor tensor) => functional.softmax2d(tensor);
}
