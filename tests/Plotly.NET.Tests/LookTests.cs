using System.Globalization;
using System.Text.RegularExpressions;
using Plotly.NET.LayoutObjects;

namespace Charting.Tests;

/// <summary>Forms of markers, bands, intervals and square cells in pictures.</summary>
public partial class LookTests
{
    [Theory]
    [InlineData("square", 4), InlineData("diamond", 4), InlineData("triangle-up", 3), InlineData("triangle-down", 3), InlineData("star", 10)]
    public void A_filled_marker_has_its_corners_around_its_point(string symbol, int corners)
    {
        var form = Assert.Single(Notebook.Draw(Marked(symbol)).Lines, steps => steps.EndsWith('z'));
        Assert.Equal(corners, Corner().Count(form));
    }

    [Theory]
    [InlineData("x", 2), InlineData("cross", 2), InlineData("line-ns-open", 1)]
    public void An_open_marker_is_drawn_with_strokes(string symbol, int strokes) =>
        Assert.Contains(Notebook.Draw(Marked(symbol)).Lines, steps => steps.Count(step => step == 'M') == strokes && steps.Contains('l'));

    [Fact]
    public void A_long_line_shows_as_many_markers_as_it_may()
    {
        var chart = Chart.Line<int, int, string>([.. Enumerable.Range(0, 100)], [.. Enumerable.Range(0, 100)], ShowMarkers: true);
        Assert.Equal(100, Notebook.Draw(chart).Markers.Count);
        chart.GetTraces()[0].SetValue("marker", Properties(("maxdisplayed", 12)));
        Assert.InRange(Notebook.Draw(chart).Markers.Count, 10, 12);
    }

    [Fact]
    public void A_band_is_filled_and_has_no_line()
    {
        var chart = Chart.Line<int, int, string>([1, 2, 2, 1], [3, 4, 2, 1]);
        var trace = chart.GetTraces()[0];
        trace.SetValue("fill", "toself");
        trace.SetValue("fillcolor", "rgba(0,114,178,0.2)");
        trace.SetValue("line", Properties(("width", 0)));
        Assert.Contains("fill=\"#0072b2\" fill-opacity=\"0.2\"", Notebook.Svg(chart));
        Assert.Empty(Notebook.Draw(chart).Lines);
    }

    [Fact]
    public void Intervals_reach_as_far_as_they_say_and_the_axis_with_them()
    {
        var chart = Chart.Point<int, int, string>([1, 2], [10, 10]);
        chart.GetTraces()[0].SetValue("error_y", Properties(("symmetric", false), ("array", new[] { 4, 0 }), ("arrayminus", new[] { 2, 0 })));
        var drawing = Notebook.Draw(chart);
        var bar = Bar().Match(Assert.Single(drawing.Lines, steps => steps.Contains('V')));
        var (low, high, middle) = (Number(bar, 1), Number(bar, 2), drawing.Markers[0].Y);
        Assert.Equal(2, (middle - high) / (low - middle), 0.02);
        Assert.InRange(high, drawing.Area.Top, drawing.Area.Bottom);
        Assert.InRange(low, drawing.Area.Top, drawing.Area.Bottom);
    }

    [Fact]
    public void Axes_of_the_same_unit_have_square_cells()
    {
        var layout = new Layout();
        var axis = new LinearAxis();
        axis.SetValue("scaleanchor", "x");
        layout.SetValue("yaxis", axis);
        int[][] cells = [[1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 7]];
        var chart = GenericChart.addLayout(layout, Chart.Heatmap<int, int, int, string>(cells)).WithSize(500, 500);
        var area = Notebook.Draw(chart).Area;
        Assert.Equal(3, area.Width / area.Height, 0.02);
    }

    [SubsetFact]
    public void The_picture_goes_only_when_the_chart_is_drawn()
    {
        var html = GenericChart.toChartHTML(Marked("square"));
        Assert.DoesNotContain("textContent", html);
        Assert.Matches(@"newPlot\(c,[^)]+\)\)\}\)\.then\(function\(\)\{c\.style\.cssText="""";e\.replaceChildren\(c\)\},\s*function\(\)\{c\.remove\(\)", html);
    }

    private static GenericChart Marked(string symbol)
    {
        var chart = Chart.Point<int, int, string>([1], [1]);
        chart.GetTraces()[0].SetValue("marker", Properties(("symbol", symbol), ("size", 10)));
        return chart;
    }

    private static DynamicObj.DynamicObj Properties(params (string Name, object Value)[] properties)
    {
        var result = new DynamicObj.DynamicObj();
        foreach (var (name, value) in properties)
            result.SetValue(name, value);
        return result;
    }

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[ML][-\d.]+ [-\d.]+")]
    private static partial Regex Corner();

    [GeneratedRegex(@"^M[-\d.]+ ([-\d.]+)V([-\d.]+)")]
    private static partial Regex Bar();
}
