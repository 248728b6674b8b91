namespace Plotly.NET;

/// <summary>A color of a line, marker or bar.</summary>
public sealed class Color : IPlotlyValue
{
    private readonly string color;

    private Color(string color) => this.color = color;

    object IPlotlyValue.Value => color;

    /// <summary>A color as CSS spells it, such as <c>gray</c>, <c>#1f77b4</c> or <c>rgba(31,119,180,0.3)</c>. It is not checked.</summary>
    /// <param name="c">The color.</param>
    public static Color fromString(string c) => new(c);
}
