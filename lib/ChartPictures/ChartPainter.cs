using System.Text.Json.Nodes;

namespace ChartPictures;

/// <summary>Finds a chart's areas, gives each its place in the picture and draws them with what stands around them.</summary>
internal sealed class ChartPainter
{
    private const double Edge = 15;
    private const double TitleRoom = 50;
    private const double AnnotationRoom = 22;

    private readonly JsonObject layout;
    private readonly IReadOnlyList<Subplot> subplots;
    private readonly Legend legend;
    private readonly ColorBar? colorBar;
    private readonly int width;
    private readonly int height;

    public ChartPainter(IEnumerable<JsonObject> traces, JsonObject layout, int width, int height)
    {
        (this.layout, this.width, this.height) = (layout, width, height);
        subplots =
            [
                .. traces.Index().GroupBy(trace => (X: trace.Item.Text("xaxis") ?? "x", Y: trace.Item.Text("yaxis") ?? "y"))
                    .Select(group => new Subplot(layout, group.Key.X, group.Key.Y, [.. group]))
            ];
        legend = new Legend(layout, [.. subplots.SelectMany(subplot => subplot.Plots)]);
        var heatmaps = subplots.SelectMany(subplot => subplot.Plots).OfType<HeatmapPlot>();
        colorBar = heatmaps.FirstOrDefault(map => map.HasColorBar) is { } heatmap ? new ColorBar(heatmap) : null;
    }

    public void Paint(SvgWriter svg)
    {
        // How much room labels need depends on where the ticks are, and that on the room: the second time it is settled.
        var area = new Box(60, TitleRoom, width - 120, height - 100);
        for (var pass = 0; pass < 2; pass++)
        {
            Place(area);
            area = Area();
        }
        Place(area);

        foreach (var subplot in subplots)
            subplot.Draw(svg);
        foreach (var annotation in (layout.List("annotations") ?? []).OfType<JsonObject>())
            Annotate(svg, annotation, area);
        colorBar?.Draw(svg, area);
        legend.Draw(svg, area.Right + 12 + (colorBar?.Width ?? 0), area.Top);
        var title = TextSize.Fit(layout.Title() ?? "", (width - (2 * Edge)) * TextSize.Normal / TextSize.Title);
        svg.Text(width / 2.0, TitleRoom / 2, title, Anchor.Middle, TextSize.Title);
    }

    private Box Area()
    {
        var top = (string.IsNullOrEmpty(layout.Title()) ? Edge : TitleRoom) + (HasTitlesInside ? AnnotationRoom : 0);
        var left = Edge + subplots.Where(subplot => subplot.IsLeftmost).Select(subplot => subplot.RoomLeft).DefaultIfEmpty().Max();
        var bottom = Edge + subplots.Where(subplot => subplot.IsLowest).Select(subplot => subplot.RoomBelow).DefaultIfEmpty().Max();
        var right = Edge + Math.Max(legend.Width + (colorBar?.Width ?? 0), subplots.Max(subplot => subplot.RoomRight));
        return new(left, top, Math.Max(20, width - left - right), Math.Max(20, height - top - bottom));
    }

    private bool HasTitlesInside => (layout.List("annotations") ?? []).OfType<JsonObject>().Any(note => note.Text("yref") == "paper" && note.Number("y") >= 1);

    private void Place(Box area)
    {
        foreach (var subplot in subplots)
            subplot.Place(area);
    }

    /// <summary>A text at a place between axes or, with <c>paper</c>, in parts of the whole area. Arrows are not drawn.</summary>
    private void Annotate(SvgWriter svg, JsonObject note, Box area)
    {
        var x = note.Text("xref") == "paper" ? area.Left + (note.Number("x") * area.Width) : AxisOf(note.Text("xref") ?? "x", vertical: false)?.Pixel(note.Get("x"));
        var y = note.Text("yref") == "paper" ? area.Bottom - (note.Number("y") * area.Height) : AxisOf(note.Text("yref") ?? "y", vertical: true)?.Pixel(note.Get("y"));
        if (x is null || y is null)
            return;
        var font = note.Object("font");
        var anchor = note.Text("xanchor") switch { "left" => Anchor.Start, "right" => Anchor.End, _ => Anchor.Middle };
        var down = note.Text("yanchor") switch { "bottom" => -10, "top" => 10, _ => 0 };
        svg.Text(x.Value, y.Value + down, note.Text("text") ?? "", anchor, font.Number("size") ?? TextSize.Normal, font.Text("color"));
    }

    private Axis? AxisOf(string name, bool vertical) =>
        subplots.Where(subplot => name == (vertical ? subplot.YName : subplot.XName)).Select(subplot => vertical ? subplot.Y : subplot.X).FirstOrDefault();
}
