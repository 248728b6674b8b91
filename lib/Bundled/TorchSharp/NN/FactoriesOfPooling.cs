using TorchSharp.Modules;

namespace TorchSharp;

// Makers of the modules in Pooling.cs.
public static partial class torch
{
    public static partial class nn
    {
        /// <summary>The largest element of each window.</summary>
        /// <param name="kernel_size">The size of the window.</param>
        /// <param name="stride">How far the window moves; null for its size.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="dilation">How far the window's elements lie apart; null for 1.</param>
        /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
        /// <returns>The module.</returns>
        public static MaxPool1d MaxPool1d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
            new(kernel_size, stride, padding, dilation, ceil_mode);

        /// <summary>The mean of each window.</summary>
        /// <param name="kernel_size">The size of the window.</param>
        /// <param name="stride">How far the window moves; null for its size.</param>
        /// <param name="padding">How much is added at both ends.</param>
        /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
        /// <param name="count_include_pad">Whether padding counts in the mean.</param>
        /// <returns>The module.</returns>
        public static AvgPool1d AvgPool1d(long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false, bool count_include_pad = true) =>
            new(kernel_size, stride, padding, ceil_mode, count_include_pad);

        /// <summary>The largest element of each window.</summary>
        /// <param name="kernel_size">The size of the window.</param>
        /// <param name="stride">How far the window moves; null for its size.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="dilation">How far the window's elements lie apart; null for 1.</param>
        /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
        /// <returns>The module.</returns>
        public static MaxPool2d MaxPool2d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
            new([kernel_size, kernel_size], stride is long s ? [s, s] : null, padding is long p ? [p, p] : null, dilation is long d ? [d, d] : null, ceil_mode);

        /// <summary>The largest element of each window.</summary>
        /// <param name="kernel_size">The size of the window.</param>
        /// <param name="stride">How far the window moves; null for its size.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="dilation">How far the window's elements lie apart; null for 1.</param>
        /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
        /// <returns>The module.</returns>
        public static MaxPool2d MaxPool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null, bool ceil_mode = false) =>
            new([kernel_size.Item1, kernel_size.Item2], stride is { } s ? [s.Item1, s.Item2] : null, padding is { } p ? [p.Item1, p.Item2] : null, dilation is { } d ? [d.Item1, d.Item2] : null, ceil_mode);

        /// <summary>The largest element of each window.</summary>
        /// <param name="kernel_size">The size of the window.</param>
        /// <param name="stride">How far the window moves; null for its size.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="dilation">How far the window's elements lie apart; null for 1.</param>
        /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
        /// <returns>The module.</returns>
        public static MaxPool2d MaxPool2d(long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
            new(kernel_size, stride, padding, dilation, ceil_mode);

        /// <summary>The mean of each window.</summary>
        /// <param name="kernel_size">The size of the window.</param>
        /// <param name="stride">How far the window moves; null for its size.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
        /// <param name="count_include_pad">Whether padding counts in the mean.</param>
        /// <param name="divisor_override">What sums are divided by; null for the window's size.</param>
        /// <returns>The module.</returns>
        public static AvgPool2d AvgPool2d(long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new([kernel_size, kernel_size], stride is long s ? [s, s] : null, padding is long p ? [p, p] : null, ceil_mode, count_include_pad, divisor_override);

        /// <summary>The mean of each window.</summary>
        /// <param name="kernel_size">The size of the window.</param>
        /// <param name="stride">How far the window moves; null for its size.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
        /// <param name="count_include_pad">Whether padding counts in the mean.</param>
        /// <param name="divisor_override">What sums are divided by; null for the window's size.</param>
        /// <returns>The module.</returns>
        public static AvgPool2d AvgPool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true,
            long? divisor_override = null) =>
            new([kernel_size.Item1, kernel_size.Item2], stride is { } s ? [s.Item1, s.Item2] : null, padding is { } p ? [p.Item1, p.Item2] : null, ceil_mode, count_include_pad, divisor_override);

        /// <summary>The mean of each window.</summary>
        /// <param name="kernel_size">The size of the window.</param>
        /// <param name="stride">How far the window moves; null for its size.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
        /// <param name="count_include_pad">Whether padding counts in the mean.</param>
        /// <param name="divisor_override">What sums are divided by; null for the window's size.</param>
        /// <returns>The module.</returns>
        public static AvgPool2d AvgPool2d(long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true,
            long? divisor_override = null) =>
            new(kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

        /// <summary>The largest element of each window.</summary>
        /// <param name="kernel_size">The size of the window.</param>
        /// <param name="stride">How far the window moves; null for its size.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="dilation">How far the window's elements lie apart; null for 1.</param>
        /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
        /// <returns>The module.</returns>
        public static MaxPool3d MaxPool3d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
            new([kernel_size, kernel_size, kernel_size], stride is long s ? [s, s, s] : null, padding is long p ? [p, p, p] : null, dilation is long d ? [d, d, d] : null, ceil_mode);

        /// <summary>The largest element of each window.</summary>
        /// <param name="kernel_size">The size of the window.</param>
        /// <param name="stride">How far the window moves; null for its size.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="dilation">How far the window's elements lie apart; null for 1.</param>
        /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
        /// <returns>The module.</returns>
        public static MaxPool3d MaxPool3d((long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, (long, long, long)? dilation = null, bool ceil_mode = false) =>
            new([kernel_size.Item1, kernel_size.Item2, kernel_size.Item3], stride is { } s ? [s.Item1, s.Item2, s.Item3] : null, padding is { } p ? [p.Item1, p.Item2, p.Item3] : null, dilation is { } d ? [d.Item1, d.Item2, d.Item3] : null, ceil_mode);

        /// <summary>The largest element of each window.</summary>
        /// <param name="kernel_size">The size of the window.</param>
        /// <param name="stride">How far the window moves; null for its size.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="dilation">How far the window's elements lie apart; null for 1.</param>
        /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
        /// <returns>The module.</returns>
        public static MaxPool3d MaxPool3d(long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
            new(kernel_size, stride, padding, dilation, ceil_mode);

        /// <summary>The mean of each window.</summary>
        /// <param name="kernel_size">The size of the window.</param>
        /// <param name="stride">How far the window moves; null for its size.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
        /// <param name="count_include_pad">Whether padding counts in the mean.</param>
        /// <param name="divisor_override">What sums are divided by; null for the window's size.</param>
        /// <returns>The module.</returns>
        public static AvgPool3d AvgPool3d(long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new([kernel_size, kernel_size, kernel_size], stride is long s ? [s, s, s] : null, padding is long p ? [p, p, p] : null, ceil_mode, count_include_pad, divisor_override);

        /// <summary>The mean of each window.</summary>
        /// <param name="kernel_size">The size of the window.</param>
        /// <param name="stride">How far the window moves; null for its size.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
        /// <param name="count_include_pad">Whether padding counts in the mean.</param>
        /// <param name="divisor_override">What sums are divided by; null for the window's size.</param>
        /// <returns>The module.</returns>
        public static AvgPool3d AvgPool3d((long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true,
            long? divisor_override = null) =>
            new([kernel_size.Item1, kernel_size.Item2, kernel_size.Item3], stride is { } s ? [s.Item1, s.Item2, s.Item3] : null, padding is { } p ? [p.Item1, p.Item2, p.Item3] : null, ceil_mode, count_include_pad, divisor_override);

        /// <summary>The mean of each window.</summary>
        /// <param name="kernel_size">The size of the window.</param>
        /// <param name="stride">How far the window moves; null for its size.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
        /// <param name="count_include_pad">Whether padding counts in the mean.</param>
        /// <param name="divisor_override">What sums are divided by; null for the window's size.</param>
        /// <returns>The module.</returns>
        public static AvgPool3d AvgPool3d(long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true,
            long? divisor_override = null) =>
            new(kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

        /// <summary>The mean of each of so many windows that the result has a given size.</summary>
        /// <param name="output_size">The size of the result.</param>
        /// <returns>The module.</returns>
        public static AdaptiveAvgPool1d AdaptiveAvgPool1d(long output_size) => new(output_size);

        /// <summary>The mean of each of so many windows that the result has a given size.</summary>
        /// <param name="output_size">The size of the result.</param>
        /// <returns>The module.</returns>
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long[] output_size) => new(output_size);

        /// <summary>The mean of each of so many windows that the result has a given size.</summary>
        /// <param name="output_size">The size of the result.</param>
        /// <returns>The module.</returns>
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d((long, long) output_size) => new([output_size.Item1, output_size.Item2]);

        /// <summary>The mean of each of so many windows that the result has a given size.</summary>
        /// <param name="output_size">The size of the result.</param>
        /// <returns>The module.</returns>
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long output_size) => new([output_size, output_size]);

        /// <summary>The largest element of each of so many windows that the result has a given size.</summary>
        /// <param name="output_size">The size of the result.</param>
        /// <returns>The module.</returns>
        public static AdaptiveMaxPool1d AdaptiveMaxPool1d(long output_size) => new(output_size);

        /// <summary>The largest element of each of so many windows that the result has a given size.</summary>
        /// <param name="output_size">The size of the result.</param>
        /// <returns>The module.</returns>
        public static AdaptiveMaxPool2d AdaptiveMaxPool2d(long[] output_size) => new(output_size);

        /// <inheritdoc cref="Modules.AdaptiveAvgPool3d"/>
        /// <param name="output_size">The size of the result.</param>
        /// <returns>The module.</returns>
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long[] output_size) => new(output_size);

        /// <inheritdoc cref="AdaptiveAvgPool3d(long[])"/>
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d((long, long, long) output_size) => new([output_size.Item1, output_size.Item2, output_size.Item3]);

        /// <inheritdoc cref="AdaptiveAvgPool3d(long[])"/>
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long output_size) => new([output_size, output_size, output_size]);

        /// <inheritdoc cref="Modules.LPPool1d"/>
        /// <param name="norm_type">The power.</param>
        /// <param name="kernel_size">The size of the window.</param>
        /// <param name="stride">How far the window moves; null for its size.</param>
        /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
        /// <returns>The module.</returns>
        public static LPPool1d LPPool1d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) => new(norm_type, kernel_size, stride, ceil_mode);

        /// <inheritdoc cref="LPPool1d"/>
        public static LPPool2d LPPool2d(double norm_type, long[] kernel_size, long[]? stride = null, bool ceil_mode = false) => new(norm_type, kernel_size, stride, ceil_mode);

        /// <inheritdoc cref="LPPool1d"/>
        public static LPPool2d LPPool2d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
            new(norm_type, [kernel_size, kernel_size], stride is long s ? [s, s] : null, ceil_mode);
    }
}
