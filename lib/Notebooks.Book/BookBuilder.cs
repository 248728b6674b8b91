using System.Text;
using Notebooks.Book.Chapters;
using Notebooks.Book.Code;
using Notebooks.Book.Pages;
using Notebooks.Book.Text;
using Notebooks.Documents;

namespace Notebooks.Book;

/// <summary>Builds the book: reads all chapters, sets the formulas, writes the pages, checks the links, and replaces the folder.</summary>
public sealed class BookBuilder
{
    private const string PlotlyFile = "plotly.js-cartesian-dist-min/plotly-cartesian.min.js";

    private readonly BookOptions options;
    private readonly NodePackages packages;
    private readonly SiteFiles files = new();
    private readonly Faults faults = new();
    private readonly Formulas formulas = new();
    private readonly List<string> remarks = [];
    private readonly Links links;

    /// <param name="options">What it is built from.</param>
    public BookBuilder(BookOptions options)
    {
        this.options = options;
        packages = new(Path.GetFullPath(options.Packages));
        links = new(Root, files, faults);
    }

    private string Root => Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Notebooks)))!;

    private string GlossarySource => Path.Combine(options.Notebooks, "glossary.md");

    private string ReadmeSource => Path.Combine(Path.GetDirectoryName(options.Notebooks.TrimEnd('/', '\\')) ?? "", "README.md");

    /// <summary>Builds the book; where anything is wrong with the sources, the old one stays as it was.</summary>
    /// <exception cref="NotebookException">There are no notebooks, one cannot be read, a program is missing, or the folder is no book's.</exception>
    public BookResult Build()
    {
        var folder = new BookFolder(options.Output);
        folder.RequireBook();
        var chapters = Load();
        var problem = packages.Install();
        var plotly = packages.Find(PlotlyFile);
        if (plotly is null)
            remarks.Add($"plotly.js cannot be had, so the charts stay pictures. {problem}".TrimEnd());
        AddTargets(chapters);
        var (texts, library) = Read(chapters, plotly is not null);
        var glossary = File.Exists(GlossarySource) ? GlossaryPage.Read(GlossarySource, links, formulas) : default;
        var pages = Pages(texts, glossary, ReferencePage.Of(library));
        links.Check(pages.ToDictionary(page => page.File, page => page.Sections.Anchors));
        var set = formulas.Set(packages, faults);
        if (faults.All.Count > 0)
            return new(0, 0, remarks, faults.All);
        WritePages(pages, set);
        AddAssets(plotly, chapters, pages);
        folder.Replace(files.All);
        return new(pages.Count, files.All.Values.Sum(content => (long)content.Length), remarks, []);
    }

    private List<Chapter> Load()
    {
        if (!Directory.Exists(options.Notebooks))
            throw new NotebookException($"There is no folder {options.Notebooks} to make a book of; run from the repository's root, or name the folder.");
        var sources = Directory.EnumerateFiles(options.Notebooks, "*.ipynb").Order(StringComparer.Ordinal).ToList();
        if (sources.Count == 0)
            throw new NotebookException($"There is no notebook in {options.Notebooks} to make a book of.");
        return [.. sources.Select(source => new Chapter(source, Notebook.Load(options.Executed is { } run ? Path.Combine(run, Path.GetFileName(source)) : source)))];
    }

    private void AddTargets(IEnumerable<Chapter> chapters)
    {
        foreach (var chapter in chapters)
            links.AddPage(chapter.Source, chapter.Page);
        links.AddPage(GlossarySource, "glossary.html");
        links.AddPage(ReadmeSource.Length == 0 ? "README.md" : ReadmeSource, "index.html");
    }

    private (IReadOnlyList<ChapterText> Texts, (Microsoft.CodeAnalysis.Compilation, Microsoft.CodeAnalysis.IAssemblySymbol)? Library) Read(List<Chapter> chapters, bool hasPlotly)
    {
        var workshop = new Workshop(files, faults, links, formulas, new Sentences(), Path.GetFullPath(options.Library), hasPlotly);
        var readers = chapters.Select(chapter => new ChapterReader(chapter, workshop)).ToList();
        var texts = new ChapterText[readers.Count];
        // The order in which formulas are found does not show in the pages.
        Parallel.For(0, readers.Count, place => texts[place] = readers[place].Read());
        return (texts, readers.Select(reader => reader.Code.Library).FirstOrDefault(library => library is not null));
    }

    private List<Page> Pages(
        IReadOnlyList<ChapterText> texts, (Sections Sections, string Title, IReadOnlyList<(string Anchor, string Html)> Terms, string Lead) glossary, Page reference)
    {
        var map = new ChapterMap(texts, links.All, GlossaryPage.FirstIn(glossary.Terms ?? []));
        var weights = new WidgetWeights(Root, files, faults, remarks);
        var pages = new List<Page> { ContentsPage.Of(new Readme(ReadmeSource), texts, map, options.Repository) };
        foreach (var (place, text) in texts.Index())
        {
            var widgets = Widget.All.Where(widget => widget.Chapter == text.Chapter.Name && weights.Provide(widget)).ToList();
            foreach (var widget in widgets)
                widget.Check(text.Body, new Place(text.Chapter.Source), faults);
            pages.Add(ChapterPage.Of(texts, place, widgets, options.Repository));
        }
        pages.Add(glossary.Terms is null
            ? GlossaryPage.Of(new Sections("Glossary"), "Glossary", [], "<p>These chapters have no glossary.</p>\n", texts, [])
            : GlossaryPage.Of(glossary.Sections, glossary.Title, glossary.Terms, glossary.Lead, texts, links.All));
        pages.Add(reference);
        return pages;
    }

    private void WritePages(List<Page> pages, Func<string, string> setFormulas)
    {
        var site = options.Site.Length == 0 ? "" : options.Site.TrimEnd('/') + "/";
        var layout = new Layout(pages[0].Title, site);
        foreach (var page in pages)
            files.Add(page.File, setFormulas(layout.Write(page)));
        files.Add("404.html", layout.Write(NotFoundPage.Of(), site));
        files.Add("search-index.js", SearchIndex.Of(pages));
    }

    private void AddAssets(string? plotly, List<Chapter> chapters, List<Page> pages)
    {
        foreach (var name in Resources.Names.Where(name => name.StartsWith("Site/", StringComparison.Ordinal)))
            files.Add(name["Site/".Length..], Resources.Bytes(name));
        if (plotly is not null)
            files.Add("plotly.js", File.ReadAllBytes(plotly));
        var used = pages.SelectMany(page => page.Scripts).ToHashSet();
        foreach (var (name, text) in Widget.All.SelectMany(widget => widget.Files).Where(file => used.Contains(file.Key)))
            files.Add(name, text);
        foreach (var chapter in chapters)
            files.Add($"notebooks/{chapter.Name}.ipynb", Encoding.UTF8.GetBytes(WithoutOutputs(chapter.Notebook)));
    }

    /// <summary>The notebook to run; its outputs are on the page.</summary>
    private static string WithoutOutputs(Notebook notebook)
    {
        var copy = Notebook.Parse(notebook.ToString(), notebook.Path);
        foreach (var cell in copy.Cells.Where(cell => cell.IsCode))
            (cell.Outputs, cell.ExecutionCount) = ([], null);
        return copy.ToString();
    }
}
