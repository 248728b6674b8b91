namespace Tutorials.Testing;

/// <summary>Shows values as a notebook's host does: by the names of the formatter convention, without a reference to one.</summary>
internal static class NotebookHost
{
    /// <summary>What a value shows, by MIME type; no formatter may refuse it.</summary>
    public static Dictionary<string, string> Show(object value) => FormattersOf(value.GetType()).ToDictionary(pair => pair.Key, pair =>
    {
        var shown = pair.Value(value);
        Assert.NotNull(shown);
        return shown;
    });

    /// <summary>A type's formatters by MIME type; one that refuses a value gives null.</summary>
    public static Dictionary<string, Func<object, string?>> FormattersOf(Type type)
    {
        var attribute = type.GetCustomAttributes(inherit: true).Single(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)Property(attribute, "FormatterSourceType"))!;
        var formatters = (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!;
        return formatters.ToDictionary(formatter => (string)Property(formatter, "MimeType"), Formatting);
    }

    private static Func<object, string?> Formatting(object formatter) => value =>
    {
        using var writer = new StringWriter();
        return formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer]) is true ? writer.ToString() : null;
    };

    private static object Property(object of, string name) => of.GetType().GetProperty(name)!.GetValue(of)!;
}
