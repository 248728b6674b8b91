using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Sums, means, products, norms and truth: many elements to one.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_sum = new("aten::sum");
        private static readonly Op aten_sum_dim_IntList = new("aten::sum", "dim_IntList");
        private static readonly Op aten_mean = new("aten::mean");
        private static readonly Op aten_mean_dim = new("aten::mean", "dim");
        private static readonly Op aten_prod = new("aten::prod");
        private static readonly Op aten_prod_dim_int = new("aten::prod", "dim_int");
        private static readonly Op aten_all = new("aten::all");
        private static readonly Op aten_all_dim = new("aten::all", "dim");
        private static readonly Op aten_any = new("aten::any");
        private static readonly Op aten_any_dim = new("aten::any", "dim");
        private static readonly Op aten_norm_Scalar = new("aten::norm", "Scalar");
        private static readonly Op aten_norm_ScalarOpt_dim = new("aten::norm", "ScalarOpt_dim");
        private static readonly Op aten_logsumexp = new("aten::logsumexp");
        private static readonly Op aten_nanmean = new("aten::nanmean");
        private static readonly Op aten_nansum = new("aten::nansum");

        /// <summary>The sum of all elements.</summary>
        /// <param name="type">The element type to compute in and to give; null keeps the tensor's, except that whole numbers and truth values give Int64.</param>
        /// <returns>A tensor of shape (). Whole numbers and truth values give Int64.</returns>
        public Tensor sum(ScalarType? type = null) => aten_sum.Call(this, type);

        /// <summary>The sum along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to compute in and to give; null keeps the tensor's, except that whole numbers and truth values give Int64.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim. Whole numbers and truth values give Int64.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) => aten_sum_dim_IntList.Call(this, new[] { dim }, keepdim, type);

        /// <summary>The sum along several dimensions.</summary>
        /// <param name="dim">The dimensions; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimensions stay, with size 1.</param>
        /// <param name="type">The element type to compute in and to give; null keeps the tensor's, except that whole numbers and truth values give Int64.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim. Whole numbers and truth values give Int64.</returns>
        /// <exception cref="ExternalException">A dimension is out of range or named twice.</exception>
        public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) => aten_sum_dim_IntList.Call(this, dim, keepdim, type);

        /// <summary>The mean of all elements.</summary>
        /// <returns>A tensor of shape () and the same type; NaN if there are no elements.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor mean() => aten_mean.Call(this);

        /// <summary>The mean along dimensions.</summary>
        /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimensions stay, with size 1.</param>
        /// <param name="type">The element type to compute in and to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">
        /// A dimension is out of range or named twice; or the elements are not floating point numbers, and no type is given.
        /// </exception>
        public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) => aten_mean_dim.Call(this, dimensions, keepdim, type);

        /// <summary>The product of all elements.</summary>
        /// <param name="type">The element type to compute in and to give; null keeps the tensor's, except that whole numbers and truth values give Int64.</param>
        /// <returns>A tensor of shape (). Whole numbers and truth values give Int64.</returns>
        public Tensor prod(ScalarType? type = null) => aten_prod.Call(this, type);

        /// <summary>The product along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to compute in and to give; null keeps the tensor's, except that whole numbers and truth values give Int64.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim. Whole numbers and truth values give Int64.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor prod(long dim, bool keepdim = false, ScalarType? type = null) => aten_prod_dim_int.Call(this, dim, keepdim, type);

        /// <summary>Whether every element is true.</summary>
        /// <returns>A tensor of shape () and type Bool.</returns>
        public Tensor all() => aten_all.Call(this);

        /// <summary>Whether every element is true, along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim, of type Bool.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor all(long dim, bool keepdim = false) => aten_all_dim.Call(this, dim, keepdim);

        /// <summary>Whether some element is true.</summary>
        /// <returns>A tensor of shape () and type Bool.</returns>
        public Tensor any() => aten_any.Call(this);

        /// <summary>Whether some element is true, along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim, of type Bool.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor any(long dim, bool keepdim = false) => aten_any_dim.Call(this, dim, keepdim);

        /// <summary>The p-norm of all elements: (∑|x|ᵖ)¹ᐟᵖ.</summary>
        /// <param name="p">
        /// 2 for the Euclidean norm, 1 for the sum of absolute values, ∞ for the largest absolute value, 0 for the count of elements that are not
        /// zero.
        /// </param>
        /// <returns>A tensor of shape () and the same type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor norm(float p = 2) => aten_norm_Scalar.Call(this, (double)p);

        /// <summary>The p-norm along a dimension: (∑|x|ᵖ)¹ᐟᵖ.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="p">
        /// 2 for the Euclidean norm, 1 for the sum of absolute values, ∞ for the largest absolute value, 0 for the count of elements that are not
        /// zero.
        /// </param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim.</returns>
        /// <exception cref="ExternalException">The dimension is out of range; or the elements are not floating point numbers.</exception>
        public Tensor norm(int dim, bool keepdim = false, float p = 2) => aten_norm_ScalarOpt_dim.Call(this, (double)p, new long[] { dim }, keepdim);

        /// <summary>log(∑ exp(x)) along a dimension, without overflow.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim. Whole numbers give Float32.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor logsumexp(long dim, bool keepdim = false) => aten_logsumexp.Call(this, new[] { dim }, keepdim);

        /// <summary>The sum along dimensions.</summary>
        /// <param name="dim">The dimensions; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">A dimension is out of range or named twice.</exception>
        public Tensor sum(ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) => sum(dim.ToArray(), keepdim, type);

        /// <summary>The sum along dimensions.</summary>
        /// <param name="dim0">The first dimension.</param>
        /// <param name="dim1">The second dimension.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">A dimension is out of range or named twice.</exception>
        public Tensor sum(long dim0, long dim1, bool keepdim = false, ScalarType? type = null) => sum([dim0, dim1], keepdim, type);

        /// <summary>The sum along dimensions.</summary>
        /// <param name="dim0">The first dimension.</param>
        /// <param name="dim1">The second dimension.</param>
        /// <param name="dim2">The third dimension.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">A dimension is out of range or named twice.</exception>
        public Tensor sum(long dim0, long dim1, long dim2, bool keepdim = false, ScalarType? type = null) => sum([dim0, dim1, dim2], keepdim, type);

        /// <summary>The sum of all elements that are not NaN.</summary>
        /// <returns>A tensor of shape ().</returns>
        public Tensor nansum() => aten_nansum.Call(this);

        /// <summary>The mean of the elements that are not NaN, of all or along a dimension.</summary>
        /// <param name="dim">The dimension; null for all elements.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="dtype">The element type; null for the usual one.</param>
        /// <returns>A tensor of shape (), or (…, n, …) → (…, …), or (…, 1, …) with keepdim.</returns>
        /// <exception cref="ExternalException">The dimension is out of range; or the elements are not floating point numbers.</exception>
        public Tensor nanmean(int? dim = null, bool keepdim = false, ScalarType? dtype = null) =>
            aten_nanmean.Call(this, dim is int one ? new long[] { one } : null, keepdim, dtype);
    }

    /// <inheritdoc cref="Tensor.sum(ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor sum(Tensor input, ScalarType? type = null) => Given(input).sum(type);

    /// <inheritdoc cref="Tensor.sum(long, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor sum(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) => Given(input).sum(dim, keepdim, type);

    /// <inheritdoc cref="Tensor.mean()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor mean(Tensor input) => Given(input).mean();

    /// <inheritdoc cref="Tensor.mean(long[], bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor mean(Tensor input, long[] dimensions, bool keepdim = false, ScalarType? type = null) => Given(input).mean(dimensions, keepdim, type);

    /// <inheritdoc cref="Tensor.prod(long, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor prod(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) => Given(input).prod(dim, keepdim, type);

    /// <inheritdoc cref="Tensor.all()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor all(Tensor input) => Given(input).all();

    /// <inheritdoc cref="Tensor.any()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor any(Tensor input) => Given(input).any();

    /// <inheritdoc cref="Tensor.norm(float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor norm(Tensor input, float p = 2) => Given(input).norm(p);

    /// <inheritdoc cref="Tensor.norm(int, bool, float)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="dimension">The dimension; negative ones count from the end.</param>
    public static Tensor norm(Tensor input, int dimension, bool keepdim = false, float p = 2) => Given(input).norm(dimension, keepdim, p);

    /// <inheritdoc cref="Tensor.logsumexp(long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor logsumexp(Tensor input, long dim, bool keepdim = false) => Given(input).logsumexp(dim, keepdim);

    /// <inheritdoc cref="Tensor.all(long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor all(Tensor input, long dim, bool keepdim = false) => Given(input).all(dim, keepdim);

    /// <inheritdoc cref="Tensor.any(long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor any(Tensor input, long dim, bool keepdim = false) => Given(input).any(dim, keepdim);

    /// <inheritdoc cref="Tensor.prod(ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor prod(Tensor input, ScalarType? type = null) => Given(input).prod(type);

    /// <inheritdoc cref="Tensor.sum(ReadOnlySpan{long}, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor sum(Tensor input, ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) => Given(input).sum(dim, keepdim, type);

    /// <inheritdoc cref="Tensor.nansum()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor nansum(Tensor input) => Given(input).nansum();

    /// <inheritdoc cref="Tensor.nanmean(int?, bool, ScalarType?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor nanmean(Tensor input, int? dim = null, bool keepdim = false, ScalarType? dtype = null) => Given(input).nanmean(dim, keepdim, dtype);
}
