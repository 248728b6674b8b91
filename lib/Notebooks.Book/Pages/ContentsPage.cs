using System.Text;
using Notebooks.Book.Chapters;
using Notebooks.Book.Text;

namespace Notebooks.Book.Pages;

/// <summary>The page that all begins with: the map, and for each chapter what one can do after it and how long it takes.</summary>
internal static class ContentsPage
{
    /// <param name="readme">What the series says of itself.</param>
    /// <param name="chapters">The chapters in order.</param>
    /// <param name="map">Which chapter builds on which.</param>
    /// <param name="repository">The repository's address; empty where it is not known.</param>
    public static Page Of(Readme readme, IReadOnlyList<ChapterText> chapters, ChapterMap map, string repository)
    {
        var sections = new Sections(readme.Series);
        sections.AddWords(readme.About);
        var body = new StringBuilder();
        var heading = sections.Begin(2, "The series");
        body.Append($"<h2 id=\"{heading}\">The series</h2>\n");
        body.Append("<p>Each arc leads from a chapter to one that uses its terms; the more terms, the thicker. Read in order, or follow the arcs back from the chapter you need.</p>\n");
        body.Append($"<figure class=\"scroll\">{map.ToSvg()}</figure>\n<ol class=\"chapters\">\n");
        foreach (var chapter in chapters)
        {
            var basis = map.BasisOf(chapter);
            var aims = readme.AimsOf(chapter.Chapter.Name) ?? string.Join("; ", chapter.Aims);
            var needs = basis.Count == 0 ? "" : $" · builds on {string.Join(", ", basis.Select(earlier => $"<a href=\"{earlier.Chapter.Page}\" aria-label=\"{Html.Escape(earlier.Title)}\">{earlier.Chapter.Number}</a>"))}";
            body.Append($"<li><h3><a href=\"{chapter.Chapter.Page}\">{Html.Escape(chapter.Title)}</a></h3>\n");
            body.Append(aims.Length == 0 ? "" : $"<p>After it you can {Html.Escape(aims)}.</p>\n");
            body.Append(Html.Invariant($"<p class=\"facts\">about {chapter.Minutes} minutes{needs}</p></li>\n"));
        }
        body.Append("</ol>\n");
        body.Append(Reading(sections, repository));
        return new Page
        {
            File = "index.html",
            Title = readme.Series,
            Description = readme.About,
            Lead = $"<p class=\"lead\">{Html.Escape(readme.About)}</p>\n",
            Body = body.ToString(),
            Sections = sections,
            Next = chapters.Count == 0 ? null : (chapters[0].Chapter.Page, chapters[0].Title),
        };
    }

    private static string Reading(Sections sections, string repository)
    {
        var heading = sections.Begin(2, "Reading and running");
        const string Explained = "In the code, point at a name, tap it, or press Tab to reach a cell and the arrow keys to go from name to name: "
            + "the book says what it is. A name that is declared elsewhere leads there. Press / to search.";
        sections.AddWords(Explained);
        var codespace = Address.Codespace(repository) is { } address ? $"<p><a href=\"{address}\">Open the series in Codespaces</a> to run every cell in the browser, or see <a href=\"{Html.Escape(repository)}\">the repository</a>.</p>\n" : "";
        return $"<h2 id=\"{heading}\">Reading and running</h2>\n<p>{Explained}</p>\n{codespace}"
            + "<p>Terms are in the <a href=\"glossary.html\">glossary</a>, the library that the chapters build in the <a href=\"reference.html\">reference</a>.</p>\n";
    }
}

/// <summary>Addresses on the site that holds the repository.</summary>
internal static class Address
{
    /// <summary>Where a codespace of the repository is opened; null where the repository is not on GitHub.</summary>
    public static string? Codespace(string repository) => Uri.TryCreate(repository, UriKind.Absolute, out var address) && address.Host == "github.com"
        ? $"https://codespaces.new{address.AbsolutePath.TrimEnd('/')}?quickstart=1"
        : null;
}
