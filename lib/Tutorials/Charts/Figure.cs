using ChartPictures;
using Tutorials.Text;
using GenericChart = Plotly.NET.GenericChart;

namespace Tutorials.Charts;

/// <summary>A chart that shows itself in a notebook: as HTML, as plotly.js's JSON, and as a picture.</summary>
/// <param name="chart">The Plotly.NET chart.</param>
[TypeFormatterSource(typeof(FigureFormatterSource))]
public sealed class Figure(GenericChart chart)
{
    /// <summary>The Plotly.NET chart, for all that Plotly.NET can do with it.</summary>
    public GenericChart Chart => chart;

    /// <summary>Any Plotly.NET chart as a figure.</summary>
    public static implicit operator Figure(GenericChart chart) => new(chart);

    /// <inheritdoc/>
    public override string ToString() => "a chart";
}

/// <summary>From the chart's JSON alone: not every Plotly.NET loads plotly.js, or has pictures.</summary>
internal sealed class FigureFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new FigureFormatter("image/svg+xml", json => Picture.Of(json).Svg),
        new FigureFormatter("application/vnd.plotly.v1+json", json => json),
        new FigureFormatter("text/html", ChartHtml.Fragment),
    ];
}

/// <summary>Writes a figure's chart in one form.</summary>
internal sealed class FigureFormatter(string mimeType, Func<string, string> write)
{
    public string MimeType => mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not Figure figure)
            return false;
        writer.Write(write(GenericChart.toJson(figure.Chart)));
        return true;
    }
}
