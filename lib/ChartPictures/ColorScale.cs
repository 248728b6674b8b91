using System.Text.Json.Nodes;

namespace ChartPictures;

/// <summary>The colors for numbers from 0 to 1.</summary>
internal sealed class ColorScale
{
    /// <summary>How many colors are told apart: enough for the eye, few enough for small pictures.</summary>
    public const int Levels = 128;

    private readonly (double At, Rgb Color)[] stops;

    private ColorScale(IEnumerable<(double At, Rgb Color)> stops) => this.stops = [.. stops];

    /// <summary>Reads a heat map's scale: a name or a list of positions and colors. Without either it is plotly.js's, blue over gray to red.</summary>
    public static ColorScale Of(JsonObject trace)
    {
        var scale = PropertyReader.List(trace.Get("colorscale")) is { Count: >= 2 } custom
            ? new ColorScale(custom.Select(PropertyReader.List).Select(stop => (PropertyReader.Number(stop?[0]) ?? 0, Rgb.Parse(PropertyReader.Label(stop?[1])))))
            : Named(trace.Text("colorscale"));
        return trace.Flag("reversescale") == true ? new(scale.stops.Reverse().Select(stop => (1 - stop.At, stop.Color))) : scale;
    }

    /// <summary>The color of a number; below 0 that of 0, above 1 that of 1.</summary>
    public Rgb At(double share)
    {
        var place = Math.Round(Math.Clamp(share, 0, 1) * (Levels - 1)) / (Levels - 1);
        var next = Math.Max(1, Array.FindIndex(stops, stop => stop.At >= place));
        var (from, to) = (stops[next - 1], stops[next]);
        return Rgb.Mix(from.Color, to.Color, to.At > from.At ? (place - from.At) / (to.At - from.At) : 1);
    }

    private static ColorScale Named(string? name) => name switch
    {
        "Viridis" => Even(
            0x440154, 0x48186a, 0x472d7b, 0x424086, 0x3b528b, 0x33638d, 0x2c728e, 0x26828e, 0x21918c,
            0x1fa088, 0x28ae80, 0x3fbc73, 0x5ec962, 0x84d44b, 0xaddc30, 0xd8e219, 0xfde725),
        "Cividis" => Even(
            0x00204c, 0x002a66, 0x00346e, 0x273f6c, 0x3c4a6b, 0x4c556b, 0x5b5f6d, 0x686a70, 0x757575,
            0x838178, 0x928c78, 0xa19876, 0xb0a572, 0xc0b16d, 0xd1bf66, 0xe1cc5c, 0xf3db4f, 0xffe945),
        "Greys" => Even(0x000000, 0xffffff),
        "Greens" => Even(0x00441b, 0x006d2c, 0x238b45, 0x41ab5d, 0x74c476, 0xa1d99b, 0xc7e9c0, 0xe5f5e0, 0xf7fcf5),
        _ => new([(0, Rgb.Of(0x050aac)), (0.35, Rgb.Of(0x6a89f7)), (0.5, Rgb.Of(0xbebebe)), (0.6, Rgb.Of(0xdcaa84)), (0.7, Rgb.Of(0xe6915a)), (1, Rgb.Of(0xb20a1c))]),
    };

    private static ColorScale Even(params int[] colors) => new(colors.Select((color, index) => (index / (colors.Length - 1.0), Rgb.Of(color))));
}
