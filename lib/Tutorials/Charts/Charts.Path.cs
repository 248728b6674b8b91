using Plotly.NET.CSharp;
using Tutorials.Text;
using static TorchSharp.torch;
using GenericChart = Plotly.NET.GenericChart;

namespace Tutorials.Charts;

public static partial class Charts
{
    private const int PlaneSide = 520;

    /// <summary>
    /// A way through the plane, such as the states of two units step by step: a thin line from point to point, and the points
    /// with their labels, in the look of their groups.
    /// </summary>
    /// <param name="title">The chart's title.</param>
    /// <param name="xTitle">What the first column is.</param>
    /// <param name="yTitle">What the second column is.</param>
    /// <param name="points">(steps, 2), in their order.</param>
    /// <param name="labels">What stands beside each point.</param>
    /// <param name="groups">What each point belongs to, for its look and the legend.</param>
    /// <exception cref="ArgumentException">The points have not two columns, or not as many rows as there are labels and groups.</exception>
    public static Figure Path(string title, string xTitle, string yTitle, Tensor points, IReadOnlyList<string> labels, IReadOnlyList<string> groups)
    {
        Expect(points.dim() == 2 && points.shape[1] == 2 && points.shape[0] > 0 && points.shape[0] == labels.Count && labels.Count == groups.Count,
            $"The points of the chart \"{title}\" have the shape {ShapeTable.Shape(points)}, and there are {labels.Count} labels and {groups.Count} groups: give (steps, 2), and one of each for every step.");
        var rows = points.Rows();
        var line = Chart.Line<double, double, string>(x: rows.Select(row => row[0]).ToArray(), y: rows.Select(row => row[1]).ToArray(), Name: "path", ShowLegend: false);
        line.GetTraces()[0].SetValue("line", Properties(("color", OkabeIto.Gray), ("dash", "dot"), ("width", 1)));
        string[] names = [.. groups.Distinct()];
        var marks = names.Zip(SeriesStyles.Of(names), (name, style) =>
            Marks(name, [.. rows.Zip(labels).Where((_, step) => groups[step] == name)], style));
        return Chart.Combine([line, .. marks]).Styled(title, xTitle, yTitle, legend: names.Length > 1).Unclipped().WithSize(PlaneSide + 80, PlaneSide);
    }

    private static GenericChart Marks(string name, (double[] Place, string Label)[] points, SeriesStyle style)
    {
        var chart = Chart.Point<double, double, string>(
            x: points.Select(point => point.Place[0]).ToArray(), y: points.Select(point => point.Place[1]).ToArray(), Name: name,
            MultiText: points.Select(point => point.Label).ToArray(), TextPosition: Plotly.NET.StyleParam.TextPosition.TopCenter);
        chart.GetTraces()[0].SetValue("marker", Properties(("color", style.Color), ("symbol", style.Marker), ("size", 10)));
        return chart;
    }
}
