using System.Text;
using System.Text.RegularExpressions;
using Notebooks.Book.Chapters;
using Notebooks.Book.Text;

namespace Notebooks.Book.Pages;

/// <summary>The terms, each with the chapters that use it.</summary>
internal static partial class GlossaryPage
{
    /// <summary>Reads the glossary; the first chapter that a term's paragraph links to is where it first occurs.</summary>
    public static (Sections Sections, string Title, IReadOnlyList<(string Anchor, string Html)> Terms, string Lead) Read(string source, Links links, Formulas formulas)
    {
        var sections = new Sections("Glossary");
        var markdown = new MarkdownText(source, links, formulas, sections, Html.Escape, _ => null);
        var html = markdown.Write(File.ReadAllText(source), new(source));
        var parts = Term().Split(html);
        var terms = new List<(string, string)>();
        for (var part = 1; part < parts.Length; part += 2)
            terms.Add((parts[part], parts[part + 1]));
        return (sections, markdown.Title ?? "Glossary", terms, parts[0]);
    }

    /// <summary>Where each term first occurs, by its identifier.</summary>
    public static IReadOnlyDictionary<string, string> FirstIn(IEnumerable<(string Anchor, string Html)> terms) => terms
        .Select(term => (term.Anchor, Page: FirstChapter().Match(term.Html)))
        .Where(term => term.Page.Success).ToDictionary(term => term.Anchor, term => term.Page.Groups[1].Value);

    public static Page Of(
        Sections sections, string title, IReadOnlyList<(string Anchor, string Html)> terms, string lead, IReadOnlyList<ChapterText> chapters,
        IEnumerable<(string From, string Page, string Anchor)> links)
    {
        var users = links.Where(link => link.Page == "glossary.html").ToLookup(link => link.Anchor, link => link.From);
        var body = new StringBuilder("<div class=\"terms\">\n");
        foreach (var (anchor, html) in terms)
        {
            var first = FirstChapter().Match(html).Groups[1].Value;
            var used = chapters.Where(chapter => chapter.Chapter.Page != first && users[anchor].Contains(chapter.Chapter.Source))
                .Select(chapter => $"<a href=\"{chapter.Chapter.Page}\" aria-label=\"{Html.Escape(chapter.Title)}\">{chapter.Chapter.Number}</a>").ToList();
            var text = used.Count == 0 ? html : html.Replace("</p>", $" <span class=\"facts\">Also in {string.Join(", ", used)}.</span></p>");
            body.Append($"<div id=\"{anchor}\"><p>{text.TrimEnd()}</div>\n");
        }
        return new Page
        {
            File = "glossary.html",
            Title = title,
            Description = "Every term of the series in a sentence or two, with the chapter where it first occurs.",
            Lead = lead,
            Body = body.Append("</div>\n").ToString(),
            Sections = sections,
        };
    }

    [GeneratedRegex("<p><a id=\"([^\"]+)\"></a>")]
    private static partial Regex Term();

    [GeneratedRegex("First in <a href=\"([^\"#]+)\"")]
    private static partial Regex FirstChapter();
}
