using System.Globalization;
using Plotly.NET.CSharp;
using GenericChart = Plotly.NET.GenericChart;
using Layout = Plotly.NET.Layout;
using PlotlyObject = DynamicObj.DynamicObj;

namespace Tutorials.Charts;

public static partial class Charts
{
    private const int Width = 700;
    private const int Height = 400;
    private const int FontSize = 13;
    private const int MostPointsWithMarkers = 25;
    private const int MarkersOfLongCurves = 12;

    private static GenericChart Styled(this GenericChart chart, string title, string xTitle, string yTitle, bool legend)
    {
        var layout = new Layout();
        layout.SetValue("title", Properties(("text", title)));
        layout.SetValue("font", Properties(("size", FontSize)));
        layout.SetValue("margin", Properties(("l", 70), ("r", 30), ("t", 60), ("b", 60)));
        layout.SetValue("showlegend", legend);
        return GenericChart.addLayout(layout, chart)
            .WithXAxisStyle<double, double, string>(TitleText: xTitle)
            .WithYAxisStyle<double, double, string>(TitleText: yTitle)
            .WithSize(Width, Height);
    }

    private static GenericChart Curve(string name, IReadOnlyList<double> places, IReadOnlyList<double> values, SeriesStyle style)
    {
        var hasMarkers = style.Marker.Length > 0;
        var chart = Chart.Line<double, double, string>(x: places, y: values, Name: name, ShowMarkers: hasMarkers);
        var trace = chart.GetTraces()[0];
        trace.SetValue("line", Properties(("color", style.Color), ("dash", style.Dash), ("width", 2)));
        if (!hasMarkers)
            return chart;
        trace.SetValue("marker", values.Count > MostPointsWithMarkers
            ? Properties(("color", style.Color), ("symbol", style.Marker), ("size", 8), ("maxdisplayed", MarkersOfLongCurves))
            : Properties(("color", style.Color), ("symbol", style.Marker), ("size", 8)));
        return chart;
    }

    // Texts at bars and points may reach beyond the axes.
    private static GenericChart Unclipped(this GenericChart chart)
    {
        foreach (var trace in chart.GetTraces())
            trace.SetValue("cliponaxis", false);
        return chart;
    }

    private static PlotlyObject Properties(params (string Name, object Value)[] properties)
    {
        var result = new PlotlyObject();
        foreach (var (name, value) in properties)
            result.SetValue(name, value);
        return result;
    }

    // A category that comes again would be one with the first; spaces that nobody sees keep them apart.
    private static string[] Distinct(IReadOnlyList<string> labels)
    {
        var seen = new Dictionary<string, int>();
        return [.. labels.Select(label => label + new string('\u200b', seen[label] = seen.GetValueOrDefault(label, -1) + 1))];
    }

    private static string BarNumber(double value) => value.ToString(Math.Abs(value) >= 1000 ? "N0" : "G3", CultureInfo.InvariantCulture);

    private static void Expect(bool condition, string otherwise)
    {
        if (!condition)
            throw new ArgumentException(otherwise);
    }
}
