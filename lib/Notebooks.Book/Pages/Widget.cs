using System.Text.Json;
using Notebooks.Book.Text;

namespace Notebooks.Book.Pages;

/// <summary>
/// Something that a chapter's page shows besides the notebook: a folder of Widgets with widget.json, which says of which chapter
/// and below which heading, widget.html, which is put there, and scripts and data that become files of the site.
/// </summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Chapter">The chapter's number.</param>
/// <param name="After">The identifier of the heading below which it is put, before the next one.</param>
/// <param name="Markup">What is put there.</param>
/// <param name="Files">Its scripts, by their paths in the site, in the order in which they are loaded.</param>
internal sealed record Widget(string Name, string Chapter, string After, string Markup, IReadOnlyDictionary<string, string> Files)
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
            faults.Add(place, $"the widget {Name} belongs below the heading #{After}, which is not there; name another in Widgets/{Name}/widget.json.");
    }

    /// <summary>Before the next heading of the same level or the end.</summary>
    private int PlaceIn(string body)
    {
        var heading = body.IndexOf($"<h2 id=\"{After}\"", StringComparison.Ordinal);
        if (heading < 0)
            return -1;
        var next = body.IndexOf("<h2 ", heading + 1, StringComparison.Ordinal);
        return next < 0 ? body.Length : next;
    }

    private static Widget Read(string name)
    {
        using var manifest = JsonDocument.Parse(Resources.Text($"{Folder}{name}/widget.json"));
        var files = manifest.RootElement.GetProperty("scripts").EnumerateArray().Select(file => file.GetString()!)
            .ToDictionary(file => $"{name}-{file}", file => Resources.Text($"{Folder}{name}/{file}"));
        return new(
            name, manifest.RootElement.GetProperty("chapter").GetString()!, manifest.RootElement.GetProperty("after").GetString()!,
            Resources.Text($"{Folder}{name}/widget.html"), files);
    }
}
