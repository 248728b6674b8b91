using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Tensors of a given shape.
public static partial class torch
{
    private static readonly Op aten_zeros = new("aten::zeros");
    private static readonly Op aten_ones = new("aten::ones");
    private static readonly Op aten_empty_memory_format = new("aten::empty", "memory_format");
    private static readonly Op aten_full = new("aten::full");

    /// <summary>Zeros.</summary>
    /// <param name="size">The size of each dimension; [] gives one element.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor zeros(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Make(aten_zeros, size, dtype, device, requires_grad);

    /// <inheritdoc cref="zeros(long[], ScalarType?, Device?, bool)"/>
    /// <param name="size">The size of the one dimension.</param>
    public static Tensor zeros(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        zeros([size], dtype, device, requires_grad);

    /// <inheritdoc cref="zeros(long[], ScalarType?, Device?, bool)"/>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    public static Tensor zeros(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        zeros([rows, columns], dtype, device, requires_grad);

    /// <inheritdoc cref="zeros(long[], ScalarType?, Device?, bool)"/>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    public static Tensor zeros(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        zeros([dim0, dim1, dim2], dtype, device, requires_grad);

    /// <inheritdoc cref="zeros(long[], ScalarType?, Device?, bool)"/>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    public static Tensor zeros(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        zeros([dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>Ones.</summary>
    /// <param name="size">The size of each dimension; [] gives one element.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor ones(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Make(aten_ones, size, dtype, device, requires_grad);

    /// <inheritdoc cref="ones(long[], ScalarType?, Device?, bool)"/>
    /// <param name="size">The size of the one dimension.</param>
    public static Tensor ones(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        ones([size], dtype, device, requires_grad);

    /// <inheritdoc cref="ones(long[], ScalarType?, Device?, bool)"/>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    public static Tensor ones(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        ones([rows, columns], dtype, device, requires_grad);

    /// <inheritdoc cref="ones(long[], ScalarType?, Device?, bool)"/>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    public static Tensor ones(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        ones([dim0, dim1, dim2], dtype, device, requires_grad);

    /// <inheritdoc cref="ones(long[], ScalarType?, Device?, bool)"/>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    public static Tensor ones(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        ones([dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A tensor whose elements are whatever the memory held.</summary>
    /// <param name="size">The size of each dimension; [] gives one element.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor empty(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Make(aten_empty_memory_format, size, dtype, device, requires_grad);

    /// <inheritdoc cref="empty(long[], ScalarType?, Device?, bool)"/>
    /// <param name="size">The size of the one dimension.</param>
    public static Tensor empty(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        empty([size], dtype, device, requires_grad);

    /// <inheritdoc cref="empty(long[], ScalarType?, Device?, bool)"/>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    public static Tensor empty(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        empty([rows, columns], dtype, device, requires_grad);

    /// <inheritdoc cref="empty(long[], ScalarType?, Device?, bool)"/>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    public static Tensor empty(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        empty([dim0, dim1, dim2], dtype, device, requires_grad);

    /// <inheritdoc cref="empty(long[], ScalarType?, Device?, bool)"/>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    public static Tensor empty(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        empty([dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>One value throughout.</summary>
    /// <param name="size">The size of each dimension; [] gives one element.</param>
    /// <param name="value">The value of every element.</param>
    /// <param name="dtype">The element type; null for the value's: Int64, Float32 or Bool.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor full(long[] size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        aten_full.Call(size, value, dtype, Value.None, device ?? CPU).requires_grad_(requires_grad);

    /// <inheritdoc cref="full(long[], Scalar, ScalarType?, Device?, bool)"/>
    /// <param name="size">The size of the one dimension.</param>
    public static Tensor full(long size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        full([size], value, dtype, device, requires_grad);

    /// <inheritdoc cref="full(long[], Scalar, ScalarType?, Device?, bool)"/>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    public static Tensor full(long rows, long columns, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        full([rows, columns], value, dtype, device, requires_grad);

    /// <inheritdoc cref="full(long[], Scalar, ScalarType?, Device?, bool)"/>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    public static Tensor full(long dim0, long dim1, long dim2, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        full([dim0, dim1, dim2], value, dtype, device, requires_grad);

    private static Tensor Make(Op op, long[] size, ScalarType? dtype, Device? device, bool requires_grad) =>
        op.Call(size, dtype, Value.None, device ?? CPU).requires_grad_(requires_grad);

    private static Tensor Like(Op op, Tensor input, ScalarType? dtype, Device? device, bool requires_grad) =>
        op.Call(Given(input), dtype ?? input.dtype, Value.None, device ?? input.device).requires_grad_(requires_grad);

    /// <summary>A tensor whose elements are whatever the memory held.</summary>
    /// <param name="size">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor empty(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        torch.empty(size.ToArray(), dtype, device, requires_grad);

    /// <summary>One value throughout.</summary>
    /// <param name="size">The size of each dimension.</param>
    /// <param name="value">The value of every element.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor full(ReadOnlySpan<long> size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        torch.full(size.ToArray(), value, dtype, device, requires_grad);

    /// <summary>One value throughout.</summary>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    /// <param name="value">The value of every element.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor full(long dim0, long dim1, long dim2, long dim3, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        torch.full([dim0, dim1, dim2, dim3], value, dtype, device, requires_grad);

    /// <summary>Ones.</summary>
    /// <param name="size">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor ones(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        torch.ones(size.ToArray(), dtype, device, requires_grad);

    /// <summary>Zeros.</summary>
    /// <param name="size">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor zeros(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        torch.zeros(size.ToArray(), dtype, device, requires_grad);
}
