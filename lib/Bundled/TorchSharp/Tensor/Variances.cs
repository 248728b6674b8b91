using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Variances.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_var = new("aten::var");
        private static readonly Op aten_var_dim = new("aten::var", "dim");
        private static readonly Op aten_var_mean_dim = new("aten::var_mean", "dim");
        private static readonly Op aten_var_mean = new("aten::var_mean");

        /// <summary>The variance of all elements.</summary>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <returns>A tensor of shape () and the same type; NaN for a single element with unbiased.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor var(bool unbiased = true) => aten_var.Call(this, unbiased);

        /// <summary>The variance along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim.</returns>
        /// <exception cref="ExternalException">The dimension is out of range; or the elements are not floating point numbers.</exception>
        public Tensor var(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => aten_var_dim.Call(this, new[] { dim }, unbiased, keepdim).to_type(type ?? dtype);

        /// <summary>The variance along dimensions.</summary>
        /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">
        /// A dimension is out of range or named twice; or the elements are not floating point numbers.
        /// </exception>
        public Tensor var(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            aten_var_dim.Call(this, dimensions, unbiased, keepdim).to_type(type ?? dtype);

        /// <summary>The variance along dimensions.</summary>
        /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">
        /// A dimension is out of range or named twice; or the elements are not floating point numbers.
        /// </exception>
        public Tensor var(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            aten_var_dim.Call(this, dimensions.ToArray(), unbiased, keepdim).to_type(type ?? dtype);

        /// <summary>The variance along dimensions.</summary>
        /// <param name="dim">The dimensions; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">
        /// A dimension is out of range or named twice; or the elements are not floating point numbers.
        /// </exception>
        public Tensor var((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            aten_var_dim.Call(this, new[] { dim.Item1, dim.Item2 }, unbiased, keepdim).to_type(type ?? dtype);

        /// <summary>The variance along dimensions.</summary>
        /// <param name="dim">The dimensions; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">
        /// A dimension is out of range or named twice; or the elements are not floating point numbers.
        /// </exception>
        public Tensor var((long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            aten_var_dim.Call(this, new[] { dim.Item1, dim.Item2, dim.Item3 }, unbiased, keepdim).to_type(type ?? dtype);

        /// <summary>The variance and the mean of all elements.</summary>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <returns>Two tensors of shape () and the same type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public (Tensor, Tensor) var_mean(bool unbiased = true) => aten_var_mean.Call2(this, unbiased);

        /// <summary>The variance and the mean along dimensions.</summary>
        /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">
        /// A dimension is out of range or named twice; or the elements are not floating point numbers.
        /// </exception>
        public (Tensor, Tensor) var_mean(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            aten_var_mean_dim.Call2(this, dimensions, unbiased, keepdim);

        /// <summary>The variance and the mean along dimensions.</summary>
        /// <param name="dim">The dimensions; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">
        /// A dimension is out of range or named twice; or the elements are not floating point numbers.
        /// </exception>
        public (Tensor, Tensor) var_mean(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            aten_var_mean_dim.Call2(this, new[] { dim }, unbiased, keepdim);
    }

    /// <inheritdoc cref="Tensor.var(bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor var(Tensor input, bool unbiased = true) => Given(input).var(unbiased);

    /// <inheritdoc cref="Tensor.var(long[], bool, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor var(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        Given(input).var(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.var(ValueTuple{long, long}, bool, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
    public static Tensor var(Tensor input, (long, long) dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        Given(input).var(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.var(ValueTuple{long, long, long}, bool, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
    public static Tensor var(Tensor input, (long, long, long) dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        Given(input).var(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.var(long, bool, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
    public static Tensor var(Tensor input, long dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        Given(input).var(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.var_mean(bool)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor) var_mean(Tensor input, bool unbiased = true) => Given(input).var_mean(unbiased);

    /// <inheritdoc cref="Tensor.var_mean(long[], bool, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor) var_mean(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        Given(input).var_mean(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.var_mean(long, bool, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
    public static (Tensor, Tensor) var_mean(Tensor input, long dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        Given(input).var_mean(dimensions, unbiased, keepdim, type);
}
