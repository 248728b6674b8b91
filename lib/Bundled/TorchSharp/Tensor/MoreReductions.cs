using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Statistics of many elements: counts, quantiles, extremes and their distances.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_std_mean_dim = new("aten::std_mean", "dim");
        private static readonly Op aten_var_mean_dim = new("aten::var_mean", "dim");
        private static readonly Op aten_nanmean = new("aten::nanmean");
        private static readonly Op aten_kthvalue = new("aten::kthvalue");
        private static readonly Op aten_count_nonzero = new("aten::count_nonzero");
        private static readonly Op aten_count_nonzero_dim_IntList = new("aten::count_nonzero", "dim_IntList");
        private static readonly Op aten_unique_dim = new("aten::unique_dim");
        private static readonly Op aten__unique2 = new("aten::_unique2");

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

        private static readonly Op aten_std_mean = new("aten::std_mean");
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

        private static readonly Op aten_var_mean = new("aten::var_mean");
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

        private static readonly Op aten_aminmax = new("aten::aminmax");
        /// <summary>The smallest and the largest element, of all or along a dimension.</summary>
        /// <param name="dim">The dimension; null for all elements.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>Two tensors: of shape (), or (…, n, …) → (…, …), or (…, 1, …) with keepdim.</returns>
        /// <exception cref="ExternalException">There are no elements; or the dimension is out of range.</exception>
        public (Tensor, Tensor) aminmax(long? dim = null, bool keepdim = false) => aten_aminmax.Call2(this, dim, keepdim);

        /// <summary>The largest elements along dimensions.</summary>
        /// <param name="dims">The dimensions; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">A dimension is out of range, named twice, or of size 0.</exception>
        public Tensor amax(long[] dims, bool keepdim = false) => aten_amax.Call(this, dims, keepdim);

        /// <summary>The largest elements along dimensions.</summary>
        /// <param name="dims">The dimensions; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">A dimension is out of range, named twice, or of size 0.</exception>
        public Tensor amax(ReadOnlySpan<long> dims, bool keepdim = false) => aten_amax.Call(this, dims.ToArray(), keepdim);

        /// <summary>The smallest elements along dimensions.</summary>
        /// <param name="dims">The dimensions; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">A dimension is out of range, named twice, or of size 0.</exception>
        public Tensor amin(ReadOnlySpan<long> dims, bool keepdim = false) => aten_amin.Call(this, dims.ToArray(), keepdim);

        /// <summary>The smallest elements along dimensions.</summary>
        /// <param name="dims">The dimensions; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The shape without these dimensions, or with size 1 there with keepdim.</returns>
        /// <exception cref="ExternalException">A dimension is out of range, named twice, or of size 0.</exception>
        public Tensor amin(long[] dims, bool keepdim = false) => aten_amin.Call(this, dims, keepdim);

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

        private static readonly Op aten_nansum = new("aten::nansum");
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

        private static readonly Op aten_nanmedian = new("aten::nanmedian");
        /// <summary>The median of the elements that are not NaN; of an even number of them the smaller of the two in the middle.</summary>
        /// <returns>A tensor of shape () and the same type.</returns>
        public Tensor nanmedian() => aten_nanmedian.Call(this);

        private static readonly Op aten_quantile = new("aten::quantile");
        /// <summary>Values below which a part q of the elements along a dimension lies, linear between neighbors.</summary>
        /// <param name="q">Which quantiles, from 0 to 1, (k) or (), of the same type.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → (k, …, …); without k for a q of shape ().</returns>
        /// <exception cref="ExternalException">
        /// q is not between 0 and 1 or of another type; or the elements are not floating point numbers.
        /// </exception>
        public Tensor quantile(Tensor q, long dim = -1, bool keepdim = false) => aten_quantile.Call(this, q, dim, keepdim);

        private static readonly Op aten_nanquantile = new("aten::nanquantile");
        /// <summary>quantile of the elements that are not NaN.</summary>
        /// <param name="q">Which quantiles, from 0 to 1, (k) or (), of the same type.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → (k, …, …); without k for a q of shape ().</returns>
        /// <exception cref="ExternalException">
        /// q is not between 0 and 1 or of another type; or the elements are not floating point numbers.
        /// </exception>
        public Tensor nanquantile(Tensor q, long dim = -1, bool keepdim = false) => aten_nanquantile.Call(this, q, dim, keepdim);

        private static readonly Op aten_mode = new("aten::mode");
        /// <summary>The most frequent elements along a dimension, the smallest of equally frequent ones, and an index of each.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → twice (…, …), or (…, 1, …) with keepdim: the values and, as Int64, where along dim they are.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public (Tensor, Tensor) mode(long dim = -1, bool keepdim = false) => aten_mode.Call2(this, dim, keepdim);

        /// <summary>The k-th smallest elements along a dimension, and their indices.</summary>
        /// <param name="k">Which one, from 1.</param>
        /// <param name="dim">The dimension; null for the last.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>(…, n, …) → twice (…, …), or (…, 1, …) with keepdim: the values and, as Int64, where along dim they are.</returns>
        /// <exception cref="ExternalException">k is below 1 or larger than the dimension; or the dimension is out of range.</exception>
        public (Tensor, Tensor) kthvalue(long k, long? dim, bool keepdim = false) => aten_kthvalue.Call2(this, k, dim ?? -1, keepdim);

        /// <summary>How many elements are not zero.</summary>
        /// <param name="dims">The dimensions; null for all.</param>
        /// <returns>The shape without these dimensions; () for all; of type Int64.</returns>
        /// <exception cref="ExternalException">A dimension is out of range or named twice.</exception>
        public Tensor count_nonzero(long[]? dims = null) => dims is null ? aten_count_nonzero.Call(this) : aten_count_nonzero_dim_IntList.Call(this, dims);

        private static readonly Op aten_dist = new("aten::dist");
        /// <summary>The norm of the difference of two tensors.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <param name="p">Which norm: 2 for the Euclidean distance.</param>
        /// <returns>A tensor of shape ().</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor dist(Tensor other, float p = 2) => aten_dist.Call(this, other, p);

        private static readonly Op aten_histc = new("aten::histc");
        /// <summary>How many elements fall into each of so many equal ranges.</summary>
        /// <param name="bins">How many ranges.</param>
        /// <param name="min">Where the first range begins.</param>
        /// <param name="max">Where the last range ends; with min 0 and max 0 the extremes of the elements.</param>
        /// <returns>(bins), of the same type.</returns>
        /// <exception cref="ExternalException">bins is not positive; or max is below min; or the elements are not floating point numbers.</exception>
        public Tensor histc(long bins = 100, long min = 0, long max = 0) => aten_histc.Call(this, bins, min, max);

        /// <summary>The elements without repetitions.</summary>
        /// <param name="sorted">Whether they are in order.</param>
        /// <param name="return_inverse">Whether to give the indices.</param>
        /// <param name="return_counts">Whether to give the counts.</param>
        /// <param name="dim">The dimension whose slices are compared; null compares elements.</param>
        /// <returns>
        /// The distinct elements, (k), or slices along dim; for each element the index of its like; and how often each occurs. What was not asked for
        /// is empty.
        /// </returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public (Tensor, Tensor, Tensor) unique(bool sorted = true, bool return_inverse = false, bool return_counts = false, int? dim = null) =>
            dim is int one ? aten_unique_dim.Call3(this, (long)one, sorted, return_inverse, return_counts) : aten__unique2.Call3(this, sorted, return_inverse, return_counts);

        private static readonly Op aten_unique_consecutive = new("aten::unique_consecutive");
        /// <summary>The elements without those that are equal to the one before.</summary>
        /// <param name="return_inverse">Whether to give the indices.</param>
        /// <param name="return_counts">Whether to give the counts.</param>
        /// <param name="dim">The dimension whose slices are compared; null compares elements.</param>
        /// <returns>
        /// The elements left, (k), or slices along dim; for each element the index of its like; and how often each was repeated. What was not asked
        /// for is empty.
        /// </returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public (Tensor, Tensor, Tensor) unique_consecutive(bool return_inverse = false, bool return_counts = false, int? dim = null) =>
            aten_unique_consecutive.Call3(this, return_inverse, return_counts, (long?)dim);

        private static readonly Op aten_cov = new("aten::cov");
        /// <summary>The covariances of the rows, each of them a variable, each column an observation.</summary>
        /// <param name="correction">What is taken from the number of observations before dividing by it.</param>
        /// <param name="fweights">How often each observation counts, whole numbers; null for once.</param>
        /// <param name="aweights">How much each observation weighs; null for 1.</param>
        /// <returns>(variables, observations) → (variables, variables).</returns>
        /// <exception cref="ExternalException">There are more than two dimensions, or a weight does not fit.</exception>
        public Tensor cov(long correction = 1, Tensor? fweights = null, Tensor? aweights = null) => aten_cov.Call(this, correction, fweights, aweights);

        private static readonly Op aten_corrcoef = new("aten::corrcoef");
        /// <summary>The correlations of the rows, each of them a variable, each column an observation.</summary>
        /// <returns>(variables, observations) → (variables, variables), from -1 to 1.</returns>
        /// <exception cref="ExternalException">There are more than two dimensions.</exception>
        public Tensor corrcoef() => aten_corrcoef.Call(this);

        private static readonly Op aten_renorm = new("aten::renorm");
        /// <summary>Slices along a dimension, those with a larger norm shortened to it.</summary>
        /// <param name="p">Which norm.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="maxnorm">The largest norm.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor renorm(float p, long dim, float maxnorm) => aten_renorm.Call(this, p, dim, maxnorm);
    }

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

    /// <inheritdoc cref="Tensor.aminmax(long?, bool)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor) aminmax(Tensor input, long? dim = null, bool keepdim = false) => Given(input).aminmax(dim, keepdim);

    /// <inheritdoc cref="Tensor.amax(long[], bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor amax(Tensor input, long[] dims, bool keepdim = false) => Given(input).amax(dims, keepdim);

    /// <inheritdoc cref="Tensor.amax(ReadOnlySpan{long}, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor amax(Tensor input, ReadOnlySpan<long> dims, bool keepdim = false) => Given(input).amax(dims, keepdim);

    /// <inheritdoc cref="Tensor.amax(long[])"/>
    /// <param name="input">The tensor.</param>
    public static Tensor amax(Tensor input, long[] dims) => Given(input).amax(dims);

    /// <inheritdoc cref="Tensor.amin(long[], bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor amin(Tensor input, long[] dims, bool keepdim = false) => Given(input).amin(dims, keepdim);

    /// <inheritdoc cref="Tensor.amin(ReadOnlySpan{long}, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor amin(Tensor input, ReadOnlySpan<long> dims, bool keepdim = false) => Given(input).amin(dims, keepdim);

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

    /// <inheritdoc cref="Tensor.nanmedian()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor nanmedian(Tensor input) => Given(input).nanmedian();

    /// <inheritdoc cref="Tensor.quantile(Tensor, long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor quantile(Tensor input, Tensor q, long dim = -1, bool keepdim = false) => Given(input).quantile(q, dim, keepdim);

    /// <inheritdoc cref="Tensor.nanquantile(Tensor, long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor nanquantile(Tensor input, Tensor q, long dim = -1, bool keepdim = false) => Given(input).nanquantile(q, dim, keepdim);

    /// <inheritdoc cref="Tensor.mode(long, bool)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor) mode(Tensor input, long dim = -1, bool keepdim = false) => Given(input).mode(dim, keepdim);

    /// <inheritdoc cref="Tensor.kthvalue(long, long?, bool)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor) kthvalue(Tensor input, long k, long? dim, bool keepdim = false) => Given(input).kthvalue(k, dim, keepdim);

    /// <inheritdoc cref="Tensor.count_nonzero(long[])"/>
    /// <param name="input">The tensor.</param>
    public static Tensor count_nonzero(Tensor input, long[]? dims = null) => Given(input).count_nonzero(dims);

    /// <inheritdoc cref="Tensor.dist(Tensor, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor dist(Tensor input, Tensor other, float p = 2) => Given(input).dist(other, p);

    /// <inheritdoc cref="Tensor.histc(long, long, long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor histc(Tensor input, long bins = 100, long min = 0, long max = 0) => Given(input).histc(bins, min, max);

    /// <inheritdoc cref="Tensor.unique(bool, bool, bool, int?)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor, Tensor) unique(Tensor input, bool sorted = true, bool return_inverse = false, bool return_counts = false, int? dim = null) =>
        Given(input).unique(sorted, return_inverse, return_counts, dim);

    /// <inheritdoc cref="Tensor.unique_consecutive(bool, bool, int?)"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor, Tensor) unique_consecutive(Tensor input, bool return_inverse = false, bool return_counts = false, int? dim = null) =>
        Given(input).unique_consecutive(return_inverse, return_counts, dim);

    /// <inheritdoc cref="Tensor.cov(long, Tensor, Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor cov(Tensor input, long correction = 1, Tensor? fweights = null, Tensor? aweights = null) => Given(input).cov(correction, fweights, aweights);

    /// <inheritdoc cref="Tensor.corrcoef()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor corrcoef(Tensor input) => Given(input).corrcoef();

    /// <inheritdoc cref="Tensor.renorm(float, long, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor renorm(Tensor input, float p, long dim, float maxnorm) => Given(input).renorm(p, dim, maxnorm);
}
