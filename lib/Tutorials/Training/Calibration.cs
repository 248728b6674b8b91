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
        Metrics.ExpectSameShape(probabilities, outcomes);
        return
        [
            .. probabilities.Numbers().Zip(outcomes.Numbers(), (forecast, outcome) => (Forecast: forecast, Outcome: outcome))
                .GroupBy(day => Math.Clamp((int)(day.Forecast * bins), 0, bins - 1)).OrderBy(bin => bin.Key)
                .Select(bin => new CalibrationBin(bin.Average(day => day.Forecast), bin.Average(day => day.Outcome), bin.Count()))
        ];
    }
}
