using System.Text;
using ChartPictures;

namespace Tutorials.Diagrams;

/// <summary>
/// The parts of drawings: boxes, operators, vectors and matrices as cells, arrows, texts. A name such as h_t or W_{ih} is set
/// with its index. The picture is as large as what was drawn.
/// </summary>
/// <param name="title">What is drawn, in a few words.</param>
/// <param name="description">What there is to see, in sentences; for readers who do not see the picture.</param>
public sealed partial class Sketch(string title, string description)
{
    /// <summary>The height of boxes and the size of the usual text.</summary>
    internal const double BoxHeight = 32;
    internal const double TextHeight = 14;
    internal const double SmallText = 12;

    private const double Margin = 12;

    private readonly StringBuilder markup = new();
    private double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;

    /// <summary>How what is drawn from now on is seen.</summary>
    public Emphasis Emphasis { get; set; }

    /// <summary>A box with a name in it.</summary>
    /// <param name="center">Where its middle is.</param>
    /// <param name="text">The name; may be several lines.</param>
    /// <param name="ink">What it stands for.</param>
    /// <param name="width">Its width; as its text needs if not given.</param>
    /// <param name="height">Its height; as its lines need if not given.</param>
    public Shape Box(Point center, string text, Ink ink = Ink.Line, double width = 0, double height = 0)
    {
        var lines = text.Split('\n');
        var box = Shape.Around(
            center, width > 0 ? width : Math.Max(BoxHeight, lines.Max(line => MathText.Width(line, TextHeight)) + 16),
            height > 0 ? height : BoxHeight + ((lines.Length - 1) * 17));
        Draw(box, $"""<rect{Place(box)} rx="5" {Inks.Filled(ink, Thickness)}/>""");
        foreach (var (index, line) in lines.Index())
            Text(center.Moved(down: (index - ((lines.Length - 1) / 2.0)) * 17), line);
        return box;
    }

    /// <summary>A small circle with the sign of an operation: +, ⊙, ×.</summary>
    public Shape Operator(Point center, string sign, Ink ink = Ink.Line)
    {
        var circle = Shape.Around(center, 22, 22);
        Draw(circle, $"""<circle cx="{At(center.X)}" cy="{At(center.Y)}" r="11" {Inks.Filled(ink, Thickness)}/>""");
        Text(center, sign, size: 15);
        return circle;
    }

    /// <summary>The place where an arrow branches.</summary>
    public Shape Branch(Point center, Ink ink = Ink.Line)
    {
        var dot = Shape.Around(center, 7, 7);
        Draw(dot, $"""<circle cx="{At(center.X)}" cy="{At(center.Y)}" r="3.5" {Inks.Fill(ink)}/>""");
        return dot;
    }

    /// <summary>Text in one line.</summary>
    /// <param name="at">Its middle, or where it starts or ends.</param>
    /// <param name="text">The text.</param>
    /// <param name="ink">Its color.</param>
    /// <param name="align">How it stands at the place: −1 ends there, 0 is around it, 1 starts there.</param>
    /// <param name="size">Its size in pixels.</param>
    /// <param name="bold">Whether it is bold.</param>
    /// <returns>About the rectangle it takes.</returns>
    public Shape Text(Point at, string text, Ink ink = Ink.Text, int align = 0, double size = TextHeight, bool bold = false)
    {
        var width = MathText.Width(text, size) * (bold ? 1.08 : 1);
        var box = new Shape(at.X - (width * (1 - align) / 2), at.Y - (size * 0.6), width, size * 1.2);
        var anchor = align switch { < 0 => " text-anchor=\"end\"", 0 => " text-anchor=\"middle\"", _ => "" };
        var height = size == TextHeight ? "" : $" font-size=\"{At(size)}\"";
        Draw(box, $"""<text x="{At(at.X)}" y="{At(at.Y + (size * 0.35))}"{anchor}{height}{(bold ? " font-weight=\"bold\"" : "")}{(ink == Ink.Text ? "" : " " + Inks.Fill(ink))}>{MathText.Markup(text, size)}</text>""");
        return box;
    }

    /// <summary>The drawing so far.</summary>
    public Diagram ToDiagram()
    {
        if (left > right)
            throw new InvalidOperationException($"Nothing is drawn in \"{title}\" yet: draw a part first.");
        var (width, height) = ((int)Math.Ceiling(right - left + (2 * Margin)), (int)Math.Ceiling(bottom - top + (2 * Margin)));
        var card = new Shape(Math.Floor(left - Margin), Math.Floor(top - Margin), width, height);
        var (name, text) = (MathText.Plain(title), MathText.Plain(description));
        var svg = new StringBuilder()
            .Append($"""<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{width}" height="{height}" viewBox="{At(card.Left)} {At(card.Top)} {width} {height}" """)
            .Append($"""font-family="Open Sans,Segoe UI,Helvetica,Arial,sans-serif" font-size="{At(TextHeight)}" {Inks.Fill(Ink.Text)} style="max-width:100%;height:auto">""")
            .Append($"<title>{SvgWriter.Escape(name)}</title><desc>{SvgWriter.Escape(text)}</desc><style>{Inks.Dark}</style>")
            .Append($"""<rect{Place(card)} rx="8" {Inks.Card}/>""")
            .Append(markup).Append("</svg>");
        return new(name, text, svg.ToString(), width);
    }

    private double Thickness => Emphasis == Emphasis.Strong ? 3 : 1.5;

    private void Draw(Shape room, string element)
    {
        (left, top) = (Math.Min(left, room.Left), Math.Min(top, room.Top));
        (right, bottom) = (Math.Max(right, room.Left + room.Width), Math.Max(bottom, room.Top + room.Height));
        if (Emphasis != Emphasis.Hidden)
            markup.Append(element);
    }

    private static string At(double value) => SvgWriter.Coordinate(value);

    private static string Place(Shape shape) => SvgWriter.Place(new Box(shape.Left, shape.Top, shape.Width, shape.Height));
}
