using System.Text.Encodings.Web;
using System.Text.Json;

namespace Notebooks.Book.Pages;

/// <summary>What the search looks through, as a script, because a page on the disk may not read files.</summary>
internal static class SearchIndex
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For each section its address, its page's title, its own, and its words.</summary>
    public static string Of(IEnumerable<Page> pages)
    {
        var entries = pages.SelectMany(page => page.Sections.All.Select(section => new[]
        {
            section.Anchor.Length == 0 ? page.File : $"{page.File}#{section.Anchor}",
            page.Title,
            section.Level == 1 ? "" : section.Title,
            string.Join(' ', section.Words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        }).Where(entry => entry[2].Length + entry[3].Length > 0));
        return $"searchIndex([\n{string.Join(",\n", entries.Select(entry => JsonSerializer.Serialize(entry, Plain)))}\n]);\n";
    }
}
