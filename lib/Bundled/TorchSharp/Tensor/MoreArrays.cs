using System.Runtime.InteropServices;

namespace TorchSharp;

// Tensors of .NET arrays and lists beyond those in Arrays.cs.
public static partial class torch
{
    /// <summary>The tensor, of a type and on a device.</summary>
    /// <param name="data">The elements.</param>
    /// <param name="dtype">The element type; null for the tensor's own.</param>
    /// <param name="device">Where the elements are; null for where they are.</param>
    /// <returns>The same elements: the same memory if nothing is to be changed, else a copy.</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(Tensor data, ScalarType? dtype = null, Device? device = null) => Given(data).to(dtype ?? data.dtype, device ?? data.device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Bool.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(IList<bool> rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Bool.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(bool[] rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Byte.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(IList<byte> rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Byte.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(byte[] rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Int8.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(IList<sbyte> rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Int8.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(sbyte[] rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Int16.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(IList<short> rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Int16.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(short[] rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Int32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(IList<int> rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Int32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(int[] rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(IList<long> rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(long[] rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(IList<float> rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(float[] rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Float64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(IList<double> rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Float64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(double[] rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for ComplexFloat32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(IList<(float, float)> rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for ComplexFloat32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor((float, float)[] rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for ComplexFloat64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(IList<System.Numerics.Complex> rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for ComplexFloat64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(System.Numerics.Complex[] rawArray, ScalarType? dtype = null, Device? device = null) => tensor(rawArray, dtype, device);

    /// <summary>A tensor with a copy of an array's elements.</summary>
    /// <param name="data">The elements.</param>
    /// <param name="dtype">The element type; null for the array's.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor as_tensor(Array data, ScalarType? dtype = null, Device? device = null) => Converted(from_array(data, device), dtype);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Bool.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<bool> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<bool>(Given(rawArray).ToArray(), dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="dtype">The element type; null for Bool.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<bool> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<bool>(Given(rawArray).ToArray(), [rows, columns], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dtype">The element type; null for Bool.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<bool> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<bool>(Given(rawArray).ToArray(), [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    /// <param name="dtype">The element type; null for Bool.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<bool> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<bool>(Given(rawArray).ToArray(), [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Bool.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(bool[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<bool>(Flat<bool>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Bool.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(bool[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<bool>(Flat<bool>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Bool.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(bool[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<bool>(Flat<bool>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Byte.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<byte> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<byte>(Given(rawArray).ToArray(), dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="dtype">The element type; null for Byte.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<byte> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<byte>(Given(rawArray).ToArray(), [rows, columns], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dtype">The element type; null for Byte.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<byte> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<byte>(Given(rawArray).ToArray(), [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    /// <param name="dtype">The element type; null for Byte.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<byte> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<byte>(Given(rawArray).ToArray(), [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Byte.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(byte[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<byte>(Flat<byte>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Byte.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(byte[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<byte>(Flat<byte>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Byte.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(byte[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<byte>(Flat<byte>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A number as a tensor.</summary>
    /// <param name="scalar">The element.</param>
    /// <param name="dtype">The element type; null for ComplexFloat64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>().</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(System.Numerics.Complex scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([scalar], [], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for ComplexFloat32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<(float, float)> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<(float, float)>(Given(rawArray).ToArray(), dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for ComplexFloat32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor((float, float)[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<(float, float)>(rawArray, [rawArray.Length], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for ComplexFloat32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor((float, float)[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<(float, float)>(rawArray, dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for ComplexFloat32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<(float, float)> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<(float, float)>(rawArray.ToArray(), [Given(rawArray).Count], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="dtype">The element type; null for ComplexFloat32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<(float, float)> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<(float, float)>(Given(rawArray).ToArray(), [rows, columns], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dtype">The element type; null for ComplexFloat32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<(float, float)> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<(float, float)>(Given(rawArray).ToArray(), [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    /// <param name="dtype">The element type; null for ComplexFloat32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<(float, float)> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<(float, float)>(Given(rawArray).ToArray(), [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for ComplexFloat32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor((float, float)[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<(float, float)>(Flat<(float, float)>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for ComplexFloat32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor((float, float)[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<(float, float)>(Flat<(float, float)>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for ComplexFloat32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor((float, float)[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<(float, float)>(Flat<(float, float)>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for ComplexFloat64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<System.Numerics.Complex> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<System.Numerics.Complex>(Given(rawArray).ToArray(), dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for ComplexFloat64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(System.Numerics.Complex[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<System.Numerics.Complex>(rawArray, [Given(rawArray).Length], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for ComplexFloat64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(System.Numerics.Complex[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<System.Numerics.Complex>(rawArray, dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for ComplexFloat64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<System.Numerics.Complex> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<System.Numerics.Complex>(rawArray.ToArray(), [Given(rawArray).Count], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="dtype">The element type; null for ComplexFloat64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<System.Numerics.Complex> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<System.Numerics.Complex>(Given(rawArray).ToArray(), [rows, columns], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dtype">The element type; null for ComplexFloat64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<System.Numerics.Complex> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<System.Numerics.Complex>(Given(rawArray).ToArray(), [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    /// <param name="dtype">The element type; null for ComplexFloat64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<System.Numerics.Complex> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<System.Numerics.Complex>(Given(rawArray).ToArray(), [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for ComplexFloat64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(System.Numerics.Complex[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<System.Numerics.Complex>(Flat<System.Numerics.Complex>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for ComplexFloat64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(System.Numerics.Complex[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<System.Numerics.Complex>(Flat<System.Numerics.Complex>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for ComplexFloat64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(System.Numerics.Complex[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<System.Numerics.Complex>(Flat<System.Numerics.Complex>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A complex number as a tensor.</summary>
    /// <param name="real">The real part.</param>
    /// <param name="imaginary">The imaginary part.</param>
    /// <param name="dtype">The element type; null for ComplexFloat64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>().</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(double real, double imaginary, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([new System.Numerics.Complex(real, imaginary)], [], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="dtype">The element type; null for Float64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<double> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<double>(Given(rawArray).ToArray(), [rows, columns], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dtype">The element type; null for Float64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<double> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<double>(Given(rawArray).ToArray(), [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    /// <param name="dtype">The element type; null for Float64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<double> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<double>(Given(rawArray).ToArray(), [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Float64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(double[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<double>(Flat<double>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A complex number as a tensor.</summary>
    /// <param name="real">The real part.</param>
    /// <param name="imaginary">The imaginary part.</param>
    /// <param name="dtype">The element type; null for ComplexFloat32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>().</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(float real, float imaginary, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([(real, imaginary)], [], dtype, device, requires_grad);

    /// <summary>A number as a tensor.</summary>
    /// <param name="scalar">The element.</param>
    /// <param name="dtype">The element type; null for ComplexFloat32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>().</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor((float, float) scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([scalar], [], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<float> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<float>(Given(rawArray).ToArray(), dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<float> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<float>(Given(rawArray).ToArray(), [rows, columns], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<float> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<float>(Given(rawArray).ToArray(), [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<float> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<float>(Given(rawArray).ToArray(), [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(float[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<float>(Flat<float>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

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
        From<int>(rawArray, [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(int[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<int>(Flat<int>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<long> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<long>(Given(rawArray).ToArray(), dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<long> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<long>(Given(rawArray).ToArray(), [rows, columns], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<long> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<long>(Given(rawArray).ToArray(), [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<long> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<long>(Given(rawArray).ToArray(), [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(long[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<long>(Flat<long>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A number as a tensor.</summary>
    /// <param name="scalar">The element.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(), of type Int8.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(sbyte scalar, Device? device = null, bool requires_grad = false) => From([scalar], [], null, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Int8.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<sbyte> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<sbyte>(Given(rawArray).ToArray(), dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Int8.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(sbyte[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<sbyte>(rawArray, [Given(rawArray).Length], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Int8.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(sbyte[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<sbyte>(rawArray, dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Int8.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<sbyte> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<sbyte>(rawArray.ToArray(), [Given(rawArray).Count], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="dtype">The element type; null for Int8.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<sbyte> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<sbyte>(Given(rawArray).ToArray(), [rows, columns], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dtype">The element type; null for Int8.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<sbyte> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<sbyte>(Given(rawArray).ToArray(), [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    /// <param name="dtype">The element type; null for Int8.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<sbyte> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<sbyte>(Given(rawArray).ToArray(), [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int8.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(sbyte[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<sbyte>(Flat<sbyte>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int8.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(sbyte[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<sbyte>(Flat<sbyte>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int8.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(sbyte[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<sbyte>(Flat<sbyte>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A number as a tensor.</summary>
    /// <param name="scalar">The element.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(), of type Int16.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(short scalar, Device? device = null, bool requires_grad = false) => From([scalar], [], null, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Int16.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<short> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<short>(Given(rawArray).ToArray(), dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Int16.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(short[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<short>(rawArray, [Given(rawArray).Length], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Int16.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(short[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<short>(rawArray, dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dtype">The element type; null for Int16.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<short> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<short>(rawArray.ToArray(), [Given(rawArray).Count], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="dtype">The element type; null for Int16.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<short> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<short>(Given(rawArray).ToArray(), [rows, columns], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dtype">The element type; null for Int16.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<short> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<short>(Given(rawArray).ToArray(), [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    /// <param name="dtype">The element type; null for Int16.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<short> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<short>(Given(rawArray).ToArray(), [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int16.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(short[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<short>(Flat<short>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int16.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(short[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<short>(Flat<short>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int16.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(short[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<short>(Flat<short>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor with a copy of an array's elements.</summary>
    /// <param name="rawArray">Numbers or truth values, in any number of dimensions.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>A new tensor of the array's shape and element type.</returns>
    /// <exception cref="NotSupportedException">The elements are of a type that no tensor has.</exception>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor from_array(Array rawArray, Device? device = null) => ArrayOf(Given(rawArray)).to(device ?? CPU);

    private static Tensor ArrayOf(Array array) => array.GetType().GetElementType() switch
    {
        var type when type == typeof(bool) => From<bool>(Flat<bool>(array), Sizes(array), null, null, false),
        var type when type == typeof(byte) => From<byte>(Flat<byte>(array), Sizes(array), null, null, false),
        var type when type == typeof(sbyte) => From<sbyte>(Flat<sbyte>(array), Sizes(array), null, null, false),
        var type when type == typeof(short) => From<short>(Flat<short>(array), Sizes(array), null, null, false),
        var type when type == typeof(int) => From<int>(Flat<int>(array), Sizes(array), null, null, false),
        var type when type == typeof(long) => From<long>(Flat<long>(array), Sizes(array), null, null, false),
        var type when type == typeof(float) => From<float>(Flat<float>(array), Sizes(array), null, null, false),
        var type when type == typeof(double) => From<double>(Flat<double>(array), Sizes(array), null, null, false),
        var type when type == typeof(System.Numerics.Complex) => From<System.Numerics.Complex>(Flat<System.Numerics.Complex>(array), Sizes(array), null, null, false),
        var type when type == typeof((float, float)) => From<(float, float)>(Flat<(float, float)>(array), Sizes(array), null, null, false),
        var type => throw new NotSupportedException($"An array of {type?.Name} cannot become a tensor: its elements are neither numbers nor truth values."),
    };

    private static Tensor Converted(Tensor tensor, ScalarType? dtype) => dtype is { } type ? tensor.to_type(type) : tensor;
}
