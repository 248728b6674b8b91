namespace ChartPictures;

/// <summary>The forms of markers other than discs, under plotly.js's names.</summary>
internal static class MarkerForms
{
    /// <summary>Whether a form is drawn by its outline, filled.</summary>
    public static bool IsFilled(string form) => form is "square" or "diamond" or "triangle-up" or "triangle-down" or "star";

    /// <summary>Whether a form is drawn by strokes.</summary>
    public static bool IsStroked(string form) => form is "x" or "cross" or "line-ns-open";

    /// <summary>The steps of a path around or through a point.</summary>
    public static string Steps(string form, double x, double y, double size)
    {
        var half = size / 2;
        return form switch
        {
            "square" => Polygon(x, y, (-half * 0.9, -half * 0.9), (half * 0.9, -half * 0.9), (half * 0.9, half * 0.9), (-half * 0.9, half * 0.9)),
            "diamond" => Polygon(x, y, (0, -half * 1.3), (half * 1.3, 0), (0, half * 1.3), (-half * 1.3, 0)),
            "triangle-up" => Polygon(x, y, (0, -half * 1.2), (half * 1.15, half * 0.8), (-half * 1.15, half * 0.8)),
            "triangle-down" => Polygon(x, y, (0, half * 1.2), (half * 1.15, -half * 0.8), (-half * 1.15, -half * 0.8)),
            "star" => Polygon(x, y, [.. Enumerable.Range(0, 10).Select(corner => OnCircle(corner, half * (corner % 2 == 0 ? 1.4 : 0.55)))]),
            "x" => Stroke(x - half, y - half, size, size) + Stroke(x - half, y + half, size, -size),
            "cross" => Stroke(x - half, y, size, 0) + Stroke(x, y - half, 0, size),
            "line-ns-open" => Stroke(x, y - half, 0, size),
            _ => "",
        };
    }

    private static (double Right, double Down) OnCircle(int corner, double radius) =>
        (radius * Math.Sin(Math.PI * corner / 5), -radius * Math.Cos(Math.PI * corner / 5));

    private static string Polygon(double x, double y, params (double Right, double Down)[] corners) =>
        "M" + string.Join("L", corners.Select(corner => $"{At(x + corner.Right)} {At(y + corner.Down)}")) + "z";

    private static string Stroke(double x, double y, double right, double down) => $"M{At(x)} {At(y)}l{At(right)} {At(down)}";

    private static string At(double value) => SvgWriter.Coordinate(value);
}
