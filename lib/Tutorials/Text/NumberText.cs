using System.Globalization;

namespace Tutorials.Text;

/// <summary>Numbers as short text, the same everywhere.</summary>
internal static class NumberText
{
    /// <summary>Four decimals; fewer for large numbers, and a power of ten for those that four decimals would not show.</summary>
    public static string Short(double number) => Math.Abs(number) switch
    {
        double.NaN => "NaN",
        double.PositiveInfinity => number > 0 ? "∞" : "-∞",
        0 or (>= 0.001 and < 1000) => number.ToString("0.0000", CultureInfo.InvariantCulture),
        >= 1000 and < 1e7 => number.ToString("0.0", CultureInfo.InvariantCulture),
        _ => number.ToString("0.00E+0", CultureInfo.InvariantCulture),
    };

    /// <summary>So many decimals. -0.00 and 0.00 are the same number to a reader, and differ between processors: neither has a sign.</summary>
    public static string Fixed(double number, int decimals)
    {
        var text = number.ToString("0." + new string('0', decimals), CultureInfo.InvariantCulture);
        return text.Trim('-', '0', '.').Length == 0 ? text.TrimStart('-') : text;
    }
}
