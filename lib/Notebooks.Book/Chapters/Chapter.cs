using Notebooks.Book.Text;
using Notebooks.Documents;

namespace Notebooks.Book.Chapters;

/// <summary>A notebook of the series.</summary>
/// <param name="Source">The file that readers know.</param>
/// <param name="Notebook">Its content; after a run, that of another file.</param>
internal sealed record Chapter(string Source, Notebook Notebook)
{
    /// <summary>The file's name without ending, which the page has too.</summary>
    public string Name => Path.GetFileNameWithoutExtension(Source);

    public string Page => $"{Name}.html";

    /// <summary>The number that the file's name begins with; empty where it has none.</summary>
    public string Number => string.Concat(Name.TakeWhile(char.IsAsciiDigit));
}

/// <summary>A chapter as a page, its formulas still marks.</summary>
internal sealed record ChapterText
{
    public required Chapter Chapter { get; init; }

    /// <summary>The first heading, with the chapter's number.</summary>
    public required string Title { get; init; }

    /// <summary>What one can do after it: the points of the first list.</summary>
    public required IReadOnlyList<string> Aims { get; init; }

    public required string Body { get; init; }

    public required Sections Sections { get; init; }

    /// <summary>The notes on names in code, as JSON.</summary>
    public required string Notes { get; init; }

    /// <summary>The style rules that drawings bring for dark surroundings.</summary>
    public required IReadOnlyList<string> DarkRules { get; init; }

    /// <summary>How long an unhurried reader takes.</summary>
    public required int Minutes { get; init; }
}
