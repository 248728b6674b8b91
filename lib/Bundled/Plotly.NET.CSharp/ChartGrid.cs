namespace Plotly.NET.CSharp;

/// <summary>Puts charts into the cells of a grid, each with axes of its own.</summary>
internal sealed class ChartGrid(int rows, int columns, Optional<double> xGap, Optional<double> yGap)
{
    // plotly.js's own gaps for grids whose cells share no axes.
    private readonly double horizontalGap = xGap.IsSome ? xGap.Value : 0.2;
    private readonly double verticalGap = yGap.IsSome ? yGap.Value : 0.3;

    public GenericChart Of(IEnumerable<GenericChart> charts, Optional<IEnumerable<string>> titles)
    {
        var layout = new Layout().Set(
            "grid",
            new PlotlyObject().Set("rows", rows).Set("columns", columns).Set("pattern", "independent").With("xgap", xGap).With("ygap", yGap));
        if (titles.IsSome)
            layout.Set("annotations", titles.Value.Take(rows * columns).Select(Title));
        return GenericChart.addLayout(layout, GenericChart.combine(charts.Take(rows * columns).Select(InCell)));
    }

    private static GenericChart InCell(GenericChart chart, int index)
    {
        var number = index == 0 ? "" : $"{index + 1}";
        var traces = chart.Traces.Select(trace => ((Trace)trace.Copy()).Set("xaxis", "x" + number).Set("yaxis", "y" + number));
        var layout = (Layout)chart.Layout.Copy();
        // The title of one chart would become that of the whole grid; cells have titles of their own.
        layout.Rename("title", null);
        layout.Rename("xaxis", "xaxis" + number);
        layout.Rename("yaxis", "yaxis" + number);
        return new(traces, layout);
    }

    /// <summary>A text above the middle of a cell, in parts of the whole plot's width and height.</summary>
    private PlotlyObject Title(string title, int index)
    {
        // A row of n cells of width 1 with gaps between them is n - gap wide, a cell without its gap 1 - gap.
        var middle = (index % columns + ((1 - horizontalGap) / 2)) / (columns - horizontalGap);
        var top = 1 - (index / columns / (rows - verticalGap));
        return new PlotlyObject().Set("text", title).Set("showarrow", false)
            .Set("x", middle).Set("xref", "paper").Set("xanchor", "center")
            .Set("y", top).Set("yref", "paper").Set("yanchor", "bottom");
    }
}
