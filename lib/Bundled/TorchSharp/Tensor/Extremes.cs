using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// The smallest and the largest elements, and their places.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_max = new("aten::max");
        private static readonly Op aten_max_dim = new("aten::max", "dim");
        private static readonly Op aten_min = new("aten::min");
        private static readonly Op aten_min_dim = new("aten::min", "dim");
        private static readonly Op aten_argmax = new("aten::argmax");
        private static readonly Op aten_argmin = new("aten::argmin");
        private static readonly Op aten_amax = new("aten::amax");
        private static readonly Op aten_amin = new("aten::amin");
        private static readonly Op aten_aminmax = new("aten::aminmax");

        /// <summary>The largest element.</summary>
        /// <returns>A tensor of shape () and the same type.</returns>
        /// <exception cref="ExternalException">The tensor has no elements.</exception>
        public Tensor max() => aten_max.Call(this);

        /// <summary>The largest elements along a dimension, and their indices.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The largest elements and, as Int64, where along dim they are; both (…, n, …) → (…, …), or (…, 1, …) with keepdim.</returns>
        /// <exception cref="ExternalException">The dimension is out of range or has size 0.</exception>
        public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) => aten_max_dim.Call2(this, dim, keepdim);

        /// <summary>The smallest element.</summary>
        /// <returns>A tensor of shape () and the same type.</returns>
        /// <exception cref="ExternalException">The tensor has no elements.</exception>
        public Tensor min() => aten_min.Call(this);

        /// <summary>The smallest elements along a dimension, and their indices.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The smallest elements and, as Int64, where along dim they are; both (…, n, …) → (…, …), or (…, 1, …) with keepdim.</returns>
        /// <exception cref="ExternalException">The dimension is out of range or has size 0.</exception>
        public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false) => aten_min_dim.Call2(this, dim, keepdim);

        /// <summary>The index of the largest element, counted over all.</summary>
        /// <returns>A tensor of shape () and type Int64: the index in row-major order, the first of equals.</returns>
        /// <exception cref="ExternalException">The tensor has no elements, or they are truth values.</exception>
        public Tensor argmax() => aten_argmax.Call(this);

        /// <summary>The index of the largest element along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim, of type Int64; the first of equals.</returns>
        /// <exception cref="ExternalException">The dimension is out of range or has size 0; or the elements are truth values.</exception>
        public Tensor argmax(long dim, bool keepdim = false) => aten_argmax.Call(this, dim, keepdim);

        /// <summary>The index of the smallest element, counted over all.</summary>
        /// <returns>A tensor of shape () and type Int64: the index in row-major order, the first of equals.</returns>
        /// <exception cref="ExternalException">The tensor has no elements, or they are truth values.</exception>
        public Tensor argmin() => aten_argmin.Call(this);

        /// <summary>The index of the smallest element along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim, of type Int64; the first of equals.</returns>
        /// <exception cref="ExternalException">The dimension is out of range or has size 0; or the elements are truth values.</exception>
        public Tensor argmin(long dim, bool keepdim = false) => aten_argmin.Call(this, dim, keepdim);

        /// <summary>The largest elements along dimensions.</summary>
        /// <param name="dims">The dimensions; negative ones count from the end. None means all.</param>
        /// <returns>The shape without these dimensions, of the same type. Equal elements share the gradient.</returns>
        /// <exception cref="ExternalException">A dimension is out of range, named twice, or of size 0.</exception>
        public Tensor amax(params long[] dims) => aten_amax.Call(this, dims);

        /// <summary>The smallest elements along dimensions.</summary>
        /// <param name="dims">The dimensions; negative ones count from the end. None means all.</param>
        /// <returns>The shape without these dimensions, of the same type. Equal elements share the gradient.</returns>
        /// <exception cref="ExternalException">A dimension is out of range, named twice, or of size 0.</exception>
        public Tensor amin(params long[] dims) => aten_amin.Call(this, dims);

        /// <summary>The smallest and the largest element, of all or along a dimension.</summary>
        /// <param name="dim">The dimension; null for all elements.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>Two tensors: of shape (), or (…, n, …) → (…, …), or (…, 1, …) with keepdim.</returns>
        /// <exception cref="ExternalException">There are no elements; or the dimension is out of range.</exception>
        public (Tensor, Tensor) aminmax(long? dim = null, bool keepdim = false) => aten_aminmax.Call2(this, dim, keepdim);

        /// <summary>The largest elements along dimensions.</summary>
        /// <param name="dims">The dimensions; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">A dimension is out of range, named twice, or of size 0.</exception>
        public Tensor amax(long[] dims, bool keepdim = false) => aten_amax.Call(this, dims, keepdim);

        /// <summary>The largest elements along dimensions.</summary>
        /// <param name="dims">The dimensions; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">A dimension is out of range, named twice, or of size 0.</exception>
        public Tensor amax(ReadOnlySpan<long> dims, bool keepdim = false) => aten_amax.Call(this, dims.ToArray(), keepdim);

        /// <summary>The smallest elements along dimensions.</summary>
        /// <param name="dims">The dimensions; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">A dimension is out of range, named twice, or of size 0.</exception>
        public Tensor amin(ReadOnlySpan<long> dims, bool keepdim = false) => aten_amin.Call(this, dims.ToArray(), keepdim);

        /// <summary>The smallest elements along dimensions.</summary>
        /// <param name="dims">The dimensions; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">A dimension is out of range, named twice, or of size 0.</exception>
        public Tensor amin(long[] dims, bool keepdim = false) => aten_amin.Call(this, dims, keepdim);
    }

    /// <inheritdoc cref="Tensor.max()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor max(Tensor input) => Given(input).max();

    /// <inheritdoc cref="Tensor.max(long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor values, Tensor indexes) max(Tensor input, long dim, bool keepdim = false) => Given(input).max(dim, keepdim);

    /// <inheritdoc cref="Tensor.min()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor min(Tensor input) => Given(input).min();

    /// <inheritdoc cref="Tensor.min(long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor values, Tensor indexes) min(Tensor input, long dim, bool keepdim = false) => Given(input).min(dim, keepdim);

    /// <inheritdoc cref="Tensor.argmax()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor argmax(Tensor input) => Given(input).argmax();

    /// <inheritdoc cref="Tensor.argmax(long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor argmax(Tensor input, long dim, bool keepdim = false) => Given(input).argmax(dim, keepdim);

    /// <inheritdoc cref="Tensor.argmin()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor argmin(Tensor input) => Given(input).argmin();

    /// <inheritdoc cref="Tensor.argmin(long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor argmin(Tensor input, long dim, bool keepdim = false) => Given(input).argmin(dim, keepdim);

    /// <inheritdoc cref="Tensor.aminmax(long?, bool)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor) aminmax(Tensor input, long? dim = null, bool keepdim = false) => Given(input).aminmax(dim, keepdim);

    /// <inheritdoc cref="Tensor.amax(long[], bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor amax(Tensor input, long[] dims, bool keepdim = false) => Given(input).amax(dims, keepdim);

    /// <inheritdoc cref="Tensor.amax(ReadOnlySpan{long}, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor amax(Tensor input, ReadOnlySpan<long> dims, bool keepdim = false) => Given(input).amax(dims, keepdim);

    /// <inheritdoc cref="Tensor.amax(long[])"/>
    /// <param name="input">The tensor.</param>
    public static Tensor amax(Tensor input, long[] dims) => Given(input).amax(dims);

    /// <inheritdoc cref="Tensor.amin(long[], bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor amin(Tensor input, long[] dims, bool keepdim = false) => Given(input).amin(dims, keepdim);

    /// <inheritdoc cref="Tensor.amin(ReadOnlySpan{long}, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor amin(Tensor input, ReadOnlySpan<long> dims, bool keepdim = false) => Given(input).amin(dims, keepdim);
}
