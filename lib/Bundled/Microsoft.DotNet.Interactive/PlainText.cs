using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Values as text, the same on every machine.</summary>
internal sealed class PlainText
{
    /// <summary>Beyond this depth a value may contain itself.</summary>
    private const int DepthLimit = 6;

    /// <summary>A value that contains itself many times would grow with the power of the depth.</summary>
    private const int MostItems = 10_000;

    private readonly StringBuilder text = new();
    private int items;

    private PlainText()
    {
    }

    internal static string Of(object? value)
    {
        var written = new PlainText();
        written.Append(value, 0);
        return written.text.ToString();
    }

    /// <summary>Whether a type outside the framework says itself how it is written.</summary>
    internal static bool HasItsOwn(Type type) =>
        type.GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType is { } declaring && !IsFramework(declaring);

    internal static bool IsFramework(Type type) => $"{type.Namespace}.".StartsWith("System.", StringComparison.Ordinal);

    private void Append(object? value, int depth)
    {
        if (value is not null && TypeFormatters.Of(value).TryWrite(value, Formatter.Plain) is { } own)
            text.Append(own);
        else if (value is null || !AppendParts(value, depth))
            text.Append(Scalar(value));
    }

    /// <summary>Writes a value that consists of others; false for any other.</summary>
    private bool AppendParts(object value, int depth)
    {
        switch (value)
        {
            case string or IHtmlContent:
                return false;
            case Excerpt excerpt:
                AppendAll("[ ", " ]", excerpt.Items, excerpt.Rest, item => Append(item, depth + 1));
                return true;
            case IDictionary or ITuple or IEnumerable when depth >= DepthLimit && !HasItsOwn(value.GetType()):
                text.Append("...");
                return true;
            case IDictionary dictionary:
                var pairs = Excerpt.Of(dictionary);
                AppendAll("{ ", " }", pairs.Items, pairs.Rest, pair => AppendPair((DictionaryEntry)pair!, depth + 1));
                return true;
            case ITuple tuple:
                AppendAll("(", ")", [.. Enumerable.Range(0, tuple.Length).Select(i => tuple[i])], null, item => Append(item, depth + 1));
                return true;
            case IEnumerable sequence when !HasItsOwn(value.GetType()):
                return AppendParts(Excerpt.Of(sequence), depth);
            default:
                return false;
        }
    }

    private void AppendPair(DictionaryEntry pair, int depth)
    {
        Append(pair.Key, depth);
        text.Append(": ");
        Append(pair.Value, depth);
    }

    private void AppendAll(string open, string close, IReadOnlyList<object?> parts, string? rest, Action<object?> append)
    {
        text.Append(open);
        var shown = Math.Min(parts.Count, Math.Max(0, MostItems - items));
        items += shown;
        for (var i = 0; i < shown; i++)
        {
            if (i > 0)
                text.Append(", ");
            append(parts[i]);
        }
        if (shown < parts.Count)
            rest = "...";
        if (rest is not null)
            text.Append(shown > 0 ? ", " : "").Append(rest);
        text.Append(close);
    }

    private static string Scalar(object? value) => value switch
    {
        null => "<null>",
        IHtmlContent html => HtmlText.Visible(html.ToDisplayString(Formatter.Html)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
