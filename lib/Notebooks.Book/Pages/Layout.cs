using System.Text;
using Notebooks.Book.Text;

namespace Notebooks.Book.Pages;

/// <summary>What all pages have: the head, the ways to other pages, the headings at the side.</summary>
/// <param name="series">What the series is called.</param>
/// <param name="site">The address that the book will have, ending in a slash; empty where it is not known.</param>
internal sealed class Layout(string series, string site)
{
    /// <summary>What tells a folder with a book from any other.</summary>
    public const string Generator = "<meta name=\"generator\" content=\"tutorials book\">";

    /// <param name="page">The page.</param>
    /// <param name="root">What stands before addresses: nothing, or the site's for a page that may be shown anywhere.</param>
    public string Write(Page page, string root = "")
    {
        var title = Html.Escape(page.Title);
        var name = page.File == "index.html" ? title : $"{title} · {Html.Escape(series)}";
        var description = Html.Escape(page.Description);
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            {Generator}
            <title>{name}</title>
            <meta name="description" content="{description}">
            <meta property="og:type" content="article">
            <meta property="og:title" content="{title}">
            <meta property="og:description" content="{description}">
            <meta property="og:site_name" content="{Html.Escape(series)}">
            <meta property="og:image" content="{site}preview.png">
            <meta property="og:image:alt" content="{Html.Escape(series)}">
            <meta name="twitter:card" content="summary_large_image">
            {(site.Length == 0 ? "" : $"<meta property=\"og:url\" content=\"{site}{page.File}\">\n<link rel=\"canonical\" href=\"{site}{page.File}\">\n")}<link rel="icon" href="{root}icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="{root}book.css">
            {DarkStyle(page.DarkRules)}<script src="{root}theme.js"></script>
            {string.Concat(Scripts(page).Select(script => $"<script defer src=\"{root}{script}\"></script>\n"))}</head>
            <body>
            <a class="skip" href="#main-text">To the text</a>
            <header class="bar"><a class="home" href="{root}index.html">{Html.Escape(series)}</a><nav aria-label="Book"><a href="{root}index.html">Contents</a><a href="{root}glossary.html">Glossary</a><a href="{root}reference.html">Reference</a></nav></header>
            <main id="main-text">
            <h1>{title}</h1>
            {page.Lead}{Side(page.Sections)}{page.Body}{Ways(page)}</main>
            {(page.Notes == "[]" ? "" : $"<script type=\"application/json\" id=\"code-notes\">{page.Notes.Replace("<", "\\u003c")}</script>\n")}</body>
            </html>

            """;
    }

    private static IEnumerable<string> Scripts(Page page)
    {
        yield return "spelling.js";
        yield return "search.js";
        if (page.Body.Contains("<pre class=\"code\"", StringComparison.Ordinal))
            yield return "copy.js";
        if (page.Notes != "[]")
            yield return "notes.js";
        if (page.Body.Contains("data-chart=", StringComparison.Ordinal))
            yield return "charts.js";
        foreach (var script in page.Scripts)
            yield return script;
    }

    /// <summary>Drawings know the system's theme; in a page they follow the page's.</summary>
    private static string DarkStyle(IReadOnlyList<string> rules) => rules.Count == 0
        ? ""
        : $"<style>@media screen{{:root[data-theme=dark]{{{string.Concat(rules)}}}@media(prefers-color-scheme:dark){{:root:not([data-theme]){{{string.Concat(rules)}}}}}}}</style>\n";

    private static string Ways(Page page)
    {
        if (page.Previous is null && page.Next is null)
            return "";
        var ways = new StringBuilder("<nav class=\"ways\" aria-label=\"Chapters\">");
        if (page.Previous is var (file, title))
            ways.Append($"<a rel=\"prev\" href=\"{file}\"><small>Previous</small>{Html.Escape(title)}</a>");
        ways.Append("<a class=\"contents\" href=\"index.html\"><small>Series</small>Contents</a>");
        if (page.Next is var (nextFile, nextTitle))
            ways.Append($"<a rel=\"next\" href=\"{nextFile}\"><small>Next</small>{Html.Escape(nextTitle)}</a>");
        return ways.Append("</nav>\n").ToString();
    }

    private static string Side(Sections sections)
    {
        var headings = sections.All.Where(section => section.Level is 2 or 3).ToList();
        if (headings.Count < 2)
            return "";
        var items = headings.Select(section => $"<li class=\"level-{section.Level}\"><a href=\"#{section.Anchor}\">{Html.Escape(section.Title)}</a></li>\n");
        return $"<nav class=\"side\" aria-label=\"On this page\"><details><summary>On this page</summary><ul>\n{string.Concat(items)}</ul></details></nav>\n";
    }
}
