using System.Globalization;

namespace Tutorials.Tests.Charts;

/// <summary>
/// How far two colors are apart for readers without green receptors: G. M. Machado et al., "A physiologically-based model for
/// simulation of color vision deficiency", 2009, and CIEDE2000, after G. Sharma et al., 2005.
/// </summary>
internal static class ColorVision
{
    private static readonly double[][] Deuteranopia = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]];
    private static readonly double[][] ToXyz = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]];

    public static double DistanceWithoutGreen(string one, string other) =>
        Distance(Lab(Times(Deuteranopia, Linear(one))), Lab(Times(Deuteranopia, Linear(other))));

    public static double Distance(string one, string other) => Distance(Lab(Linear(one)), Lab(Linear(other)));

    /// <summary>CIEDE2000.</summary>
    public static double Distance((double L, double A, double B) one, (double L, double A, double B) other)
    {
        var strength = (Chroma(one.A, one.B) + Chroma(other.A, other.B)) / 2;
        var stretch = 1 + (0.5 * (1 - Math.Sqrt(Saturation(strength))));
        var (c1, c2) = (Chroma(one.A * stretch, one.B), Chroma(other.A * stretch, other.B));
        var (h1, h2) = (Hue(one.A * stretch, one.B), Hue(other.A * stretch, other.B));
        var turn = c1 * c2 == 0 ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
        var hue = c1 * c2 == 0 ? h1 + h2 : Math.Abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
        var (lightness, chroma) = ((one.L + other.L) / 2, (c1 + c2) / 2);
        var t = 1 - (0.17 * Cos(hue - 30)) + (0.24 * Cos(2 * hue)) + (0.32 * Cos((3 * hue) + 6)) - (0.2 * Cos((4 * hue) - 63));
        var away = Math.Pow(lightness - 50, 2);
        var dL = (other.L - one.L) / (1 + (0.015 * away / Math.Sqrt(20 + away)));
        var dC = (c2 - c1) / (1 + (0.045 * chroma));
        var dH = 2 * Math.Sqrt(c1 * c2) * Math.Sin(turn / 2 * Math.PI / 180) / (1 + (0.015 * chroma * t));
        var rotation = -2 * Math.Sqrt(Saturation(chroma)) * Math.Sin(60 * Math.Exp(-Math.Pow((hue - 275) / 25, 2)) * Math.PI / 180);
        return Math.Sqrt((dL * dL) + (dC * dC) + (dH * dH) + (rotation * dC * dH));
    }

    private static double[] Linear(string color) =>
        [.. new[] { 1, 3, 5 }.Select(at => int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];

    private static (double L, double A, double B) Lab(double[] linear)
    {
        var xyz = Times(ToXyz, linear);
        var (x, y, z) = (Root(xyz[0] / 0.95047), Root(xyz[1]), Root(xyz[2] / 1.08883));
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double[] Times(double[][] matrix, double[] vector) =>
        [.. matrix.Select(row => Math.Clamp(row.Zip(vector, (weight, value) => weight * value).Sum(), 0, 1.1))];

    private static double Root(double value) => value > 216.0 / 24389 ? Math.Cbrt(value) : ((24389.0 / 27 * value) + 16) / 116;

    private static double Chroma(double a, double b) => Math.Sqrt((a * a) + (b * b));

    private static double Hue(double a, double b) => ((Math.Atan2(b, a) * 180 / Math.PI) + 360) % 360;

    private static double Saturation(double chroma) => Math.Pow(chroma, 7) / (Math.Pow(chroma, 7) + Math.Pow(25, 7));

    private static double Cos(double degrees) => Math.Cos(degrees * Math.PI / 180);
}
