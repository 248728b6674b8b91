using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Training;

/// <summary>The forecasts between two probabilities, and what came of them.</summary>
/// <param name="Forecast">The mean forecast probability.</param>
/// <param name="Observed">How often it then happened, 0 to 1.</param>
/// <param name="Count">How many forecasts there are.</param>
public readonly record struct CalibrationBin(double Forecast, double Observed, int Count);

/// <summary>Whether forecast probabilities mean what they say: of all days with 30 % it should rain on 30 in a hundred.</summary>
public static class Calibration
{
    /// <summary>Groups forecasts into bins of like probability; bins without forecasts are left out.</summary>
    /// <param name="probabilities">The forecast probability of 1, (n,).</param>
    /// <param name="outcomes">What happened, 0 or 1, (n,).</param>
    /// <param name="bins">How many bins there are between 0 and 1.</param>
    /// <exception cref="ArgumentException">The shapes do not fit, or there is less than one bin.</exception>
    public static IReadOnlyList<CalibrationBin> Bins(Tensor probabilities, Tensor outcomes, int bins = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        return
        [
            .. Days(probabilities, outcomes)
                .GroupBy(day => Math.Clamp((int)(day.Forecast * bins), 0, bins - 1)).OrderBy(bin => bin.Key)
                .Select(bin => Bin(bin.ToList()))
        ];
    }

    /// <summary>
    /// Groups forecasts, from the least to the greatest, into bins of equally many, so that each observed frequency is as
    /// certain as the next. Forecasts that are equal stay together, so there may be fewer bins.
    /// </summary>
    /// <param name="probabilities">The forecast probability of 1, (n,).</param>
    /// <param name="outcomes">What happened, 0 or 1, (n,).</param>
    /// <param name="bins">How many bins there are, if no forecasts are equal.</param>
    /// <exception cref="ArgumentException">The shapes do not fit, or there is less than one bin.</exception>
    public static IReadOnlyList<CalibrationBin> EqualCountBins(Tensor probabilities, Tensor outcomes, int bins = 8)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        var (before, filled) = (0L, new List<List<(double Forecast, double Outcome)>>());
        foreach (var equal in Days(probabilities, outcomes).GroupBy(day => day.Forecast).OrderBy(group => group.Key))
        {
            if (before >= filled.Count * probabilities.numel() / bins)
                filled.Add([]);
            filled[^1].AddRange(equal);
            before += equal.Count();
        }
        return [.. filled.Select(Bin)];
    }

    private static IEnumerable<(double Forecast, double Outcome)> Days(Tensor probabilities, Tensor outcomes)
    {
        Metrics.ExpectSameShape(probabilities, outcomes);
        return probabilities.Numbers().Zip(outcomes.Numbers());
    }

    private static CalibrationBin Bin(IReadOnlyList<(double Forecast, double Outcome)> days) =>
        new(days.Average(day => day.Forecast), days.Average(day => day.Outcome), days.Count);
}
