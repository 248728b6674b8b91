using Tutorials.Text;

namespace Tutorials.Diagrams;

/// <summary>A gradient of two weights as an arrow, three times, each with what one way of clipping makes of it.</summary>
internal sealed class ClippingDrawing(
    (double X, double Y) gradient, double limit, (double Low, double High) across, (double Low, double High) upward)
{
    private const double Room = 150, Gap = 38;

    private readonly (string Name, (double X, double Y) After)[] ways =
    [
        ("by value", (Math.Clamp(gradient.X, -limit, limit), Math.Clamp(gradient.Y, -limit, limit))),
        ("by norm", Scaled(gradient, Math.Min(1, limit / Length(gradient)))),
        ("by hook", (Math.Clamp(gradient.X, across.Low, across.High), Math.Clamp(gradient.Y, upward.Low, upward.High))),
    ];

    private double Left => Lows.Min(low => low.X);

    private double Bottom => Lows.Min(low => low.Y);

    private (double X, double Y)[] Lows => [gradient, (-limit, -limit), (across.Low, upward.Low), (0, 0)];

    private (double X, double Y)[] Highs => [gradient, (limit, limit), (across.High, upward.High), (0, 0)];

    private double Unit => Room / Math.Max(Highs.Max(high => high.X) - Left, Highs.Max(high => high.Y) - Bottom);

    public Diagram Draw()
    {
        var sketch = new Sketch("Three ways to clip a gradient", $"The gradient {Text(gradient)} as an arrow, and what is left of it. {string.Join(" ", ways.Select(Sentence))}");
        foreach (var (index, (name, after)) in ways.Index())
        {
            var origin = new Point((index * (Room + Gap)) - (Left * Unit), Bottom * Unit);
            Point At((double X, double Y) place) => origin.Moved(place.X * Unit, -place.Y * Unit);
            var highest = Highs.Max(high => high.Y);
            sketch.Line([At((Left, 0)), At((Left + (Room / Unit), 0))], Ink.Quiet);
            sketch.Line([At((0, Bottom)), At((0, highest))], Ink.Quiet);
            sketch.Line([.. Border(name).Select(At)], Ink.Output);
            sketch.Arrow(At((0, 0)), At(gradient), Ink.Gradient, dashed: true);
            sketch.Emphasis = Emphasis.Strong;
            sketch.Arrow(At((0, 0)), At(after), Ink.State);
            sketch.Emphasis = Emphasis.Normal;
            var middle = (index * (Room + Gap)) + (Room / 2);
            sketch.Text(new(middle, (Bottom - highest) * Unit - 22), name, bold: true);
            sketch.Text(new(middle, 20), Text(after), Ink.State);
            sketch.Text(new(middle, 40), Turned(after), Ink.Quiet, size: Sketch.SmallText);
        }
        sketch.Text(new(Room + Gap + (Room / 2), 66), $"before: {Text(gradient)}, as broken lines", Ink.Gradient, size: Sketch.SmallText);
        return sketch.ToDiagram();
    }

    private (double X, double Y)[] Border(string way) => way switch
    {
        "by value" => Box((-limit, limit), (-limit, limit)),
        "by norm" => [.. Enumerable.Range(0, 49).Select(part => part * Math.PI / 24).Select(angle => (limit * Math.Cos(angle), limit * Math.Sin(angle)))],
        _ => Box(across, upward),
    };

    private static (double X, double Y)[] Box((double Low, double High) x, (double Low, double High) y) =>
        [(x.Low, y.Low), (x.High, y.Low), (x.High, y.High), (x.Low, y.High), (x.Low, y.Low)];

    private string Sentence((string Name, (double X, double Y) After) way) => $"Clipped {way.Name}: {Text(way.After)}, {Turned(way.After)}.";

    private string Turned((double X, double Y) after)
    {
        if (after is (0, 0))
            return "nothing is left";
        var cosine = ((gradient.X * after.X) + (gradient.Y * after.Y)) / (Length(gradient) * Length(after));
        return $"turned by {NumberText.Fixed(Math.Acos(Math.Clamp(cosine, -1, 1)) * 180 / Math.PI, 0)}°";
    }

    private static double Length((double X, double Y) arrow) => Math.Sqrt((arrow.X * arrow.X) + (arrow.Y * arrow.Y));

    private static (double X, double Y) Scaled((double X, double Y) arrow, double factor) => (arrow.X * factor, arrow.Y * factor);

    private static string Text((double X, double Y) arrow) => $"({Number(arrow.X)}, {Number(arrow.Y)})";

    private static string Number(double value) => NumberText.Fixed(value, 2).Replace('-', '−');
}
