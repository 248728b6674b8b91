using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Order, counts, and what adds up along a dimension.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_cumsum = new("aten::cumsum");
        /// <summary>Running sums along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="type">The element type to compute in and to give; null keeps the tensor's, except that whole numbers and truth values give Int64.</param>
        /// <returns>The same shape; element i along dim is made of elements 0 to i. Whole numbers and truth values give Int64.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor cumsum(long dim, ScalarType? type = null) => aten_cumsum.Call(this, dim, type);

        private static readonly Op aten_cumprod = new("aten::cumprod");
        /// <summary>Running products along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="type">The element type to compute in and to give; null keeps the tensor's, except that whole numbers and truth values give Int64.</param>
        /// <returns>The same shape; element i along dim is made of elements 0 to i. Whole numbers and truth values give Int64.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor cumprod(long dim, ScalarType? type = null) => aten_cumprod.Call(this, dim, type);

        private static readonly Op aten_diff = new("aten::diff");
        /// <summary>The differences between neighbors along a dimension, x[i + 1] - x[i], n times over.</summary>
        /// <param name="n">How often differences are taken.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="prepend">What is put before the elements along dim first; its other sizes are the tensor's.</param>
        /// <param name="append">What is put after them.</param>
        /// <returns>The shape with n fewer along dim, at least 0; before that, dim grows by what is prepended and appended.</returns>
        /// <exception cref="ExternalException">The tensor has no dimensions; or the dimension is out of range; or a shape does not fit.</exception>
        public Tensor diff(long n = 1, long dim = -1, Tensor? prepend = null, Tensor? append = null) => aten_diff.Call(this, n, dim, prepend, append);

        private static readonly Op aten_bincount = new("aten::bincount");
        /// <summary>How often each whole number from 0 on occurs, or the sum of its weights.</summary>
        /// <param name="weights">How much each element counts, of the same shape; null counts each once.</param>
        /// <param name="minlength">The least number of bins.</param>
        /// <returns>(max(largest + 1, minlength)); counts as Int64, sums as Float32 for weights of that type and as Float64 otherwise.</returns>
        /// <exception cref="ExternalException">The tensor is not a vector of whole numbers that are 0 or more; or the weights have another length.</exception>
        public Tensor bincount(Tensor? weights, long minlength = 0) => aten_bincount.Call(this, weights, minlength);

        private static readonly Op aten_topk = new("aten::topk");
        /// <summary>The k largest (or smallest) elements along a dimension, and their indices.</summary>
        /// <param name="k">How many.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="largest">False for the smallest.</param>
        /// <param name="sorted">Whether they come in order.</param>
        /// <returns>(…, n, …) → twice (…, k, …): the elements and, as Int64, where along dim they are.</returns>
        /// <exception cref="ExternalException">k is more than the dimension's size or negative; or the dimension is out of range.</exception>
        public (Tensor values, Tensor indexes) topk(int k, int dim = -1, bool largest = true, bool sorted = true) => aten_topk.Call2(this, (long)k, (long)dim, largest, sorted);

        private static readonly Op aten_sort_stable = new("aten::sort", "stable");
        /// <summary>The elements in order along a dimension, and their indices.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="descending">Whether the largest comes first.</param>
        /// <param name="stable">Whether equal elements keep their order.</param>
        /// <returns>Twice the same shape: the elements and, as Int64, where along dim they were.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public (Tensor Values, Tensor Indices) sort(long dim = -1, bool descending = false, bool stable = false) => aten_sort_stable.Call2(this, stable, dim, descending);

        private static readonly Op aten_argsort = new("aten::argsort");
        /// <summary>The indices that put the elements in order along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="descending">Whether the largest comes first.</param>
        /// <returns>The same shape, of type Int64.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor argsort(long dim = -1, bool descending = false) => aten_argsort.Call(this, dim, descending);
    }

    /// <inheritdoc cref="Tensor.cumsum(long, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor cumsum(Tensor input, long dim, ScalarType? type = null) => Given(input).cumsum(dim, type);

    /// <inheritdoc cref="Tensor.cumprod(long, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="dtype">The element type to compute in and to give; null keeps the tensor's, except that whole numbers and truth values give Int64.</param>
    public static Tensor cumprod(Tensor input, long dim, ScalarType? dtype = null) => Given(input).cumprod(dim, dtype);

    /// <inheritdoc cref="Tensor.topk(int, int, bool, bool)"/>
    /// <param name="tensor">The tensor.</param>
    public static (Tensor values, Tensor indexes) topk(Tensor tensor, int k, int dim = -1, bool largest = true, bool sorted = true) => Given(tensor).topk(k, dim, largest, sorted);

    /// <inheritdoc cref="Tensor.sort(long, bool, bool)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor Values, Tensor Indices) sort(Tensor input, long dim = -1, bool descending = false, bool stable = false) => Given(input).sort(dim, descending, stable);

    /// <inheritdoc cref="Tensor.argsort(long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor argsort(Tensor input, long dim = -1, bool descending = false) => Given(input).argsort(dim, descending);
}
