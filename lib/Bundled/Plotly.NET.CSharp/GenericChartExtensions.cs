using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

/// <summary>Changes the look of a chart. Each method gives a new chart and leaves the given one as it is.</summary>
public static class GenericChartExtensions
{
    /// <summary>The chart's layout itself: what is set in it shows in the chart.</summary>
    /// <param name="gChart">The chart.</param>
    public static Layout GetLayout(this GenericChart gChart) => gChart.Layout;

    /// <summary>The chart's traces themselves: what is set in them, such as a heat map's <c>zmin</c> and <c>zmax</c>, shows in the chart.</summary>
    /// <param name="gChart">The chart.</param>
    public static Trace[] GetTraces(this GenericChart gChart) => [.. gChart.Traces];

    /// <summary>The chart in another size.</summary>
    /// <param name="gChart">The chart.</param>
    /// <param name="Width">The width in pixels.</param>
    /// <param name="Height">The height in pixels.</param>
    public static GenericChart WithSize(this GenericChart gChart, Optional<int> Width = default, Optional<int> Height = default) =>
        GenericChart.addLayout(new Layout().With("width", Width).With("height", Height), gChart);

    /// <summary>The chart with its x axis changed; what is left out stays as it is.</summary>
    /// <param name="gChart">The chart.</param>
    /// <param name="TitleText">What the axis shows, and its unit.</param>
    /// <param name="AxisType">How values are placed along the axis.</param>
    /// <param name="MinMax">Where the axis begins and ends. For a logarithmic axis, the exponents of ten of both.</param>
    /// <param name="ShowGrid">Whether there is a line at each tick.</param>
    /// <param name="ZeroLine">Whether there is a line at zero.</param>
    public static GenericChart WithXAxisStyle<MinType, MaxType, CategoryArrayType>(
        this GenericChart gChart,
        Optional<string> TitleText = default,
        Optional<StyleParam.AxisType> AxisType = default,
        Optional<Tuple<MinType, MaxType>> MinMax = default,
        Optional<bool> ShowGrid = default,
        Optional<bool> ZeroLine = default)
        where MinType : IConvertible
        where MaxType : IConvertible
        where CategoryArrayType : IConvertible =>
        WithAxis(gChart, "xaxis", TitleText, AxisType, MinMax, ShowGrid, ZeroLine);

    /// <summary>The chart with its y axis changed; what is left out stays as it is.</summary>
    /// <inheritdoc cref="WithXAxisStyle"/>
    public static GenericChart WithYAxisStyle<MinType, MaxType, CategoryArrayType>(
        this GenericChart gChart,
        Optional<string> TitleText = default,
        Optional<StyleParam.AxisType> AxisType = default,
        Optional<Tuple<MinType, MaxType>> MinMax = default,
        Optional<bool> ShowGrid = default,
        Optional<bool> ZeroLine = default)
        where MinType : IConvertible
        where MaxType : IConvertible
        where CategoryArrayType : IConvertible =>
        WithAxis(gChart, "yaxis", TitleText, AxisType, MinMax, ShowGrid, ZeroLine);

    private static GenericChart WithAxis<MinType, MaxType>(
        GenericChart chart, string name, Optional<string> title, Optional<StyleParam.AxisType> type,
        Optional<Tuple<MinType, MaxType>> range, Optional<bool> showGrid, Optional<bool> zeroLine)
    {
        var axis = new LinearAxis().WithObject("title", new PlotlyObject().With("text", title))
            .With("type", type).With("showgrid", showGrid).With("zeroline", zeroLine);
        if (range.IsSome)
            axis.Set("range", new object?[] { range.Value.Item1, range.Value.Item2 });
        return GenericChart.addLayout(new Layout().Set(name, axis), chart);
    }
}
