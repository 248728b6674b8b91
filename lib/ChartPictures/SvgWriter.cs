using System.Globalization;
using System.Net;
using System.Text;

namespace ChartPictures;

/// <summary>A rectangle of the picture, in pixels from its upper left corner.</summary>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public double Middle => Left + (Width / 2);

    public double Center => Top + (Height / 2);
}

/// <summary>Where a text stands from its point: <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
internal static class Anchor
{
    public const string Start = "start";
    public const string Middle = "middle";
    public const string End = "end";
}

/// <summary>Writes SVG with presentation attributes only: viewers drop style sheets, and identifiers of inlined pictures collide.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder svg = new();

    public static string Escape(string text) => WebUtility.HtmlEncode(new string([.. text.Where(symbol => symbol >= ' ')]));

    /// <summary>A coordinate; a tenth of a pixel is finer than can be seen.</summary>
    public static string Coordinate(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture) is var text && text == "-0" ? "0" : text;

    public void Raw(string markup) => svg.Append(markup);

    public void Line(double x1, double y1, double x2, double y2, string color) =>
        svg.Append(CultureInfo.InvariantCulture, $"""<path d="M{Coordinate(x1)} {Coordinate(y1)}L{Coordinate(x2)} {Coordinate(y2)}" stroke="{Escape(color)}"/>""");

    public void Rectangle(Box box, string color, string more = "") =>
        svg.Append(CultureInfo.InvariantCulture, $"<rect{Place(box)} fill=\"{Escape(color)}\"{more}/>");

    /// <summary>The attributes that place an element.</summary>
    public static string Place(Box box) =>
        $""" x="{Coordinate(box.Left)}" y="{Coordinate(box.Top)}" width="{Coordinate(box.Width)}" height="{Coordinate(box.Height)}" """.TrimEnd();

    /// <summary>Writes a path; nothing where it has no steps.</summary>
    public void Path(string steps, string attributes)
    {
        if (steps.Length > 0)
            svg.Append("<path d=\"").Append(steps).Append("\" ").Append(attributes).Append("/>");
    }

    /// <summary>Writes one line of text whose base line passes below the middle of <paramref name="y"/>.</summary>
    public void Text(double x, double y, string text, string anchor, double size = TextSize.Normal, string? color = null, double angle = 0)
    {
        if (text.Length == 0)
            return;
        // The visual middle of letters lies about a third of their size above the base line.
        var baseline = y + (size * 0.35);
        svg.Append("<text x=\"").Append(Coordinate(x)).Append("\" y=\"").Append(Coordinate(baseline)).Append('"');
        if (anchor != Anchor.Start)
            svg.Append(" text-anchor=\"").Append(anchor).Append('"');
        if (size != TextSize.Normal)
            svg.Append(" font-size=\"").Append(Coordinate(size)).Append('"');
        if (color is not null)
            svg.Append(" fill=\"").Append(Escape(color)).Append('"');
        if (angle != 0)
            svg.Append(CultureInfo.InvariantCulture, $" transform=\"rotate({Coordinate(angle)} {Coordinate(x)} {Coordinate(y)})\"");
        svg.Append('>').Append(Escape(text)).Append("</text>");
    }

    public override string ToString() => svg.ToString();
}
