using System.Collections;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Plotly.NET.Tests;

/// <summary>Shows charts as a notebook host does: by the names of the formatter convention, without a reference to it.</summary>
internal static class Notebook
{
    /// <summary>The forms of a value, by MIME type.</summary>
    public static Dictionary<string, string> Show(object value)
    {
        var attribute = value.GetType().GetCustomAttributes(inherit: true).Single(candidate => candidate.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)Property(attribute, "FormatterSourceType"))!;
        var formatters = (IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!;
        return formatters.Cast<object>().ToDictionary(formatter => (string)Property(formatter, "MimeType"), formatter => Format(formatter, value));
    }

    public static JsonNode Json(GenericChart chart) => JsonNode.Parse(Show(chart)["application/vnd.plotly.v1+json"])!;

    public static Drawing Draw(GenericChart chart) => new(XDocument.Parse(Show(chart)["image/svg+xml"]));

    static string Format(object formatter, object value)
    {
        using var writer = new StringWriter();
        Assert.Equal(true, formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer]));
        return writer.ToString();
    }

    static object Property(object of, string name) => of.GetType().GetProperty(name)!.GetValue(of)!;
}
