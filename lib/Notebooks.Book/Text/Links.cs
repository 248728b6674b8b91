using System.Collections.Concurrent;

namespace Notebooks.Book.Text;

/// <summary>Where links in the sources lead in the book; checked when all pages are known.</summary>
/// <param name="root">The folder above the notebooks, whose files may be linked to.</param>
/// <param name="files">The site's files, which linked files join.</param>
/// <param name="faults">Told of links that lead nowhere.</param>
internal sealed class Links(string root, SiteFiles files, Faults faults)
{
    private readonly Dictionary<string, string> pages = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(Place Place, string Written, string Page, string Anchor)> toCheck = [];

    /// <summary>What links lead where: the page that has the link, the page it leads to, and the identifier there.</summary>
    public IEnumerable<(string From, string Page, string Anchor)> All => toCheck.Select(link => (link.Place.File, link.Page, link.Anchor));

    /// <summary>Says which page a source has become.</summary>
    public void AddPage(string source, string page) => pages[Path.GetFullPath(source)] = page;

    /// <summary>Where a link or a picture's address in a source leads in the book.</summary>
    /// <param name="place">Where it is written.</param>
    /// <param name="source">The file it is written in.</param>
    /// <param name="url">What is written.</param>
    public string Resolve(Place place, string source, string url)
    {
        if (url.Contains("://", StringComparison.Ordinal) || url.StartsWith("mailto:", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal))
            return url;
        var (written, anchor) = url.IndexOf('#') is >= 0 and var mark ? (url[..mark], url[(mark + 1)..]) : (url, "");
        var target = written.Length == 0 ? Path.GetFullPath(source) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(source))!, Uri.UnescapeDataString(written)));
        if (pages.TryGetValue(target, out var page))
        {
            toCheck.Add((place, url, page, anchor));
            return anchor.Length == 0 ? page : written.Length == 0 ? $"#{anchor}" : $"{page}#{anchor}";
        }
        return Copy(place, url, target);
    }

    /// <summary>Reports the links to identifiers that no page has.</summary>
    public void Check(IReadOnlyDictionary<string, IReadOnlySet<string>> anchors)
    {
        foreach (var (place, written, page, anchor) in toCheck)
        {
            if (anchor.Length > 0 && !anchors[page].Contains(anchor))
                faults.Add(place, $"the link to {written} leads nowhere: that page has no #{anchor}; mend the link or the heading.");
        }
    }

    private string Copy(Place place, string url, string target)
    {
        var name = Path.GetRelativePath(root, target).Replace('\\', '/');
        if (name.StartsWith("..", StringComparison.Ordinal) || !File.Exists(target))
        {
            faults.Add(place, $"the link to {url} leads nowhere: there is no file {name}; mend the link or add the file.");
            return url;
        }
        var path = $"files/{name}";
        files.Add(path, File.ReadAllBytes(target));
        return string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }
}
