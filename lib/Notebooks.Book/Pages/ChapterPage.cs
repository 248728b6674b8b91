using Notebooks.Book.Chapters;
using Notebooks.Book.Text;

namespace Notebooks.Book.Pages;

/// <summary>A chapter's page.</summary>
internal static class ChapterPage
{
    /// <param name="chapters">All chapters in order.</param>
    /// <param name="place">Which of them the page is of.</param>
    /// <param name="widgets">What the page shows besides the notebook.</param>
    /// <param name="repository">The repository's address; empty where it is not known.</param>
    public static Page Of(IReadOnlyList<ChapterText> chapters, int place, IReadOnlyList<Widget> widgets, string repository)
    {
        var text = chapters[place];
        var codespace = Address.Codespace(repository) is { } address ? $" · <a href=\"{address}\">open in Codespaces</a>" : "";
        return new Page
        {
            File = text.Chapter.Page,
            Title = text.Title,
            Description = text.Aims.Count == 0 ? text.Title : $"After this chapter you can {string.Join("; ", text.Aims)}.",
            Lead = $"<p class=\"facts\">about {text.Minutes} minutes · <a href=\"notebooks/{text.Chapter.Name}.ipynb\" download>download the notebook</a>{codespace}</p>\n",
            Body = widgets.Aggregate(text.Body, (body, widget) => widget.PutInto(body)),
            Sections = text.Sections,
            Notes = text.Notes,
            DarkRules = text.DarkRules,
            Scripts = [.. widgets.SelectMany(widget => widget.Scripts)],
            Previous = place == 0 ? null : (chapters[place - 1].Chapter.Page, chapters[place - 1].Title),
            Next = place == chapters.Count - 1 ? null : (chapters[place + 1].Chapter.Page, chapters[place + 1].Title),
        };
    }
}

/// <summary>Shown for addresses that lead nowhere.</summary>
internal static class NotFoundPage
{
    public static Page Of() => new()
    {
        File = "404.html",
        Title = "Not here",
        Description = "This address leads nowhere in the book.",
        Body = "<p>This address leads nowhere. The chapter may have another name now: look through the <a href=\"index.html\">contents</a>, or press / to search.</p>\n",
        Sections = new Sections("Not here"),
    };
}
