namespace Plotly.NET;

/// <summary>All of a chart but its data: size, title, axes, legend. Properties of plotly.js's layout are set by name.</summary>
public sealed class Layout : PlotlyObject;
