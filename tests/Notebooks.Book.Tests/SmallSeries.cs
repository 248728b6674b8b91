using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Notebooks.Book.Tests;

/// <summary>A temporary folder with notebooks as if they had been run, and the book made of them.</summary>
internal sealed class SmallSeries : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("series-");

    public string Book => PathOf("book");

    public string PathOf(string file) => Path.Combine(folder.FullName, file);

    public string Read(string page) => File.ReadAllText(Path.Combine(Book, page));

    public IDocument Page(string page) => new HtmlParser().ParseDocument(Read(page));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    /// <summary>Saves a notebook: texts that begin with # or a word in Markdown, and code as (code, outputs).</summary>
    public void Add(string name, params object[] cells)
    {
        var notebook = new Notebook();
        foreach (var cell in cells)
        {
            if (cell is string markdown)
            {
                notebook.AddMarkdown(markdown);
                continue;
            }
            var (code, outputs) = ((string, Output[]))cell;
            var added = notebook.AddCode(code);
            (added.Outputs, added.ExecutionCount) = (outputs, notebook.CodeCells.Count);
        }
        notebook.Save(PathOf(Path.Combine("notebooks", name)));
    }

    /// <summary>Saves a chapter 16 whose translator is below the first screen, and its weights.</summary>
    public void AddTranslator(byte[] weights)
    {
        Add("16-transformer-translator.ipynb", "# Translator", string.Join("\n\n", Enumerable.Repeat("A paragraph.", 60)), "## What the heads read", "## Afterwards");
        Directory.CreateDirectory(PathOf("data"));
        File.WriteAllBytes(PathOf("data/translator-transformer-0.safetensors"), weights);
    }

    public static (string Code, Output[] Outputs) Code(string code, params Output[] outputs) => (code, outputs);

    public static Output Shown(params (string Mime, string Content)[] data) =>
        new DisplayOutput(new MimeBundle(data.Select(entry => KeyValuePair.Create(entry.Mime, MimeContent.Of(entry.Mime, entry.Content)))));

    /// <summary>Builds a book, in which nothing may be wrong.</summary>
    public BookResult Build(Func<BookOptions, BookOptions>? change = null)
    {
        var options = SeriesBook.Options with { Notebooks = PathOf("notebooks"), Output = Book };
        var result = new BookBuilder(change is null ? options : change(options)).Build();
        Assert.Empty(result.Faults);
        return result;
    }

    /// <summary>Builds a book that must fail with one sentence, and with the old book as it was.</summary>
    public string Fail()
    {
        var before = Directory.Exists(Book) ? Content() : [];
        var result = new BookBuilder(SeriesBook.Options with { Notebooks = PathOf("notebooks"), Output = Book }).Build();
        Assert.Equal(before, Directory.Exists(Book) ? Content() : []);
        return Assert.Single(result.Faults).Replace(folder.FullName + Path.DirectorySeparatorChar, "");
    }

    /// <summary>Runs the program's command on the notebooks.</summary>
    public Outcome RunProgram(params string[] options) =>
        Outcome.Of("dotnet", [Repository.Runner, "book", PathOf("notebooks"), "--output", Book, .. options], Repository.Root);

    /// <summary>Every file of the book with a hash of what is in it.</summary>
    public SortedDictionary<string, string> Content() => new(
        Directory.EnumerateFiles(Book, "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(Book, path),
            path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))),
        StringComparer.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);
}
