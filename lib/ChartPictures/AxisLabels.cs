namespace ChartPictures;

/// <summary>The labels and the title of an axis: the room they need and how they stand in it.</summary>
internal sealed class AxisLabels(Axis axis)
{
    private const double Line = 14;
    private const double Gap = 5;
    private const double TitleRoom = 28;
    private const double LongestAcross = 130;
    private const double LongestAlong = 180;
    private const double Slope = 30;

    /// <summary>The room beside the area, in pixels.</summary>
    public double Room => Depth + (axis.Title.Length > 0 ? TitleRoom : 0);

    /// <summary>How far the last label of an x axis may reach beyond its right end.</summary>
    public double Overhang => axis.Vertical || Labels() is not [.., var last] || Angle != 0 ? 0 : Math.Max(0, (TextSize.Width(last.Label) / 2) - 8);

    /// <summary>The room for the tick labels.</summary>
    private double Depth => !axis.ShowLabels || Labels().Count == 0 ? 0
        : axis.Vertical ? Gap + Widest
        : Gap + Angle switch { 0 => Line, Slope => (Widest * Math.Sin(Slope * Math.PI / 180)) + Line, _ => Widest + 4 };

    private double Widest => Labels().Select(tick => TextSize.Width(tick.Label)).DefaultIfEmpty().Max();

    /// <summary>The turn of an x axis' labels, in degrees: more, the closer they stand.</summary>
    private double Angle => axis.Vertical || Widest + 6 <= Spacing ? 0 : Spacing * Math.Sin(Slope * Math.PI / 180) >= Line - 2 ? Slope : 90;

    private double Spacing => axis.Ticks() is { Count: > 1 } ticks
        ? ticks.Zip(ticks.Skip(1), (tick, next) => Math.Abs(axis.Pixel(next.At) - axis.Pixel(tick.At))).Min()
        : axis.Length;

    public void Draw(SvgWriter svg, Box box)
    {
        if (axis.ShowLabels)
        {
            // Names that stand closer than their height are shown in part.
            var every = Math.Max(1, (int)Math.Ceiling((Line - 2) / Math.Max(0.1, Spacing)));
            foreach (var (_, tick) in Labels().Index().Where(label => label.Index % every == 0))
                DrawLabel(svg, box, tick);
        }
        if (axis.Vertical)
            svg.Text(box.Left - Depth - 17, box.Center, TextSize.Fit(axis.Title, box.Height), Anchor.Middle, TextSize.AxisTitle, angle: -90);
        else
            svg.Text(box.Middle, box.Bottom + Depth + 17, TextSize.Fit(axis.Title, box.Width), Anchor.Middle, TextSize.AxisTitle);
    }

    private void DrawLabel(SvgWriter svg, Box box, Tick tick)
    {
        var at = axis.Pixel(tick.At);
        if (axis.Vertical)
            svg.Text(box.Left - Gap, at, tick.Label, Anchor.End);
        else if (Angle == 0)
            svg.Text(at, box.Bottom + Gap + (Line / 2), tick.Label, Anchor.Middle);
        else
            svg.Text(at, box.Bottom + Gap + (Angle == Slope ? 5 : 2), tick.Label, Anchor.End, angle: -Angle);
    }

    private IReadOnlyList<Tick> Labels() =>
        [.. axis.Ticks().Select(tick => tick with { Label = TextSize.Fit(tick.Label, axis.Vertical ? LongestAlong : LongestAcross) })];
}
