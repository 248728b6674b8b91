using System.Globalization;
using Plotly.NET.CSharp;
using Tutorials.Training;
using Color = Plotly.NET.Color;
using GenericChart = Plotly.NET.GenericChart;
using StyleParam = Plotly.NET.StyleParam;

namespace Tutorials.Charts;

public static partial class Charts
{
    // Along a rising line, there is room right below and left above. Counts at the points of more forecasters would lie on each other.
    private const int MostForecastersWithCounts = 2;

    /// <summary>
    /// How often it happened against how probable it was said to be; a forecaster on the dashed diagonal means what it says.
    /// Each point has its count of forecasts and the interval that holds the true frequency in 95 of 100 cases
    /// (<see cref="WilsonInterval"/>); with more than two forecasters the counts show under the pointer only.
    /// </summary>
    /// <param name="title">The chart's title.</param>
    /// <param name="forecasters">At least one, with its bins from <see cref="Training.Calibration.Bins"/>.</param>
    /// <exception cref="ArgumentException">There are no forecasters, or one has no bins.</exception>
    public static Figure Calibration(string title, params (string Name, IReadOnlyList<CalibrationBin> Bins)[] forecasters)
    {
        Expect(forecasters.Length > 0 && forecasters.All(forecaster => forecaster.Bins.Count > 0),
            $"The chart \"{title}\" has no forecasts: give at least one forecaster with its bins.");
        double[] ends = [0, 1];
        var range = Tuple.Create(-0.03, 1.03);           // room for the markers at the ends
        var diagonal = Chart.Line<double, double, string>(
            x: ends, y: ends, Name: "as forecast", LineColor: Color.fromString(OkabeIto.Gray), LineDash: StyleParam.DrawingStyle.Dash);
        var styles = SeriesStyles.Of([.. forecasters.Select(forecaster => forecaster.Name)]);
        var curves = forecasters.Zip(styles).Select((pair, index) => Forecaster(pair.First.Name, pair.First.Bins, pair.Second, index, forecasters.Length));
        return Chart.Combine([.. curves, diagonal]).Styled(title, "forecast probability", "observed frequency", legend: true)
            .WithXAxisStyle<double, double, string>(MinMax: range)
            .WithYAxisStyle<double, double, string>(MinMax: range)
            .WithSize(Width, Height + 60);
    }

    /// <summary>
    /// Where a true frequency lies in 95 of 100 cases, given how often something was observed. After E. B. Wilson, "Probable
    /// inference, the law of succession, and statistical inference", 1927.
    /// </summary>
    /// <param name="observed">How often it was observed, 0 to 1.</param>
    /// <param name="count">In how many cases, one at least.</param>
    /// <returns>The interval's ends, 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The frequency is not from 0 to 1, or there are no cases.</exception>
    public static (double Low, double High) WilsonInterval(double observed, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(observed);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(observed, 1);
        const double z = 1.959964;
        var (n, square) = ((double)count, z * z);
        var middle = (observed + (square / (2 * n))) / (1 + (square / n));
        var half = z / (1 + (square / n)) * Math.Sqrt((observed * (1 - observed) / n) + (square / (4 * n * n)));
        return (Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    private static GenericChart Forecaster(string name, IReadOnlyList<CalibrationBin> bins, SeriesStyle style, int index, int forecasters)
    {
        var chart = Curve(name, [.. bins.Select(bin => bin.Forecast)], [.. bins.Select(bin => bin.Observed)], style);
        var trace = chart.GetTraces()[0];
        var intervals = bins.Select(bin => WilsonInterval(bin.Observed, bin.Count)).ToArray();
        trace.SetValue("error_y", Properties(
            ("type", "data"), ("symmetric", false), ("color", style.Color), ("thickness", 1.2), ("width", 4),
            ("array", intervals.Zip(bins, (interval, bin) => Math.Max(0, interval.High - bin.Observed)).ToArray()),
            ("arrayminus", intervals.Zip(bins, (interval, bin) => Math.Max(0, bin.Observed - interval.Low)).ToArray())));
        trace.SetValue("text", bins.Select(bin => "n = " + bin.Count.ToString(CultureInfo.InvariantCulture)).ToArray());
        if (forecasters > MostForecastersWithCounts)
            return chart;
        trace.SetValue("mode", "lines+markers+text");
        trace.SetValue("textposition", index == 0 ? "bottom right" : "top left");
        trace.SetValue("textfont", Properties(("size", 11), ("color", style.Color)));
        return chart;
    }
}
