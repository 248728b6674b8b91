using System.Globalization;

namespace ChartPictures;

/// <summary>Round numbers for ticks, and how they are written.</summary>
internal static class NiceNumbers
{
    /// <summary>The least of 1, 2 and 5 times a power of ten that is not below a distance.</summary>
    public static double Step(double distance)
    {
        if (!(distance > 0))
            return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(distance)));
        return power * (distance / power) switch { <= 1.0001 => 1, <= 2.0001 => 2, <= 5.0001 => 5, _ => 10 };
    }

    /// <summary>How to write the multiples of a step up to a greatest: all in the same unit.</summary>
    public static Func<double, string> Labels(double step, double greatest)
    {
        var (unit, suffix) = greatest switch { >= 1e9 => (1e9, "B"), >= 1e6 => (1e6, "M"), >= 1e4 => (1e3, "k"), _ => (1, "") };
        var decimals = Math.Clamp((int)-Math.Floor(Math.Log10(step / unit) + 1e-9), 0, 15);
        var format = "0." + new string('#', decimals);
        return number => Math.Abs(number) < step / 2 ? "0"
            : greatest < 1e-3 ? Plain(Math.Round(number / step) * step)
            : Minus(Math.Round(number / unit, decimals).ToString(format, CultureInfo.InvariantCulture)) + suffix;
    }

    /// <summary>A number on its own: in full where that is short, else with an exponent.</summary>
    public static string Plain(double number) => Minus(
        Math.Abs(number) is >= 1e-3 and < 1e5 or 0
            ? number.ToString("0.######", CultureInfo.InvariantCulture)
            : number.ToString("0.###e0", CultureInfo.InvariantCulture));

    private static string Minus(string number) => number.Replace('-', '−');
}
