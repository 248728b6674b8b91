using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Standard deviations.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_std = new("aten::std");
        private static readonly Op aten_std_dim = new("aten::std", "dim");
        private static readonly Op aten_std_mean_dim = new("aten::std_mean", "dim");
        private static readonly Op aten_std_mean = new("aten::std_mean");

        /// <summary>The standard deviation of all elements.</summary>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <returns>A tensor of shape () and the same type; NaN for a single element with unbiased.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor std(bool unbiased = true) => aten_std.Call(this, unbiased);

        /// <summary>The standard deviation along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim.</returns>
        /// <exception cref="ExternalException">The dimension is out of range; or the elements are not floating point numbers.</exception>
        public Tensor std(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => aten_std_dim.Call(this, new[] { dim }, unbiased, keepdim).to_type(type ?? dtype);

        /// <summary>The standard deviation along dimensions.</summary>
        /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">
        /// A dimension is out of range or named twice; or the elements are not floating point numbers.
        /// </exception>
        public Tensor std(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            aten_std_dim.Call(this, dimensions, unbiased, keepdim).to_type(type ?? dtype);

        /// <summary>The standard deviation along dimensions.</summary>
        /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">
        /// A dimension is out of range or named twice; or the elements are not floating point numbers.
        /// </exception>
        public Tensor std(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            aten_std_dim.Call(this, dimensions.ToArray(), unbiased, keepdim).to_type(type ?? dtype);

        /// <summary>The standard deviation along dimensions.</summary>
        /// <param name="dim">The dimensions; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">
        /// A dimension is out of range or named twice; or the elements are not floating point numbers.
        /// </exception>
        public Tensor std((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            aten_std_dim.Call(this, new[] { dim.Item1, dim.Item2 }, unbiased, keepdim).to_type(type ?? dtype);

        /// <summary>The standard deviation along dimensions.</summary>
        /// <param name="dim">The dimensions; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">
        /// A dimension is out of range or named twice; or the elements are not floating point numbers.
        /// </exception>
        public Tensor std((long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            aten_std_dim.Call(this, new[] { dim.Item1, dim.Item2, dim.Item3 }, unbiased, keepdim).to_type(type ?? dtype);

        /// <summary>The standard deviation and the mean of all elements.</summary>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <returns>Two tensors of shape () and the same type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public (Tensor, Tensor) std_mean(bool unbiased = true) => aten_std_mean.Call2(this, unbiased);

        /// <summary>The standard deviation and the mean along dimensions.</summary>
        /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">
        /// A dimension is out of range or named twice; or the elements are not floating point numbers.
        /// </exception>
        public (Tensor, Tensor) std_mean(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            aten_std_mean_dim.Call2(this, dimensions, unbiased, keepdim);

        /// <summary>The standard deviation and the mean along dimensions.</summary>
        /// <param name="dim">The dimensions; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">
        /// A dimension is out of range or named twice; or the elements are not floating point numbers.
        /// </exception>
        public (Tensor, Tensor) std_mean(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            aten_std_mean_dim.Call2(this, new[] { dim }, unbiased, keepdim);
    }

    /// <inheritdoc cref="Tensor.std(bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor std(Tensor input, bool unbiased = true) => Given(input).std(unbiased);

    /// <inheritdoc cref="Tensor.std(long[], bool, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor std(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        Given(input).std(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.std(ValueTuple{long, long}, bool, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
    public static Tensor std(Tensor input, (long, long) dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        Given(input).std(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.std(ValueTuple{long, long, long}, bool, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
    public static Tensor std(Tensor input, (long, long, long) dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        Given(input).std(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.std(long, bool, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
    public static Tensor std(Tensor input, long dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        Given(input).std(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.std_mean(bool)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor) std_mean(Tensor input, bool unbiased = true) => Given(input).std_mean(unbiased);

    /// <inheritdoc cref="Tensor.std_mean(long[], bool, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor) std_mean(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        Given(input).std_mean(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.std_mean(long, bool, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
    public static (Tensor, Tensor) std_mean(Tensor input, long dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        Given(input).std_mean(dimensions, unbiased, keepdim, type);
}
