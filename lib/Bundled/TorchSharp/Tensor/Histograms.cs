using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

/// <summary>How Euclidean distances are computed.</summary>
public enum compute_mode
{
    /// <summary>By a product of matrices where there are more than 25 vectors: faster, and less exact for near ones.</summary>
    use_mm_for_euclid_dist_if_necessary = 0,
    /// <summary>By a product of matrices.</summary>
    use_mm_for_euclid_dist = 1,
    /// <summary>From the differences.</summary>
    donot_use_mm_for_euclid_dist = 2,
}

// How many elements there are of each kind, and how far they are from one another.
public static partial class torch
{
    private static readonly Op aten_cdist = new("aten::cdist");
    private static readonly Op aten_bincount = new("aten::bincount");
    private static readonly Op aten_histogram_bin_ct = new("aten::histogram", "bin_ct");
    private static readonly Op aten_histogram_bins_tensor = new("aten::histogram", "bins_tensor");

    /// <summary>The distances of each vector of one list to each of another.</summary>
    /// <param name="x1">(…, n, d).</param>
    /// <param name="x2">(…, m, d).</param>
    /// <param name="p">Which norm of the difference.</param>
    /// <param name="compute_mode">How Euclidean distances are computed.</param>
    /// <returns>(…, n, m).</returns>
    /// <exception cref="ExternalException">The sizes do not fit, p is negative, or the elements are not of a floating point type.</exception>
    public static Tensor cdist(Tensor x1, Tensor x2, double p = 2, compute_mode compute_mode = compute_mode.use_mm_for_euclid_dist_if_necessary) =>
        aten_cdist.Call(x1, x2, p, (long)compute_mode);

    /// <summary>How often each whole number from 0 stands in a vector.</summary>
    /// <param name="input">Whole numbers, none negative, (n).</param>
    /// <param name="weights">How much each counts, (n); null for 1.</param>
    /// <param name="minlength">How many numbers the result has at least.</param>
    /// <returns>(numbers), of type Int64, or with weights of theirs.</returns>
    /// <exception cref="ExternalException">input is no such vector, weights has another shape, or minlength is negative.</exception>
    public static Tensor bincount(Tensor input, Tensor? weights = null, long minlength = 0) => aten_bincount.Call(input, weights, minlength);

    /// <summary>How many elements lie in each of so many parts of equal width.</summary>
    /// <param name="input">The elements, (…), of a floating point type.</param>
    /// <param name="bins">How many parts.</param>
    /// <param name="range">Where the first part begins and the last one ends; null for the smallest and the largest element.</param>
    /// <param name="weight">How much each element counts, of input's shape; null for 1.</param>
    /// <param name="density">Whether the parts' areas sum to 1.</param>
    /// <returns>The numbers, (bins), and the parts' bounds, (bins + 1), of input's type.</returns>
    /// <exception cref="ExternalException">There are no parts, the range is empty or infinite, or the types or shapes differ.</exception>
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, long bins, (double min, double max)? range = null, Tensor? weight = null, bool density = false) =>
        aten_histogram_bin_ct.Call2(input, bins, range is { } ends ? new[] { ends.min, ends.max } : null, weight, density);

    /// <summary>How many elements lie between given bounds.</summary>
    /// <param name="input">The elements, (…), of a floating point type.</param>
    /// <param name="bins">The bounds, (parts + 1), rising.</param>
    /// <param name="weight">How much each element counts, of input's shape; null for 1.</param>
    /// <param name="density">Whether the parts' areas sum to 1.</param>
    /// <returns>The numbers, (parts), and the bounds, of input's type.</returns>
    /// <exception cref="ExternalException">There are no bounds, or the types or shapes differ.</exception>
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, Tensor bins, Tensor? weight = null, bool density = false) =>
        aten_histogram_bins_tensor.Call2(input, bins, weight, density);
}
