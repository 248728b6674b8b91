using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Random tensors of a given shape.
public static partial class torch
{
    private static readonly Op aten_rand = new("aten::rand");
    private static readonly Op aten_randn = new("aten::randn");
    private static readonly Op aten_randint_low = new("aten::randint", "low");
    private static readonly Op aten_randperm = new("aten::randperm");

    /// <summary>Random numbers, uniform in [0, 1).</summary>
    /// <param name="size">The size of each dimension; [] gives one element.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">A size is negative; or the type is no floating point type; or there is no such device.</exception>
    public static Tensor rand(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Make(aten_rand, size, dtype, device, requires_grad);

    /// <inheritdoc cref="rand(long[], ScalarType?, Device?, bool)"/>
    /// <param name="size">The size of the one dimension.</param>
    public static Tensor rand(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        rand([size], dtype, device, requires_grad);

    /// <inheritdoc cref="rand(long[], ScalarType?, Device?, bool)"/>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    public static Tensor rand(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        rand([rows, columns], dtype, device, requires_grad);

    /// <inheritdoc cref="rand(long[], ScalarType?, Device?, bool)"/>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    public static Tensor rand(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        rand([dim0, dim1, dim2], dtype, device, requires_grad);

    /// <inheritdoc cref="rand(long[], ScalarType?, Device?, bool)"/>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    public static Tensor rand(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        rand([dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>Random numbers of the standard normal distribution.</summary>
    /// <param name="size">The size of each dimension; [] gives one element.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">A size is negative; or the type is no floating point type; or there is no such device.</exception>
    public static Tensor randn(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Make(aten_randn, size, dtype, device, requires_grad);

    /// <inheritdoc cref="randn(long[], ScalarType?, Device?, bool)"/>
    /// <param name="size">The size of the one dimension.</param>
    public static Tensor randn(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        randn([size], dtype, device, requires_grad);

    /// <inheritdoc cref="randn(long[], ScalarType?, Device?, bool)"/>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    public static Tensor randn(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        randn([rows, columns], dtype, device, requires_grad);

    /// <inheritdoc cref="randn(long[], ScalarType?, Device?, bool)"/>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    public static Tensor randn(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        randn([dim0, dim1, dim2], dtype, device, requires_grad);

    /// <inheritdoc cref="randn(long[], ScalarType?, Device?, bool)"/>
    /// <param name="dim0">The size of dimension 0.</param>
    /// <param name="dim1">The size of dimension 1.</param>
    /// <param name="dim2">The size of dimension 2.</param>
    /// <param name="dim3">The size of dimension 3.</param>
    public static Tensor randn(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        randn([dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>Random whole numbers from low to high, high exclusive.</summary>
    /// <param name="low">The lowest number.</param>
    /// <param name="high">The number after the highest.</param>
    /// <param name="size">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// high is not above low; or a size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor randint(long low, long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        aten_randint_low.Call(low, high, size, dtype ?? ScalarType.Int64, Value.None, device ?? CPU).requires_grad_(requires_grad);

    /// <summary>Random whole numbers from 0 to high, high exclusive.</summary>
    /// <param name="high">The number after the highest.</param>
    /// <param name="size">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// high is not positive; or a size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor randint(long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        randint(0, high, size, dtype, device, requires_grad);

    /// <summary>The numbers from 0 to n - 1 in random order.</summary>
    /// <param name="n">How many.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(n).</returns>
    /// <exception cref="ExternalException">
    /// n is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor randperm(long n, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        aten_randperm.Call(n, dtype ?? ScalarType.Int64, Value.None, device ?? CPU).requires_grad_(requires_grad);

    /// <summary>Random whole numbers from low (or 0) to high, high exclusive.</summary>
    /// <param name="low">The lowest number.</param>
    /// <param name="high">The number after the highest.</param>
    /// <param name="size">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor randint(long low, long high, Size size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        randint(low, high, size.Shape, dtype, device, requires_grad);

    /// <summary>Random whole numbers from low (or 0) to high, high exclusive.</summary>
    /// <param name="high">The number after the highest.</param>
    /// <param name="size">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Int64.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor randint(long high, Size size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        randint(high, size.Shape, dtype, device, requires_grad);

    /// <summary>Random numbers, uniform in [0, 1).</summary>
    /// <param name="size">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor rand(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        torch.rand(size.ToArray(), dtype, device, requires_grad);

    /// <summary>Random numbers of the standard normal distribution.</summary>
    /// <param name="size">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor randn(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        torch.randn(size.ToArray(), dtype, device, requires_grad);

    /// <summary>Normal random numbers.</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="std">The standard deviation.</param>
    /// <param name="size">The size of each dimension.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ExternalException">
    /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor normal(double mean, double std, ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        torch.empty(size.ToArray(), dtype, device).normal_(mean, std).requires_grad_(requires_grad);
}
