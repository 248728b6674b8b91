namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A value written out in one MIME type.</summary>
public class FormattedValue(string mimeType, string value)
{
    /// <summary>The MIME type, such as <c>text/html</c>.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>The text; for binary types, base64.</summary>
    public string Value { get; } = value;

    /// <summary>Writes a value in the given MIME types or, without any, in all that suit it.</summary>
    /// <exception cref="ArgumentException">The value cannot be formatted as one of the MIME types.</exception>
    public static IReadOnlyList<FormattedValue> CreateManyFromObject(object? value, params string[] mimeTypes) =>
        value is FormattedValue already ? [already] : Formatter.Format(value, mimeTypes);
}
