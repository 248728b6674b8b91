namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Upright bars. Combined charts of the same keys stand in groups.</summary>
    /// <param name="values">The heights.</param>
    /// <param name="Keys">What each bar stands for; 0, 1, 2, … if not given.</param>
    /// <param name="Name">The name in the legend.</param>
    /// <param name="ShowLegend">Whether the legend lists the trace.</param>
    /// <param name="Opacity">From 0, invisible, to 1.</param>
    /// <param name="MultiText">A text for each bar.</param>
    /// <param name="MarkerColor">The color of the bars.</param>
    /// <param name="TextPosition">Whether the texts stand in the bars or beyond their ends.</param>
    public static GenericChart Column<ValuesType, KeysType, TextType>(
        IEnumerable<ValuesType> values,
        Optional<IEnumerable<KeysType>> Keys = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.TextPosition> TextPosition = default)
        where ValuesType : IConvertible
        where KeysType : IConvertible
        where TextType : IConvertible =>
        Bars("v", new Trace("bar").With("x", Keys).Set("y", values), Name, ShowLegend, Opacity, MultiText, MarkerColor, TextPosition);

    /// <summary>Bars that lie, the first one lowest. Combined charts of the same keys stand in groups.</summary>
    /// <param name="values">The lengths.</param>
    /// <inheritdoc cref="Column"/>
    public static GenericChart Bar<ValuesType, KeysType, TextType>(
        IEnumerable<ValuesType> values,
        Optional<IEnumerable<KeysType>> Keys = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.TextPosition> TextPosition = default)
        where ValuesType : IConvertible
        where KeysType : IConvertible
        where TextType : IConvertible =>
        Bars("h", new Trace("bar").Set("x", values).With("y", Keys), Name, ShowLegend, Opacity, MultiText, MarkerColor, TextPosition);

    private static GenericChart Bars<TextType>(
        string orientation, Trace trace, Optional<string> name, Optional<bool> showLegend, Optional<double> opacity,
        Optional<IEnumerable<TextType>> texts, Optional<Color> color, Optional<StyleParam.TextPosition> textPosition) =>
        GenericChart.Of(
            trace.Set("orientation", orientation).With("name", name).With("showlegend", showLegend).With("opacity", opacity)
                .With("text", texts).With("textposition", textPosition)
                .WithObject("marker", new PlotlyObject().With("color", color)));
}
