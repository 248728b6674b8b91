using System.Text.Json.Nodes;

namespace ChartPictures;

/// <summary>The area between an x and a y axis, its traces, and the labels at its left and lower edge.</summary>
internal sealed class Subplot
{
    private readonly int row;
    private readonly int column;
    private readonly JsonObject? grid;
    private readonly AxisLabels across;
    private readonly AxisLabels along;
    private readonly bool hasEqualUnits;
    private Box box;

    public Subplot(JsonObject layout, string xName, string yName, IReadOnlyList<(int Index, JsonObject Trace)> traces)
    {
        (XName, YName, grid) = (xName, yName, layout.Object("grid"));
        hasEqualUnits = layout.Object("yaxis" + yName[1..]).Text("scaleanchor") == xName;
        var cell = int.TryParse(xName.AsSpan(1), out var number) ? number - 1 : 0;
        (row, column) = (cell / Columns, cell % Columns);
        X = new Axis(layout.Object("xaxis" + xName[1..]), vertical: false, [.. traces.SelectMany(trace => ValuesOn("x", trace.Trace))]);
        Y = new Axis(layout.Object("yaxis" + yName[1..]), vertical: true, [.. traces.SelectMany(trace => ValuesOn("y", trace.Trace))]);
        var bars = new BarGroups([.. traces.Select(trace => trace.Trace).Where(IsBar)], layout.Text("barmode") == "overlay", X, Y);
        Plots = [.. traces.Select(trace => PlotOf(trace.Trace, trace.Index, bars)).OfType<Plot>()];
        X.Fit(Plots.Select(plot => plot.Across));
        Y.Fit(Plots.Select(plot => plot.Along));
        (across, along) = (new AxisLabels(X), new AxisLabels(Y));
    }

    public string XName { get; }

    public string YName { get; }

    public Axis X { get; }

    public Axis Y { get; }

    public IReadOnlyList<Plot> Plots { get; }

    public bool IsLeftmost => column == 0;

    public bool IsLowest => row == Rows - 1;

    public double RoomLeft => along.Room;

    public double RoomBelow => across.Room;

    /// <summary>Half of the last label, which stands in the middle below the last tick.</summary>
    public double RoomRight => across.Overhang;

    private int Rows => (int)Math.Max(1, grid.Number("rows") ?? 1);

    private int Columns => (int)Math.Max(1, grid.Number("columns") ?? 1);

    /// <summary>Gives the area its part of the whole: cells with gaps between them, as plotly.js divides a grid.</summary>
    public void Place(Box whole)
    {
        var (xGap, yGap) = (grid.Number("xgap") ?? 0.2, grid.Number("ygap") ?? 0.3);
        var (stepX, stepY) = (whole.Width / (Columns - xGap), whole.Height / (Rows - yGap));
        box = grid is null ? whole : new(whole.Left + (column * stepX), whole.Top + (row * stepY), stepX * (1 - xGap), stepY * (1 - yGap));
        if (hasEqualUnits)
            box = WithEqualUnits(box);
        X.Place(box);
        Y.Place(box);
    }

    /// <summary>The largest box in the middle of another in which a step along both axes has the same length.</summary>
    private Box WithEqualUnits(Box room)
    {
        var unit = Math.Min(room.Width / X.Span, room.Height / Y.Span);
        var (width, height) = (unit * X.Span, unit * Y.Span);
        return new(room.Middle - (width / 2), room.Center - (height / 2), width, height);
    }

    public void Draw(SvgWriter svg)
    {
        DrawLines(svg);
        // A picture within the picture cuts off what lies outside a range that was set.
        svg.Raw($"""<svg{SvgWriter.Place(box)} viewBox="{At(box.Left)} {At(box.Top)} {At(box.Width)} {At(box.Height)}">""");
        foreach (var plot in Plots.OrderBy(plot => plot is ScatterPlot))
            plot.Draw(svg);
        svg.Raw("</svg>");
        foreach (var plot in Plots)
            plot.DrawTexts(svg);
        across.Draw(svg, box);
        along.Draw(svg, box);
    }

    private void DrawLines(SvgWriter svg)
    {
        if (X.ShowGrid(!Plots.All(plot => plot is HeatmapPlot or BarPlot { Lying: false })))
        {
            foreach (var tick in X.Ticks().Select(tick => X.Pixel(tick.At)))
                svg.Line(tick, box.Top, tick, box.Bottom, Palette.Grid);
        }
        if (Y.ShowGrid(!Plots.All(plot => plot is HeatmapPlot or BarPlot { Lying: true })))
        {
            foreach (var tick in Y.Ticks().Select(tick => Y.Pixel(tick.At)))
                svg.Line(box.Left, tick, box.Right, tick, Palette.Grid);
        }
        if (X.ShowZeroLine)
            svg.Line(X.Pixel(0.0), box.Top, X.Pixel(0.0), box.Bottom, Palette.Zero);
        if (Y.ShowZeroLine)
            svg.Line(box.Left, Y.Pixel(0.0), box.Right, Y.Pixel(0.0), Palette.Zero);
    }

    private static string At(double value) => SvgWriter.Coordinate(value);

    private static bool IsBar(JsonObject trace) => trace.Text("type") == "bar";

    private static IReadOnlyList<object?> ValuesOn(string name, JsonObject trace) => trace.List(name) ?? [];

    /// <summary>What draws a trace; nothing for kinds of traces this picture does not know.</summary>
    private Plot? PlotOf(JsonObject trace, int index, BarGroups bars) => trace.Text("type") switch
    {
        "scatter" => new ScatterPlot(trace, index, X, Y),
        "bar" => new BarPlot(trace, index, X, Y, bars.Of(trace)),
        "heatmap" => new HeatmapPlot(trace, index, X, Y),
        _ => null,
    };
}
