using System.Text.Encodings.Web;

namespace Microsoft.AspNetCore.Html;

/// <summary>Something that writes itself as HTML.</summary>
public interface IHtmlContent
{
    /// <summary>Writes the HTML, encoding with <paramref name="encoder"/> what is not yet HTML.</summary>
    void WriteTo(TextWriter writer, HtmlEncoder encoder);
}

/// <summary>A string that already is HTML.</summary>
public class HtmlString(string? value) : IHtmlContent
{
    /// <summary>The HTML.</summary>
    public string? Value { get; } = value;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(Value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
