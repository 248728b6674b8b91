using ChartPictures;
using Plotly.NET.Display;

namespace Plotly.NET;

/// <summary>
/// A chart: its traces and its layout. In a notebook it shows itself, drawn by plotly.js where scripts run and as a
/// picture where they do not.
/// </summary>
[TypeFormatterSource(typeof(ChartFormatterSource))]
public sealed class GenericChart
{
    internal const int DefaultSize = 600;

    internal GenericChart(IEnumerable<Trace> traces, Layout layout) => (Traces, Layout) = ([.. traces], layout);

    internal IReadOnlyList<Trace> Traces { get; }

    internal Layout Layout { get; }

    /// <summary>A chart of one trace and the default size, 600 × 600 pixels.</summary>
    internal static GenericChart Of(Trace trace)
    {
        var layout = new Layout();
        layout.SetValue("width", DefaultSize);
        layout.SetValue("height", DefaultSize);
        return new([trace], layout);
    }

    /// <summary>One chart with the traces of all. Where layouts differ, the later one's setting counts.</summary>
    /// <param name="gCharts">The charts, one at least.</param>
    /// <exception cref="ArgumentException">There are no charts.</exception>
    public static GenericChart combine(IEnumerable<GenericChart> gCharts)
    {
        GenericChart[] charts = [.. gCharts];
        if (charts.Length == 0)
            throw new ArgumentException("There are no charts to combine; give at least one.", nameof(gCharts));
        var layout = new Layout();
        foreach (var chart in charts)
            layout.Merge(chart.Layout);
        return new(charts.SelectMany(chart => chart.Traces), layout);
    }

    /// <summary>The chart with further settings in its layout, such as a title. The given chart stays as it is.</summary>
    /// <param name="layout">The settings; they count before those of the chart.</param>
    /// <param name="gChart">The chart.</param>
    public static GenericChart addLayout(Layout layout, GenericChart gChart)
    {
        var merged = (Layout)gChart.Layout.Copy();
        merged.Merge(layout);
        return new(gChart.Traces, merged);
    }

    /// <summary>The chart as JSON with the properties <c>data</c>, <c>layout</c> and <c>config</c>. What is not finite is a text, such as "NaN".</summary>
    /// <param name="gChart">The chart.</param>
    public static string toJson(GenericChart gChart) => ChartJson.Write(gChart);

    /// <summary>The chart as a piece of HTML: a picture, and a script that draws the chart in its place once plotly.js is loaded.</summary>
    /// <param name="gChart">The chart.</param>
    public static string toChartHTML(GenericChart gChart) => ChartHtml.Fragment(toJson(gChart));

    /// <summary>The chart as a whole HTML document.</summary>
    /// <param name="gChart">The chart.</param>
    public static string toEmbeddedHTML(GenericChart gChart) => ChartHtml.Document(toJson(gChart));
}
