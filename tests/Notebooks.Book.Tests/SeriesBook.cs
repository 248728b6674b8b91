using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Notebooks.Book.Tests;

/// <summary>The book of the repository's own notebooks, built once for all tests.</summary>
public sealed class SeriesBook : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("book-");
    private readonly Dictionary<string, IDocument> documents = [];

    public SeriesBook()
    {
        Result = new BookBuilder(Options with { Output = Folder }).Build();
        Assert.Empty(Result.Faults);
    }

    /// <summary>What a book in the repository is built with, wherever a test runs.</summary>
    public static BookOptions Options { get; } = new()
    {
        Notebooks = Repository.PathOf("notebooks"),
        Library = Path.Combine(Repository.Library, "Tutorials.dll"),
        Packages = Repository.PathOf("lib", "Notebooks.Book"),
    };

    public BookResult Result { get; }

    public string Folder => Path.Combine(folder.FullName, "book");

    /// <summary>The pages' files, in order.</summary>
    public IReadOnlyList<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.html").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The chapters' pages, in order.</summary>
    public IReadOnlyList<string> Chapters => [.. Repository.Notebooks.Select(notebook => Path.ChangeExtension(notebook, ".html"))];

    /// <summary>A page; one whose HTML has an error cannot be had.</summary>
    public IDocument Page(string file)
    {
        if (!documents.TryGetValue(file, out var document))
            documents[file] = document = new HtmlParser(new() { IsStrictMode = true }).ParseDocument(File.ReadAllText(Path.Combine(Folder, file)));
        return document;
    }

    public string AddressOf(string page) => new Uri(Path.Combine(Folder, page)).AbsoluteUri;

    public void Dispose() => folder.Delete(recursive: true);
}

[CollectionDefinition(Name)]
public sealed class SeriesBookCollection : ICollectionFixture<SeriesBook>
{
    public const string Name = "the series as a book";
}
