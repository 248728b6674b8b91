namespace Plotly.NET;

/// <summary>One series of a chart, its data and its look. Further properties of plotly.js can be set by name.</summary>
public sealed class Trace : PlotlyObject
{
    internal Trace(string traceTypeName) => SetValue("type", traceTypeName);
}
