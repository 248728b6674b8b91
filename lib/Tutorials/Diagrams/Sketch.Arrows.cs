namespace Tutorials.Diagrams;

public sealed partial class Sketch
{
    private const double HeadLength = 8;

    /// <summary>An arrow.</summary>
    /// <param name="from">Where it starts.</param>
    /// <param name="to">Where its head is.</param>
    /// <param name="ink">What goes along it.</param>
    /// <param name="dashed">Whether it is broken.</param>
    public void Arrow(Point from, Point to, Ink ink = Ink.Line, bool dashed = false) => Arrow([from, to], ink, dashed);

    /// <summary>An arrow around corners.</summary>
    /// <param name="path">Where it starts, its corners, and where its head is.</param>
    /// <param name="ink">What goes along it.</param>
    /// <param name="dashed">Whether it is broken.</param>
    public void Arrow(IReadOnlyList<Point> path, Ink ink = Ink.Line, bool dashed = false)
    {
        var (before, tip) = (path[^2], path[^1]);
        var length = Math.Max(1e-6, Math.Sqrt(Math.Pow(tip.X - before.X, 2) + Math.Pow(tip.Y - before.Y, 2)));
        var (right, down) = ((tip.X - before.X) / length, (tip.Y - before.Y) / length);
        var foot = tip.Moved(-right * HeadLength, -down * HeadLength);
        Line([.. path.SkipLast(1), tip.Moved(-right * (HeadLength - 1), -down * (HeadLength - 1))], ink, dashed);
        var (one, other) = (foot.Moved(-down * 4, right * 4), foot.Moved(down * 4, -right * 4));
        Draw(Shape.Around(tip, 1, 1), $"""<path d="{Steps([tip, one, other])}z" {Inks.Fill(ink)}/>""");
    }

    /// <summary>A line around corners.</summary>
    /// <param name="path">Where it starts, its corners, and where it ends.</param>
    /// <param name="ink">What goes along it.</param>
    /// <param name="dashed">Whether it is broken.</param>
    public void Line(IReadOnlyList<Point> path, Ink ink = Ink.Line, bool dashed = false)
    {
        var room = new Shape(
            path.Min(point => point.X), path.Min(point => point.Y),
            path.Max(point => point.X) - path.Min(point => point.X), path.Max(point => point.Y) - path.Min(point => point.Y));
        var broken = dashed ? " stroke-dasharray=\"5 4\"" : "";
        Draw(room, $"""<path d="{Steps(path)}" fill="none" {Inks.Stroke(ink, Thickness)} stroke-linejoin="round"{broken}/>""");
    }

    private static string Steps(IEnumerable<Point> path) => "M" + string.Join("L", path.Select(point => $"{At(point.X)} {At(point.Y)}"));
}
