using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Activations of straight pieces, with bounds.

/// <summary>min(max(x, 0), 6) for each element.</summary>
public sealed class ReLU6 : Module<Tensor, Tensor>
{
    internal ReLU6() : base(nameof(ReLU6)) { }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.relu6(tensor);
}

/// <summary>Each element, kept between two bounds.</summary>
public sealed class Hardtanh : Module<Tensor, Tensor>
{
    internal Hardtanh(double min_val, double max_val) : base(nameof(Hardtanh)) => (this.min_val, this.max_val) = (min_val, max_val);

    /// <summary>The lower bound.</summary>
    public double min_val { get; set; }

    /// <summary>The upper bound.</summary>
    public double max_val { get; set; }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.hardtanh(tensor, min_val, max_val);
}

/// <summary>relu6(x + 3) / 6 for each element.</summary>
public sealed class Hardsigmoid : Module<Tensor, Tensor>
{
    internal Hardsigmoid() : base(nameof(Hardsigmoid)) { }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.hardsigmoid(tensor);
}

/// <summary>x relu6(x + 3) / 6 for each element (Howard et al. 2019).</summary>
public sealed class Hardswish : Module<Tensor, Tensor>
{
    internal Hardswish() : base(nameof(Hardswish)) { }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.hardswish(tensor);
}

/// <summary>x where its size exceeds lambda, 0 elsewhere.</summary>
public sealed class Hardshrink : Module<Tensor, Tensor>
{
    internal Hardshrink(double lambda) : base(nameof(Hardshrink)) => this.lambda = lambda;

    /// <summary>The bound.</summary>
    public double lambda { get; set; }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.hardshrink(tensor, lambda);
}

/// <summary>x moved towards 0 by lambda, and 0 where it would pass it.</summary>
public sealed class Softshrink : Module<Tensor, Tensor>
{
    internal Softshrink(double lambda) : base(nameof(Softshrink)) => this.lambda = lambda;

    /// <summary>How far, at least 0.</summary>
    public double lambda { get; set; }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.softshrink(tensor, lambda);
}

/// <summary>x - tanh(x) for each element.</summary>
public sealed class Tanhshrink : Module<Tensor, Tensor>
{
    internal Tanhshrink() : base(nameof(Tanhshrink)) { }

    /// <inheritdoc cref="GELU.forward"/>
    public override Tensor forward(Tensor tensor) => functional.tanhshrink(tensor);
}
