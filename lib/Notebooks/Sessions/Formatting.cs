using Microsoft.DotNet.Interactive.Formatting;
using Notebooks.Documents;

namespace Notebooks.Sessions;

/// <summary>Values in the MIME types that notebooks keep.</summary>
internal static class Formatting
{
    /// <summary>A value in all types that suit it.</summary>
    public static MimeBundle Of(object? value) => Bundle(FormattedValue.CreateManyFromObject(value));

    /// <summary>Formatted values as a bundle, with plain text added for whoever can show nothing else.</summary>
    public static MimeBundle Bundle(IEnumerable<FormattedValue> values)
    {
        var bundle = values.GroupBy(value => value.MimeType, value => value.Value)
            .ToDictionary(texts => texts.Key, texts => MimeContent.Of(texts.Key, texts.Last()));
        if (!bundle.ContainsKey(Formatter.Plain) && PlainText(bundle) is { } text)
            bundle[Formatter.Plain] = new MimeContent(text);
        return new MimeBundle(bundle);
    }

    private static string? PlainText(Dictionary<string, MimeContent> bundle) => bundle.TryGetValue(Formatter.Html, out var html)
        ? HtmlText.Visible(html.ToString())
        : bundle.FirstOrDefault(entry => entry.Key.StartsWith("text/", StringComparison.Ordinal)).Value.Text;
}
