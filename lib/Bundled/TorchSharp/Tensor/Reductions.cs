using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Sums, means, extremes: many elements to one.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_sum = new("aten::sum");
        /// <summary>The sum of all elements.</summary>
        /// <param name="type">The element type to compute in and to give; null keeps the tensor's, except that whole numbers and truth values give Int64.</param>
        /// <returns>A tensor of shape (). Whole numbers and truth values give Int64.</returns>
        public Tensor sum(ScalarType? type = null) => aten_sum.Call(this, type);

        private static readonly Op aten_sum_dim_IntList = new("aten::sum", "dim_IntList");
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

        private static readonly Op aten_mean = new("aten::mean");
        /// <summary>The mean of all elements.</summary>
        /// <returns>A tensor of shape () and the same type; NaN if there are no elements.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor mean() => aten_mean.Call(this);

        private static readonly Op aten_mean_dim = new("aten::mean", "dim");
        /// <summary>The mean along dimensions.</summary>
        /// <param name="dimensions">The dimensions; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimensions stay, with size 1.</param>
        /// <param name="type">The element type to compute in and to give; null for the tensor's own.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">
        /// A dimension is out of range or named twice; or the elements are not floating point numbers, and no type is given.
        /// </exception>
        public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) => aten_mean_dim.Call(this, dimensions, keepdim, type);

        private static readonly Op aten_std = new("aten::std");
        /// <summary>The standard deviation of all elements.</summary>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <returns>A tensor of shape () and the same type; NaN for a single element with unbiased.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor std(bool unbiased = true) => aten_std.Call(this, unbiased);

        private static readonly Op aten_std_dim = new("aten::std", "dim");
        /// <summary>The standard deviation along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim.</returns>
        /// <exception cref="ExternalException">The dimension is out of range; or the elements are not floating point numbers.</exception>
        public Tensor std(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => aten_std_dim.Call(this, new[] { dim }, unbiased, keepdim).to_type(type ?? dtype);

        private static readonly Op aten_var = new("aten::var");
        /// <summary>The variance of all elements.</summary>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <returns>A tensor of shape () and the same type; NaN for a single element with unbiased.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor var(bool unbiased = true) => aten_var.Call(this, unbiased);

        private static readonly Op aten_var_dim = new("aten::var", "dim");
        /// <summary>The variance along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="unbiased">True divides by n - 1, which estimates the value of what the elements were drawn from; false divides by n.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to give; null for the tensor's own.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim.</returns>
        /// <exception cref="ExternalException">The dimension is out of range; or the elements are not floating point numbers.</exception>
        public Tensor var(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => aten_var_dim.Call(this, new[] { dim }, unbiased, keepdim).to_type(type ?? dtype);

        private static readonly Op aten_max = new("aten::max");
        /// <summary>The largest element.</summary>
        /// <returns>A tensor of shape () and the same type.</returns>
        /// <exception cref="ExternalException">The tensor has no elements.</exception>
        public Tensor max() => aten_max.Call(this);

        private static readonly Op aten_max_dim = new("aten::max", "dim");
        /// <summary>The largest elements along a dimension, and their indices.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The largest elements and, as Int64, where along dim they are; both (…, n, …) → (…, …), or (…, 1, …) with keepdim.</returns>
        /// <exception cref="ExternalException">The dimension is out of range or has size 0.</exception>
        public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) => aten_max_dim.Call2(this, dim, keepdim);

        private static readonly Op aten_min = new("aten::min");
        /// <summary>The smallest element.</summary>
        /// <returns>A tensor of shape () and the same type.</returns>
        /// <exception cref="ExternalException">The tensor has no elements.</exception>
        public Tensor min() => aten_min.Call(this);

        private static readonly Op aten_min_dim = new("aten::min", "dim");
        /// <summary>The smallest elements along a dimension, and their indices.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The smallest elements and, as Int64, where along dim they are; both (…, n, …) → (…, …), or (…, 1, …) with keepdim.</returns>
        /// <exception cref="ExternalException">The dimension is out of range or has size 0.</exception>
        public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false) => aten_min_dim.Call2(this, dim, keepdim);

        private static readonly Op aten_argmax = new("aten::argmax");
        /// <summary>The index of the largest element, counted over all.</summary>
        /// <returns>A tensor of shape () and type Int64: the index in row-major order, the first of equals.</returns>
        /// <exception cref="ExternalException">The tensor has no elements, or they are truth values.</exception>
        public Tensor argmax() => aten_argmax.Call(this);

        /// <summary>The index of the largest element along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim, of type Int64; the first of equals.</returns>
        /// <exception cref="ExternalException">The dimension is out of range or has size 0; or the elements are truth values.</exception>
        public Tensor argmax(long dim, bool keepdim = false) => aten_argmax.Call(this, dim, keepdim);

        private static readonly Op aten_argmin = new("aten::argmin");
        /// <summary>The index of the smallest element, counted over all.</summary>
        /// <returns>A tensor of shape () and type Int64: the index in row-major order, the first of equals.</returns>
        /// <exception cref="ExternalException">The tensor has no elements, or they are truth values.</exception>
        public Tensor argmin() => aten_argmin.Call(this);

        /// <summary>The index of the smallest element along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim, of type Int64; the first of equals.</returns>
        /// <exception cref="ExternalException">The dimension is out of range or has size 0; or the elements are truth values.</exception>
        public Tensor argmin(long dim, bool keepdim = false) => aten_argmin.Call(this, dim, keepdim);

        private static readonly Op aten_amax = new("aten::amax");
        /// <summary>The largest elements along dimensions.</summary>
        /// <param name="dims">The dimensions; negative ones count from the end. None means all.</param>
        /// <returns>The shape without these dimensions, of the same type. Equal elements share the gradient.</returns>
        /// <exception cref="ExternalException">A dimension is out of range, named twice, or of size 0.</exception>
        public Tensor amax(params long[] dims) => aten_amax.Call(this, dims);

        private static readonly Op aten_amin = new("aten::amin");
        /// <summary>The smallest elements along dimensions.</summary>
        /// <param name="dims">The dimensions; negative ones count from the end. None means all.</param>
        /// <returns>The shape without these dimensions, of the same type. Equal elements share the gradient.</returns>
        /// <exception cref="ExternalException">A dimension is out of range, named twice, or of size 0.</exception>
        public Tensor amin(params long[] dims) => aten_amin.Call(this, dims);

        private static readonly Op aten_prod = new("aten::prod");
        /// <summary>The product of all elements.</summary>
        /// <param name="type">The element type to compute in and to give; null keeps the tensor's, except that whole numbers and truth values give Int64.</param>
        /// <returns>A tensor of shape (). Whole numbers and truth values give Int64.</returns>
        public Tensor prod(ScalarType? type = null) => aten_prod.Call(this, type);

        private static readonly Op aten_prod_dim_int = new("aten::prod", "dim_int");
        /// <summary>The product along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <param name="type">The element type to compute in and to give; null keeps the tensor's, except that whole numbers and truth values give Int64.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim. Whole numbers and truth values give Int64.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor prod(long dim, bool keepdim = false, ScalarType? type = null) => aten_prod_dim_int.Call(this, dim, keepdim, type);

        private static readonly Op aten_all = new("aten::all");
        /// <summary>Whether every element is true.</summary>
        /// <returns>A tensor of shape () and type Bool.</returns>
        public Tensor all() => aten_all.Call(this);

        private static readonly Op aten_all_dim = new("aten::all", "dim");
        /// <summary>Whether every element is true, along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim, of type Bool.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor all(long dim, bool keepdim = false) => aten_all_dim.Call(this, dim, keepdim);

        private static readonly Op aten_any = new("aten::any");
        /// <summary>Whether some element is true.</summary>
        /// <returns>A tensor of shape () and type Bool.</returns>
        public Tensor any() => aten_any.Call(this);

        private static readonly Op aten_any_dim = new("aten::any", "dim");
        /// <summary>Whether some element is true, along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim, of type Bool.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor any(long dim, bool keepdim = false) => aten_any_dim.Call(this, dim, keepdim);

        private static readonly Op aten_norm_Scalar = new("aten::norm", "Scalar");
        /// <summary>The p-norm of all elements: (∑|x|ᵖ)¹ᐟᵖ.</summary>
        /// <param name="p">
        /// 2 for the Euclidean norm, 1 for the sum of absolute values, ∞ for the largest absolute value, 0 for the count of elements that are not
        /// zero.
        /// </param>
        /// <returns>A tensor of shape () and the same type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor norm(float p = 2) => aten_norm_Scalar.Call(this, (double)p);

        private static readonly Op aten_norm_ScalarOpt_dim = new("aten::norm", "ScalarOpt_dim");
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

        private static readonly Op aten_median = new("aten::median");
        /// <summary>The median; of an even count, the lower of the middle two.</summary>
        /// <returns>A tensor of shape () and the same type; NaN if an element is, or if there are none.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public Tensor median() => aten_median.Call(this);

        private static readonly Op aten_logsumexp = new("aten::logsumexp");
        /// <summary>log(∑ exp(x)) along a dimension, without overflow.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → (…, …), or (…, 1, …) with keepdim. Whole numbers give Float32.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor logsumexp(long dim, bool keepdim = false) => aten_logsumexp.Call(this, new[] { dim }, keepdim);
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

    /// <inheritdoc cref="Tensor.std(bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor std(Tensor input, bool unbiased = true) => Given(input).std(unbiased);

    /// <inheritdoc cref="Tensor.var(bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor var(Tensor input, bool unbiased = true) => Given(input).var(unbiased);

    /// <inheritdoc cref="Tensor.max()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor max(Tensor input) => Given(input).max();

    /// <inheritdoc cref="Tensor.max(long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor values, Tensor indexes) max(Tensor input, long dim, bool keepdim = false) => Given(input).max(dim, keepdim);

    /// <inheritdoc cref="Tensor.min()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor min(Tensor input) => Given(input).min();

    /// <inheritdoc cref="Tensor.min(long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor values, Tensor indexes) min(Tensor input, long dim, bool keepdim = false) => Given(input).min(dim, keepdim);

    /// <inheritdoc cref="Tensor.argmax()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor argmax(Tensor input) => Given(input).argmax();

    /// <inheritdoc cref="Tensor.argmax(long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor argmax(Tensor input, long dim, bool keepdim = false) => Given(input).argmax(dim, keepdim);

    /// <inheritdoc cref="Tensor.argmin()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor argmin(Tensor input) => Given(input).argmin();

    /// <inheritdoc cref="Tensor.argmin(long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor argmin(Tensor input, long dim, bool keepdim = false) => Given(input).argmin(dim, keepdim);

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

    /// <inheritdoc cref="Tensor.median()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor median(Tensor input) => Given(input).median();

    /// <inheritdoc cref="Tensor.logsumexp(long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor logsumexp(Tensor input, long dim, bool keepdim = false) => Given(input).logsumexp(dim, keepdim);
}
