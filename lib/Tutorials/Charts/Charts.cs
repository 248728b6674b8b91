using Plotly.NET.CSharp;
using Tutorials.Text;
using Tutorials.Training;
using static TorchSharp.torch;
// Aliases instead of the namespace: both Plotly.NET and Plotly.NET.CSharp extend charts by methods of the same names.
using Color = Plotly.NET.Color;
using GenericChart = Plotly.NET.GenericChart;
using StyleParam = Plotly.NET.StyleParam;

namespace Tutorials.Charts;

/// <summary>The charts of the series, all of one size and look. A chart as a cell's last line shows itself.</summary>
public static partial class Charts
{
    private const int MostBarsWithNumbers = 16;

    /// <summary>Curves over 1, 2, 3, …: epochs or steps.</summary>
    /// <param name="title">The chart's title.</param>
    /// <param name="xTitle">What the steps are.</param>
    /// <param name="yTitle">What the values are.</param>
    /// <param name="curves">At least one curve with its name; values that are not finite leave a gap.</param>
    /// <exception cref="ArgumentException">There are no curves, or one has no values.</exception>
    public static Figure Curves(string title, string xTitle, string yTitle, params (string Name, IReadOnlyList<double> Values)[] curves)
    {
        var longest = curves.Select(curve => curve.Values.Count).DefaultIfEmpty().Max();
        return Curves(title, xTitle, yTitle, [.. Enumerable.Range(1, longest).Select(step => (double)step)], curves);
    }

    /// <summary>Curves over given places; a curve may end early.</summary>
    /// <inheritdoc cref="Curves(string, string, string, ValueTuple{string, IReadOnlyList{double}}[])"/>
    /// <param name="title">The chart's title.</param>
    /// <param name="xTitle">What the places are.</param>
    /// <param name="yTitle">What the values are.</param>
    /// <param name="places">Where along the x axis the values lie.</param>
    /// <param name="curves">At least one curve with its name.</param>
    public static Figure Curves(
        string title, string xTitle, string yTitle, IReadOnlyList<double> places, params (string Name, IReadOnlyList<double> Values)[] curves)
    {
        Expect(curves.Length > 0, $"The chart \"{title}\" has no curves: give at least one.");
        foreach (var (name, values) in curves)
        {
            Expect(values.Count > 0 && values.Count <= places.Count, values.Count == 0
                ? $"The curve \"{name}\" of the chart \"{title}\" has no values."
                : $"The curve \"{name}\" of the chart \"{title}\" has {values.Count} values for {places.Count} places: give a place for each.");
        }
        var styles = SeriesStyles.Of([.. curves.Select(curve => curve.Name)]);
        return Chart.Combine(curves.Zip(styles, (curve, style) => Curve(curve.Name, [.. places.Take(curve.Values.Count)], curve.Values, style)))
            .Styled(title, xTitle, yTitle, legend: curves.Length > 1);
    }

    /// <summary>The losses of a training run, epoch by epoch.</summary>
    /// <exception cref="ArgumentException">The history has none.</exception>
    public static Figure Loss(History history, string title = "Loss") => Curves(history, title, "loss");

    /// <summary>The accuracies of a training run, epoch by epoch.</summary>
    /// <exception cref="ArgumentException">The history has none.</exception>
    public static Figure Accuracy(History history, string title = "Accuracy") => Curves(history, title, "accuracy");

    /// <summary>Columns in groups: one group of bars for each label, one bar in it for each name.</summary>
    /// <param name="title">The chart's title.</param>
    /// <param name="xTitle">What the groups are.</param>
    /// <param name="yTitle">What the heights are.</param>
    /// <param name="labels">The groups' labels.</param>
    /// <param name="bars">At least one series with its name, a value for each group.</param>
    /// <exception cref="ArgumentException">There are no bars, or not one for each label.</exception>
    public static Figure Bars(
        string title, string xTitle, string yTitle, IReadOnlyList<string> labels, params (string Name, IReadOnlyList<double> Values)[] bars)
    {
        Expect(bars.Length > 0 && labels.Count > 0, $"The chart \"{title}\" has no bars: give labels and at least one series.");
        foreach (var (name, values) in bars)
            Expect(values.Count == labels.Count, $"The bars \"{name}\" of the chart \"{title}\" have {values.Count} values for {labels.Count} labels: give one for each.");
        var showNumbers = bars.Length * labels.Count <= MostBarsWithNumbers;
        var colors = SeriesStyles.ColorsOf([.. bars.Select(series => series.Name)]);
        return Chart.Combine(bars.Zip(colors, (series, color) => Column(series.Name, series.Values, Distinct(labels), showNumbers, color)))
            .Styled(title, xTitle, yTitle, legend: bars.Length > 1).Unclipped()
            .WithXAxisStyle<double, double, string>(AxisType: StyleParam.AxisType.Category);
    }

    /// <summary>Points in the plane, each with its name beside it.</summary>
    /// <param name="title">The chart's title.</param>
    /// <param name="xTitle">What lies to the right.</param>
    /// <param name="yTitle">What lies above.</param>
    /// <param name="points">At least one point with its name.</param>
    /// <exception cref="ArgumentException">There are no points.</exception>
    public static Figure Scatter(string title, string xTitle, string yTitle, params (string Name, double X, double Y)[] points)
    {
        Expect(points.Length > 0, $"The chart \"{title}\" has no points: give at least one.");
        return Chart.Point<double, double, string>(
            x: points.Select(point => point.X).ToArray(), y: points.Select(point => point.Y).ToArray(),
            MultiText: points.Select(point => point.Name).ToArray(), TextPosition: StyleParam.TextPosition.TopCenter, MarkerColor: Color.fromString(OkabeIto.Blue))
            .Styled(title, xTitle, yTitle, legend: false).Unclipped();
    }

    /// <summary>The rows of a matrix as points with names.</summary>
    /// <param name="title">The chart's title.</param>
    /// <param name="xTitle">What the first column is.</param>
    /// <param name="yTitle">What the second column is.</param>
    /// <param name="points">(points, 2).</param>
    /// <param name="names">A name for each point.</param>
    /// <exception cref="ArgumentException">The matrix has not two columns, or not as many rows as there are names.</exception>
    public static Figure Scatter(string title, string xTitle, string yTitle, Tensor points, IReadOnlyList<string> names)
    {
        Expect(points.dim() == 2 && points.shape[1] == 2 && points.shape[0] == names.Count,
            $"The points of the chart \"{title}\" have the shape {ShapeTable.Shape(points)} and there are {names.Count} names: give ({names.Count}, 2).");
        return Scatter(title, xTitle, yTitle, [.. points.Rows().Zip(names, (row, name) => (name, row[0], row[1]))]);
    }

    /// <summary>The chart with a logarithmic x axis, on which places that are not positive have none.</summary>
    public static Figure WithLogarithmicX(this Figure figure) =>
        figure.Chart.WithXAxisStyle<double, double, string>(AxisType: StyleParam.AxisType.Log);

    /// <summary>The chart with a logarithmic y axis, on which values that are not positive have no place.</summary>
    public static Figure WithLogarithmicY(this Figure figure) =>
        figure.Chart.WithYAxisStyle<double, double, string>(AxisType: StyleParam.AxisType.Log);

    private static Figure Curves(History history, string title, string figure)
    {
        var curves = history.Names.Where(name => name == figure || name.EndsWith($" {figure}")).Select(name => (name, history[name])).ToArray();
        Expect(curves.Length > 0, $"The history has no {figure}; it has {string.Join(", ", history.Names)}.");
        return Curves(title, "epoch", figure, curves);
    }

    private static GenericChart Column(string name, IReadOnlyList<double> values, string[] labels, bool showNumbers, string color) => showNumbers
        ? Chart.Column<double, string, string>(
            values, Keys: labels, Name: name, MultiText: values.Select(BarNumber).ToArray(), TextPosition: StyleParam.TextPosition.Outside,
            MarkerColor: Color.fromString(color))
        : Chart.Column<double, string, string>(values, Keys: labels, Name: name, MarkerColor: Color.fromString(color));
}
