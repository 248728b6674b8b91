using ChartPictures;
using Tutorials.Charts;

namespace Tutorials.Diagrams;

/// <summary>
/// The colors of drawings. A drawing lies on a card of its own, so that it can be read whatever the page around it looks like:
/// a picture in an img element does not see the page's theme, only the system's. Where the system is dark, and style sheets
/// are kept, card and inks change together; where they are dropped, the light colors stand as attributes.
/// </summary>
internal static class Inks
{
    private static readonly (Ink Ink, string Name, string Light, string Dark)[] Colors =
    [
        (Ink.Line, "line", "#57606a", "#a8b2bd"),
        (Ink.Text, "text", "#1f2328", "#eef2f6"),
        (Ink.Quiet, "quiet", "#6e7781", "#8d97a2"),
        (Ink.Input, "input", OkabeIto.Green, "#1fbf92"),
        (Ink.State, "state", OkabeIto.Blue, OkabeIto.SkyBlue),
        (Ink.Memory, "memory", OkabeIto.Vermilion, "#f28a3c"),
        (Ink.Output, "output", "#a9477f", "#e29cc4"),
        (Ink.Gradient, "gradient", OkabeIto.Vermilion, "#f28a3c"),
    ];

    /// <summary>The style sheet for dark surroundings. Its names are the drawings' own, as an inlined sheet holds for the whole page.</summary>
    public static string Dark { get; } =
        "@media(prefers-color-scheme:dark){.dgm-card{fill:#1b1f24;stroke:#3d444d}"
        + string.Concat(Colors.Select(color => $".dgm-s-{color.Name}{{stroke:{color.Dark}}}.dgm-f-{color.Name}{{fill:{color.Dark}}}")) + "}";

    public static string Card => "class=\"dgm-card\" fill=\"#fff\" stroke=\"#d0d7de\"";

    public static string Stroke(Ink ink, double width) =>
        $"class=\"dgm-s-{Of(ink).Name}\" stroke=\"{Of(ink).Light}\" stroke-width=\"{SvgWriter.Coordinate(width)}\"";

    public static string Fill(Ink ink) => $"class=\"dgm-f-{Of(ink).Name}\" fill=\"{Of(ink).Light}\"";

    /// <summary>An outline over a tint of the same color.</summary>
    public static string Filled(Ink ink, double width) =>
        $"class=\"dgm-s-{Of(ink).Name} dgm-f-{Of(ink).Name}\" stroke=\"{Of(ink).Light}\" stroke-width=\"{SvgWriter.Coordinate(width)}\" fill=\"{Of(ink).Light}\" fill-opacity=\"0.14\"";

    /// <summary>The color of a number from −1, blue, over 0, white, to 1, red.</summary>
    public static Rgb OfValue(double share)
    {
        if (!double.IsFinite(share))
            return Rgb.Parse("#999999");
        var end = Rgb.Parse(share < 0 ? OkabeIto.Blue : OkabeIto.Vermilion);
        // Sixteen steps a side: finer ones are not seen, and would differ between processors.
        return Rgb.Mix(Rgb.Parse("#ffffff"), end, Math.Round(Math.Min(1, Math.Abs(share)) * 16) / 16);
    }

    private static (Ink Ink, string Name, string Light, string Dark) Of(Ink ink) => Colors[(int)ink];
}
