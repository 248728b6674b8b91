using Microsoft.DotNet.Interactive.Formatting;

namespace Tutorials.Notebooks.Sessions;

/// <summary>A value in several MIME types, from which a front end takes the best it can show.</summary>
internal static class MimeBundle
{
    /// <summary>The bundle of formatted values, with plain text added for whoever can show nothing else.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<FormattedValue> values)
    {
        var bundle = new Dictionary<string, string>();
        foreach (var value in values)
            bundle[value.MimeType] = value.Value;
        if (bundle.ContainsKey(Formatter.Plain))
            return bundle;
        if (bundle.TryGetValue(Formatter.Html, out var html))
            bundle[Formatter.Plain] = HtmlText.Visible(html);
        else if (bundle.FirstOrDefault(entry => entry.Key.StartsWith("text/", StringComparison.Ordinal)) is { Value: { } text })
            bundle[Formatter.Plain] = text;
        return bundle;
    }
}
