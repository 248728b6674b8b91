using System.Runtime.InteropServices;

namespace TorchSharp;

// Pooling by powers.
public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The norm of each window: the sum of the elements' powers, and its root.</summary>
            /// <param name="input">(batch, channels, time), or without batch.</param>
            /// <param name="norm_type">The power.</param>
            /// <param name="kernel_size">The size of the window.</param>
            /// <param name="stride">How far the window moves; null for its size.</param>
            /// <param name="ceil_mode">Whether a last window that is not full counts.</param>
            /// <returns>(batch, channels, …).</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
            public static Tensor lp_pool1d(Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
                Root(avg_pool1d(Given(input).pow(norm_type), kernel_size, stride, 0, ceil_mode), kernel_size, norm_type);

            /// <inheritdoc cref="lp_pool1d"/>
            /// <param name="input">(batch, channels, height, width), or without batch.</param>
            public static Tensor lp_pool2d(Tensor input, double norm_type, long[] kernel_size, long[]? stride = null, bool ceil_mode = false) =>
                Root(avg_pool2d(Given(input).pow(norm_type), kernel_size, stride, ceil_mode: ceil_mode), Given(kernel_size).Aggregate(1L, (size, side) => size * side), norm_type);

            /// <inheritdoc cref="lp_pool2d(Tensor, double, long[], long[], bool)"/>
            public static Tensor lp_pool2d(Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
                lp_pool2d(input, norm_type, [kernel_size, kernel_size], stride is long s ? [s, s] : null, ceil_mode);

            // A negative sum has no root: it counts as none.
            private static Tensor Root(Tensor means, long count, double power) => (means.sign() * means.abs().relu() * count).pow(1 / power);
        }
    }
}
