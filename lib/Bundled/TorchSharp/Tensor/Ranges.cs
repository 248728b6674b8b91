using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Tensors of evenly spaced numbers, and the identity.
public static partial class torch
{
    private static readonly Op aten_arange_start_step = new("aten::arange", "start_step");
    private static readonly Op aten_linspace = new("aten::linspace");
    private static readonly Op aten_eye_m = new("aten::eye", "m");
    private static readonly Op aten_logspace = new("aten::logspace");

    /// <summary>Numbers from start to stop (exclusive), by steps.</summary>
    /// <param name="start">The first number.</param>
    /// <param name="stop">The number to end before.</param>
    /// <param name="step">How far it is from one to the next; may be negative.</param>
    /// <param name="dtype">The element type; null for Int64 if all three numbers are whole, else Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(⌈(stop - start) / step⌉).</returns>
    /// <exception cref="ExternalException">
    /// step is zero, or leads away from stop; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor arange(Scalar start, Scalar stop, Scalar step, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        aten_arange_start_step.Call(start, stop, step, dtype, Value.None, device ?? CPU).requires_grad_(requires_grad);

    /// <summary>Numbers from start to stop (exclusive), by steps of 1.</summary>
    /// <param name="start">The first number.</param>
    /// <param name="stop">The number to end before.</param>
    /// <param name="dtype">The element type; null for Int64 if both numbers are whole, else Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(⌈stop - start⌉).</returns>
    /// <exception cref="ExternalException">
    /// stop is below start; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor arange(Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(start, stop, 1, dtype, device, requires_grad);

    /// <summary>Numbers from 0 to stop (exclusive), by steps of 1.</summary>
    /// <param name="stop">The number to end before.</param>
    /// <param name="dtype">The element type; null for Int64 if stop is whole, else Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(⌈stop⌉).</returns>
    /// <exception cref="ExternalException">
    /// stop is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor arange(Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(0, stop, 1, dtype, device, requires_grad);

    /// <summary>So many numbers at equal distances from start to end, both included.</summary>
    /// <param name="start">The first number.</param>
    /// <param name="end">The last number.</param>
    /// <param name="steps">How many numbers.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(steps).</returns>
    /// <exception cref="ExternalException">
    /// steps is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor linspace(double start, double end, long steps, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        aten_linspace.Call(start, end, steps, dtype, Value.None, device ?? CPU).requires_grad_(requires_grad);

    /// <summary>Ones on the diagonal, zeros elsewhere.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns; a negative number means as many as rows.</param>
    /// <param name="dtype">The element type; null for Float32.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>(rows, columns).</returns>
    /// <exception cref="ExternalException">
    /// rows is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
    /// </exception>
    public static Tensor eye(long rows, long columns = -1, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        aten_eye_m.Call(rows, columns < 0 ? rows : columns, dtype, Value.None, device ?? CPU).requires_grad_(requires_grad);

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
}
