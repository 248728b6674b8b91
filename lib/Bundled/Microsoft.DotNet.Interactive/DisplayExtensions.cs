using Microsoft.DotNet.Interactive.Formatting;

namespace System;

/// <summary>Ways to show a value that read well at the end of an expression.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value below the cell, in the given MIME types or, without any, in all that suit it.</summary>
    /// <exception cref="ArgumentException">The value cannot be formatted as one of the MIME types.</exception>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) =>
        Show(value, FormattedValue.CreateManyFromObject(value, mimeTypes));

    /// <summary>Shows a string that already is in a MIME type, such as HTML, Markdown or SVG.</summary>
    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        Show(value, [new FormattedValue(mimeType, value)]);

    private static DisplayedValue Show(object? value, IReadOnlyList<FormattedValue> formattedValues)
    {
        var displayed = new DisplayedValue(value, formattedValues);
        DisplayTarget.Show(displayed);
        return displayed;
    }
}
