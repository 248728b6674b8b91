using System.Text.Json.Nodes;

namespace ChartPictures;

/// <summary>A static picture of a chart, as plotly.js would draw it, for where scripts do not run.</summary>
/// <param name="Svg">The picture.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Description">What it shows, in a few words.</param>
internal sealed record Picture(string Svg, int Width, int Height, string Description)
{
    private const int LeastSize = 100;
    private const int DefaultSize = 600;

    /// <summary>Draws a figure of plotly.js's JSON.</summary>
    public static Picture Of(string figure) => Of(JsonNode.Parse(figure)!.AsObject());

    /// <summary>Draws a figure: an object with the list <c>data</c> and, mostly, the object <c>layout</c>.</summary>
    public static Picture Of(JsonObject figure)
    {
        var layout = figure.Object("layout") ?? [];
        var (width, height) = (Size(layout, "width"), Size(layout, "height"));
        var title = layout.Title() ?? "";
        var description = title.Length > 0 ? title : "Chart";
        var svg = new SvgWriter();
        svg.Raw($"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" """);
        svg.Raw($"""font-family="Open Sans,verdana,arial,sans-serif" font-size="{TextSize.Normal}" fill="{Palette.Text}">""");
        svg.Raw($"<title>{SvgWriter.Escape(description)}</title>");
        svg.Rectangle(new(0, 0, width, height), "#fff");
        new ChartPainter((figure["data"] as JsonArray)?.OfType<JsonObject>() ?? [], layout, width, height).Paint(svg);
        svg.Raw("</svg>");
        return new(svg.ToString(), width, height, description);
    }

    private static int Size(JsonObject layout, string name) =>
        (int)Math.Clamp(layout.Number(name) ?? DefaultSize, LeastSize, 10_000);
}
