using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Quantiles, medians and the most frequent elements.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_median = new("aten::median");
        private static readonly Op aten_kthvalue = new("aten::kthvalue");
        private static readonly Op aten_nanmedian = new("aten::nanmedian");
        private static readonly Op aten_quantile = new("aten::quantile");
        private static readonly Op aten_nanquantile = new("aten::nanquantile");
        private static readonly Op aten_mode = new("aten::mode");

        /// <summary>The median; of an even count, the lower of the middle two.</summary>
        /// <returns>A tensor of shape () and the same type; NaN if an element is, or if there are none.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public Tensor median() => aten_median.Call(this);

        /// <summary>The median of the elements that are not NaN; of an even number of them the smaller of the two in the middle.</summary>
        /// <returns>A tensor of shape () and the same type.</returns>
        public Tensor nanmedian() => aten_nanmedian.Call(this);

        /// <summary>Values below which a part q of the elements along a dimension lies, linear between neighbors.</summary>
        /// <param name="q">Which quantiles, from 0 to 1, (k) or (), of the same type.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → (k, …, …); without k for a q of shape ().</returns>
        /// <exception cref="ExternalException">
        /// q is not between 0 and 1 or of another type; or the elements are not floating point numbers.
        /// </exception>
        public Tensor quantile(Tensor q, long dim = -1, bool keepdim = false) => aten_quantile.Call(this, q, dim, keepdim);

        /// <summary>quantile of the elements that are not NaN.</summary>
        /// <param name="q">Which quantiles, from 0 to 1, (k) or (), of the same type.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → (k, …, …); without k for a q of shape ().</returns>
        /// <exception cref="ExternalException">
        /// q is not between 0 and 1 or of another type; or the elements are not floating point numbers.
        /// </exception>
        public Tensor nanquantile(Tensor q, long dim = -1, bool keepdim = false) => aten_nanquantile.Call(this, q, dim, keepdim);

        /// <summary>The most frequent elements along a dimension, the smallest of equally frequent ones, and an index of each.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → twice (…, …), or (…, 1, …) with keepdim: the values and, as Int64, where along dim they are.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public (Tensor, Tensor) mode(long dim = -1, bool keepdim = false) => aten_mode.Call2(this, dim, keepdim);

        /// <summary>The k-th smallest elements along a dimension, and their indices.</summary>
        /// <param name="k">Which one, from 1.</param>
        /// <param name="dim">The dimension; null for the last.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → twice (…, …), or (…, 1, …) with keepdim: the values and, as Int64, where along dim they are.</returns>
        /// <exception cref="ExternalException">k is below 1 or larger than the dimension; or the dimension is out of range.</exception>
        public (Tensor, Tensor) kthvalue(long k, long? dim, bool keepdim = false) => aten_kthvalue.Call2(this, k, dim ?? -1, keepdim);
    }

    /// <inheritdoc cref="Tensor.median()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor median(Tensor input) => Given(input).median();

    /// <inheritdoc cref="Tensor.nanmedian()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor nanmedian(Tensor input) => Given(input).nanmedian();

    /// <inheritdoc cref="Tensor.quantile(Tensor, long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor quantile(Tensor input, Tensor q, long dim = -1, bool keepdim = false) => Given(input).quantile(q, dim, keepdim);

    /// <inheritdoc cref="Tensor.nanquantile(Tensor, long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor nanquantile(Tensor input, Tensor q, long dim = -1, bool keepdim = false) => Given(input).nanquantile(q, dim, keepdim);

    /// <inheritdoc cref="Tensor.mode(long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor) mode(Tensor input, long dim = -1, bool keepdim = false) => Given(input).mode(dim, keepdim);

    /// <inheritdoc cref="Tensor.kthvalue(long, long?, bool)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor) kthvalue(Tensor input, long k, long? dim, bool keepdim = false) => Given(input).kthvalue(k, dim, keepdim);
}
