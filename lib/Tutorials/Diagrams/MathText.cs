using System.Text;
using System.Text.RegularExpressions;
using ChartPictures;

namespace Tutorials.Diagrams;

/// <summary>Text with names such as h_t and W_{ih}, whose part after the underscore is set lower and smaller.</summary>
internal static partial class MathText
{
    private const double SmallSize = 0.74;

    /// <summary>The width in pixels, about.</summary>
    public static double Width(string text, double size) =>
        Parts(text).Sum(part => TextSize.Width(part.Text, part.Lower ? size * SmallSize : size));

    /// <summary>The inside of a text element.</summary>
    public static string Markup(string text, double size)
    {
        var markup = new StringBuilder();
        var (drop, wasLower) = (SvgWriter.Coordinate(size * 0.25), false);
        foreach (var (part, lower) in Parts(text))
        {
            var shift = lower == wasLower ? "" : lower ? $" dy=\"{drop}\"" : $" dy=\"-{drop}\"";
            var small = lower ? $" font-size=\"{SvgWriter.Coordinate(size * SmallSize)}\"" : "";
            markup.Append(shift.Length + small.Length == 0 ? SvgWriter.Escape(part) : $"<tspan{shift}{small}>{SvgWriter.Escape(part)}</tspan>");
            wasLower = lower;
        }
        return markup.ToString();
    }

    /// <summary>The text as it is said in code and in descriptions: W_ih, h_(t−1).</summary>
    public static string Plain(string text) =>
        Lowered().Replace(text, match => match.Groups["lower"].Value is var lower && lower.All(char.IsLetterOrDigit) ? $"_{lower}" : $"_({lower})");

    private static IEnumerable<(string Text, bool Lower)> Parts(string text)
    {
        var end = 0;
        foreach (Match match in Lowered().Matches(text))
        {
            if (match.Index > end)
                yield return (text[end..match.Index], false);
            yield return (match.Groups["lower"].Value, true);
            end = match.Index + match.Length;
        }
        if (end < text.Length)
            yield return (text[end..], false);
    }

    [GeneratedRegex(@"_(?:\{(?<lower>[^}]*)\}|(?<lower>[\p{L}\p{Nd}]+))")]
    private static partial Regex Lowered();
}
