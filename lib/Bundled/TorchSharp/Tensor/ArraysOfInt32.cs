using System.Runtime.InteropServices;

namespace TorchSharp;

// Tensors of Int32 from .NET's int: numbers, lists and arrays.
public static partial class torch
{
    /// <summary>A number as a tensor.</summary>
    /// <param name="scalar">The element.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(), of type Int32.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(int scalar, Device? device = null, bool requires_grad = false) => From([scalar], [], null, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(int[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<int>(Given(rawArray), [Given(rawArray).Length], dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<int> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<int>(Given(rawArray).ToArray(), [Given(rawArray).Count], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Int32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of shape dimensions.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(int[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<int>(Given(rawArray), dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A matrix with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(rows, columns).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(int[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<int>(Flat<int>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor of three dimensions with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(int[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<int>(Flat<int>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Int32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<int> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<int>(Given(rawArray).ToArray(), dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="dtype">The element type; null for Int32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<int> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<int>(Given(rawArray).ToArray(), [rows, columns], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dtype">The element type; null for Int32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<int> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<int>(Given(rawArray).ToArray(), [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    /// <param name="dtype">The element type; null for Int32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(int[] rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<int>(Given(rawArray), [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(int[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<int>(Flat<int>(rawArray), Sizes(rawArray), dtype, device, requires_grad);
}
