using System.Text.Json;
using Notebooks.Book.Text;

namespace Notebooks.Book.Pages;

/// <summary>
/// Something that a chapter's page shows besides the notebook: a folder of Widgets with widget.json, which says of which chapter
/// and at the end of which section it stands; widget.html, which is put there, with data in the place of {file.json}; and scripts,
/// which become files of the site.
/// </summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Chapter">The chapter's notebook, without ending.</param>
/// <param name="Section">The identifier of the section's heading.</param>
/// <param name="Markup">What is put there.</param>
/// <param name="Files">Its scripts, by their paths in the site, in the order in which they are loaded.</param>
/// <param name="Weights">The file with its weights, from the repository's top; null if it has none.</param>
internal sealed record Widget(string Name, string Chapter, string Section, string Markup, IReadOnlyDictionary<string, string> Files, string? Weights)
{
    private const string Folder = "Widgets/";

    /// <summary>All widgets that the book has.</summary>
    public static IReadOnlyList<Widget> All { get; } =
    [
        .. Resources.Names.Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith("/widget.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(name => Read(name.Split('/')[1])),
    ];

    public IEnumerable<string> Scripts => Files.Keys;

    /// <summary>The page's text with the widget in its place.</summary>
    public string PutInto(string body)
    {
        var place = PlaceIn(body);
        return place < 0 ? body : body.Insert(place, Markup);
    }

    /// <summary>Reports that the chapter has lost the heading.</summary>
    public void Check(string body, Place place, Faults faults)
    {
        if (PlaceIn(body) < 0)
            faults.Add(place, $"the widget {Name} belongs below the heading #{Section}, which is not there; name another in Widgets/{Name}/widget.json.");
    }

    /// <summary>Before the next heading of the same level or the end.</summary>
    private int PlaceIn(string body)
    {
        var heading = body.IndexOf($"<h2 id=\"{Section}\"", StringComparison.Ordinal);
        if (heading < 0)
            return -1;
        var next = body.IndexOf("<h2 ", heading + 1, StringComparison.Ordinal);
        return next < 0 ? body.Length : next;
    }

    private static Widget Read(string name)
    {
        using var manifest = JsonDocument.Parse(Resources.Text($"{Folder}{name}/widget.json"));
        var markup = Resources.Text($"{Folder}{name}/widget.html");
        foreach (var data in manifest.RootElement.GetProperty("data").EnumerateArray().Select(file => file.GetString()!))
            markup = markup.Replace($"{{{data}}}", Resources.Text($"{Folder}{name}/{data}").Trim());
        var files = manifest.RootElement.GetProperty("scripts").EnumerateArray().Select(file => file.GetString()!)
            .ToDictionary(file => $"{name}-{file}", file => Resources.Text($"{Folder}{name}/{file}"));
        return new(
            name, manifest.RootElement.GetProperty("chapter").GetString()!, manifest.RootElement.GetProperty("section").GetString()!, markup, files,
            manifest.RootElement.TryGetProperty("weights", out var weights) ? weights.GetString() : null);
    }
}
