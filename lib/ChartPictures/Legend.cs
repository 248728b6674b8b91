using System.Text.Json.Nodes;

namespace ChartPictures;

/// <summary>The names of traces and their signs, right of the area.</summary>
internal sealed class Legend
{
    private const double Line = 19;
    private const double Sign = 30;
    private const double Space = 8;
    private const double LongestName = 190;

    private readonly IReadOnlyList<Plot> plots = [];

    /// <summary>A chart has a legend if it says so, or a trace does, or there are several traces, even if some of them are not listed.</summary>
    public Legend(JsonObject layout, IReadOnlyList<Plot> all)
    {
        List<Plot> listed = [.. all.Where(plot => plot.InLegend ?? plot.CanBeInLegend)];
        if (layout.Flag("showlegend") ?? (all.Count(plot => plot.CanBeInLegend) > 1 || listed.Any(plot => plot.InLegend == true)))
            plots = listed;
    }

    public double Width => plots.Count == 0 ? 0 : 12 + Sign + Space + plots.Max(plot => TextSize.Width(Name(plot)));

    public void Draw(SvgWriter svg, double left, double top)
    {
        foreach (var (index, plot) in plots.Index())
        {
            var box = new Box(left, top + (index * Line), Sign, Line);
            plot.DrawKey(svg, box);
            svg.Text(box.Right + Space, box.Center, Name(plot), Anchor.Start);
        }
    }

    private static string Name(Plot plot) => TextSize.Fit(plot.Name, LongestName);
}
