namespace ChartPictures;

/// <summary>Explains the colors of a heat map: a bar of them, right of the area, with the numbers they stand for.</summary>
internal sealed class ColorBar
{
    private const double Thickness = 20;
    private const double Distance = 12;
    private const double Gap = 5;
    private const int Stops = 16;

    private readonly HeatmapPlot heatmap;
    private readonly Axis axis = new(null, vertical: true, []);

    public ColorBar(HeatmapPlot heatmap)
    {
        this.heatmap = heatmap;
        axis.Fit([new Extent(heatmap.Low, heatmap.High, false, false)]);
        axis.Place(new(0, 0, 0, 300));
    }

    public double Width => Distance + Math.Max(
        Thickness + Gap + axis.Ticks().Select(tick => TextSize.Width(tick.Label)).DefaultIfEmpty().Max(),
        TextSize.Width(heatmap.ColorBarTitle));

    public void Draw(SvgWriter svg, Box area)
    {
        var titleRoom = heatmap.ColorBarTitle.Length > 0 ? 20 : 0;
        var bar = new Box(area.Right + Distance, area.Top + titleRoom, Thickness, area.Height - titleRoom);
        axis.Place(bar);
        svg.Text(bar.Left, area.Top + 6, heatmap.ColorBarTitle, Anchor.Start);
        string[] colors = [.. Enumerable.Range(0, Stops + 1).Select(stop => heatmap.ColorAt(stop / (double)Stops).Hex)];
        // Named after its first, middle and last color: two pictures on a page that share the name share the colors.
        var name = $"scale{colors[0]}{colors[Stops / 2]}{colors[^1]}".Replace('#', '-');
        svg.Raw($"""<linearGradient id="{name}" x1="0" y1="1" x2="0" y2="0">""");
        foreach (var (stop, color) in colors.Index())
            svg.Raw($"""<stop offset="{SvgWriter.Coordinate(stop * 100.0 / Stops)}%" stop-color="{color}"/>""");
        svg.Raw("</linearGradient>");
        svg.Rectangle(bar, $"url(#{name})");
        foreach (var tick in axis.Ticks())
            svg.Text(bar.Right + Gap, axis.Pixel(tick.At), tick.Label, Anchor.Start);
    }
}
