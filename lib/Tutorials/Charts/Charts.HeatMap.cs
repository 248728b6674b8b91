using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Tutorials.Text;
using static TorchSharp.torch;
using GenericChart = Plotly.NET.GenericChart;
using Layout = Plotly.NET.Layout;
using StyleParam = Plotly.NET.StyleParam;

namespace Tutorials.Charts;

public static partial class Charts
{
    private const int MostCellsWithNumbers = 100;
    private const int MostColumnsWithNumbers = 10;
    private const int RowHeight = 22;
    private const int LargestCell = 52;
    private const int MostSquareCells = 30;

    /// <summary>
    /// A matrix as colors, its first row on top; with numbers in the cells while there are few. Numbers on both sides of
    /// zero go from blue over gray, which is zero, to red; others from dark to bright.
    /// </summary>
    /// <param name="values">(rows, columns).</param>
    /// <param name="rows">A label for each row; labels may repeat, as words of a sentence do.</param>
    /// <param name="columns">A label for each column.</param>
    /// <param name="title">The chart's title.</param>
    /// <param name="xTitle">What the columns are.</param>
    /// <param name="yTitle">What the rows are.</param>
    /// <param name="low">The number of the first color; the least if not given. Attention weights take 0.</param>
    /// <param name="high">The number of the last color; the greatest if not given. Attention weights take 1.</param>
    /// <exception cref="ArgumentException">The tensor is no matrix, or the labels do not fit it.</exception>
    public static Figure HeatMap(
        Tensor values, IReadOnlyList<string> rows, IReadOnlyList<string> columns, string title,
        string xTitle = "", string yTitle = "", double? low = null, double? high = null) =>
        HeatMap(values.Rows(), rows, columns, title, xTitle, yTitle, low, high);

    /// <inheritdoc cref="HeatMap(Tensor, IReadOnlyList{string}, IReadOnlyList{string}, string, string, string, double?, double?)"/>
    public static Figure HeatMap(
        double[,] values, IReadOnlyList<string> rows, IReadOnlyList<string> columns, string title,
        string xTitle = "", string yTitle = "", double? low = null, double? high = null) =>
        HeatMap(RowsOf(values), rows, columns, title, xTitle, yTitle, low, high);

    private static double[][] RowsOf(double[,] values) =>
        [.. Enumerable.Range(0, values.GetLength(0)).Select(row => Enumerable.Range(0, values.GetLength(1)).Select(column => values[row, column]).ToArray())];

    private static GenericChart HeatMap(
        double[][] cells, IReadOnlyList<string> rows, IReadOnlyList<string> columns, string title, string xTitle, string yTitle, double? low, double? high)
    {
        Expect(cells.Length > 0 && cells[0].Length > 0, $"The heat map \"{title}\" has no cells.");
        Expect(cells.Length == rows.Count && cells[0].Length == columns.Count,
            $"The heat map \"{title}\" has {cells.Length} rows and {cells[0].Length} columns, and there are {rows.Count} row labels and {columns.Count} column labels: give one for each.");
        var finite = cells.SelectMany(row => row).Where(double.IsFinite).DefaultIfEmpty().ToArray();
        var hasBothSigns = low is null && high is null && finite.Min() < 0 && finite.Max() > 0;
        var most = Math.Max(-finite.Min(), finite.Max());
        var chart = Colored(cells, hasBothSigns ? StyleParam.Colorscale.RdBu : StyleParam.Colorscale.Viridis, columns.Count);
        var trace = chart.GetTraces()[0];
        trace.SetValue("zmin", hasBothSigns ? -most : low ?? finite.Min());
        trace.SetValue("zmax", hasBothSigns ? most : high ?? finite.Max());
        var (width, height) = Size(title, rows, columns);
        return GenericChart.addLayout(Labels(rows, columns), chart.Styled(title, xTitle, yTitle, legend: false)).WithSize(width, height);
    }

    // A matrix has square cells, and its picture is as large as they need; what is much longer than wide fills the usual size.
    private static (int Width, int Height) Size(string title, IReadOnlyList<string> rows, IReadOnlyList<string> columns)
    {
        if (!HasSquareCells(rows.Count, columns.Count))
            return (Width, Math.Clamp((rows.Count * RowHeight) + 150, Height, 3 * Height));
        var cell = Math.Clamp(520 / Math.Max(rows.Count, columns.Count), RowHeight, LargestCell);
        var labels = 8 * rows.Max(label => label.Length);
        return (Math.Max(Math.Max(360, 10 * title.Length), (columns.Count * cell) + labels + 170), Math.Max(220, (rows.Count * cell) + 150));
    }

    private static bool HasSquareCells(int rows, int columns) => Math.Max(rows, columns) <= MostSquareCells && Math.Max(rows, columns) <= 8 * Math.Min(rows, columns);

    private static GenericChart Colored(double[][] cells, StyleParam.Colorscale colors, int columns)
    {
        if (columns > MostColumnsWithNumbers || columns * cells.Length > MostCellsWithNumbers)
            return Chart.Heatmap<double, double, double, string>(cells, ColorScale: colors);
        var chart = Chart.Heatmap<double, double, double, string>(cells, ColorScale: colors, XGap: 1, YGap: 1);
        // As the heat map's own texts they are dark on light cells and light on dark ones; annotations would all be dark.
        chart.GetTraces()[0].SetValue("text", cells.Select(row => row.Select(CellNumber).ToArray()).ToArray());
        chart.GetTraces()[0].SetValue("texttemplate", "%{text}");
        return chart;
    }

    // Labels stand at numbers: as categories, words that occur twice would be one row.
    private static Layout Labels(IReadOnlyList<string> rows, IReadOnlyList<string> columns)
    {
        var layout = new Layout();
        layout.SetValue("xaxis", Axis(columns));
        var y = Axis(rows, reversed: true);
        if (HasSquareCells(rows.Count, columns.Count))
        {
            y.SetValue("scaleanchor", "x");
        }
        layout.SetValue("yaxis", y);
        return layout;
    }

    private static LinearAxis Axis(IReadOnlyList<string> labels, bool reversed = false)
    {
        var axis = new LinearAxis();
        axis.SetValue("tickvals", Enumerable.Range(0, labels.Count).ToArray());
        axis.SetValue("ticktext", labels.ToArray());
        axis.SetValue("showgrid", false);
        axis.SetValue("zeroline", false);
        axis.SetValue("automargin", true);
        axis.SetValue("constrain", "domain");
        if (reversed)
            axis.SetValue("autorange", "reversed");
        return axis;
    }

    private static string CellNumber(double value) => NumberText.Fixed(value, decimals: Math.Abs(value) < 100 ? 2 : 0);
}
