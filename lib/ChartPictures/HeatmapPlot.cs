using System.Text;
using System.Text.Json.Nodes;

namespace ChartPictures;

/// <summary>Draws a table of numbers as colors, with texts in the cells if there are any.</summary>
internal sealed class HeatmapPlot : Plot
{
    private readonly double?[][] rows;
    private readonly double[] columnEdges;
    private readonly double[] rowEdges;
    private readonly ColorScale scale;

    public HeatmapPlot(JsonObject trace, int index, Axis x, Axis y) : base(trace, index, x, y)
    {
        rows = [.. (trace.List("z") ?? []).Select(row => (PropertyReader.List(row) ?? []).Select(PropertyReader.Number).ToArray())];
        columnEdges = Edges(trace.List("x"), x, rows.Length == 0 ? 0 : rows.Max(row => row.Length));
        rowEdges = Edges(trace.List("y"), y, rows.Length);
        scale = ColorScale.Of(trace);
        (Low, High) = Range(trace, [.. rows.SelectMany(row => row).OfType<double>()]);
    }

    /// <summary>The number of the first color.</summary>
    public double Low { get; }

    /// <summary>The number of the last color.</summary>
    public double High { get; }

    public bool HasColorBar => Trace.Flag("showscale") ?? true;

    public string ColorBarTitle => Trace.Object("colorbar").Title() ?? "";

    public override bool CanBeInLegend => false;

    public override Extent? Across => Span(columnEdges);

    public override Extent? Along => Span(rowEdges);

    public Rgb ColorAt(double share) => scale.At(share);

    public override void Draw(SvgWriter svg)
    {
        // One path for each color keeps pictures of many cells small.
        var cells = new OrderedDictionary<string, StringBuilder>();
        foreach (var (box, color, _, _) in Cells())
        {
            if (!cells.TryGetValue(color.Hex, out var steps))
                cells.Add(color.Hex, steps = new StringBuilder());
            steps.Append('M').Append(SvgWriter.Coordinate(box.Left)).Append(' ').Append(SvgWriter.Coordinate(box.Top)).Append('h').Append(SvgWriter.Coordinate(box.Width))
                .Append('v').Append(SvgWriter.Coordinate(box.Height)).Append('h').Append(SvgWriter.Coordinate(-box.Width)).Append('z');
        }
        foreach (var (color, steps) in cells)
            svg.Path(steps.ToString(), $"fill=\"{color}\"");
    }

    public override void DrawTexts(SvgWriter svg)
    {
        if (Trace.Text("texttemplate") is null || Trace.List("text") is not { } texts)
            return;
        foreach (var (box, color, row, column) in Cells())
        {
            if (PropertyReader.List(texts.ElementAtOrDefault(row))?.ElementAtOrDefault(column) is { } text)
                svg.Text(box.Middle, box.Center, PropertyReader.Label(text), Anchor.Middle, color: color.Contrast);
        }
    }

    public override void DrawKey(SvgWriter svg, Box box) => svg.Rectangle(new(box.Middle - 6, box.Center - 6, 12, 12), scale.At(0.5).Hex);

    private IEnumerable<(Box Box, Rgb Color, int Row, int Column)> Cells()
    {
        // Whole pixels: cells that share an edge must not show a seam.
        int[] lefts = [.. columnEdges.Select(edge => (int)Math.Round(X.Pixel(edge)))];
        int[] tops = [.. rowEdges.Select(edge => (int)Math.Round(Y.Pixel(edge)))];
        var (xGap, yGap) = (Trace.Number("xgap") ?? 0, Trace.Number("ygap") ?? 0);
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column] is { } number)
                    yield return (Cell(lefts, column, xGap, tops, row, yGap), scale.At((number - Low) / (High - Low)), row, column);
            }
        }
    }

    private static Box Cell(int[] lefts, int column, double xGap, int[] tops, int row, double yGap)
    {
        var (left, right) = (Math.Min(lefts[column], lefts[column + 1]), Math.Max(lefts[column], lefts[column + 1]));
        var (top, bottom) = (Math.Min(tops[row], tops[row + 1]), Math.Max(tops[row], tops[row + 1]));
        return new(left + (xGap / 2), top + (yGap / 2), Math.Max(0, right - left - xGap), Math.Max(0, bottom - top - yGap));
    }

    private static (double Low, double High) Range(JsonObject trace, double[] numbers)
    {
        var (low, high) = numbers.Length == 0 ? (0, 1) : (numbers.Min(), numbers.Max());
        (low, high) = (trace.Number("zmin") ?? low, trace.Number("zmax") ?? high);
        return low < high ? (low, high) : (low - 0.5, high + 0.5);
    }

    /// <summary>The edges of cells, halfway between their middles; without labels the middles are 0, 1, 2, …</summary>
    private static double[] Edges(IReadOnlyList<object?>? labels, Axis axis, int count)
    {
        double[] middles = [.. Enumerable.Range(0, count).Select(index => axis.Coordinates.Of(labels?.ElementAtOrDefault(index)) ?? index)];
        if (count < 2)
            return [.. middles.SelectMany(middle => new[] { middle - 0.5, middle + 0.5 })];
        double[] between = [.. middles.Zip(middles.Skip(1), (first, second) => (first + second) / 2)];
        return [(2 * middles[0]) - between[0], .. between, (2 * middles[^1]) - between[^1]];
    }

    private static Extent? Span(double[] edges) => Extent.Of(edges.Select(edge => (double?)edge), pad: false);
}
