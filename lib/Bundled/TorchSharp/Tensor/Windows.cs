using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Windows of signal processing.
public static partial class torch
{
    private static readonly Op aten_bartlett_window_periodic = new("aten::bartlett_window", "periodic");
    private static readonly Op aten_blackman_window_periodic = new("aten::blackman_window", "periodic");
    private static readonly Op aten_hann_window_periodic = new("aten::hann_window", "periodic");
    private static readonly Op aten_hamming_window_periodic_alpha_beta = new("aten::hamming_window", "periodic_alpha_beta");
    private static readonly Op aten_kaiser_window_beta = new("aten::kaiser_window", "beta");

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
