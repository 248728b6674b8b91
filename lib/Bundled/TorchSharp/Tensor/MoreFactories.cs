using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// More ways to make tensors: other shapes, spacings and windows.
public static partial class torch
{
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

    private static readonly Op aten_logspace = new("aten::logspace");
    /// <summary>So many numbers from base^start to base^end, each the same multiple of the one before.</summary>
    /// <param name="start">The first exponent.</param>
    /// <param name="end">The last exponent.</param>
    /// <param name="steps">How many numbers.</param>
    /// <param name="base">What the exponents raise.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(steps).</returns>
    /// <exception cref="ExternalException">steps is negative; or there is no such device.</exception>
    public static Tensor logspace(double start, double end, long steps, double @base = 10, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        aten_logspace.Call(start, end, steps, @base, dtype, Value.None, device ?? CPU).requires_grad_(requires_grad);

    private static readonly Op aten_bartlett_window_periodic = new("aten::bartlett_window", "periodic");
    /// <summary>The Bartlett window, by which parts of a signal are weighted.</summary>
    /// <param name="len">How many numbers.</param>
    /// <param name="periodic">Whether the window fits its own repetition; false makes it symmetric.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(len).</returns>
    /// <exception cref="ExternalException">len is negative; or there is no such device.</exception>
    public static Tensor bartlett_window(long len, bool periodic = true, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        aten_bartlett_window_periodic.Call(len, periodic, dtype, Value.None, device ?? CPU).requires_grad_(requires_grad);

    private static readonly Op aten_blackman_window_periodic = new("aten::blackman_window", "periodic");
    /// <summary>The Blackman window, by which parts of a signal are weighted.</summary>
    /// <param name="len">How many numbers.</param>
    /// <param name="periodic">Whether the window fits its own repetition; false makes it symmetric.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(len).</returns>
    /// <exception cref="ExternalException">len is negative; or there is no such device.</exception>
    public static Tensor blackman_window(long len, bool periodic = true, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        aten_blackman_window_periodic.Call(len, periodic, dtype, Value.None, device ?? CPU).requires_grad_(requires_grad);

    private static readonly Op aten_hann_window_periodic = new("aten::hann_window", "periodic");
    /// <summary>The Hann window, by which parts of a signal are weighted.</summary>
    /// <param name="len">How many numbers.</param>
    /// <param name="periodic">Whether the window fits its own repetition; false makes it symmetric.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(len).</returns>
    /// <exception cref="ExternalException">len is negative; or there is no such device.</exception>
    public static Tensor hann_window(long len, bool periodic = true, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        aten_hann_window_periodic.Call(len, periodic, dtype, Value.None, device ?? CPU).requires_grad_(requires_grad);

    private static readonly Op aten_hamming_window_periodic_alpha_beta = new("aten::hamming_window", "periodic_alpha_beta");
    /// <summary>The Hamming window, by which parts of a signal are weighted.</summary>
    /// <param name="len">How many numbers.</param>
    /// <param name="periodic">Whether the window fits its own repetition; false makes it symmetric.</param>
    /// <param name="alpha">The first coefficient.</param>
    /// <param name="beta">The shape.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(len).</returns>
    /// <exception cref="ExternalException">len is negative; or there is no such device.</exception>
    public static Tensor hamming_window(long len, bool periodic = true, float alpha = 0.54f, float beta = 0.46f, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        aten_hamming_window_periodic_alpha_beta.Call(len, periodic, alpha, beta, dtype, Value.None, device ?? CPU).requires_grad_(requires_grad);

    private static readonly Op aten_kaiser_window_beta = new("aten::kaiser_window", "beta");
    /// <summary>The Kaiser window, by which parts of a signal are weighted.</summary>
    /// <param name="len">How many numbers.</param>
    /// <param name="periodic">Whether the window fits its own repetition; false makes it symmetric.</param>
    /// <param name="beta">The shape.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(len).</returns>
    /// <exception cref="ExternalException">len is negative; or there is no such device.</exception>
    public static Tensor kaiser_window(long len, bool periodic = true, float beta = 12, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        aten_kaiser_window_beta.Call(len, periodic, beta, dtype, Value.None, device ?? CPU).requires_grad_(requires_grad);
}
