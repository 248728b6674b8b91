using System.Net;
using System.Text.RegularExpressions;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>What a reader sees of HTML.</summary>
internal static partial class HtmlText
{
    /// <summary>The text without tags, scripts and styles: a line for each row or block, cells divided by a space.</summary>
    internal static string Visible(string html)
    {
        var text = Unseen().Replace(html, "");
        text = BlockEnd().Replace(text, "\n");
        text = WebUtility.HtmlDecode(Tag().Replace(text, " "));
        var lines = text.Split('\n').Select(line => Spaces().Replace(line, " ").Trim());
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    [GeneratedRegex("<(script|style)\\b.*?</\\1\\s*>|<!--.*?-->", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Unseen();

    [GeneratedRegex("</(p|div|tr|li|h[1-6]|pre|table|summary|caption)\\s*>|<(br|hr)\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex BlockEnd();

    [GeneratedRegex("<[/!a-zA-Z][^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
