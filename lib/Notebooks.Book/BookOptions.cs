namespace Notebooks.Book;

/// <summary>What a book is built from, and where.</summary>
public sealed record BookOptions
{
    /// <summary>The folder with the notebooks and, if there is one, glossary.md; a README.md above it says what the series is.</summary>
    public string Notebooks { get; init; } = "notebooks";

    /// <summary>The folder that the book is written to; a book that is there is replaced when the new one is complete.</summary>
    public string Output { get; init; } = "book";

    /// <summary>A folder with executed notebooks of the same names, shown in place of the saved ones; null for the saved ones.</summary>
    public string? Executed { get; init; }

    /// <summary>The library that the book has a reference of.</summary>
    public string Library { get; init; } = "lib/bin/Tutorials.dll";

    /// <summary>The folder with package.json, for the packages of npm that set formulas and draw charts.</summary>
    public string Packages { get; init; } = "lib/Notebooks.Book";

    /// <summary>The repository's address, for the link to Codespaces; empty where it is not known.</summary>
    public string Repository { get; init; } = "";

    /// <summary>The address that the book will have; empty where it is not known.</summary>
    public string Site { get; init; } = "";
}

/// <summary>What became of a book.</summary>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Remarks">Sentences on what it does without.</param>
/// <param name="Faults">Sentences on what is wrong with the sources; where there are any, no book was written.</param>
public sealed record BookResult(int Pages, long Bytes, IReadOnlyList<string> Remarks, IReadOnlyList<string> Faults);
