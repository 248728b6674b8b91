using Notebooks.Book.Text;

namespace Notebooks.Book.Pages;

/// <summary>A page before what all pages have is put around it.</summary>
internal sealed record Page
{
    /// <summary>Its file in the site.</summary>
    public required string File { get; init; }

    public required string Title { get; init; }

    /// <summary>What it is about, in a sentence, for search engines and previews.</summary>
    public required string Description { get; init; }

    /// <summary>What stands below the title.</summary>
    public required string Body { get; init; }

    /// <summary>Its headings and words.</summary>
    public required Sections Sections { get; init; }

    /// <summary>What stands between the title and the text.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The notes on names in code, as JSON.</summary>
    public string Notes { get; init; } = "[]";

    /// <summary>The style rules that drawings bring for dark surroundings.</summary>
    public IReadOnlyList<string> DarkRules { get; init; } = [];

    /// <summary>Scripts that only this page has.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    public (string File, string Title)? Previous { get; init; }

    public (string File, string Title)? Next { get; init; }
}
