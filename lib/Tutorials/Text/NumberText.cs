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
}
