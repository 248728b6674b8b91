using System.Text.Json.Nodes;

namespace ChartPictures;

/// <summary>The upright intervals at a trace's points: how far each goes up and down.</summary>
internal sealed class ErrorBars
{
    private readonly JsonObject? settings;
    private readonly IReadOnlyList<object?> up;
    private readonly IReadOnlyList<object?> down;

    public ErrorBars(JsonObject trace)
    {
        settings = trace.Object("error_y");
        up = settings.List("array") ?? [];
        down = settings.Flag("symmetric") == false ? settings.List("arrayminus") ?? [] : up;
    }

    /// <summary>Both ends of a point's interval; none where there is no interval.</summary>
    public (double Low, double High)? Of(int point, double value) =>
        PropertyReader.Number(up.ElementAtOrDefault(point)) is { } above && PropertyReader.Number(down.ElementAtOrDefault(point)) is { } below
            ? (value - below, value + above) : null;

    /// <summary>Draws intervals given as an x and both y ends, in pixels.</summary>
    public void Draw(SvgWriter svg, IEnumerable<(double X, double Low, double High)> intervals, string color)
    {
        var half = settings.Number("width") ?? 4;
        var steps = string.Concat(intervals.Select(bar =>
            $"M{At(bar.X)} {At(bar.Low)}V{At(bar.High)}M{At(bar.X - half)} {At(bar.Low)}h{At(2 * half)}M{At(bar.X - half)} {At(bar.High)}h{At(2 * half)}"));
        svg.Path(steps, $"fill=\"none\" stroke=\"{SvgWriter.Escape(settings.Text("color") ?? color)}\" stroke-width=\"{At(settings.Number("thickness") ?? 2)}\"");
    }

    private static string At(double value) => SvgWriter.Coordinate(value);
}
