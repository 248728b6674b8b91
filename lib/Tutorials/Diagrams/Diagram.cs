using System.Net;
using System.Text;
using Tutorials.Text;

namespace Tutorials.Diagrams;

/// <summary>
/// A drawing that shows itself in a notebook. Where pictures are not shown, its text says the same: title and description are
/// the picture's alternative. The factories draw what the series explains, with the shapes of the live objects they are given;
/// <see cref="Sketch"/> has the parts for drawings of one's own.
/// </summary>
[TypeFormatterSource(typeof(DiagramFormatterSource))]
public sealed partial class Diagram
{
    internal Diagram(string title, string description, string svg, int width) => (Title, Description, Svg, Width) = (title, description, svg, width);

    /// <summary>What is drawn, in a few words.</summary>
    public string Title { get; }

    /// <summary>What there is to see, in sentences.</summary>
    public string Description { get; }

    /// <summary>The picture: a document of its own that scales, with colors for light and dark surroundings.</summary>
    public string Svg { get; }

    /// <summary>The width in pixels beyond which the picture does not grow.</summary>
    public int Width { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Title}\n{Description}";

    // As an image, since viewers that clean HTML take svg elements out.
    internal string ToHtml() =>
        $"""<img src="data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(Svg))}" width="{Width}" style="max-width:100%;height:auto" alt="{WebUtility.HtmlEncode($"{Title}. {Description}")}">""";

    private static void Expect(bool condition, string otherwise)
    {
        if (!condition)
            throw new ArgumentException(otherwise);
    }
}

internal sealed class DiagramFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new DiagramFormatter("text/html", diagram => diagram.ToHtml()),
        new DiagramFormatter("image/svg+xml", diagram => diagram.Svg),
        new DiagramFormatter("text/plain", diagram => diagram.ToString()),
    ];
}

/// <summary>Writes a drawing in one form.</summary>
internal sealed class DiagramFormatter(string mimeType, Func<Diagram, string> write)
{
    public string MimeType => mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not Diagram diagram)
            return false;
        writer.Write(write(diagram));
        return true;
    }
}
