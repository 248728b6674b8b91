using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Elements taken from, and put at, given places.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_take = new("aten::take");
        /// <summary>The elements at places counted over all, in row-major order.</summary>
        /// <param name="index">Whole numbers (Int64), of any shape; negative ones count from the end.</param>
        /// <returns>A new tensor of the index's shape.</returns>
        /// <exception cref="ExternalException">An index is out of range or not a whole number; or the shapes do not fit.</exception>
        public Tensor take(Tensor index) => aten_take.Call(this, index);

        /// <summary>The elements at given places along a dimension, as argsort and argmax give them.</summary>
        /// <param name="indices">Whole numbers (Int64).</param>
        /// <returns>A new tensor of the shape to which indices and this one broadcast, except along dim; without dim of one dimension.</returns>
        /// <exception cref="ExternalException">An index is out of range or not a whole number; or the shapes do not fit.</exception>
        public Tensor take_along_dim(Tensor indices) => aten_take_along_dim.Call(this, indices);

        private static readonly Op aten_take_along_dim = new("aten::take_along_dim");
        /// <summary>The elements at given places along a dimension, as argsort and argmax give them.</summary>
        /// <param name="indices">Whole numbers (Int64).</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>A new tensor of the shape to which indices and this one broadcast, except along dim; without dim of one dimension.</returns>
        /// <exception cref="ExternalException">An index is out of range or not a whole number; or the shapes do not fit.</exception>
        public Tensor take_along_dim(Tensor indices, long dim) => aten_take_along_dim.Call(this, indices, dim);

        private static readonly Op aten_index_add = new("aten::index_add");
        /// <summary>Adds slices at given places along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Whole numbers (Int64): positions along the dimension.</param>
        /// <param name="source">What to put there: slices, one for each index.</param>
        /// <param name="alpha">What the source is multiplied by first.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">An index is out of range or not a whole number; or the shapes do not fit.</exception>
        public Tensor index_add(long dim, Tensor index, Tensor source, Scalar alpha) => aten_index_add.Call(this, dim, index, source, alpha);

        private static readonly Op aten_index_add_ = new("aten::index_add_");
        /// <summary>Adds slices at given places along a dimension, in place.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Whole numbers (Int64): positions along the dimension.</param>
        /// <param name="source">What to put there: slices, one for each index.</param>
        /// <param name="alpha">What the source is multiplied by first.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or an index is out of range or not a whole number; or
        /// the shapes do not fit.
        /// </exception>
        public Tensor index_add_(long dim, Tensor index, Tensor source, Scalar alpha) => InPlace(aten_index_add_, this, dim, index, source, alpha);

        private static readonly Op aten_index_copy = new("aten::index_copy");
        /// <summary>Puts slices at given places along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Whole numbers (Int64): positions along the dimension.</param>
        /// <param name="source">What to put there: slices, one for each index.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">An index is out of range or not a whole number; or the shapes do not fit.</exception>
        public Tensor index_copy(long dim, Tensor index, Tensor source) => aten_index_copy.Call(this, dim, index, source);

        private static readonly Op aten_index_copy_ = new("aten::index_copy_");
        /// <summary>Puts slices at given places along a dimension, in place.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Whole numbers (Int64): positions along the dimension.</param>
        /// <param name="source">What to put there: slices, one for each index.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or an index is out of range or not a whole number; or
        /// the shapes do not fit.
        /// </exception>
        public Tensor index_copy_(long dim, Tensor index, Tensor source) => InPlace(aten_index_copy_, this, dim, index, source);

        private static readonly Op aten_index_fill_int_Scalar = new("aten::index_fill", "int_Scalar");
        /// <summary>Puts a number at given places along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Whole numbers (Int64): positions along the dimension.</param>
        /// <param name="value">What to put there.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">An index is out of range or not a whole number; or the shapes do not fit.</exception>
        public Tensor index_fill(long dim, Tensor index, Scalar value) => aten_index_fill_int_Scalar.Call(this, dim, index, value);

        private static readonly Op aten_index_fill__int_Scalar = new("aten::index_fill_", "int_Scalar");
        /// <summary>Puts a number at given places along a dimension, in place.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Whole numbers (Int64): positions along the dimension.</param>
        /// <param name="value">What to put there.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or an index is out of range or not a whole number; or
        /// the shapes do not fit.
        /// </exception>
        public Tensor index_fill_(long dim, Tensor index, Scalar value) => InPlace(aten_index_fill__int_Scalar, this, dim, index, value);

        private static readonly Op aten_scatter_src = new("aten::scatter", "src");
        /// <summary>Puts each element of src at the place along a dimension that index names.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Whole numbers (Int64), of as many dimensions: where along dim each element of src goes.</param>
        /// <param name="src">What to put there, at least of the index's shape.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">An index is out of range or not a whole number; or the shapes do not fit.</exception>
        public Tensor scatter(long dim, Tensor index, Tensor src) => aten_scatter_src.Call(this, dim, index, src);

        private static readonly Op aten_scatter_add = new("aten::scatter_add");
        /// <summary>Adds each element of src at the place along a dimension that index names.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Whole numbers (Int64), of as many dimensions: where along dim each element of src goes.</param>
        /// <param name="src">What to put there, at least of the index's shape.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">An index is out of range or not a whole number; or the shapes do not fit.</exception>
        public Tensor scatter_add(long dim, Tensor index, Tensor src) => aten_scatter_add.Call(this, dim, index, src);

        private static readonly Op aten_scatter_add_ = new("aten::scatter_add_");
        /// <summary>Adds each element of src at the place along a dimension that index names, in place.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Whole numbers (Int64), of as many dimensions: where along dim each element of src goes.</param>
        /// <param name="src">What to put there, at least of the index's shape.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or an index is out of range or not a whole number; or
        /// the shapes do not fit.
        /// </exception>
        public Tensor scatter_add_(long dim, Tensor index, Tensor src) => InPlace(aten_scatter_add_, this, dim, index, src);

        private static readonly Op aten_masked_scatter = new("aten::masked_scatter");
        /// <summary>Puts elements, in order, where a mask is true.</summary>
        /// <param name="mask">Truth values, of a shape that broadcasts to this one.</param>
        /// <param name="value">What to put there, at least as many elements as are true in the mask, in order.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The mask does not fit; or value has too few elements or another type.</exception>
        public Tensor masked_scatter(Tensor mask, Tensor value) => aten_masked_scatter.Call(this, mask, value);

        private static readonly Op aten_masked_scatter_ = new("aten::masked_scatter_");
        /// <summary>Puts elements, in order, where a mask is true, in place.</summary>
        /// <param name="mask">Truth values, of a shape that broadcasts to this one.</param>
        /// <param name="value">What to put there, at least as many elements as are true in the mask, in order.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the mask does not fit; or value has too few elements
        /// or another type.
        /// </exception>
        public Tensor masked_scatter_(Tensor mask, Tensor value) => InPlace(aten_masked_scatter_, this, mask, value);

        private static readonly Op aten_diagonal_scatter = new("aten::diagonal_scatter");
        /// <summary>The tensor with src in place of a diagonal.</summary>
        /// <param name="src">The new diagonal, of the shape that diagonal gives.</param>
        /// <param name="offset">Which diagonal: 0 the main one, positive ones above it, negative ones below.</param>
        /// <param name="dim1">The first of the two dimensions of the matrices.</param>
        /// <param name="dim2">The second of them.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The shapes do not fit; or a dimension is out of range.</exception>
        public Tensor diagonal_scatter(Tensor src, long offset = 0, long dim1 = 0, long dim2 = 1) => aten_diagonal_scatter.Call(this, src, offset, dim1, dim2);

        private static readonly Op aten_select_scatter = new("aten::select_scatter");
        /// <summary>The tensor with src in place of one slice.</summary>
        /// <param name="src">The new slice, of the shape that select gives.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Which slice; negative ones count from the end.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The shapes do not fit; or the index is out of range.</exception>
        public Tensor select_scatter(Tensor src, long dim, long index) => aten_select_scatter.Call(this, src, dim, index);

        private static readonly Op aten_slice_scatter = new("aten::slice_scatter");
        /// <summary>The tensor with src in place of a range of slices.</summary>
        /// <param name="src">The new slices, of the shape that the range has.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="start">The first; null for 0.</param>
        /// <param name="end">The one after the last; null for all.</param>
        /// <param name="step">How far it is from one to the next.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The shapes do not fit; or the step is not positive.</exception>
        public Tensor slice_scatter(Tensor src, long dim = 0, long? start = null, long? end = null, long step = 1) =>
            aten_slice_scatter.Call(this, src, dim, start, end, step);

        private static readonly Op aten_argwhere = new("aten::argwhere");
        /// <summary>The positions of the elements that are not zero.</summary>
        /// <returns>(k, dimensions), of type Int64.</returns>
        public Tensor argwhere() => aten_argwhere.Call(this);

        private static readonly Op aten_bucketize_Tensor = new("aten::bucketize", "Tensor");
        /// <summary>For each element the place where it would be inserted into sorted boundaries.</summary>
        /// <param name="boundaries">Numbers in ascending order, (n).</param>
        /// <param name="outInt32">Whether the places are of type Int32.</param>
        /// <param name="right">Whether the place is after equal boundaries, not before.</param>
        /// <returns>A new tensor of the same shape, of type Int64, or of Int32 if asked.</returns>
        /// <exception cref="ExternalException">The boundaries are not of one dimension.</exception>
        public Tensor bucketize(Tensor boundaries, bool outInt32 = false, bool right = false) => aten_bucketize_Tensor.Call(this, boundaries, outInt32, right);
    }

    /// <inheritdoc cref="Tensor.take(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor take(Tensor input, Tensor index) => Given(input).take(index);

    /// <inheritdoc cref="Tensor.take_along_dim(Tensor, long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor take_along_dim(Tensor input, Tensor indices, long dim = 0) => Given(input).take_along_dim(indices, dim);

    /// <inheritdoc cref="Tensor.index_add(long, Tensor, Tensor, Scalar)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor index_add(Tensor input, long dim, Tensor index, Tensor source, Scalar alpha) => Given(input).index_add(dim, index, source, alpha);

    /// <inheritdoc cref="Tensor.index_add_(long, Tensor, Tensor, Scalar)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor index_add_(Tensor input, long dim, Tensor index, Tensor source, Scalar alpha) => Given(input).index_add_(dim, index, source, alpha);

    /// <inheritdoc cref="Tensor.index_copy(long, Tensor, Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor index_copy(Tensor input, long dim, Tensor index, Tensor source) => Given(input).index_copy(dim, index, source);

    /// <inheritdoc cref="Tensor.index_copy_(long, Tensor, Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor index_copy_(Tensor input, long dim, Tensor index, Tensor source) => Given(input).index_copy_(dim, index, source);

    /// <inheritdoc cref="Tensor.index_fill(long, Tensor, Scalar)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor index_fill(Tensor input, long dim, Tensor index, Scalar value) => Given(input).index_fill(dim, index, value);

    /// <inheritdoc cref="Tensor.index_fill_(long, Tensor, Scalar)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor index_fill_(Tensor input, long dim, Tensor index, Scalar value) => Given(input).index_fill_(dim, index, value);

    /// <inheritdoc cref="Tensor.scatter(long, Tensor, Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor scatter(Tensor input, long dim, Tensor index, Tensor src) => Given(input).scatter(dim, index, src);

    /// <inheritdoc cref="Tensor.scatter_(long, Tensor, Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor scatter_(Tensor input, long dim, Tensor index, Tensor src) => Given(input).scatter_(dim, index, src);

    /// <inheritdoc cref="Tensor.scatter_add(long, Tensor, Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor scatter_add(Tensor input, long dim, Tensor index, Tensor src) => Given(input).scatter_add(dim, index, src);

    /// <inheritdoc cref="Tensor.scatter_add_(long, Tensor, Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor scatter_add_(Tensor input, long dim, Tensor index, Tensor src) => Given(input).scatter_add_(dim, index, src);

    /// <inheritdoc cref="Tensor.diagonal_scatter(Tensor, long, long, long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor diagonal_scatter(Tensor input, Tensor src, long offset = 0, long dim1 = 0, long dim2 = 1) =>
        Given(input).diagonal_scatter(src, offset, dim1, dim2);

    /// <inheritdoc cref="Tensor.select_scatter(Tensor, long, long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor select_scatter(Tensor input, Tensor src, long dim, long index) => Given(input).select_scatter(src, dim, index);

    /// <inheritdoc cref="Tensor.slice_scatter(Tensor, long, long?, long?, long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor slice_scatter(Tensor input, Tensor src, long dim = 0, long? start = null, long? end = null, long step = 1) =>
        Given(input).slice_scatter(src, dim, start, end, step);

    /// <inheritdoc cref="Tensor.argwhere()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor argwhere(Tensor input) => Given(input).argwhere();

    /// <inheritdoc cref="Tensor.bucketize(Tensor, bool, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor bucketize(Tensor input, Tensor boundaries, bool outInt32 = false, bool right = false) => Given(input).bucketize(boundaries, outInt32, right);

    private static readonly Op aten_searchsorted_Tensor = new("aten::searchsorted", "Tensor");
    /// <summary>For each value the place where it would be inserted into a sorted sequence.</summary>
    /// <param name="sorted_sequence">Numbers in ascending order along the last dimension, (n) or (…, n).</param>
    /// <param name="values">What to look for, of any shape, or (…, m).</param>
    /// <param name="out_int32">Whether the places are of type Int32.</param>
    /// <param name="right">Whether the place is after equal elements, not before.</param>
    /// <param name="sorter">The order of the sequence where it is not sorted, as argsort gives it; null for a sorted one.</param>
    /// <returns>A new tensor of the values' shape, of type Int64, or of Int32 if asked.</returns>
    /// <exception cref="ExternalException">The shapes do not fit.</exception>
    public static Tensor searchsorted(Tensor sorted_sequence, Tensor values, bool out_int32 = false, bool right = false, Tensor? sorter = null) =>
        aten_searchsorted_Tensor.Call(sorted_sequence, values, out_int32, right, Value.None, sorter);

    private static readonly Op aten_where = new("aten::where");
    /// <summary>The positions of the elements that are true, one tensor a dimension.</summary>
    /// <param name="condition">Truth values or numbers.</param>
    /// <returns>As many tensors (k), of type Int64, as there are dimensions.</returns>
    public static Tensor[] where(Tensor condition) => aten_where.CallList(condition);

    private static readonly Op aten_tril_indices = new("aten::tril_indices");
    /// <summary>The positions of a matrix on and below a diagonal.</summary>
    /// <param name="row">The number of rows.</param>
    /// <param name="col">The number of columns.</param>
    /// <param name="offset">Which diagonal: 0 the main one, positive ones above it, negative ones below.</param>
    /// <param name="dtype">The type of the positions.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(2, k): rows and columns.</returns>
    /// <exception cref="ExternalException">A size is negative; or there is no such device.</exception>
    public static Tensor tril_indices(long row, long col, long offset = 0, ScalarType dtype = ScalarType.Int64, Device? device = null) =>
        aten_tril_indices.Call(row, col, offset, dtype, Value.None, device ?? CPU);

    private static readonly Op aten_triu_indices = new("aten::triu_indices");
    /// <summary>The positions of a matrix on and above a diagonal.</summary>
    /// <param name="row">The number of rows.</param>
    /// <param name="col">The number of columns.</param>
    /// <param name="offset">Which diagonal: 0 the main one, positive ones above it, negative ones below.</param>
    /// <param name="dtype">The type of the positions.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(2, k): rows and columns.</returns>
    /// <exception cref="ExternalException">A size is negative; or there is no such device.</exception>
    public static Tensor triu_indices(long row, long col, long offset = 0, ScalarType dtype = ScalarType.Int64, Device? device = null) =>
        aten_triu_indices.Call(row, col, offset, dtype, Value.None, device ?? CPU);
}
