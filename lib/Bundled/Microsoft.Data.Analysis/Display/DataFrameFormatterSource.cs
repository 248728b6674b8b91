using System.Globalization;
using System.Net;

namespace Microsoft.Data.Analysis;

/// <summary>Marks a type that displays itself in notebooks: hosts look for an attribute of this name, whatever its assembly.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;
}

/// <summary>Gives notebook hosts the formatters of tables and columns, which they find and call by name.</summary>
internal sealed class DataFrameFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() => [new HtmlTableFormatter(), new PlainTextFormatter()];
}

/// <summary>The text that <c>ToString</c> gives.</summary>
internal sealed class PlainTextFormatter
{
    public string MimeType => "text/plain";

    public bool Format(object value, TextWriter writer)
    {
        writer.Write(value);
        return true;
    }
}

/// <summary>A table with the rows' numbers, the first rows, and how many more there are.</summary>
internal sealed class HtmlTableFormatter
{
    private const int RowsToShow = 20;

    public string MimeType => "text/html";

    public bool Format(object value, TextWriter writer)
    {
        var (columns, rowCount) = value switch
        {
            DataFrame frame => ([.. frame.Columns], frame.Rows.Count),
            DataFrameColumn column => ((IReadOnlyList<DataFrameColumn>)[column], column.Length),
            _ => ([], 0),
        };
        writer.Write("<table>\n<thead><tr><th></th>");
        foreach (var column in columns)
            writer.Write($"<th>{WebUtility.HtmlEncode(column.Name)}</th>");
        writer.Write("</tr></thead>\n<tbody>\n");
        for (long row = 0; row < Math.Min(rowCount, RowsToShow); row++)
        {
            writer.Write($"<tr><th>{row}</th>");
            foreach (var column in columns)
                writer.Write(Cell(column[row]));
            writer.Write("</tr>\n");
        }
        writer.Write("</tbody>\n</table>\n");
        if (rowCount > RowsToShow)
            writer.Write($"<p>… {rowCount - RowsToShow} more rows</p>\n");
        return true;
    }

    // Numbers stand at the right, so that their digits line up; a missing value is gray.
    private static string Cell(object? value) => value switch
    {
        null => "<td style=\"color: gray\">null</td>",
        string text => $"<td style=\"text-align: left\">{WebUtility.HtmlEncode(text)}</td>",
        DateTime date => $"<td>{date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}</td>",
        IFormattable number => $"<td style=\"text-align: right\">{number.ToString(null, CultureInfo.InvariantCulture)}</td>",
        _ => $"<td>{WebUtility.HtmlEncode(value.ToString())}</td>",
    };
}
