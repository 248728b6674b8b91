using Plotly.NET.CSharp;
using Tutorials.Text;
using static TorchSharp.torch;
using GenericChart = Plotly.NET.GenericChart;
using Layout = Plotly.NET.Layout;
using PlotlyObject = DynamicObj.DynamicObj;

namespace Tutorials.Charts;

public static partial class Charts
{
    /// <summary>
    /// A function of two weights seen from above, white where it is low and gray where it is high, with ways over it: where gradient
    /// descent went. What lies outside of the grid is cut off.
    /// </summary>
    /// <param name="title">The chart's title.</param>
    /// <param name="xTitle">What lies to the right.</param>
    /// <param name="yTitle">What lies above.</param>
    /// <param name="x">The grid's places to the right, rising.</param>
    /// <param name="y">The grid's places above, rising.</param>
    /// <param name="heights">(places above, places to the right).</param>
    /// <param name="heightTitle">What the heights are.</param>
    /// <param name="ways">Any number of ways with their names, from point to point; points that are not finite leave a gap.</param>
    /// <exception cref="ArgumentException">The heights do not have a row for each y and a column for each x, or there are less than two of either.</exception>
    public static Figure Landscape(
        string title, string xTitle, string yTitle, IReadOnlyList<double> x, IReadOnlyList<double> y, Tensor heights, string heightTitle,
        params (string Name, IReadOnlyList<(double X, double Y)> Points)[] ways)
    {
        Expect(x.Count > 1 && y.Count > 1 && heights.shape is [var rows, var columns] && rows == y.Count && columns == x.Count,
            $"The landscape \"{title}\" has heights of the shape {ShapeTable.Shape(heights)} for {y.Count} places above and {x.Count} to the right: give ({y.Count}, {x.Count}), two of each or more.");
        var ground = Chart.Heatmap<double, double, double, string>(Rounded(heights.Rows()), X: x.ToArray(), Y: y.ToArray());
        var trace = ground.GetTraces()[0];
        trace.SetValue("colorscale", Paper);
        trace.SetValue("colorbar", Properties(("title", Properties(("text", heightTitle)))));
        trace.SetValue("showlegend", false);
        var styles = SeriesStyles.Of([.. ways.Select(way => way.Name)]);
        var paths = ways.Zip(styles, (way, style) =>
            Curve(way.Name, [.. way.Points.Select(point => point.X)], [.. way.Points.Select(point => point.Y)], style));
        var chart = Chart.Combine([ground, .. paths]).Styled(title, xTitle, yTitle, legend: ways.Length > 0);
        var layout = new Layout();
        layout.SetValue("xaxis", Frame(xTitle, x));
        layout.SetValue("yaxis", Frame(yTitle, y));
        layout.SetValue("legend", Properties(("orientation", "h"), ("x", 0), ("y", 1.12)));
        return GenericChart.addLayout(layout, chart).WithSize(Width + 100, Height + 80);
    }

    // To about a thousandth of what lies between the lowest and the highest: finer steps are not seen, and make files large.
    private static double[][] Rounded(double[][] rows)
    {
        double[] finite = [.. rows.SelectMany(row => row).Where(double.IsFinite)];
        var span = finite.Length == 0 ? 1 : finite.Max() - finite.Min();
        var decimals = Math.Clamp(3 - (int)Math.Floor(Math.Log10(Math.Max(span, 1e-12))), 0, 15);
        return [.. rows.Select(row => row.Select(height => Math.Round(height, decimals)).ToArray())];
    }

    // White to gray: lines of every color are seen on it.
    private static object[] Paper => [new object[] { 0, "#ffffff" }, new object[] { 1, "#8a8a8a" }];

    private static PlotlyObject Frame(string title, IReadOnlyList<double> places)
    {
        var axis = new Plotly.NET.LayoutObjects.LinearAxis();
        axis.SetValue("title", Properties(("text", title)));
        axis.SetValue("range", new[] { places[0], places[^1] });
        axis.SetValue("zeroline", false);
        return axis;
    }
}
