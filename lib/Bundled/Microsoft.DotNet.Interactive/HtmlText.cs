using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>What a reader sees of HTML, read once from left to right.</summary>
internal sealed partial class HtmlText
{
    private static readonly string[] Unseen = ["script", "style"];

    private readonly string html;
    private readonly StringBuilder text = new();
    private readonly HashSet<string> missing = [];

    private HtmlText(string html) => this.html = html;

    /// <summary>The text without tags, scripts and styles: a line for each row or block, cells divided by a space.</summary>
    internal static string Visible(string html)
    {
        var lines = WebUtility.HtmlDecode(new HtmlText(html).WithoutTags()).Split('\n').Select(line => Spaces().Replace(line, " ").Trim());
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private string WithoutTags()
    {
        for (var place = 0; place < html.Length;)
        {
            var next = html.IndexOf('<', place);
            if (next < 0)
                next = html.Length;
            text.Append(html, place, next - place);
            place = next < html.Length ? AfterTag(next) : next;
        }
        return text.ToString();
    }

    /// <summary>Goes past what begins with a "&lt;", which is a text where it is no tag.</summary>
    private int AfterTag(int start)
    {
        if (html.AsSpan(start).StartsWith("<!--") && Find("-->", start + 4) is >= 0 and var comment)
            return comment + 3;
        foreach (var name in Unseen)
        {
            if (IsNamed(start + 1, name) && AfterEnd(name, start) is >= 0 and var end)
                return end;
        }
        if (start + 1 < html.Length && (html[start + 1] is '/' or '!' || char.IsAsciiLetter(html[start + 1])) && Find(">", start + 2) is >= 0 and var close)
        {
            text.Append(BreaksLine().IsMatch(html.AsSpan(start, close + 1 - start)) ? '\n' : ' ');
            return close + 1;
        }
        text.Append('<');
        return start + 1;
    }

    private bool IsNamed(int place, string name) =>
        html.AsSpan(place).StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (place + name.Length == html.Length || !(char.IsLetterOrDigit(html[place + name.Length]) || html[place + name.Length] == '_'));

    /// <summary>Where an element's end tag ends; -1 where it has none.</summary>
    private int AfterEnd(string name, int start)
    {
        if (missing.Contains(name))
            return -1;
        for (var place = Find($"</{name}", start); place >= 0; place = Find($"</{name}", place + 1))
        {
            var close = place + 2 + name.Length;
            while (close < html.Length && char.IsWhiteSpace(html[close]))
                close++;
            if (close < html.Length && html[close] == '>')
                return close + 1;
        }
        missing.Add(name);
        return -1;
    }

    /// <summary>What is not found once is not looked for again, so that the whole takes one pass.</summary>
    private int Find(string part, int start)
    {
        if (missing.Contains(part))
            return -1;
        var found = html.IndexOf(part, start, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
            missing.Add(part);
        return found;
    }

    [GeneratedRegex("^</(p|div|tr|li|h[1-6]|pre|table|summary|caption)\\s*>$|^<(br|hr)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex BreaksLine();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
