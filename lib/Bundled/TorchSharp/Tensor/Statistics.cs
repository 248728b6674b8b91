using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Statistics of many elements: counts, distinct values, distances and covariances.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_count_nonzero = new("aten::count_nonzero");
        private static readonly Op aten_count_nonzero_dim_IntList = new("aten::count_nonzero", "dim_IntList");
        private static readonly Op aten_unique_dim = new("aten::unique_dim");
        private static readonly Op aten__unique2 = new("aten::_unique2");
        private static readonly Op aten_dist = new("aten::dist");
        private static readonly Op aten_histc = new("aten::histc");
        private static readonly Op aten_unique_consecutive = new("aten::unique_consecutive");
        private static readonly Op aten_cov = new("aten::cov");
        private static readonly Op aten_corrcoef = new("aten::corrcoef");
        private static readonly Op aten_renorm = new("aten::renorm");

        /// <summary>How many elements are not zero.</summary>
        /// <param name="dims">The dimensions; null for all.</param>
        /// <returns>The shape without these dimensions; () for all; of type Int64.</returns>
        /// <exception cref="ExternalException">A dimension is out of range or named twice.</exception>
        public Tensor count_nonzero(long[]? dims = null) => dims is null ? aten_count_nonzero.Call(this) : aten_count_nonzero_dim_IntList.Call(this, dims);

        /// <summary>The norm of the difference of two tensors.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <param name="p">Which norm: 2 for the Euclidean distance.</param>
        /// <returns>A tensor of shape ().</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor dist(Tensor other, float p = 2) => aten_dist.Call(this, other, p);

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

        /// <summary>The covariances of the rows, each of them a variable, each column an observation.</summary>
        /// <param name="correction">What is taken from the number of observations before dividing by it.</param>
        /// <param name="fweights">How often each observation counts, whole numbers; null for once.</param>
        /// <param name="aweights">How much each observation weighs; null for 1.</param>
        /// <returns>(variables, observations) → (variables, variables).</returns>
        /// <exception cref="ExternalException">There are more than two dimensions, or a weight does not fit.</exception>
        public Tensor cov(long correction = 1, Tensor? fweights = null, Tensor? aweights = null) => aten_cov.Call(this, correction, fweights, aweights);

        /// <summary>The correlations of the rows, each of them a variable, each column an observation.</summary>
        /// <returns>(variables, observations) → (variables, variables), from -1 to 1.</returns>
        /// <exception cref="ExternalException">There are more than two dimensions.</exception>
        public Tensor corrcoef() => aten_corrcoef.Call(this);

        /// <summary>Slices along a dimension, those with a larger norm shortened to it.</summary>
        /// <param name="p">Which norm.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="maxnorm">The largest norm.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor renorm(float p, long dim, float maxnorm) => aten_renorm.Call(this, p, dim, maxnorm);
    }

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
