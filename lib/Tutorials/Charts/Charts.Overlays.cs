using System.Text.Json.Nodes;
using Plotly.NET.CSharp;
using GenericChart = Plotly.NET.GenericChart;
using Layout = Plotly.NET.Layout;

namespace Tutorials.Charts;

public static partial class Charts
{
    private static readonly string[] ReferenceDashes = ["dash", "dot", "dashdot", "longdash"];

    /// <summary>
    /// Curves over several seeds: the median as a line, and a band from the lowest to the highest run. Runs that ended early
    /// count as far as they go.
    /// </summary>
    /// <param name="title">The chart's title.</param>
    /// <param name="xTitle">What the places are.</param>
    /// <param name="yTitle">What the values are.</param>
    /// <param name="places">Where along the x axis the values lie.</param>
    /// <param name="models">At least one with its name and its runs, one of them a seed.</param>
    /// <exception cref="ArgumentException">There are no models, one has no runs, or a run has no values or more than there are places.</exception>
    public static Figure Spread(
        string title, string xTitle, string yTitle, IReadOnlyList<double> places, params (string Name, IReadOnlyList<IReadOnlyList<double>> Runs)[] models)
    {
        Expect(models.Length > 0, $"The chart \"{title}\" has no models: give at least one with its runs.");
        foreach (var (name, runs) in models)
        {
            Expect(runs.Count > 0, $"\"{name}\" of the chart \"{title}\" has no runs: give one for each seed.");
            Expect(runs.All(run => run.Count > 0 && run.Count <= places.Count),
                $"\"{name}\" of the chart \"{title}\" has runs of {string.Join(", ", runs.Select(run => run.Count))} values for {places.Count} places: give each run a place for each value.");
        }
        var styles = SeriesStyles.Of([.. models.Select(model => model.Name)]);
        var parts = models.Zip(styles, (model, style) => Spread(model.Name, places, model.Runs, style)).ToArray();
        // Bands first: they lie below all lines.
        return Chart.Combine([.. parts.Select(part => part.Band), .. parts.Select(part => part.Median)]).Styled(title, xTitle, yTitle, legend: true);
    }

    /// <summary>The chart with a gray broken line across it, to compare with: a guess, a floor, the base rate.</summary>
    /// <param name="figure">A chart of curves or bars.</param>
    /// <param name="name">What the line is, for the legend.</param>
    /// <param name="y">Its height.</param>
    public static Figure WithReference(this Figure figure, string name, double y)
    {
        var across = Values(figure, "x");
        var dash = NextReferenceDash(figure);
        return Numbers(across) is { Length: > 0 } numbers
            ? With(figure, Reference(Chart.Line<double, double, string>(x: [numbers.Min(), numbers.Max()], y: [y, y], Name: name), dash))
            : With(figure, Reference(Chart.Line<string, double, string>(x: [$"{across[0]}", $"{across[^1]}"], y: [y, y], Name: name), dash));
    }

    /// <summary>The chart with a gray broken line from bottom to top: where something begins or ends.</summary>
    /// <param name="figure">A chart of curves.</param>
    /// <param name="name">What the line is, for the legend.</param>
    /// <param name="x">Its place.</param>
    public static Figure WithReferenceAt(this Figure figure, string name, double x)
    {
        var heights = Numbers(Values(figure, "y"));
        return With(figure, Reference(Chart.Line<double, double, string>(x: [x, x], y: [heights.Min(), heights.Max()], Name: name), NextReferenceDash(figure)));
    }

    /// <summary>The chart with a small upright stroke below the curves for each event, such as a day of rain.</summary>
    /// <param name="figure">A chart of curves.</param>
    /// <param name="name">What the events are, for the legend.</param>
    /// <param name="places">Where along the x axis they happened; may be none.</param>
    public static Figure WithEvents(this Figure figure, string name, IReadOnlyList<double> places)
    {
        var heights = Numbers(Values(figure, "y"));
        var (low, high) = (heights.Min(), heights.Max());
        var isLogarithmic = (string?)Json(figure)["layout"]?["yaxis"]?["type"] == "log";
        var below = isLogarithmic ? low / Math.Pow(Math.Max(high / low, 1.1), 0.06) : low - (0.06 * (high > low ? high - low : 1));
        var chart = Chart.Point<double, double, string>(x: places, y: Enumerable.Repeat(below, places.Count).ToArray(), Name: name);
        chart.GetTraces()[0].SetValue("marker", Properties(
            ("symbol", "line-ns-open"), ("size", 11), ("color", OkabeIto.Black), ("line", Properties(("width", 1.5), ("color", OkabeIto.Black)))));
        return With(figure, chart);
    }

    private static (GenericChart Band, GenericChart Median) Spread(string name, IReadOnlyList<double> places, IReadOnlyList<IReadOnlyList<double>> runs, SeriesStyle style)
    {
        var steps = Enumerable.Range(0, runs.Max(run => run.Count))
            .Select(step => (Place: places[step], Values: runs.Where(run => run.Count > step).Select(run => run[step]).Where(double.IsFinite).Order().ToArray()))
            .Where(step => step.Values.Length > 0).ToArray();
        var median = Curve(name, [.. steps.Select(step => step.Place)], [.. steps.Select(step => Median(step.Values))], style);
        var band = Chart.Line<double, double, string>(
            x: steps.Select(step => step.Place).Concat(steps.Reverse().Select(step => step.Place)).ToArray(),
            y: steps.Select(step => step.Values[^1]).Concat(steps.Reverse().Select(step => step.Values[0])).ToArray(),
            Name: $"{name}, {runs.Count} {(runs.Count == 1 ? "seed" : "seeds")}", ShowLegend: false);
        var trace = band.GetTraces()[0];
        trace.SetValue("line", Properties(("width", 0), ("color", style.Color)));
        trace.SetValue("fill", "toself");
        trace.SetValue("fillcolor", WithOpacity(style.Color, 0.18));
        trace.SetValue("hoverinfo", "skip");
        return (band, median);
    }

    private static double Median(double[] ordered) => (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;

    private static string WithOpacity(string color, double opacity) =>
        FormattableString.Invariant($"rgba({Convert.ToInt32(color[1..3], 16)},{Convert.ToInt32(color[3..5], 16)},{Convert.ToInt32(color[5..7], 16)},{opacity})");

    private static GenericChart Reference(GenericChart line, string dash)
    {
        line.GetTraces()[0].SetValue("line", Properties(("color", OkabeIto.Gray), ("dash", dash), ("width", 1.5)));
        return line;
    }

    private static string NextReferenceDash(Figure figure)
    {
        var taken = Json(figure)["data"]!.AsArray().Count(trace => (string?)trace!["line"]?["color"] == OkabeIto.Gray);
        return ReferenceDashes[taken % ReferenceDashes.Length];
    }

    // The first chart's title and axes count, and the legend now has more than one entry.
    private static Figure With(Figure figure, GenericChart added)
    {
        var legend = new Layout();
        legend.SetValue("showlegend", true);
        return GenericChart.addLayout(legend, GenericChart.addLayout(figure.Chart.GetLayout(), Chart.Combine([figure.Chart, added])));
    }

    private static JsonNode Json(Figure figure) => JsonNode.Parse(GenericChart.toJson(figure.Chart))!;

    private static JsonNode?[] Values(Figure figure, string axis) =>
        [.. Json(figure)["data"]!.AsArray().SelectMany(trace => trace![axis] as JsonArray ?? [])];

    private static double[] Numbers(JsonNode?[] values) =>
        [.. values.OfType<JsonValue>().Select(value => value.TryGetValue<double>(out var number) ? number : double.NaN).Where(double.IsFinite)];
}
