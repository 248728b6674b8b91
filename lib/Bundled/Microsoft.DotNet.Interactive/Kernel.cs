using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>What a cell calls without a qualifier: every cell has <c>using static</c> of this type.</summary>
public abstract class Kernel
{
    private protected Kernel()
    {
    }

    /// <summary>Shows a value below the cell, in the given MIME types or, without any, in all that suit it.</summary>
    /// <returns>A handle whose <see cref="DisplayedValue.Update"/> replaces what is shown.</returns>
    /// <exception cref="ArgumentException">The value cannot be formatted as one of the MIME types.</exception>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>Marks a string as HTML, to be shown as such and not as text.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);
}
