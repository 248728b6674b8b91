using System.Globalization;
using System.Net;

namespace Microsoft.Data.Analysis;

/// <summary>Writes columns as HTML: the rows' numbers, the first rows, and how many more there are.</summary>
internal static class FrameTable
{
    private const int RowsToShow = 20;

    public static void Write(IReadOnlyList<(string Name, Func<long, object?> Value)> columns, long rowCount, TextWriter writer)
    {
        writer.Write("<table>\n<thead><tr><th></th>");
        foreach (var (name, _) in columns)
            writer.Write($"<th>{WebUtility.HtmlEncode(name)}</th>");
        writer.Write("</tr></thead>\n<tbody>\n");
        for (long row = 0; row < Math.Min(rowCount, RowsToShow); row++)
        {
            writer.Write($"<tr><th>{row}</th>");
            foreach (var (_, value) in columns)
                writer.Write(Cell(value(row)));
            writer.Write("</tr>\n");
        }
        writer.Write("</tbody>\n</table>\n");
        if (rowCount > RowsToShow)
            writer.Write($"<p>… {rowCount - RowsToShow} more rows</p>\n");
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
