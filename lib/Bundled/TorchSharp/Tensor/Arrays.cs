using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A number as a tensor.</summary>
    /// <param name="scalar">The element.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(), of type Float32.</returns>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor tensor(float scalar, Device? device = null, bool requires_grad = false) => From([scalar], [], null, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type given is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(float[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<float>(rawArray, [Given(rawArray).Length], dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type given is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<float> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<float>(rawArray.ToArray(), [Given(rawArray).Count], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of shape dimensions.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type given is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(float[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<float>(rawArray, dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A matrix with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(rows, columns).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type given is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(float[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<float>(Flat<float>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor of three dimensions with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type given is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(float[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<float>(Flat<float>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A number as a tensor.</summary>
    /// <param name="scalar">The element.</param>
    /// <param name="dtype">The element type; null for Float64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>().</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type given is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(double scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => From([scalar], [], dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Float64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type given is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(double[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<double>(rawArray, [Given(rawArray).Length], dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Float64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type given is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<double> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<double>(rawArray.ToArray(), [Given(rawArray).Count], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Float64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of shape dimensions.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type given is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(double[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<double>(rawArray, dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A matrix with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Float64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(rows, columns).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type given is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(double[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<double>(Flat<double>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor of three dimensions with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Float64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type given is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(double[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<double>(Flat<double>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A number as a tensor.</summary>
    /// <param name="scalar">The element.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>().</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(long scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => From([scalar], [], dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="dataArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(long[] dataArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<long>(dataArray, [Given(dataArray).Length], dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<long> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<long>(rawArray.ToArray(), [Given(rawArray).Count], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="dataArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of shape dimensions.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(long[] dataArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<long>(dataArray, dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A matrix with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(rows, columns).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(long[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<long>(Flat<long>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

    /// <summary>A tensor of three dimensions with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the array's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(long[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<long>(Flat<long>(rawArray), Sizes(rawArray), dtype, device, requires_grad);

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
        From<int>(rawArray, [Given(rawArray).Length], dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Int32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<int> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<int>(rawArray.ToArray(), [Given(rawArray).Count], dtype, device, requires_grad);

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
        From<int>(rawArray, dimensions.ToArray(), dtype, device, requires_grad);

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

    /// <summary>A truth value as a tensor.</summary>
    /// <param name="scalar">The element.</param>
    /// <param name="dtype">The element type; null for Bool.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>().</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(bool scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => From([scalar], [], dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Bool.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(bool[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<bool>(rawArray, [Given(rawArray).Length], dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Bool.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<bool> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<bool>(rawArray.ToArray(), [Given(rawArray).Count], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Bool.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of shape dimensions.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(bool[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<bool>(rawArray, dimensions.ToArray(), dtype, device, requires_grad);

    /// <summary>A number as a tensor.</summary>
    /// <param name="scalar">The element.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(), of type Byte.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(byte scalar, Device? device = null, bool requires_grad = false) => From([scalar], [], null, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Byte.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(byte[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<byte>(rawArray, [Given(rawArray).Length], dtype, device, requires_grad);

    /// <summary>A vector with a copy of the elements.</summary>
    /// <param name="rawArray">The elements.</param>
    /// <param name="dtype">The element type; null for Byte.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(IList<byte> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<byte>(rawArray.ToArray(), [Given(rawArray).Count], dtype, device, requires_grad);

    /// <summary>A tensor with a copy of the elements.</summary>
    /// <param name="rawArray">The elements in row-major order.</param>
    /// <param name="dimensions">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Byte.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of shape dimensions.</returns>
    /// <exception cref="ArgumentException">The sizes do not multiply to the number of elements.</exception>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor tensor(byte[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From<byte>(rawArray, dimensions.ToArray(), dtype, device, requires_grad);

    private static Tensor From<T>(ReadOnlySpan<T> elements, long[] dimensions, ScalarType? dtype, Device? device, bool requires_grad) where T : unmanaged
    {
        var count = dimensions.Aggregate(1L, (product, size) => product * size);
        if (count != elements.Length)
        {
            throw new ArgumentException(
                $"{elements.Length} elements do not fill the shape [{string.Join(", ", dimensions)}], which has {count}.");
        }
        var tensor = aten_empty_memory_format.Call(dimensions, Utils.TensorAccessor<T>.ElementType);
        tensor.Write(elements);
        if ((dtype is { } type && type != tensor.dtype) || device is { type: not DeviceType.CPU })
        {
            using (var made = tensor)
                tensor = made.to_type(dtype ?? made.dtype).to(device ?? CPU);
        }
        return tensor.requires_grad_(requires_grad);
    }

    private static ReadOnlySpan<T> Flat<T>(Array rawArray) where T : unmanaged =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(Given(rawArray))), rawArray.Length);

    private static long[] Sizes(Array array) => [.. Enumerable.Range(0, array.Rank).Select(dimension => array.GetLongLength(dimension))];
}
