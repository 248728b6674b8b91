using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Charting.Tests;

internal readonly record struct Shape(double Left, double Top, double Width, double Height, string Color)
{
    public double Bottom => Top + Height;

    public double Right => Left + Width;
}

/// <summary>Reads what is drawn in a chart's picture.</summary>
internal sealed partial class Drawing(XDocument svg)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public IReadOnlyList<string> Texts => [.. svg.Descendants(Svg + "text").Select(text => text.Value)];

    /// <summary>The first area between axes.</summary>
    public Shape Area => Areas[0];

    public IReadOnlyList<Shape> Areas => [.. Clips.Select(Box)];

    /// <summary>The bars.</summary>
    public IReadOnlyList<Shape> Bars => [.. Clips.SelectMany(clip => clip.Elements(Svg + "rect")).Select(Box)];

    /// <summary>The cells of heat maps.</summary>
    public IReadOnlyList<Shape> Cells =>
    [
        .. from path in Paths
           where path.Attribute("stroke") is null
           from Match cell in Cell().Matches(path.Attribute("d")!.Value)
           select new Shape(Number(cell, 1), Number(cell, 2), Number(cell, 3), Number(cell, 4), path.Attribute("fill")!.Value)
    ];

    /// <summary>The markers' middles.</summary>
    public IReadOnlyList<(double X, double Y)> Markers =>
        [.. Paths.SelectMany(path => Dot().Matches(path.Attribute("d")!.Value)).Select(dot => (Number(dot, 1), Number(dot, 2)))];

    /// <summary>The lines, each as the steps of its path.</summary>
    public IReadOnlyList<string> Lines =>
        [.. Paths.Where(path => path.Attribute("stroke") is not null && path.Attribute("stroke-linecap") is null).Select(path => path.Attribute("d")!.Value)];

    public (double X, double Y) PlaceOf(string text)
    {
        var element = svg.Descendants(Svg + "text").First(candidate => candidate.Value == text);
        return (Number(element, "x"), Number(element, "y"));
    }

    private IEnumerable<XElement> Clips => svg.Root!.Elements(Svg + "svg");

    private IEnumerable<XElement> Paths => Clips.SelectMany(clip => clip.Elements(Svg + "path"));

    private static Shape Box(XElement element) =>
        new(Number(element, "x"), Number(element, "y"), Number(element, "width"), Number(element, "height"), element.Attribute("fill")?.Value ?? "");

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M([-\d.]+) ([-\d.]+)h([-\d.]+)v([-\d.]+)h")]
    private static partial Regex Cell();

    [GeneratedRegex(@"M([-\d.]+) ([-\d.]+)h0")]
    private static partial Regex Dot();
}
