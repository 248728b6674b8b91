using ChartPictures;

namespace Plotly.NET.Display;

/// <summary>
/// Tells a notebook host which formatters show a type. Hosts find the attribute by its name and that of its property
/// (the convention of .NET Interactive), so that no reference to a host is needed.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;
}

/// <summary>The three forms in which a notebook keeps a chart: interactive HTML, plotly.js's JSON, a picture.</summary>
internal sealed class ChartFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ChartFormatter("image/svg+xml", chart => Picture.Of(GenericChart.toJson(chart)).Svg),
        new ChartFormatter("application/vnd.plotly.v1+json", GenericChart.toJson),
        new ChartFormatter("text/html", GenericChart.toChartHTML),
    ];
}

/// <summary>Writes a chart in one form.</summary>
internal sealed class ChartFormatter(string mimeType, Func<GenericChart, string> format)
{
    public string MimeType { get; } = mimeType;

    /// <summary>Writes the chart; false where the value is not a chart.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not GenericChart chart)
            return false;
        writer.Write(format(chart));
        return true;
    }
}
