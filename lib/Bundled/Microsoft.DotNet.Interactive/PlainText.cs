using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Values as text, the same on every machine.</summary>
internal static class PlainText
{
    /// <summary>Beyond this depth a value may contain itself.</summary>
    private const int DepthLimit = 6;

    internal static string Of(object? value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    /// <summary>Whether a type outside the framework says itself how it is written.</summary>
    internal static bool HasItsOwn(Type type) =>
        type.GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType is { } declaring && !IsFramework(declaring);

    internal static bool IsFramework(Type type) => $"{type.Namespace}.".StartsWith("System.", StringComparison.Ordinal);

    private static void Append(StringBuilder text, object? value, int depth)
    {
        if (value is not null && TypeFormatters.Of(value).TryWrite(value, Formatter.Plain) is { } own)
            text.Append(own);
        else if (depth >= DepthLimit || value is null || !AppendParts(text, value, depth + 1))
            text.Append(Scalar(value));
    }

    private static bool AppendParts(StringBuilder text, object value, int depth)
    {
        switch (value)
        {
            case string or IHtmlContent:
                return false;
            case Excerpt excerpt:
                var items = excerpt.Items.Select(Item(depth));
                AppendAll(text, "[ ", " ]", excerpt.Rest is null ? items : items.Append(excerpt.Rest));
                return true;
            case IDictionary dictionary:
                var pairs = Excerpt.Of(dictionary);
                var entries = pairs.Items.Cast<DictionaryEntry>().Select(entry => $"{Item(depth)(entry.Key)}: {Item(depth)(entry.Value)}");
                AppendAll(text, "{ ", " }", pairs.Rest is null ? entries : entries.Append(pairs.Rest));
                return true;
            case ITuple tuple:
                AppendAll(text, "(", ")", Enumerable.Range(0, tuple.Length).Select(i => Item(depth)(tuple[i])));
                return true;
            case IEnumerable sequence when !HasItsOwn(value.GetType()):
                return AppendParts(text, Excerpt.Of(sequence), depth - 1);
            default:
                return false;
        }
    }

    private static void AppendAll(StringBuilder text, string open, string close, IEnumerable<string> items) =>
        text.Append(open).AppendJoin(", ", items).Append(close);

    private static Func<object?, string> Item(int depth) => item =>
    {
        var text = new StringBuilder();
        Append(text, item, depth);
        return text.ToString();
    };

    private static string Scalar(object? value) => value switch
    {
        null => "<null>",
        IHtmlContent html => HtmlText.Visible(html.ToDisplayString(Formatter.Html)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
