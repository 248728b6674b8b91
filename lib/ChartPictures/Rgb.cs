using System.Globalization;
using System.Text.RegularExpressions;

namespace ChartPictures;

/// <summary>A color that can be mixed.</summary>
internal readonly partial record struct Rgb(byte Red, byte Green, byte Blue)
{
    public string Hex => $"#{Red:x2}{Green:x2}{Blue:x2}";

    /// <summary>A color of text that can be read on this one.</summary>
    public string Contrast => (0.299 * Red) + (0.587 * Green) + (0.114 * Blue) < 140 ? "#fff" : Palette.Text;

    public static Rgb Of(int hex) => new((byte)(hex >> 16), (byte)(hex >> 8), (byte)hex);

    /// <summary>Reads a color of CSS: hexadecimal, <c>rgb(…)</c> or a name. What is none of these is black.</summary>
    public static Rgb Parse(string text)
    {
        if (text is ['#', var red, var green, var blue])
            return Parse($"#{red}{red}{green}{green}{blue}{blue}");
        if (text is ['#', ..] && int.TryParse(text.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var hex))
            return Of(hex);
        if (Function().Match(text) is { Success: true } match)
            return new(Part(match, 1), Part(match, 2), Part(match, 3));
        var named = System.Drawing.Color.FromName(text);
        return new(named.R, named.G, named.B);
    }

    /// <summary>The opacity that a color is written with, <c>rgba(…, …, …, 0.2)</c>; 1 where it has none.</summary>
    public static double OpacityOf(string text) =>
        text.StartsWith("rgba", StringComparison.Ordinal) && double.TryParse(text[(text.LastIndexOf(',') + 1)..].TrimEnd(')', ' '), CultureInfo.InvariantCulture, out var opacity) ? opacity : 1;

    public static Rgb Mix(Rgb first, Rgb second, double share)
    {
        return new(Channel(first.Red, second.Red), Channel(first.Green, second.Green), Channel(first.Blue, second.Blue));
        byte Channel(byte from, byte to) => (byte)Math.Round(from + (share * (to - from)));
    }

    private static byte Part(Match match, int group) => byte.TryParse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture, out var part) ? part : (byte)0;

    [GeneratedRegex(@"^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)")]
    private static partial Regex Function();
}
