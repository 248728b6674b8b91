using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Sums and differences along a dimension.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_cummax = new("aten::cummax");
        /// <summary>The largest element so far, along a dimension, and its index.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>(…, n, …) → twice (…, n, …): the values and, as Int64, where along dim they are.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public (Tensor, Tensor) cummax(long dim) => aten_cummax.Call2(this, dim);

        private static readonly Op aten_cummin = new("aten::cummin");
        /// <summary>The smallest element so far, along a dimension, and its index.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>(…, n, …) → twice (…, n, …): the values and, as Int64, where along dim they are.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public (Tensor, Tensor) cummin(long dim) => aten_cummin.Call2(this, dim);

        private static readonly Op aten_logcumsumexp = new("aten::logcumsumexp");
        /// <summary>The logarithm of the sum of exp(x) so far, along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The dimension is out of range; or the elements are not floating point numbers.</exception>
        public Tensor logcumsumexp(long dim) => aten_logcumsumexp.Call(this, dim);

        private static readonly Op aten_trapezoid_dx = new("aten::trapezoid", "dx");
        /// <summary>The integral along a dimension by the trapezoidal rule.</summary>
        /// <param name="dx">The distance of the points.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>(…, n, …) → (…, …).</returns>
        /// <exception cref="ExternalException">The dimension is out of range; or x does not fit.</exception>
        public Tensor trapezoid(double dx = 1, long dim = -1) => aten_trapezoid_dx.Call(this, dx, dim);

        private static readonly Op aten_trapezoid_x = new("aten::trapezoid", "x");
        /// <summary>The integral along a dimension by the trapezoidal rule.</summary>
        /// <param name="x">Where the points are.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>(…, n, …) → (…, …).</returns>
        /// <exception cref="ExternalException">The dimension is out of range; or x does not fit.</exception>
        public Tensor trapezoid(Tensor x, long dim = -1) => aten_trapezoid_x.Call(this, x, dim);

        private static readonly Op aten_cumulative_trapezoid_dx = new("aten::cumulative_trapezoid", "dx");
        /// <summary>The integral up to each point along a dimension, by the trapezoidal rule.</summary>
        /// <param name="dx">The distance of the points.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>(…, n, …) → (…, n - 1, …).</returns>
        /// <exception cref="ExternalException">The dimension is out of range; or x does not fit.</exception>
        public Tensor cumulative_trapezoid(double dx = 1, long dim = -1) => aten_cumulative_trapezoid_dx.Call(this, dx, dim);

        private static readonly Op aten_cumulative_trapezoid_x = new("aten::cumulative_trapezoid", "x");
        /// <summary>The integral up to each point along a dimension, by the trapezoidal rule.</summary>
        /// <param name="x">Where the points are.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>(…, n, …) → (…, n - 1, …).</returns>
        /// <exception cref="ExternalException">The dimension is out of range; or x does not fit.</exception>
        public Tensor cumulative_trapezoid(Tensor x, long dim = -1) => aten_cumulative_trapezoid_x.Call(this, x, dim);
    }

    /// <inheritdoc cref="Tensor.cummax(long)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor) cummax(Tensor input, long dim) => Given(input).cummax(dim);

    /// <inheritdoc cref="Tensor.cummin(long)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor) cummin(Tensor input, long dim) => Given(input).cummin(dim);

    /// <inheritdoc cref="Tensor.logcumsumexp(long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor logcumsumexp(Tensor input, long dim) => Given(input).logcumsumexp(dim);

    /// <inheritdoc cref="Tensor.diff(long, long, Tensor, Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor diff(Tensor input, long n = 1, long dim = -1, Tensor? prepend = null, Tensor? append = null) => Given(input).diff(n, dim, prepend, append);

    /// <inheritdoc cref="Tensor.trapezoid(Tensor, long)"/>
    /// <param name="y">The tensor.</param>
    public static Tensor trapezoid(Tensor y, Tensor x, long dim = -1) => Given(y).trapezoid(x, dim);

    /// <inheritdoc cref="Tensor.trapezoid(double, long)"/>
    /// <param name="y">The tensor.</param>
    public static Tensor trapezoid(Tensor y, double dx = 1, long dim = -1) => Given(y).trapezoid(dx, dim);

    /// <inheritdoc cref="Tensor.cumulative_trapezoid(Tensor, long)"/>
    /// <param name="y">The tensor.</param>
    public static Tensor cumulative_trapezoid(Tensor y, Tensor x, long dim = -1) => Given(y).cumulative_trapezoid(x, dim);

    /// <inheritdoc cref="Tensor.cumulative_trapezoid(double, long)"/>
    /// <param name="y">The tensor.</param>
    public static Tensor cumulative_trapezoid(Tensor y, double dx = 1, long dim = -1) => Given(y).cumulative_trapezoid(dx, dim);
}
