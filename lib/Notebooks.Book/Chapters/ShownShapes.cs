using System.Xml;
using System.Xml.Linq;
using Notebooks.Documents;

namespace Notebooks.Book.Chapters;

/// <summary>Finds the shapes of tensors that a cell's tables showed: rows with a name and, below the title "shape", a shape.</summary>
internal static class ShownShapes
{
    public static IEnumerable<(string Name, string Shape)> In(IEnumerable<Output> outputs) => outputs
        .Select(output => output switch
        {
            DisplayOutput display => display.Data,
            ResultOutput result => result.Data,
            _ => null,
        })
        .Select(data => data?.Text("text/html")).OfType<string>().SelectMany(InTable);

    private static IEnumerable<(string Name, string Shape)> InTable(string html)
    {
        if (!html.StartsWith("<table", StringComparison.Ordinal) || TryParse(html) is not { } table)
            return [];
        var rows = table.Descendants("tr").Select(row => row.Elements().Select(cell => cell.Value.Trim()).ToList()).ToList();
        var column = rows.Count == 0 ? -1 : rows[0].IndexOf("shape");
        return column < 1 ? [] : [.. rows.Skip(1).Where(row => row.Count > column && IsName(row[0])).Select(row => (row[0], row[column].Split('\n')[0]))];
    }

    private static bool IsName(string text) => text.Length > 0 && !char.IsAsciiDigit(text[0]) && text.All(character => char.IsLetterOrDigit(character) || character is '_');

    private static XElement? TryParse(string html)
    {
        try
        {
            return XElement.Parse(html.Replace("<br>", "\n"));
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
