using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ChartPictures;

/// <summary>Draws points: as a line, as markers, with texts.</summary>
internal sealed class ScatterPlot : Plot
{
    private readonly (double? X, double? Y)[] points;
    private readonly string mode;
    private readonly ErrorBars errors;

    public ScatterPlot(JsonObject trace, int index, Axis x, Axis y) : base(trace, index, x, y)
    {
        points = [.. Values(trace, "x", "y").Zip(Values(trace, "y", "x"), (x1, y1) => (x.Coordinates.Of(x1), y.Coordinates.Of(y1)))];
        mode = trace.Text("mode") ?? (points.Length < 20 ? "lines+markers" : "lines");
        // A line may touch the ends of the x axis; markers would be cut there.
        Across = Extent.Of(points.Select(point => point.X), HasMarkers || HasTexts);
        errors = new ErrorBars(trace);
        Along = Extent.Of(points.SelectMany((point, place) => Heights(place, point.Y)), pad: true);
    }

    private bool HasLine => mode.Contains("lines");

    private bool HasMarkers => mode.Contains("markers");

    private bool HasTexts => mode.Contains("text");

    public override Extent? Across { get; }

    public override Extent? Along { get; }

    private double Width => Trace.Object("line").Number("width") ?? 2;

    private double MarkerSize => Trace.Object("marker").Number("size") ?? 6;

    public override void Draw(SvgWriter svg)
    {
        if (Trace.Text("fill") == "toself")
            svg.Path(LineSteps() + "z", FillLook());
        if (HasLine && Width > 0)
            svg.Path(LineSteps(), LineLook());
        errors.Draw(svg, Intervals(), ColorOf("marker"));
        if (HasMarkers)
            DrawMarkers(svg, [.. Pixels().OfType<(double, double)>()]);
    }

    public override void DrawTexts(SvgWriter svg)
    {
        if (!HasTexts || Trace.List("text") is not { } texts)
            return;
        var position = Trace.Text("textposition") ?? "middle center";
        // Above and below, a text keeps clear of the marker; beside it, it stands at its height.
        var (anchor, side) = position.EndsWith("left") ? (Anchor.End, -1) : position.EndsWith("right") ? (Anchor.Start, 1) : (Anchor.Middle, 0);
        var height = position.StartsWith("top") ? -1 : position.StartsWith("bottom") ? 1 : 0;
        var font = Trace.Object("textfont");
        var gap = HasMarkers ? MarkerSize / 2 : 0;
        foreach (var (point, text) in Pixels().Zip(texts))
        {
            if (point is var (x, y))
                svg.Text(x + (side * (gap + 2)), y + (height * (gap + 9)), PropertyReader.Label(text), anchor, font.Number("size") ?? TextSize.Normal, font.Text("color"));
        }
    }

    public override void DrawKey(SvgWriter svg, Box box)
    {
        if (HasLine)
            svg.Path($"M{SvgWriter.Coordinate(box.Left)} {SvgWriter.Coordinate(box.Center)}h{SvgWriter.Coordinate(box.Width)}", LineLook());
        if (HasMarkers || !HasLine)
            DrawMarkers(svg, [(box.Middle, box.Center)]);
    }

    private IEnumerable<(double X, double Y)?> Pixels() =>
        points.Select(point => point is ({ } across, { } along) ? (X.Pixel(across), Y.Pixel(along)) : ((double, double)?)null);

    /// <summary>The line, with a gap wherever a point is missing.</summary>
    private string LineSteps()
    {
        var steps = new StringBuilder();
        var pen = false;
        foreach (var point in Thinned([.. Pixels()]))
        {
            if (point is var (x, y))
                steps.Append(pen ? 'L' : 'M').Append(SvgWriter.Coordinate(x)).Append(' ').Append(SvgWriter.Coordinate(y));
            pen = point is not null;
        }
        return steps.ToString();
    }

    /// <summary>Of more points than can be seen, in each column of pixels only the first, lowest, highest and last.</summary>
    private IEnumerable<(double X, double Y)?> Thinned((double X, double Y)?[] line)
    {
        var known = line.OfType<(double X, double Y)>();
        if (line.Length < 4 * X.Length || known.Zip(known.Skip(1)).Any(pair => pair.Second.X < pair.First.X))
            return line;
        // What is missing parts the line, in the middle of a column too.
        var part = 0;
        return line.Index().GroupBy(point => point.Item is var (x, _) ? (part, Math.Floor(x)) : (++part, double.NaN)).SelectMany(column =>
            double.IsNaN(column.Key.Item2)
                ? [null]
                : new[] { column.First(), column.MinBy(point => point.Item!.Value.Y), column.MaxBy(point => point.Item!.Value.Y), column.Last() }
                    .DistinctBy(point => point.Index).OrderBy(point => point.Index).Select(point => point.Item));
    }

    private IEnumerable<double?> Heights(int place, double? y) =>
        y is { } height && errors.Of(place, height) is var (low, high) ? [low, high] : [y];

    private IEnumerable<(double X, double Low, double High)> Intervals() =>
        from point in points.Index()
        where point.Item is ({ }, { })
        let interval = errors.Of(point.Index, point.Item.Y!.Value)
        where interval is not null
        select (X.Pixel(point.Item.X!.Value), Y.Pixel(interval.Value.Low), Y.Pixel(interval.Value.High));

    private void DrawMarkers(SvgWriter svg, IReadOnlyList<(double X, double Y)> centers)
    {
        // Evenly thinned where the trace says how many may be shown.
        var step = Trace.Object("marker").Number("maxdisplayed") is { } most and > 0 && centers.Count > most ? (int)Math.Ceiling(centers.Count / most) : 1;
        var shown = centers.Where((_, place) => place % step == 0);
        var form = Trace.Object("marker").Text("symbol") ?? "circle";
        if (!MarkerForms.IsFilled(form) && !MarkerForms.IsStroked(form))
            svg.Path(Dots(shown), MarkerLook());
        else
            svg.Path(string.Concat(shown.Select(center => MarkerForms.Steps(form, center.X, center.Y, MarkerSize))), FormLook(MarkerForms.IsFilled(form)));
    }

    /// <summary>Points as strokes without length, which round ends turn into discs: a few characters each.</summary>
    private static string Dots(IEnumerable<(double X, double Y)> centers) =>
        string.Concat(centers.Select(center => $"M{SvgWriter.Coordinate(center.X)} {SvgWriter.Coordinate(center.Y)}h0"));

    private string LineLook()
    {
        int[] dashes = Trace.Object("line").Text("dash") switch
        {
            "dot" => [1, 1],
            "dash" => [3, 3],
            "dashdot" => [3, 1, 1, 1],
            "longdash" => [5, 5],
            _ => [],
        };
        var lengths = string.Join(' ', dashes.Select(dash => SvgWriter.Coordinate(dash * Math.Max(Width, 3))));
        return Look("line", Width) + (dashes.Length == 0 ? " stroke-linejoin=\"round\"" : $" stroke-dasharray=\"{lengths}\"");
    }

    private string FillLook()
    {
        var color = Trace.Text("fillcolor") ?? ColorOf("line");
        return $"fill=\"{Rgb.Parse(color).Hex}\" fill-opacity=\"{Math.Round(Rgb.OpacityOf(color), 3).ToString(CultureInfo.InvariantCulture)}\"";
    }

    private string FormLook(bool filled)
    {
        var width = filled ? 1 : Trace.Object("marker").Object("line").Number("width") ?? 2;
        return filled ? Look("marker", width).Replace("fill=\"none\"", $"fill=\"{SvgWriter.Escape(ColorOf("marker"))}\"") : Look("marker", width);
    }

    private string MarkerLook() => Look("marker", MarkerSize) + " stroke-linecap=\"round\"";

    private string Look(string part, double width)
    {
        var opacity = Opacity < 1 ? $" opacity=\"{SvgWriter.Coordinate(Opacity)}\"" : "";
        return $"fill=\"none\" stroke=\"{SvgWriter.Escape(ColorOf(part))}\" stroke-width=\"{SvgWriter.Coordinate(width)}\"{opacity}";
    }
}
