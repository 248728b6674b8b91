namespace Plotly.NET.LayoutObjects;

/// <summary>The x or y axis of a chart: the value of a layout's <c>xaxis</c> or <c>yaxis</c>.</summary>
public sealed class LinearAxis : PlotlyObject;
