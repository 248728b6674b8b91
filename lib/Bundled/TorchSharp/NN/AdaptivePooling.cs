using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Pooling to a given size.

/// <summary>The mean of each of so many windows that the result has a given size.</summary>
public sealed class AdaptiveAvgPool1d : Module<Tensor, Tensor>
{
    internal AdaptiveAvgPool1d(long output_size) : base(nameof(AdaptiveAvgPool1d)) => this.output_size = output_size;

    /// <summary>The size of the result.</summary>
    public long output_size { get; set; }

    /// <inheritdoc cref="MaxPool1d.forward"/>
    public override Tensor forward(Tensor input) => functional.adaptive_avg_pool1d(input, output_size);
}

/// <summary>The mean of each of so many windows that the result has a given size.</summary>
public sealed class AdaptiveAvgPool2d : Module<Tensor, Tensor>
{
    internal AdaptiveAvgPool2d(long[] output_size) : base(nameof(AdaptiveAvgPool2d)) => this.output_size = output_size;

    /// <summary>The size of the result.</summary>
    public long[] output_size { get; set; }

    /// <inheritdoc cref="MaxPool1d.forward"/>
    public override Tensor forward(Tensor input) => functional.adaptive_avg_pool2d(input, output_size);
}

/// <summary>The largest element of each of so many windows that the result has a given size.</summary>
public sealed class AdaptiveMaxPool1d : Module<Tensor, Tensor>
{
    internal AdaptiveMaxPool1d(long output_size) : base(nameof(AdaptiveMaxPool1d)) => this.output_size = output_size;

    /// <summary>The size of the result.</summary>
    public long output_size { get; set; }

    /// <inheritdoc cref="MaxPool1d.forward"/>
    public override Tensor forward(Tensor input) => functional.adaptive_max_pool1d(input, output_size);
}

/// <summary>The largest element of each of so many windows that the result has a given size.</summary>
public sealed class AdaptiveMaxPool2d : Module<Tensor, Tensor>
{
    internal AdaptiveMaxPool2d(long[] output_size) : base(nameof(AdaptiveMaxPool2d)) => this.output_size = output_size;

    /// <summary>The size of the result.</summary>
    public long[] output_size { get; set; }

    /// <inheritdoc cref="MaxPool1d.forward"/>
    public override Tensor forward(Tensor input) => functional.adaptive_max_pool2d(input, output_size);
}

/// <summary>The mean of each of so many windows that the result has a given size.</summary>
public sealed class AdaptiveAvgPool3d : Module<Tensor, Tensor>
{
    internal AdaptiveAvgPool3d(long[] output_size) : base(nameof(AdaptiveAvgPool3d)) => this.output_size = output_size;

    /// <summary>The size of the result.</summary>
    public long[] output_size { get; set; }

    /// <inheritdoc cref="MaxPool1d.forward"/>
    public override Tensor forward(Tensor input) => functional.adaptive_avg_pool3d(input, output_size);
}
