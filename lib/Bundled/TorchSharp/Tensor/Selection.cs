using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Parts of a tensor, and writing to them. Tensor/Indexing.cs has x[…].
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_narrow = new("aten::narrow");
        /// <summary>Some neighboring slices along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="start">The first position; negative ones count from the end.</param>
        /// <param name="length">How many.</param>
        /// <returns>A view: (…, n, …) → (…, length, …).</returns>
        /// <exception cref="ExternalException">The dimension or a position is out of range.</exception>
        public Tensor narrow(long dim, long start, long length) => aten_narrow.Call(this, dim, start, length);

        private static readonly Op aten_select_int = new("aten::select", "int");
        /// <summary>The slice at one position of a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">The position; negative ones count from the end.</param>
        /// <returns>A view: (…, n, …) → (…, …).</returns>
        /// <exception cref="ExternalException">The dimension or the position is out of range.</exception>
        public Tensor select(long dim, long index) => aten_select_int.Call(this, dim, index);

        private static readonly Op aten_slice_Tensor = new("aten::slice", "Tensor");
        /// <summary>The slices from start to finish (exclusive) along a dimension, by steps.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="start">The first position; negative ones count from the end.</param>
        /// <param name="finish">The position after the last.</param>
        /// <param name="step">How far it is from one to the next; positive.</param>
        /// <returns>A view: (…, n, …) → (…, ⌈(finish - start) / step⌉, …). Positions beyond the end mean the end.</returns>
        /// <exception cref="ExternalException">The dimension is out of range; or step is not positive.</exception>
        public Tensor slice(long dim, long start, long finish, long step) => aten_slice_Tensor.Call(this, dim, start, finish, step);

        private static readonly Op aten_index_select = new("aten::index_select");
        /// <summary>The slices at several positions along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">The positions, a vector (k) of Int64 or Int32.</param>
        /// <returns>(…, n, …), (k) → (…, k, …), a copy.</returns>
        /// <exception cref="ExternalException">The dimension or a position is out of range; or the index is no vector of whole numbers.</exception>
        public Tensor index_select(long dim, Tensor index) => aten_index_select.Call(this, dim, index);

        private static readonly Op aten_gather = new("aten::gather");
        /// <summary>For each place in index, the element at the position that it names along dim.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Positions along dim, Int64, of as many dimensions as the tensor, and no larger except along dim.</param>
        /// <returns>A copy of the index's shape.</returns>
        /// <exception cref="ExternalException">A position is out of range; or the index's shape or type does not fit.</exception>
        public Tensor gather(long dim, Tensor index) => aten_gather.Call(this, dim, index);

        private static readonly Op aten_scatter__src = new("aten::scatter_", "src");
        /// <summary>Writes each element of src to the position along dim that index names for it, in place.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Positions along dim, Int64, of as many dimensions as the tensor and no larger than src.</param>
        /// <param name="src">The elements, of this tensor's type.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or a position is out of range; or the index or src does
        /// not fit.
        /// </exception>
        public Tensor scatter_(long dim, Tensor index, Tensor src) => InPlace(aten_scatter__src, this, dim, index, src);

        private static readonly Op aten_masked_fill_Scalar = new("aten::masked_fill", "Scalar");
        /// <summary>A copy with value where mask is true.</summary>
        /// <param name="mask">Truth values, of any shape that broadcasts.</param>
        /// <param name="value">The value to write.</param>
        /// <returns>A copy: the two shapes broadcast together, of the tensor's type.</returns>
        /// <exception cref="ExternalException">The mask is no tensor of truth values; or the shapes do not broadcast together.</exception>
        public Tensor masked_fill(Tensor mask, Scalar value) => aten_masked_fill_Scalar.Call(this, mask, value);

        private static readonly Op aten_masked_fill__Scalar = new("aten::masked_fill_", "Scalar");
        /// <summary>Writes value where mask is true, in place.</summary>
        /// <param name="mask">Truth values; their shape must broadcast to this tensor's.</param>
        /// <param name="value">The value to write.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the mask is no tensor of truth values, or does not
        /// broadcast to this shape.
        /// </exception>
        public Tensor masked_fill_(Tensor mask, Scalar value) => InPlace(aten_masked_fill__Scalar, this, mask, value);

        private static readonly Op aten_masked_select = new("aten::masked_select");
        /// <summary>The elements where mask is true, in one dimension.</summary>
        /// <param name="mask">Truth values, of any shape that broadcasts.</param>
        /// <returns>A copy, (count), in row-major order.</returns>
        /// <exception cref="ExternalException">The mask is no tensor of truth values; or the shapes do not broadcast together.</exception>
        public Tensor masked_select(Tensor mask) => aten_masked_select.Call(this, mask);

        private static readonly Op aten_where_self = new("aten::where", "self");
        /// <summary>This tensor's elements where condition is true, y's elsewhere.</summary>
        /// <param name="condition">Truth values.</param>
        /// <param name="y">The elements where the condition is false.</param>
        /// <returns>A new tensor: the three shapes broadcast together, and the type that both element types promote to.</returns>
        /// <exception cref="ExternalException">The condition is no tensor of truth values; or the shapes do not broadcast together.</exception>
        public Tensor where(Tensor condition, Tensor y) => aten_where_self.Call(condition, this, y);

        private static readonly Op aten_nonzero = new("aten::nonzero");
        /// <summary>Where the elements are that are not zero.</summary>
        /// <returns>(count, dimensions), of type Int64: one row an element, in row-major order.</returns>
        public Tensor nonzero() => aten_nonzero.Call(this);

        private static readonly Op aten_tril = new("aten::tril");
        /// <summary>The lower triangles of matrices, the diagonal included; zeros above.</summary>
        /// <param name="diagonal">0 is the main diagonal, positive numbers lie above it, negative ones below.</param>
        /// <returns>A copy of the same shape, (…, n, m).</returns>
        /// <exception cref="ExternalException">The tensor has fewer than two dimensions.</exception>
        public Tensor tril(long diagonal = 0) => aten_tril.Call(this, diagonal);

        private static readonly Op aten_triu = new("aten::triu");
        /// <summary>The upper triangles of matrices, the diagonal included; zeros below.</summary>
        /// <param name="diagonal">0 is the main diagonal, positive numbers lie above it, negative ones below.</param>
        /// <returns>A copy of the same shape, (…, n, m).</returns>
        /// <exception cref="ExternalException">The tensor has fewer than two dimensions.</exception>
        public Tensor triu(long diagonal = 0) => aten_triu.Call(this, diagonal);

        private static readonly Op aten_diag = new("aten::diag");
        /// <summary>The diagonal of a matrix, or the matrix with that diagonal.</summary>
        /// <param name="diagonal">0 is the main diagonal, positive numbers lie above it, negative ones below.</param>
        /// <returns>A copy: (n, n) → (n), or (n) → (n, n) with zeros off the diagonal; another diagonal is shorter, its matrix larger.</returns>
        /// <exception cref="ExternalException">The tensor is neither a vector nor a matrix.</exception>
        public Tensor diag(long diagonal = 0) => aten_diag.Call(this, diagonal);

        private static readonly Op aten_copy_ = new("aten::copy_");
        /// <summary>Writes source's elements here, converted to this type.</summary>
        /// <param name="source">The elements; their shape must broadcast to this tensor's.</param>
        /// <param name="nonBlocking">Whether a copy from or to a CUDA device may go on in the background.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the source's shape does not broadcast to this one.
        /// </exception>
        public Tensor copy_(Tensor source, bool nonBlocking = false) => InPlace(aten_copy_, this, source, nonBlocking);

        private static readonly Op aten_fill__Scalar = new("aten::fill_", "Scalar");
        /// <summary>Sets every element to one value, converted to this type.</summary>
        /// <param name="value">The value.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor fill_(Scalar value) => InPlace(aten_fill__Scalar, this, value);

        private static readonly Op aten_zero_ = new("aten::zero_");
        /// <summary>Sets every element to zero.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor zero_() => InPlace(aten_zero_, this);
    }

    /// <inheritdoc cref="Tensor.narrow(long, long, long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor narrow(Tensor input, long dim, long start, long length) => Given(input).narrow(dim, start, length);

    /// <inheritdoc cref="Tensor.select(long, long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor select(Tensor input, long dim, long index) => Given(input).select(dim, index);

    /// <inheritdoc cref="Tensor.index_select(long, Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor index_select(Tensor input, long dim, Tensor index) => Given(input).index_select(dim, index);

    /// <inheritdoc cref="Tensor.gather(long, Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor gather(Tensor input, long dim, Tensor index) => Given(input).gather(dim, index);

    /// <inheritdoc cref="Tensor.masked_select(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor masked_select(Tensor input, Tensor mask) => Given(input).masked_select(mask);

    /// <summary>x's elements where the condition is true, y's elsewhere.</summary>
    /// <param name="condition">Truth values.</param>
    /// <param name="x">The elements where the condition is true.</param>
    /// <param name="y">The elements where it is false.</param>
    /// <returns>A new tensor: the three shapes broadcast together, and the type that both element types promote to.</returns>
    /// <exception cref="ExternalException">The condition is no tensor of truth values; or the shapes do not broadcast together.</exception>
    public static Tensor where(Tensor condition, Tensor x, Tensor y) => Given(x).where(condition, y);

    /// <inheritdoc cref="Tensor.nonzero()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor nonzero(Tensor input) => Given(input).nonzero();

    /// <inheritdoc cref="Tensor.tril(long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor tril(Tensor input, long diagonal = 0) => Given(input).tril(diagonal);

    /// <inheritdoc cref="Tensor.triu(long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor triu(Tensor input, long diagonal = 0) => Given(input).triu(diagonal);

    /// <inheritdoc cref="Tensor.diag(long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor diag(Tensor input, long diagonal = 0) => Given(input).diag(diagonal);
}
