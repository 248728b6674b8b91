using System.Runtime.InteropServices;

namespace TorchSharp;

// Tensors of what is given, without a copy where none is needed.
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
    public static Tensor as_tensor(long[] rawArray, ScalarType? dtype = null, Device? device = null) => tensor(Given(rawArray), dtype, device);

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
    public static Tensor as_tensor(Array data, ScalarType? dtype = null, Device? device = null) => Converted(from_array(Given(data), device), dtype);

    private static Tensor Converted(Tensor tensor, ScalarType? dtype) => dtype is { } type ? tensor.to_type(type) : tensor;
}
