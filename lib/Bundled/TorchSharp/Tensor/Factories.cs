using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    private static readonly Op aten_zeros = new("aten::zeros");
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

    private static readonly Op aten_ones = new("aten::ones");
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

    private static readonly Op aten_empty_memory_format = new("aten::empty", "memory_format");
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

    private static readonly Op aten_rand = new("aten::rand");
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

    private static readonly Op aten_randn = new("aten::randn");
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

    private static readonly Op aten_full = new("aten::full");
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

    private static readonly Op aten_zeros_like = new("aten::zeros_like");
    /// <summary>Zeros of another tensor's shape.</summary>
    /// <param name="input">The tensor whose shape to take.</param>
    /// <param name="dtype">The element type; null for the input's.</param>
    /// <param name="device">Where the elements are; null for the input's device.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the input's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor zeros_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Like(aten_zeros_like, input, dtype, device, requires_grad);

    private static readonly Op aten_ones_like = new("aten::ones_like");
    /// <summary>Ones of another tensor's shape.</summary>
    /// <param name="input">The tensor whose shape to take.</param>
    /// <param name="dtype">The element type; null for the input's.</param>
    /// <param name="device">Where the elements are; null for the input's device.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the input's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor ones_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Like(aten_ones_like, input, dtype, device, requires_grad);

    private static readonly Op aten_empty_like = new("aten::empty_like");
    /// <summary>A tensor of another's shape whose elements are whatever the memory held.</summary>
    /// <param name="input">The tensor whose shape to take.</param>
    /// <param name="dtype">The element type; null for the input's.</param>
    /// <param name="device">Where the elements are; null for the input's device.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the input's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor empty_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Like(aten_empty_like, input, dtype, device, requires_grad);

    private static readonly Op aten_rand_like = new("aten::rand_like");
    /// <summary>Random numbers, uniform in [0, 1), of another tensor's shape.</summary>
    /// <param name="input">The tensor whose shape to take.</param>
    /// <param name="dtype">The element type; null for the input's.</param>
    /// <param name="device">Where the elements are; null for the input's device.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the input's shape.</returns>
    /// <exception cref="ExternalException">The type is no floating point type; or there is no such device.</exception>
    public static Tensor rand_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Like(aten_rand_like, input, dtype, device, requires_grad);

    private static readonly Op aten_randn_like = new("aten::randn_like");
    /// <summary>Random numbers of the standard normal distribution, of another tensor's shape.</summary>
    /// <param name="input">The tensor whose shape to take.</param>
    /// <param name="dtype">The element type; null for the input's.</param>
    /// <param name="device">Where the elements are; null for the input's device.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the input's shape.</returns>
    /// <exception cref="ExternalException">The type is no floating point type; or there is no such device.</exception>
    public static Tensor randn_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Like(aten_randn_like, input, dtype, device, requires_grad);

    private static readonly Op aten_full_like = new("aten::full_like");
    /// <summary>One value throughout another tensor's shape.</summary>
    /// <param name="input">The tensor whose shape to take.</param>
    /// <param name="value">The value of every element.</param>
    /// <param name="dtype">The element type; null for the input's.</param>
    /// <param name="device">Where the elements are; null for the input's device.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the input's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor full_like(Tensor input, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        aten_full_like.Call(input, value, dtype ?? Given(input).dtype, Value.None, device ?? input.device).requires_grad_(requires_grad);

    private static readonly Op aten_randint_low = new("aten::randint", "low");
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

    private static readonly Op aten_randperm = new("aten::randperm");
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

    private static readonly Op aten_arange_start_step = new("aten::arange", "start_step");
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

    private static readonly Op aten_linspace = new("aten::linspace");
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

    private static readonly Op aten_eye_m = new("aten::eye", "m");
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

    private static Tensor Make(Op op, long[] size, ScalarType? dtype, Device? device, bool requires_grad) =>
        op.Call(size, dtype, Value.None, device ?? CPU).requires_grad_(requires_grad);

    private static Tensor Like(Op op, Tensor input, ScalarType? dtype, Device? device, bool requires_grad) =>
        op.Call(Given(input), dtype ?? input.dtype, Value.None, device ?? input.device).requires_grad_(requires_grad);
}
