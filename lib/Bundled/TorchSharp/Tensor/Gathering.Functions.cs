using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Elements taken from, and put at, given places, as functions.
public static partial class torch
{
    private static readonly Op aten_searchsorted_Tensor = new("aten::searchsorted", "Tensor");
    private static readonly Op aten_where = new("aten::where");
    private static readonly Op aten_tril_indices = new("aten::tril_indices");
    private static readonly Op aten_triu_indices = new("aten::triu_indices");

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

    /// <summary>The positions of the elements that are true, one tensor a dimension.</summary>
    /// <param name="condition">Truth values or numbers.</param>
    /// <returns>As many tensors (k), of type Int64, as there are dimensions.</returns>
    public static Tensor[] where(Tensor condition) => aten_where.CallList(condition);

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
