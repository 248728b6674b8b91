using System.Collections;
using Tutorials.Text;
using GenericChart = Plotly.NET.GenericChart;

namespace Tutorials.Charts;

/// <summary>A chart that shows itself in a notebook: as HTML, as plotly.js's JSON, and as a picture where there is one.</summary>
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

/// <summary>A Plotly.NET whose charts bring formatters of their own is asked for them; they may know more forms.</summary>
internal sealed class FigureFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters()
    {
        var own = OfChart().ToList();
        return own.Count > 0 ? own :
        [
            new FigureFormatter("application/vnd.plotly.v1+json", Writing(GenericChart.toJson)),
            new FigureFormatter("text/html", Writing(GenericChart.toChartHTML)),
        ];
    }

    // By the names of the convention, as a notebook's host finds them.
    private static IEnumerable<FigureFormatter> OfChart()
    {
        var attribute = typeof(GenericChart).GetCustomAttributes(false).FirstOrDefault(other => other.GetType().Name == nameof(TypeFormatterSourceAttribute));
        if (attribute is null || Property(attribute, nameof(TypeFormatterSourceAttribute.FormatterSourceType)) is not Type type)
            yield break;
        var source = Activator.CreateInstance(type, nonPublic: true)!;
        foreach (var formatter in (IEnumerable)type.GetMethod(nameof(CreateTypeFormatters))!.Invoke(source, null)!)
        {
            yield return new(
                (string)Property(formatter, nameof(FigureFormatter.MimeType))!,
                formatter.GetType().GetMethod(nameof(FigureFormatter.Format))!.CreateDelegate<Func<object, TextWriter, bool>>(formatter));
        }
    }

    private static object? Property(object from, string name) => from.GetType().GetProperty(name)?.GetValue(from);

    private static Func<object, TextWriter, bool> Writing(Func<GenericChart, string> format) => (chart, writer) =>
    {
        writer.Write(format((GenericChart)chart));
        return true;
    };
}

/// <summary>Writes a figure's chart in one form.</summary>
internal sealed class FigureFormatter(string mimeType, Func<object, TextWriter, bool> write)
{
    public string MimeType => mimeType;

    public bool Format(object instance, TextWriter writer) => instance is Figure figure && write(figure.Chart, writer);
}
