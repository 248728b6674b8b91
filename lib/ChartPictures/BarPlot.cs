using System.Text.Json.Nodes;

namespace ChartPictures;

/// <summary>Draws bars, upright or lying.</summary>
internal sealed class BarPlot : Plot
{
    // plotly.js's gap between groups, of their distance.
    private const double Gap = 0.2;
    private const double TextRoom = 16;

    private readonly Axis keys;
    private readonly Axis lengths;
    private readonly (double Key, double Length)[] bars;
    private readonly BarGroup group;

    public BarPlot(JsonObject trace, int index, Axis x, Axis y, BarGroup group) : base(trace, index, x, y)
    {
        this.group = group;
        Lying = IsLying(trace);
        (keys, lengths) = Lying ? (y, x) : (x, y);
        bars =
            [
                .. Keys(trace).Zip(Lengths(trace), (key, length) => (Key: keys.Coordinates.Of(key), Length: lengths.Coordinates.Of(length)))
                    .Where(bar => bar.Key is not null).Select(bar => (bar.Key!.Value, bar.Length ?? double.NaN))
            ];
        var ofKeys = Extent.Of(bars.Select(bar => (double?)bar.Key), pad: false) is { } extent
            ? extent with { Low = extent.Low - (group.Unit / 2), High = extent.High + (group.Unit / 2) }
            : (Extent?)null;
        (Across, Along) = Lying ? (OfLengths(), ofKeys) : (ofKeys, OfLengths());
    }

    public override Extent? Across { get; }

    public override Extent? Along { get; }

    public bool Lying { get; }

    public static bool IsLying(JsonObject trace) => trace.Text("orientation") == "h";

    public static IReadOnlyList<object?> Keys(JsonObject trace) => IsLying(trace) ? Values(trace, "y", "x") : Values(trace, "x", "y");

    public override void Draw(SvgWriter svg)
    {
        var opacity = Opacity < 1 ? $" opacity=\"{SvgWriter.Coordinate(Opacity)}\"" : "";
        foreach (var box in bars.Select(BoxOf).OfType<Box>())
            svg.Rectangle(box, ColorOf("marker"), opacity);
    }

    public override void DrawTexts(SvgWriter svg)
    {
        if (Trace.List("text") is not { } texts || Trace.Text("textposition") == "none")
            return;
        foreach (var (bar, value) in bars.Zip(texts))
        {
            if (BoxOf(bar) is { } box)
                DrawText(svg, box, PropertyReader.Label(value), negative: bar.Length < 0);
        }
    }

    public override void DrawKey(SvgWriter svg, Box box) =>
        svg.Rectangle(new(box.Middle - 6, box.Center - 6, 12, 12), ColorOf("marker"));

    private static IReadOnlyList<object?> Lengths(JsonObject trace) => trace.List(IsLying(trace) ? "x" : "y") ?? [];

    /// <summary>Bars start at zero, and the axis with them; a logarithmic axis has no zero.</summary>
    private Extent? OfLengths()
    {
        var ends = Extent.Of(bars.Select(bar => double.IsNaN(bar.Length) ? null : (double?)bar.Length), pad: true);
        if (ends is not { } extent || !lengths.Coordinates.HasZero)
            return ends;
        var (low, high) = (Math.Min(0, extent.Low), Math.Max(0, extent.High));
        return new(low, high, PadLow: low < 0, PadHigh: high > 0);
    }

    private Box? BoxOf((double Key, double Length) bar)
    {
        if (double.IsNaN(bar.Length))
            return null;
        var width = group.Unit * (1 - Gap) / group.Count;
        var from = bar.Key - (group.Unit * (1 - Gap) / 2) + (group.Place * width);
        var (side, otherSide) = (keys.Pixel(from), keys.Pixel(from + width));
        var (foot, head) = (lengths.Coordinates.HasZero ? lengths.Pixel(0.0) : lengths.Foot, lengths.Pixel(bar.Length));
        var (least, breadth) = (Math.Min(side, otherSide), Math.Abs(otherSide - side));
        var (lowest, length) = (Math.Min(foot, head), Math.Abs(head - foot));
        return Lying ? new(lowest, least, length, breadth) : new(least, lowest, breadth, length);
    }

    private void DrawText(SvgWriter svg, Box box, string text, bool negative)
    {
        var room = Lying ? box.Width : box.Height;
        var fits = Lying ? TextSize.Width(text) + 6 <= room : room >= TextRoom && TextSize.Width(text) <= box.Width;
        var inside = Trace.Text("textposition") == "inside" || (fits && Trace.Text("textposition") != "outside");
        var color = inside ? Rgb.Parse(ColorOf("marker")).Contrast : null;
        // A bar ends on the right or on top; a negative one, on the left or at the bottom.
        var onward = inside == negative ? 1 : -1;
        if (Lying)
            svg.Text((negative ? box.Left : box.Right) + (3 * onward), box.Center, text, onward > 0 ? Anchor.Start : Anchor.End, color: color);
        else
            svg.Text(box.Middle, (negative ? box.Bottom : box.Top) - (9 * onward), text, Anchor.Middle, color: color);
    }
}
