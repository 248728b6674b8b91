using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Pooling: functions of nn.functional as modules, with their settings.

/// <summary>The largest element of each window.</summary>
public sealed class MaxPool1d : Module<Tensor, Tensor>
{
    internal MaxPool1d(long kernel_size, long? stride, long? padding, long? dilation, bool ceil_mode)
        : base(nameof(MaxPool1d)) =>
        (this.kernel_size, this.stride, this.padding, this.dilation, this.ceil_mode) = (kernel_size, stride, padding, dilation, ceil_mode);

    /// <summary>The size of the window.</summary>
    public long kernel_size { get; set; }

    /// <summary>How far the window moves; null for its size.</summary>
    public long? stride { get; set; }

    /// <summary>How much is added at both ends; null for nothing.</summary>
    public long? padding { get; set; }

    /// <summary>How far the window's elements lie apart; null for 1.</summary>
    public long? dilation { get; set; }

    /// <summary>Whether a last window that is not full counts.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="input">(batch, channels, …), or without batch.</param>
    /// <returns>(batch, channels, …).</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor input) => functional.max_pool1d(input, kernel_size, stride, padding, dilation, ceil_mode);
}

/// <summary>The largest element of each window.</summary>
public sealed class MaxPool2d : Module<Tensor, Tensor>
{
    internal MaxPool2d(long[] kernel_size, long[]? stride, long[]? padding, long[]? dilation, bool ceil_mode)
        : base(nameof(MaxPool2d)) =>
        (this.kernel_size, this.stride, this.padding, this.dilation, this.ceil_mode) = (kernel_size, stride, padding, dilation, ceil_mode);

    /// <summary>The size of the window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>How far the window moves; null for its size.</summary>
    public long[]? stride { get; set; }

    /// <summary>How much is added at both ends; null for nothing.</summary>
    public long[]? padding { get; set; }

    /// <summary>How far the window's elements lie apart; null for 1.</summary>
    public long[]? dilation { get; set; }

    /// <summary>Whether a last window that is not full counts.</summary>
    public bool ceil_mode { get; set; }

    /// <inheritdoc cref="MaxPool1d.forward"/>
    public override Tensor forward(Tensor input) => functional.max_pool2d(input, kernel_size, stride, padding, dilation, ceil_mode);
}

/// <summary>The largest element of each window.</summary>
public sealed class MaxPool3d : Module<Tensor, Tensor>
{
    internal MaxPool3d(long[] kernel_size, long[]? stride, long[]? padding, long[]? dilation, bool ceil_mode)
        : base(nameof(MaxPool3d)) =>
        (this.kernel_size, this.stride, this.padding, this.dilation, this.ceil_mode) = (kernel_size, stride, padding, dilation, ceil_mode);

    /// <summary>The size of the window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>How far the window moves; null for its size.</summary>
    public long[]? stride { get; set; }

    /// <summary>How much is added at both ends; null for nothing.</summary>
    public long[]? padding { get; set; }

    /// <summary>How far the window's elements lie apart; null for 1.</summary>
    public long[]? dilation { get; set; }

    /// <summary>Whether a last window that is not full counts.</summary>
    public bool ceil_mode { get; set; }

    /// <inheritdoc cref="MaxPool1d.forward"/>
    public override Tensor forward(Tensor input) => functional.max_pool3d(input, kernel_size, stride, padding, dilation, ceil_mode);
}

/// <summary>The mean of each window.</summary>
public sealed class AvgPool1d : Module<Tensor, Tensor>
{
    internal AvgPool1d(long kernel_size, long? stride, long? padding, bool ceil_mode, bool count_include_pad)
        : base(nameof(AvgPool1d)) =>
        (this.kernel_size, this.stride, this.padding, this.ceil_mode, this.count_include_pad) = (kernel_size, stride, padding, ceil_mode, count_include_pad);

    /// <summary>The size of the window.</summary>
    public long kernel_size { get; set; }

    /// <summary>How far the window moves; null for its size.</summary>
    public long? stride { get; set; }

    /// <summary>How much is added at both ends.</summary>
    public long? padding { get; set; }

    /// <summary>Whether a last window that is not full counts.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>Whether padding counts in the mean.</summary>
    public bool count_include_pad { get; set; }

    /// <inheritdoc cref="MaxPool1d.forward"/>
    public override Tensor forward(Tensor input) => functional.avg_pool1d(input, kernel_size, stride, padding, ceil_mode, count_include_pad);
}

/// <summary>The mean of each window.</summary>
public sealed class AvgPool2d : Module<Tensor, Tensor>
{
    internal AvgPool2d(long[] kernel_size, long[]? stride, long[]? padding, bool ceil_mode, bool count_include_pad, long? divisor_override)
        : base(nameof(AvgPool2d)) =>
        (this.kernel_size, this.stride, this.padding, this.ceil_mode, this.count_include_pad, this.divisor_override) = (kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

    /// <summary>The size of the window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>How far the window moves; null for its size.</summary>
    public long[]? stride { get; set; }

    /// <summary>How much is added at both ends; null for nothing.</summary>
    public long[]? padding { get; set; }

    /// <summary>Whether a last window that is not full counts.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>Whether padding counts in the mean.</summary>
    public bool count_include_pad { get; set; }

    /// <summary>What sums are divided by; null for the window's size.</summary>
    public long? divisor_override { get; set; }

    /// <inheritdoc cref="MaxPool1d.forward"/>
    public override Tensor forward(Tensor input) => functional.avg_pool2d(input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
}

/// <summary>The mean of each window.</summary>
public sealed class AvgPool3d : Module<Tensor, Tensor>
{
    internal AvgPool3d(long[] kernel_size, long[]? stride, long[]? padding, bool ceil_mode, bool count_include_pad, long? divisor_override)
        : base(nameof(AvgPool3d)) =>
        (this.kernel_size, this.stride, this.padding, this.ceil_mode, this.count_include_pad, this.divisor_override) = (kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

    /// <summary>The size of the window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>How far the window moves; null for its size.</summary>
    public long[]? stride { get; set; }

    /// <summary>How much is added at both ends; null for nothing.</summary>
    public long[]? padding { get; set; }

    /// <summary>Whether a last window that is not full counts.</summary>
    public bool ceil_mode { get; set; }

    /// <summary>Whether padding counts in the mean.</summary>
    public bool count_include_pad { get; set; }

    /// <summary>What sums are divided by; null for the window's size.</summary>
    public long? divisor_override { get; set; }

    /// <inheritdoc cref="MaxPool1d.forward"/>
    public override Tensor forward(Tensor input) => functional.avg_pool3d(input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
}

/// <summary>The norm of each window: the sum of the elements' powers, and its root.</summary>
public sealed class LPPool1d : Module<Tensor, Tensor>
{
    internal LPPool1d(double norm_type, long kernel_size, long? stride, bool ceil_mode) : base(nameof(LPPool1d)) =>
        (this.norm_type, this.kernel_size, this.stride, this.ceil_mode) = (norm_type, kernel_size, stride, ceil_mode);

    /// <summary>The power.</summary>
    public double norm_type { get; set; }

    /// <inheritdoc cref="MaxPool1d.kernel_size"/>
    public long kernel_size { get; set; }

    /// <inheritdoc cref="MaxPool1d.stride"/>
    public long? stride { get; set; }

    /// <inheritdoc cref="MaxPool1d.ceil_mode"/>
    public bool ceil_mode { get; set; }

    /// <inheritdoc cref="MaxPool1d.forward"/>
    public override Tensor forward(Tensor input) => functional.lp_pool1d(input, norm_type, kernel_size, stride, ceil_mode);
}

/// <summary>The norm of each window: the sum of the elements' powers, and its root.</summary>
public sealed class LPPool2d : Module<Tensor, Tensor>
{
    internal LPPool2d(double norm_type, long[] kernel_size, long[]? stride, bool ceil_mode) : base(nameof(LPPool2d)) =>
        (this.norm_type, this.kernel_size, this.stride, this.ceil_mode) = (norm_type, kernel_size, stride, ceil_mode);

    /// <summary>The power.</summary>
    public double norm_type { get; set; }

    /// <inheritdoc cref="MaxPool1d.kernel_size"/>
    public long[] kernel_size { get; set; }

    /// <inheritdoc cref="MaxPool1d.stride"/>
    public long[]? stride { get; set; }

    /// <inheritdoc cref="MaxPool1d.ceil_mode"/>
    public bool ceil_mode { get; set; }

    /// <inheritdoc cref="MaxPool1d.forward"/>
    public override Tensor forward(Tensor input) => functional.lp_pool2d(input, norm_type, kernel_size, stride, ceil_mode);
}
