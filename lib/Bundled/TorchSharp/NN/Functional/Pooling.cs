using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Pooling: one element for each window.
public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            private static readonly Op aten_max_pool1d = new("aten::max_pool1d");
            private static readonly Op aten_max_pool1d_with_indices = new("aten::max_pool1d_with_indices");
            private static readonly Op aten_max_pool2d = new("aten::max_pool2d");
            private static readonly Op aten_max_pool2d_with_indices = new("aten::max_pool2d_with_indices");
            private static readonly Op aten_max_pool3d = new("aten::max_pool3d");
            private static readonly Op aten_max_pool3d_with_indices = new("aten::max_pool3d_with_indices");
            private static readonly Op aten_avg_pool1d = new("aten::avg_pool1d");
            private static readonly Op aten_avg_pool2d = new("aten::avg_pool2d");
            private static readonly Op aten_avg_pool3d = new("aten::avg_pool3d");
            private static readonly Op aten_adaptive_avg_pool1d = new("aten::adaptive_avg_pool1d");
            private static readonly Op aten_adaptive_avg_pool2d = new("aten::adaptive_avg_pool2d");
            private static readonly Op aten_adaptive_avg_pool3d = new("aten::adaptive_avg_pool3d");
            private static readonly Op aten_adaptive_max_pool1d = new("aten::adaptive_max_pool1d");
            private static readonly Op aten_adaptive_max_pool2d = new("aten::adaptive_max_pool2d");
            private static readonly Op aten_adaptive_max_pool3d = new("aten::adaptive_max_pool3d");

            /// <summary>The largest element of each window.</summary>
            /// <param name="input">(batch, channels, time), or without batch.</param>
            /// <param name="kernel_size">The size of the window.</param>
            /// <param name="stride">How far the window moves; null for its size.</param>
            /// <param name="padding">How much is added at both ends, at most half the window; null for nothing.</param>
            /// <param name="dilation">How far the window's elements lie apart; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>(batch, channels, …).</returns>
            /// <exception cref="ExternalException">The window is larger than the input, or a size does not fit.</exception>
            public static Tensor max_pool1d(Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                aten_max_pool1d.Call(input, new[] { kernel_size }, new[] { stride ?? kernel_size }, new[] { padding ?? 0 }, new[] { dilation ?? 1 }, ceil_mode);

            /// <summary>The largest element of each window, and where in the input it is.</summary>
            /// <param name="input">(batch, channels, time), or without batch.</param>
            /// <param name="kernel_size">The size of the window.</param>
            /// <param name="stride">How far the window moves; null for its size.</param>
            /// <param name="padding">How much is added at both ends, at most half the window; null for nothing.</param>
            /// <param name="dilation">How far the window's elements lie apart; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>Twice (batch, channels, …): the elements and, as Int64, their places.</returns>
            /// <exception cref="ExternalException">The window is larger than the input, or a size does not fit.</exception>
            public static (Tensor, Tensor) max_pool1d_with_indices(Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null,
                bool ceil_mode = false) =>
                aten_max_pool1d_with_indices.Call2(input, new[] { kernel_size }, new[] { stride ?? kernel_size }, new[] { padding ?? 0 }, new[] { dilation ?? 1 }, ceil_mode);

            /// <summary>The largest element of each window.</summary>
            /// <param name="input">(batch, channels, height, width), or without batch.</param>
            /// <param name="kernel_size">The size of the window.</param>
            /// <param name="strides">How far the window moves; null for its size.</param>
            /// <param name="padding">How much is added at both ends, at most half the window; null for nothing.</param>
            /// <param name="dilation">How far the window's elements lie apart; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>(batch, channels, …).</returns>
            /// <exception cref="ExternalException">The window is larger than the input, or a size does not fit.</exception>
            public static Tensor max_pool2d(Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null,
                bool ceil_mode = false) =>
                aten_max_pool2d.Call(input, kernel_size, strides ?? kernel_size, padding ?? [0, 0], dilation ?? [1, 1], ceil_mode);

            /// <summary>The largest element of each window, and where in the input it is.</summary>
            /// <param name="input">(batch, channels, height, width), or without batch.</param>
            /// <param name="kernel_size">The size of the window.</param>
            /// <param name="strides">How far the window moves; null for its size.</param>
            /// <param name="padding">How much is added at both ends, at most half the window; null for nothing.</param>
            /// <param name="dilation">How far the window's elements lie apart; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>Twice (batch, channels, …): the elements and, as Int64, their places.</returns>
            /// <exception cref="ExternalException">The window is larger than the input, or a size does not fit.</exception>
            public static (Tensor, Tensor) max_pool2d_with_indices(Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null,
                long[]? dilation = null, bool ceil_mode = false) =>
                aten_max_pool2d_with_indices.Call2(input, kernel_size, strides ?? kernel_size, padding ?? [0, 0], dilation ?? [1, 1], ceil_mode);

            /// <summary>The largest element of each window.</summary>
            /// <param name="input">(batch, channels, depth, height, width), or without batch.</param>
            /// <param name="kernel_size">The size of the window.</param>
            /// <param name="strides">How far the window moves; null for its size.</param>
            /// <param name="padding">How much is added at both ends, at most half the window; null for nothing.</param>
            /// <param name="dilation">How far the window's elements lie apart; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>(batch, channels, …).</returns>
            /// <exception cref="ExternalException">The window is larger than the input, or a size does not fit.</exception>
            public static Tensor max_pool3d(Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null,
                bool ceil_mode = false) =>
                aten_max_pool3d.Call(input, kernel_size, strides ?? kernel_size, padding ?? [0, 0, 0], dilation ?? [1, 1, 1], ceil_mode);

            /// <summary>The largest element of each window, and where in the input it is.</summary>
            /// <param name="input">(batch, channels, depth, height, width), or without batch.</param>
            /// <param name="kernel_size">The size of the window.</param>
            /// <param name="strides">How far the window moves; null for its size.</param>
            /// <param name="padding">How much is added at both ends, at most half the window; null for nothing.</param>
            /// <param name="dilation">How far the window's elements lie apart; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>Twice (batch, channels, …): the elements and, as Int64, their places.</returns>
            /// <exception cref="ExternalException">The window is larger than the input, or a size does not fit.</exception>
            public static (Tensor, Tensor) max_pool3d_with_indices(Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null,
                long[]? dilation = null, bool ceil_mode = false) =>
                aten_max_pool3d_with_indices.Call2(input, kernel_size, strides ?? kernel_size, padding ?? [0, 0, 0], dilation ?? [1, 1, 1], ceil_mode);

            /// <summary>The largest element of each window.</summary>
            /// <param name="input">(batch, channels, height, width), or without batch.</param>
            /// <param name="kernel_size">The size of the window.</param>
            /// <param name="stride">How far the window moves; null for its size.</param>
            /// <param name="padding">How much is added at both ends, at most half the window; null for nothing.</param>
            /// <param name="dilation">How far the window's elements lie apart; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>(batch, channels, …).</returns>
            /// <exception cref="ExternalException">The window is larger than the input, or a size does not fit.</exception>
            public static Tensor max_pool2d(Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                max_pool2d(input, [kernel_size, kernel_size], Twice(stride), Twice(padding), Twice(dilation), ceil_mode);

            /// <summary>The largest element of each window.</summary>
            /// <param name="input">(batch, channels, height, width), or without batch.</param>
            /// <param name="kernel_size">The size of the window.</param>
            /// <param name="stride">How far the window moves; null for its size.</param>
            /// <param name="padding">How much is added at both ends, at most half the window; null for nothing.</param>
            /// <param name="dilation">How far the window's elements lie apart; null for 1.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>(batch, channels, …).</returns>
            /// <exception cref="ExternalException">The window is larger than the input, or a size does not fit.</exception>
            public static Tensor max_pool2d(Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
                (long, long)? dilation = null, bool ceil_mode = false) =>
                max_pool2d(input, [kernel_size.Item1, kernel_size.Item2], Both(stride), Both(padding), Both(dilation), ceil_mode);

            /// <summary>The mean of each window.</summary>
            /// <param name="input">(batch, channels, time), or without batch.</param>
            /// <param name="kernel_size">The size of the window.</param>
            /// <param name="stride">How far the window moves; null for its size.</param>
            /// <param name="padding">How much is added at both ends, at most half the window; null for nothing.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <param name="count_include_pad">Whether padding counts in the mean.</param>
            /// <returns>(batch, channels, …).</returns>
            /// <exception cref="ExternalException">The window is larger than the input, or a size does not fit.</exception>
            public static Tensor avg_pool1d(Tensor input, long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false,
                bool count_include_pad = true) =>
                aten_avg_pool1d.Call(input, new[] { kernel_size }, new[] { stride ?? kernel_size }, new[] { padding ?? 0 }, ceil_mode, count_include_pad);

            /// <summary>The mean of each window.</summary>
            /// <param name="input">(batch, channels, height, width), or without batch.</param>
            /// <param name="kernel_size">The size of the window.</param>
            /// <param name="stride">How far the window moves; null for its size.</param>
            /// <param name="padding">How much is added at both ends, at most half the window; null for nothing.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <param name="count_include_pad">Whether padding counts in the mean.</param>
            /// <param name="divisor_override">What sums are divided by; null for the window's size.</param>
            /// <returns>(batch, channels, …).</returns>
            /// <exception cref="ExternalException">The window is larger than the input, or a size does not fit.</exception>
            public static Tensor avg_pool2d(Tensor input, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null) =>
                aten_avg_pool2d.Call(input, kernel_size, stride ?? kernel_size, padding ?? [0, 0], ceil_mode, count_include_pad, divisor_override);

            /// <summary>The mean of each window.</summary>
            /// <param name="input">(batch, channels, depth, height, width), or without batch.</param>
            /// <param name="kernel_size">The size of the window.</param>
            /// <param name="stride">How far the window moves; null for its size.</param>
            /// <param name="padding">How much is added at both ends, at most half the window; null for nothing.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <param name="count_include_pad">Whether padding counts in the mean.</param>
            /// <param name="divisor_override">What sums are divided by; null for the window's size.</param>
            /// <returns>(batch, channels, …).</returns>
            /// <exception cref="ExternalException">The window is larger than the input, or a size does not fit.</exception>
            public static Tensor avg_pool3d(Tensor input, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null) =>
                aten_avg_pool3d.Call(input, kernel_size, stride ?? kernel_size, padding ?? [0, 0, 0], ceil_mode, count_include_pad, divisor_override);

            /// <summary>The mean of each window.</summary>
            /// <param name="input">(batch, channels, height, width), or without batch.</param>
            /// <param name="kernel_size">The size of the window.</param>
            /// <param name="stride">How far the window moves; null for its size.</param>
            /// <param name="padding">How much is added at both ends.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <param name="count_include_pad">Whether padding counts in the mean.</param>
            /// <param name="divisor_override">What sums are divided by; null for the window's size.</param>
            /// <returns>(batch, channels, …).</returns>
            /// <exception cref="ExternalException">The window is larger than the input, or a size does not fit.</exception>
            public static Tensor avg_pool2d(Tensor input, long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null) =>
                avg_pool2d(input, [kernel_size, kernel_size], Twice(stride), [padding, padding], ceil_mode, count_include_pad, divisor_override);

            /// <summary>The mean of each of so many windows that the result has a given size.</summary>
            /// <param name="input">(batch, channels, time), or without batch.</param>
            /// <param name="output_size">The size of the result.</param>
            /// <returns>(batch, channels, output_size…).</returns>
            /// <exception cref="ExternalException">A size does not fit.</exception>
            public static Tensor adaptive_avg_pool1d(Tensor input, long output_size) => aten_adaptive_avg_pool1d.Call(input, new[] { output_size });

            /// <summary>The mean of each of so many windows that the result has a given size.</summary>
            /// <param name="input">(batch, channels, height, width), or without batch.</param>
            /// <param name="output_size">The size of the result.</param>
            /// <returns>(batch, channels, output_size…).</returns>
            /// <exception cref="ExternalException">A size does not fit.</exception>
            public static Tensor adaptive_avg_pool2d(Tensor input, long[] output_size) => aten_adaptive_avg_pool2d.Call(input, output_size);

            /// <summary>The mean of each of so many windows that the result has a given size.</summary>
            /// <param name="input">(batch, channels, depth, height, width), or without batch.</param>
            /// <param name="output_size">The size of the result.</param>
            /// <returns>(batch, channels, output_size…).</returns>
            /// <exception cref="ExternalException">A size does not fit.</exception>
            public static Tensor adaptive_avg_pool3d(Tensor input, long[] output_size) => aten_adaptive_avg_pool3d.Call(input, output_size);

            /// <summary>The mean of each of so many windows that the result has a given size.</summary>
            /// <param name="input">(batch, channels, height, width), or without batch.</param>
            /// <param name="output_size">The size of the result.</param>
            /// <returns>(batch, channels, output_size…).</returns>
            /// <exception cref="ExternalException">A size does not fit.</exception>
            public static Tensor adaptive_avg_pool2d(Tensor input, (long, long) output_size) => adaptive_avg_pool2d(input, [output_size.Item1, output_size.Item2]);

            /// <summary>The mean of each of so many windows that the result has a given size.</summary>
            /// <param name="input">(batch, channels, height, width), or without batch.</param>
            /// <param name="output_size">Height and width of the result.</param>
            /// <returns>(batch, channels, output_size…).</returns>
            /// <exception cref="ExternalException">A size does not fit.</exception>
            public static Tensor adaptive_avg_pool2d(Tensor input, long output_size) => adaptive_avg_pool2d(input, [output_size, output_size]);

            /// <summary>The largest element of each of so many windows that the result has a given size.</summary>
            /// <inheritdoc cref="adaptive_avg_pool1d"/>
            public static Tensor adaptive_max_pool1d(Tensor input, long output_size) => aten_adaptive_max_pool1d.Call2(input, new[] { output_size }).Item1;

            /// <summary>The largest element of each of so many windows that the result has a given size.</summary>
            /// <param name="input">(batch, channels, height, width), or without batch.</param>
            /// <param name="output_size">The size of the result.</param>
            /// <returns>(batch, channels, output_size…).</returns>
            /// <exception cref="ExternalException">A size does not fit.</exception>
            public static Tensor adaptive_max_pool2d(Tensor input, long[] output_size) => aten_adaptive_max_pool2d.Call2(input, output_size).Item1;

            /// <summary>The largest element of each of so many windows that the result has a given size.</summary>
            /// <inheritdoc cref="adaptive_avg_pool3d"/>
            public static Tensor adaptive_max_pool3d(Tensor input, long[] output_size) => aten_adaptive_max_pool3d.Call2(input, output_size).Item1;

            private static long[]? Twice(long? size) => size is long one ? [one, one] : null;

            private static long[]? Both((long, long)? sizes) => sizes is { } two ? [two.Item1, two.Item2] : null;
        }
    }
}
