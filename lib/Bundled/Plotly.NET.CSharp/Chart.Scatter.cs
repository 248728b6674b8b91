namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Points, a line through them, texts at them, or several of these.</summary>
    /// <param name="x">Where the points are along the x axis: numbers, dates or names.</param>
    /// <param name="y">Where they are along the y axis.</param>
    /// <param name="mode">What is drawn.</param>
    /// <param name="Name">The name in the legend.</param>
    /// <param name="ShowLegend">Whether the legend lists the trace.</param>
    /// <param name="Opacity">From 0, invisible, to 1.</param>
    /// <param name="MultiText">A text for each point: drawn if the mode says so, else shown under the pointer.</param>
    /// <param name="TextPosition">Where the texts stand, seen from their points.</param>
    /// <param name="MarkerColor">The color of the markers.</param>
    /// <param name="LineColor">The color of the line.</param>
    /// <param name="LineWidth">The width of the line in pixels; 2 if not given.</param>
    /// <param name="LineDash">How the line is broken.</param>
    public static GenericChart Scatter<XType, YType, TextType>(
        IEnumerable<XType> x,
        IEnumerable<YType> y,
        StyleParam.Mode mode,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<Color> MarkerColor = default,
        Optional<Color> LineColor = default,
        Optional<double> LineWidth = default,
        Optional<StyleParam.DrawingStyle> LineDash = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        GenericChart.Of(
            new Trace("scatter").Set("mode", mode).Set("x", x).Set("y", y)
                .With("name", Name).With("showlegend", ShowLegend).With("opacity", Opacity)
                .With("text", MultiText).With("textposition", TextPosition)
                .WithObject("marker", new PlotlyObject().With("color", MarkerColor))
                .WithObject("line", new PlotlyObject().With("color", LineColor).With("width", LineWidth).With("dash", LineDash)));

    /// <summary>Points, with texts at them if a position for texts is given.</summary>
    /// <inheritdoc cref="Scatter"/>
    public static GenericChart Point<XType, YType, TextType>(
        IEnumerable<XType> x,
        IEnumerable<YType> y,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<Color> MarkerColor = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible =>
        Scatter(
            x, y, TextPosition.IsSome ? StyleParam.Mode.Markers_Text : StyleParam.Mode.Markers,
            Name, ShowLegend, Opacity, MultiText, TextPosition, MarkerColor);

    /// <summary>A line, with texts at its points if a position for texts is given.</summary>
    /// <param name="ShowMarkers">Whether each point has a marker; if not given, it has none.</param>
    /// <inheritdoc cref="Scatter"/>
    public static GenericChart Line<XType, YType, TextType>(
        IEnumerable<XType> x,
        IEnumerable<YType> y,
        Optional<bool> ShowMarkers = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<Color> MarkerColor = default,
        Optional<Color> LineColor = default,
        Optional<double> LineWidth = default,
        Optional<StyleParam.DrawingStyle> LineDash = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible
    {
        var mode = (ShowMarkers.Value, TextPosition.IsSome) switch
        {
            (false, false) => StyleParam.Mode.Lines,
            (false, true) => StyleParam.Mode.Lines_Text,
            (true, false) => StyleParam.Mode.Lines_Markers,
            (true, true) => StyleParam.Mode.Lines_Markers_Text,
        };
        return Scatter(x, y, mode, Name, ShowLegend, Opacity, MultiText, TextPosition, MarkerColor, LineColor, LineWidth, LineDash);
    }
}
