namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>A table of numbers as colors.</summary>
    /// <param name="zData">The rows; the first is lowest, unless the y axis is reversed. What is not finite stays blank.</param>
    /// <param name="Name">The name under the pointer.</param>
    /// <param name="X">What the columns stand for: names, or numbers at even distances.</param>
    /// <param name="XGap">The pixels between columns.</param>
    /// <param name="Y">What the rows stand for.</param>
    /// <param name="YGap">The pixels between rows.</param>
    /// <param name="ColorScale">The colors, from the least number to the greatest.</param>
    /// <param name="ShowScale">Whether the colors are explained by a bar on the right; they are if not given.</param>
    /// <param name="ReverseScale">Whether the colors go from the greatest number to the least.</param>
    /// <param name="ReverseYAxis">Whether the first row is on top.</param>
    public static GenericChart Heatmap<ZType, XType, YType, TextType>(
        IEnumerable<IEnumerable<ZType>> zData,
        Optional<string> Name = default,
        Optional<IEnumerable<XType>> X = default,
        Optional<int> XGap = default,
        Optional<IEnumerable<YType>> Y = default,
        Optional<int> YGap = default,
        Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default,
        Optional<bool> ReverseScale = default,
        Optional<bool> ReverseYAxis = default)
        where ZType : IConvertible
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible
    {
        var chart = GenericChart.Of(
            new Trace("heatmap").Set("z", zData).With("name", Name).With("x", X).With("xgap", XGap).With("y", Y).With("ygap", YGap)
                .With("colorscale", ColorScale).With("showscale", ShowScale).With("reversescale", ReverseScale));
        if (ReverseYAxis.Value)
            chart.Layout.Set("yaxis", new LayoutObjects.LinearAxis().Set("autorange", "reversed"));
        return chart;
    }

    private static PlotlyObject Note(int x, int y, string text) => new PlotlyObject().Set("showarrow", false).Set("text", text).Set("x", x).Set("y", y);

    /// <summary>A table of numbers as colors, with a text in each cell.</summary>
    /// <param name="annotationText">The texts, row by row.</param>
    /// <exception cref="ArgumentException">There are not as many rows of texts as of numbers.</exception>
    /// <inheritdoc cref="Heatmap"/>
    public static GenericChart AnnotatedHeatmap<ZType, XType, YType, TextType>(
        IEnumerable<IEnumerable<ZType>> zData,
        IEnumerable<IEnumerable<string>> annotationText,
        Optional<string> Name = default,
        Optional<IEnumerable<XType>> X = default,
        Optional<int> XGap = default,
        Optional<IEnumerable<YType>> Y = default,
        Optional<int> YGap = default,
        Optional<StyleParam.Colorscale> ColorScale = default,
        Optional<bool> ShowScale = default,
        Optional<bool> ReverseScale = default,
        Optional<bool> ReverseYAxis = default)
        where ZType : IConvertible
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible
    {
        var (rows, texts) = (zData.ToArray(), annotationText.ToArray());
        if (rows.Length != texts.Length)
        {
            throw new ArgumentException(
                $"The heat map has {rows.Length} rows of numbers but {texts.Length} rows of texts; give a text for each number.", nameof(annotationText));
        }
        var chart = Heatmap<ZType, XType, YType, TextType>(rows, Name, X, XGap, Y, YGap, ColorScale, ShowScale, ReverseScale, ReverseYAxis);
        chart.Layout.Set("annotations", texts.SelectMany((row, y) => row.Select((text, x) => Note(x, y, text))));
        return chart;
    }
}
