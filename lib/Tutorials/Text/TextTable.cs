using System.Net;
using System.Text;

namespace Tutorials.Text;

/// <summary>A table of text that shows itself: aligned columns as plain text, a table in a notebook.</summary>
/// <param name="columns">The column titles.</param>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public class TextTable(params string[] columns) : IShowsAsHtml
{
    private readonly List<string[]> rows = [];

    /// <summary>The rows so far, one text a column; a text may have several lines.</summary>
    public IReadOnlyList<string[]> Rows => rows;

    /// <summary>Adds a row.</summary>
    /// <exception cref="ArgumentException">There are not as many cells as columns.</exception>
    public void AddRow(params string[] cells)
    {
        if (cells.Length != columns.Length)
        {
            throw new ArgumentException(
                $"The table has {columns.Length} columns ({string.Join(", ", columns)}), and the row {cells.Length} cells: give one for each.");
        }
        rows.Add(cells);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var lines = rows.Prepend(columns).SelectMany(Lines).ToList();
        var widths = Enumerable.Range(0, columns.Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        lines.Insert(1, [.. widths.Select(width => new string('-', width))]);
        return string.Join('\n', lines.Select(line => string.Join("  ", line.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd()));
    }

    /// <inheritdoc/>
    public string ToHtml()
    {
        var html = new StringBuilder("<table><thead><tr>");
        foreach (var column in columns)
            html.Append($"<th style=\"text-align:left\">{WebUtility.HtmlEncode(column)}</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
                html.Append($"<td style=\"text-align:left\">{WebUtility.HtmlEncode(cell).Replace("\n", "<br>")}</td>");
            html.Append("</tr>");
        }
        return html.Append("</tbody></table>").ToString();
    }

    // A row whose cells have several lines becomes several lines of text.
    private static IEnumerable<string[]> Lines(string[] row)
    {
        var cells = row.Select(cell => cell.Split('\n')).ToArray();
        return Enumerable.Range(0, cells.Max(cell => cell.Length))
            .Select(line => cells.Select(cell => line < cell.Length ? cell[line] : "").ToArray());
    }
}
