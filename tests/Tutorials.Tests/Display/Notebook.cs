namespace Tutorials.Tests.Display;

/// <summary>Shows values as a notebook's host does, by the names of the formatter convention.</summary>
static class Notebook
{
    /// <summary>What a value shows, by MIME type.</summary>
    public static Dictionary<string, string> Show(object value)
    {
        var attribute = value.GetType().GetCustomAttributes(inherit: true).Single(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)Get(attribute, "FormatterSourceType"), nonPublic: true)!;
        var formatters = (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, [])!;
        return formatters.ToDictionary(formatter => (string)Get(formatter, "MimeType"), formatter => Formatted(formatter, value));
    }

    static object Get(object target, string property) => target.GetType().GetProperty(property)!.GetValue(target)!;

    static string Formatted(object formatter, object value)
    {
        var writer = new StringWriter();
        Assert.Equal(true, formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer]));
        return writer.ToString();
    }
}
