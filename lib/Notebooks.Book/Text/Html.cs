using System.Globalization;
using System.Text;

namespace Notebooks.Book.Text;

/// <summary>Pieces of HTML.</summary>
internal static class Html
{
    /// <summary>A text as content or as a quoted attribute's value.</summary>
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    /// <summary>The identifier of a heading: small letters, digits and hyphens, as GitHub makes them.</summary>
    public static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var character in title.Trim().ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(character) || character is '_')
                slug.Append(character);
            else if (character is ' ' or '-')
                slug.Append('-');
        }
        return slug.Length == 0 ? "section" : slug.ToString();
    }

    /// <summary>The same text for the same number on every machine.</summary>
    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
