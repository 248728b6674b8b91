using System.Globalization;

namespace Tutorials.Training;

/// <summary>Figures of several runs, such as one loss for each seed: their mean, and how far they lie apart.</summary>
/// <param name="Mean">Their mean.</param>
/// <param name="Deviation">Their standard deviation, the usual distance of one run from the mean; 0 for a single run.</param>
/// <param name="Least">The least.</param>
/// <param name="Greatest">The greatest.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct Spread(double Mean, double Deviation, double Least, double Greatest, int Count)
{
    /// <summary>The mean's own uncertainty, were the runs made anew: the deviation over the root of their number.</summary>
    public double StandardError => Deviation / Math.Sqrt(Count);

    /// <summary>Sums up some figures.</summary>
    /// <param name="values">At least one.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static Spread Of(params IEnumerable<double> values)
    {
        double[] all = [.. values];
        if (all.Length == 0)
            throw new ArgumentException("There are no values to sum up: give at least one.", nameof(values));
        var mean = all.Average();
        var deviation = all.Length == 1 ? 0 : Math.Sqrt(all.Sum(value => (value - mean) * (value - mean)) / (all.Length - 1));
        return new(mean, deviation, all.Min(), all.Max(), all.Length);
    }

    /// <summary>
    /// Sums up by how much one of two lists of runs is above the other, run by run. What a pair of runs has in common, such as
    /// its data, does not count.
    /// </summary>
    /// <param name="left">Figures, one a run.</param>
    /// <param name="right">Those to compare with, of the same runs in the same order.</param>
    /// <exception cref="ArgumentException">There are none, or not as many of one as of the other.</exception>
    public static Spread OfDifferences(IReadOnlyList<double> left, IReadOnlyList<double> right) => left.Count == right.Count
        ? Of(left.Zip(right, (one, other) => one - other))
        : throw new ArgumentException($"There are {left.Count} values on the left and {right.Count} on the right: give as many, a pair for each run.");

    /// <summary>The mean and the deviation, such as "0.474 ± 0.005".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Mean:F3} ± {Deviation:F3}");
}
