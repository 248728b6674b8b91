using System.Text.Json.Nodes;

namespace ChartPictures;

/// <summary>What part of an axis some data take, and whether the axis should go on a little beyond them on each side.</summary>
internal readonly record struct Extent(double Low, double High, bool PadLow, bool PadHigh)
{
    /// <summary>The extent of points; none where there are none.</summary>
    public static Extent? Of(IEnumerable<double?> points, bool pad)
    {
        double[] known = [.. points.OfType<double>()];
        return known.Length == 0 ? null : new(known.Min(), known.Max(), pad, pad);
    }
}

/// <summary>An axis of a chart: where along it values lie, in pixels, and where its ticks are.</summary>
internal sealed class Axis(JsonObject? settings, bool vertical, IReadOnlyList<object?> values)
{
    // plotly.js's distance beyond the outermost points, of the whole axis.
    private const double Padding = 0.05;

    private double low;
    private double high = 1;
    private double start;
    private double end;

    public Coordinates Coordinates { get; } = Coordinates.For(settings.Text("type"), values);

    public string Title { get; } = settings.Title() ?? "";

    public bool Vertical => vertical;

    /// <summary>Whether there are lines at the ticks: unless it was set, not under cells or between bars, which show the places themselves.</summary>
    public bool ShowGrid(bool useful) => settings.Flag("showgrid") ?? useful;

    public bool ShowLabels => settings.Flag("showticklabels") ?? settings.Flag("visible") ?? true;

    public bool ShowZeroLine => Coordinates.HasZero && (settings.Flag("zeroline") ?? true) && low <= 0 && high >= 0;

    /// <summary>How far the range goes, in the units of its coordinates.</summary>
    public double Span => Math.Abs(high - low);

    public double Length => Math.Abs(end - start);

    /// <summary>The pixel where the axis begins, from which bars grow where there is no zero.</summary>
    public double Foot => start;

    /// <summary>Chooses the range: the one that was set, else one that holds all data.</summary>
    public void Fit(IEnumerable<Extent?> extents)
    {
        (low, high) = Around([.. extents.OfType<Extent>()]);
        if (settings.List("range") is [var first, var last] && Coordinates.OfEnd(first) is { } from && Coordinates.OfEnd(last) is { } to && from != to)
            (low, high) = (from, to);
        else if (settings.Text("autorange") == "reversed")
            (low, high) = (high, low);
    }

    /// <summary>Places the axis in the picture.</summary>
    public void Place(Box box) => (start, end) = vertical ? (box.Bottom, box.Top) : (box.Left, box.Right);

    /// <summary>Where a coordinate lies, in pixels.</summary>
    public double Pixel(double coordinate) => start + ((coordinate - low) / (high - low) * (end - start));

    /// <summary>Where a value lies, in pixels; null where the axis has no place for it.</summary>
    public double? Pixel(object? value) => Coordinates.Of(value) is { } coordinate ? Pixel(coordinate) : null;

    public IReadOnlyList<Tick> Ticks()
    {
        var (least, greatest) = (Math.Min(low, high), Math.Max(low, high));
        if (settings.List("tickvals") is { } places)
        {
            return
            [
                .. places.Zip(settings.List("ticktext") ?? places, (place, text) => (At: Coordinates.Of(place), Text: PropertyReader.Label(text)))
                    .Where(tick => tick.At >= least && tick.At <= greatest).Select(tick => new Tick(tick.At!.Value, tick.Text))
            ];
        }
        return Coordinates.Ticks(least, greatest, Math.Clamp(Length / (vertical ? 40 : 80), 4, 9) + 1);
    }

    private (double Low, double High) Around(IReadOnlyList<Extent> extents)
    {
        if (extents.Count == 0)
            return (0, 1);
        var (low, high) = (extents.Min(extent => extent.Low), extents.Max(extent => extent.High));
        // Values that differ by rounding only are one value, which gets the middle.
        if (high - low <= 1e-12 * (Coordinates.HasZero ? Math.Max(Math.Abs(low), Math.Abs(high)) : 1))
            return (low - 1, high + 1);
        var pad = (high - low) * Padding / (1 - (2 * Padding));
        return (
            extents.Any(extent => extent.PadLow && extent.Low == low) ? low - pad : low,
            extents.Any(extent => extent.PadHigh && extent.High == high) ? high + pad : high);
    }
}
