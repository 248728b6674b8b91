using System.Globalization;

namespace ChartPictures;

/// <summary>Sizes of texts and, since there is no font to ask, estimates of their widths.</summary>
internal static class TextSize
{
    public const double Normal = 12;
    public const double AxisTitle = 14;
    public const double Title = 17;

    private const string Narrow = "iljtfrI.,:;'|!()[] ";
    private const string Wide = "mwMW@%";

    /// <summary>The width in pixels that a text of a size takes, about.</summary>
    public static double Width(string text, double size = Normal) => size * text.Sum(Em);

    /// <summary>The text, cut with an ellipsis where it is wider than allowed.</summary>
    public static string Fit(string text, double width)
    {
        if (Width(text) <= width)
            return text;
        var elements = StringInfo.ParseCombiningCharacters(text);
        var length = elements.LastOrDefault(end => Width(text[..end]) <= width - Normal);
        return text[..length] + "…";
    }

    private static double Em(char symbol) => symbol switch
    {
        >= '\u2e80' and <= '\uffef' => char.IsSurrogate(symbol) ? 0.5 : 1,
        _ when Narrow.Contains(symbol) => 0.32,
        _ when Wide.Contains(symbol) => 0.88,
        >= 'A' and <= 'Z' => 0.68,
        _ => 0.57,
    };
}
