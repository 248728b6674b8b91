using System.Collections;
using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Turns values into text, HTML and whatever other MIME types their types' formatters offer.</summary>
public static class Formatter
{
    internal const string Plain = "text/plain";
    internal const string Html = "text/html";

    /// <summary>How many items of a sequence are written out.</summary>
    public static int ListExpansionLimit { get; set; } = 20;

    /// <summary>Formats values of type <typeparamref name="T"/>, and of types derived from it, with a function.</summary>
    public static void Register<T>(Func<T, string> formatter, string mimeType = Plain) =>
        TypeFormatters.Register(typeof(T), mimeType, (value, writer) =>
        {
            writer.Write(formatter((T)value));
            return true;
        });

    /// <summary>Formats values of type <typeparamref name="T"/>, and of types derived from it, with an action.</summary>
    public static void Register<T>(Action<T, TextWriter> formatter, string mimeType = Plain) =>
        TypeFormatters.Register(typeof(T), mimeType, (value, writer) =>
        {
            formatter((T)value, writer);
            return true;
        });

    /// <summary>Writes a value as it would be shown in a MIME type.</summary>
    /// <exception cref="ArgumentException">The value cannot be formatted as that type.</exception>
    public static string ToDisplayString(this object? obj, string mimeType = Plain) => Format(obj, [mimeType])[0].Value;

    internal static IReadOnlyList<FormattedValue> Format(object? value, IReadOnlyList<string> mimeTypes)
    {
        var own = TypeFormatters.Of(value);
        if (own.IsEmpty && !Frames.Is(value) && value is IEnumerable sequence and not (string or IDictionary) && !PlainText.HasItsOwn(value.GetType()))
            value = Excerpt.Of(sequence);
        return mimeTypes.Count > 0
            ? [.. mimeTypes.Select(mimeType => new FormattedValue(mimeType, Write(value, own, mimeType)))]
            : [.. Suitable(value, own)];
    }

    private static IEnumerable<FormattedValue> Suitable(object? value, TypeFormatters own)
    {
        foreach (var mimeType in own.MimeTypes.Where(mimeType => mimeType != Plain))
        {
            if (own.TryWrite(value!, mimeType) is { } text)
                yield return new FormattedValue(mimeType, text);
        }
        if (own.IsEmpty && BuiltInHtml(value) is { } html)
            yield return new FormattedValue(Html, html);
        yield return new FormattedValue(Plain, own.TryWrite(value, Plain) ?? PlainText.Of(value));
    }

    private static string Write(object? value, TypeFormatters own, string mimeType) =>
        own.TryWrite(value, mimeType) ?? mimeType switch
        {
            Plain => PlainText.Of(value),
            Html => BuiltInHtml(value) ?? $"<div class=\"dni-plaintext\"><pre>{WebUtility.HtmlEncode(PlainText.Of(value))}</pre></div>",
            _ => throw new ArgumentException($"No formatter is registered for MIME type {mimeType}.", nameof(mimeType)),
        };

    private static string? BuiltInHtml(object? value)
    {
        if (value is not IHtmlContent content)
            return Frames.TryWrite(value) ?? HtmlTable.TryWrite(value);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
