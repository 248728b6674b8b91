namespace Plotly.NET.CSharp;

/// <summary>Makes charts. Each starts with the default size, 600 × 600 pixels; see <see cref="GenericChartExtensions"/> for its look.</summary>
public static partial class Chart
{
    /// <summary>One chart with the traces of all, on the same axes. Where layouts differ, the later one's setting counts.</summary>
    /// <param name="gCharts">The charts, one at least.</param>
    /// <exception cref="ArgumentException">There are no charts.</exception>
    public static GenericChart Combine(IEnumerable<GenericChart> gCharts) => GenericChart.combine(gCharts);

    /// <summary>Puts charts side by side, row by row, each with axes of its own.</summary>
    /// <param name="gCharts">The charts, one at least.</param>
    /// <param name="nRows">The number of rows.</param>
    /// <param name="nCols">The number of charts in a row.</param>
    /// <param name="SubPlotTitles">A title above each chart.</param>
    /// <param name="XGap">The space between columns, as a part of a column's width with its space; 0.2 if not given.</param>
    /// <param name="YGap">The space between rows, as a part of a row's height with its space; 0.3 if not given.</param>
    /// <exception cref="ArgumentException">There are no charts.</exception>
    public static GenericChart Grid(
        IEnumerable<GenericChart> gCharts,
        int nRows,
        int nCols,
        Optional<IEnumerable<string>> SubPlotTitles = default,
        Optional<double> XGap = default,
        Optional<double> YGap = default) =>
        new ChartGrid(nRows, nCols, XGap, YGap).Of(gCharts, SubPlotTitles);
}
