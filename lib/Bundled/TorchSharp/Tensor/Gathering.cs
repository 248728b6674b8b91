using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Elements taken from, and put at, given places.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_take = new("aten::take");
        private static readonly Op aten_take_along_dim = new("aten::take_along_dim");
        private static readonly Op aten_index_add = new("aten::index_add");
        private static readonly Op aten_index_add_ = new("aten::index_add_");
        private static readonly Op aten_index_copy = new("aten::index_copy");
        private static readonly Op aten_index_copy_ = new("aten::index_copy_");
        private static readonly Op aten_index_fill_int_Scalar = new("aten::index_fill", "int_Scalar");
        private static readonly Op aten_index_fill__int_Scalar = new("aten::index_fill_", "int_Scalar");
        private static readonly Op aten_scatter_src = new("aten::scatter", "src");
        private static readonly Op aten_scatter_add = new("aten::scatter_add");
        private static readonly Op aten_scatter_add_ = new("aten::scatter_add_");
        private static readonly Op aten_masked_scatter = new("aten::masked_scatter");
        private static readonly Op aten_masked_scatter_ = new("aten::masked_scatter_");
        private static readonly Op aten_diagonal_scatter = new("aten::diagonal_scatter");
        private static readonly Op aten_select_scatter = new("aten::select_scatter");
        private static readonly Op aten_slice_scatter = new("aten::slice_scatter");
        private static readonly Op aten_argwhere = new("aten::argwhere");
        private static readonly Op aten_bucketize_Tensor = new("aten::bucketize", "Tensor");

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

        /// <summary>The elements at given places along a dimension, as argsort and argmax give them.</summary>
        /// <param name="indices">Whole numbers (Int64).</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>A new tensor of the shape to which indices and this one broadcast, except along dim; without dim of one dimension.</returns>
        /// <exception cref="ExternalException">An index is out of range or not a whole number; or the shapes do not fit.</exception>
        public Tensor take_along_dim(Tensor indices, long dim) => aten_take_along_dim.Call(this, indices, dim);

        /// <summary>Adds slices at given places along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Whole numbers (Int64): positions along the dimension.</param>
        /// <param name="source">What to put there: slices, one for each index.</param>
        /// <param name="alpha">What the source is multiplied by first.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">An index is out of range or not a whole number; or the shapes do not fit.</exception>
        public Tensor index_add(long dim, Tensor index, Tensor source, Scalar alpha) => aten_index_add.Call(this, dim, index, source, alpha);

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

        /// <summary>Puts slices at given places along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Whole numbers (Int64): positions along the dimension.</param>
        /// <param name="source">What to put there: slices, one for each index.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">An index is out of range or not a whole number; or the shapes do not fit.</exception>
        public Tensor index_copy(long dim, Tensor index, Tensor source) => aten_index_copy.Call(this, dim, index, source);

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

        /// <summary>Puts a number at given places along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Whole numbers (Int64): positions along the dimension.</param>
        /// <param name="value">What to put there.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">An index is out of range or not a whole number; or the shapes do not fit.</exception>
        public Tensor index_fill(long dim, Tensor index, Scalar value) => aten_index_fill_int_Scalar.Call(this, dim, index, value);

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

        /// <summary>Puts each element of src at the place along a dimension that index names.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Whole numbers (Int64), of as many dimensions: where along dim each element of src goes.</param>
        /// <param name="src">What to put there, at least of the index's shape.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">An index is out of range or not a whole number; or the shapes do not fit.</exception>
        public Tensor scatter(long dim, Tensor index, Tensor src) => aten_scatter_src.Call(this, dim, index, src);

        /// <summary>Adds each element of src at the place along a dimension that index names.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Whole numbers (Int64), of as many dimensions: where along dim each element of src goes.</param>
        /// <param name="src">What to put there, at least of the index's shape.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">An index is out of range or not a whole number; or the shapes do not fit.</exception>
        public Tensor scatter_add(long dim, Tensor index, Tensor src) => aten_scatter_add.Call(this, dim, index, src);

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

        /// <summary>Puts elements, in order, where a mask is true.</summary>
        /// <param name="mask">Truth values, of a shape that broadcasts to this one.</param>
        /// <param name="value">What to put there, at least as many elements as are true in the mask, in order.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The mask does not fit; or value has too few elements or another type.</exception>
        public Tensor masked_scatter(Tensor mask, Tensor value) => aten_masked_scatter.Call(this, mask, value);

        /// <summary>Puts elements, in order, where a mask is true, in place.</summary>
        /// <param name="mask">Truth values, of a shape that broadcasts to this one.</param>
        /// <param name="value">What to put there, at least as many elements as are true in the mask, in order.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the mask does not fit; or value has too few elements
        /// or another type.
        /// </exception>
        public Tensor masked_scatter_(Tensor mask, Tensor value) => InPlace(aten_masked_scatter_, this, mask, value);

        /// <summary>The tensor with src in place of a diagonal.</summary>
        /// <param name="src">The new diagonal, of the shape that diagonal gives.</param>
        /// <param name="offset">Which diagonal: 0 the main one, positive ones above it, negative ones below.</param>
        /// <param name="dim1">The first of the two dimensions of the matrices.</param>
        /// <param name="dim2">The second of them.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The shapes do not fit; or a dimension is out of range.</exception>
        public Tensor diagonal_scatter(Tensor src, long offset = 0, long dim1 = 0, long dim2 = 1) => aten_diagonal_scatter.Call(this, src, offset, dim1, dim2);

        /// <summary>The tensor with src in place of one slice.</summary>
        /// <param name="src">The new slice, of the shape that select gives.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="index">Which slice; negative ones count from the end.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The shapes do not fit; or the index is out of range.</exception>
        public Tensor select_scatter(Tensor src, long dim, long index) => aten_select_scatter.Call(this, src, dim, index);

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

        /// <summary>The positions of the elements that are not zero.</summary>
        /// <returns>(k, dimensions), of type Int64.</returns>
        public Tensor argwhere() => aten_argwhere.Call(this);

        /// <summary>For each element the place where it would be inserted into sorted boundaries.</summary>
        /// <param name="boundaries">Numbers in ascending order, (n).</param>
        /// <param name="outInt32">Whether the places are of type Int32.</param>
        /// <param name="right">Whether the place is after equal boundaries, not before.</param>
        /// <returns>A new tensor of the same shape, of type Int64, or of Int32 if asked.</returns>
        /// <exception cref="ExternalException">The boundaries are not of one dimension.</exception>
        public Tensor bucketize(Tensor boundaries, bool outInt32 = false, bool right = false) => aten_bucketize_Tensor.Call(this, boundaries, outInt32, right);
    }
}
