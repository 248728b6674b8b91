namespace Tutorials.Text;

/// <summary>A result that a notebook shows as HTML, and everything else as ToString().</summary>
public interface IShowsAsHtml
{
    /// <summary>The result as an HTML fragment.</summary>
    string ToHtml();
}

/// <summary>
/// Names the class that makes formatters for a type. Notebook kernels find it by its name (.NET Interactive's
/// convention), so that no reference to a kernel is needed.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;
}

internal sealed class HtmlFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() => [new HtmlFormatter(), new PlainFormatter()];
}

internal sealed class HtmlFormatter
{
    public string MimeType => "text/html";

    public bool Format(object instance, TextWriter writer)
    {
        writer.Write(((IShowsAsHtml)instance).ToHtml());
        return true;
    }
}

internal sealed class PlainFormatter
{
    public string MimeType => "text/plain";

    public bool Format(object instance, TextWriter writer)
    {
        writer.Write(instance.ToString());
        return true;
    }
}
