using System.Text;
using Markdig;
using Markdig.Syntax;
using Notebooks.Book.Code;
using Notebooks.Book.Text;
using Notebooks.Documents;
using Notebooks.Sessions;

namespace Notebooks.Book.Chapters;

/// <summary>What all chapters share while they are read.</summary>
internal sealed record Workshop(SiteFiles Files, Faults Faults, Links Links, Formulas Formulas, Sentences Sentences, string Library, bool HasPlotly);

/// <summary>Turns a notebook into the text of a page.</summary>
internal sealed class ChapterReader
{
    private const int WordsPerMinute = 180;
    private const int CodeLinesPerMinute = 20;
    private const string MayThrow = "raises-exception";

    private readonly Chapter chapter;
    private readonly Workshop workshop;
    private readonly NoteTable notes = new();
    private readonly Sections sections;
    private readonly MarkdownText markdown;
    private readonly OutputHtml outputs;
    private readonly StringBuilder body = new();
    private int cells;
    private int codeLines;

    public ChapterReader(Chapter chapter, Workshop workshop)
    {
        (this.chapter, this.workshop) = (chapter, workshop);
        sections = new(chapter.Name);
        Code = new(Path.GetDirectoryName(Path.GetFullPath(chapter.Source))!, workshop.Sentences, workshop.Library);
        outputs = new(chapter.Name, workshop.Files, workshop.HasPlotly);
        markdown = new(chapter.Source, workshop.Links, workshop.Formulas, sections, Solution, Named);
    }

    /// <summary>The chapter's code, with all cells in scope after <see cref="Read"/>.</summary>
    public CodeReader Code { get; }

    /// <summary>Reads all cells; what is wrong is among the faults.</summary>
    public ChapterText Read()
    {
        foreach (var cell in chapter.Notebook.Cells)
        {
            if (!cell.IsCode)
                body.Append(markdown.Write(cell.Source, new(chapter.Source, cells == 0 ? "the text before cell 1" : Html.Invariant($"the text after cell {cells}"))));
            else if (!string.IsNullOrWhiteSpace(cell.Source))
                body.Append(Write(cell, ++cells));
        }
        if (markdown.Title is null)
            workshop.Faults.Add(new Place(chapter.Source), "it has no heading of the first level (# …), which gives the page its title; add one to the first text cell.");
        return new ChapterText
        {
            Chapter = chapter,
            Title = markdown.Title ?? chapter.Name,
            Aims = Aims(),
            Body = body.ToString(),
            Sections = sections,
            Notes = notes.ToJson(),
            DarkRules = outputs.DarkRules,
            Minutes = Minutes(),
        };
    }

    private string Write(Cell cell, int number)
    {
        var place = new Place(chapter.Source, Html.Invariant($"cell {number}"));
        if (cell.ExecutionCount is null)
            workshop.Faults.Add(place, "it was not run, so there are no outputs to show; run ./run --update, or build the book with --execute.");
        if (cell.Outputs.OfType<ErrorOutput>().FirstOrDefault() is { } error && !cell.Tags.Contains(MayThrow))
            workshop.Faults.Add(place, $"its output is an error, {error.Name}: {error.Message}; mend the cell and run ./run --update.");
        codeLines += cell.Source.Count(character => character == '\n') + 1;
        var code = Annotate(cell.Source, number);
        Code.AddShapes(ShownShapes.In(cell.Outputs), number);
        return $"""
            <div class="cell" id="cell-{number}"><a class="count" href="#cell-{number}" aria-label="Cell {number}">{number}</a>
            <pre class="code" tabindex="0" role="group" aria-label="Code of cell {number}"><code>{code}</code></pre>
            {outputs.Write(cell.Outputs, number)}</div>

            """;
    }

    private string Annotate(string source, int number)
    {
        try
        {
            return CodeHtml.Write(source, Code.Declare(source, number), notes);
        }
        catch (CompilationException exception)
        {
            workshop.Faults.Add($"{chapter.Source}: {exception.Errors[0]}");
        }
        catch (Exception exception) when (exception is CellException or PackageException)
        {
            workshop.Faults.Add(new Place(chapter.Source, Html.Invariant($"cell {number}")), exception.Message);
        }
        return Html.Escape(source);
    }

    /// <summary>Code in the text: it may stand alone, and if it does not compile it is colored all the same.</summary>
    private string Solution(string code)
    {
        try
        {
            return CodeHtml.Write(code, Code.Draft(code), notes);
        }
        catch (CellException)
        {
            return Html.Escape(code);
        }
    }

    /// <summary>A name of the library or of an earlier cell, in the text, leads to what it names.</summary>
    private string? Named(string name) =>
        Code.TargetOf(name) is { Length: > 0 } target ? $"<a href=\"{target}\">{Html.Escape(name)}</a>" : null;

    private IReadOnlyList<string> Aims()
    {
        var first = chapter.Notebook.Cells.FirstOrDefault(cell => !cell.IsCode);
        var list = first is null ? null : Markdown.Parse(first.Source).OfType<ListBlock>().FirstOrDefault();
        return [.. (list?.OfType<ListItemBlock>() ?? []).Select(item => PlainText.Of((item.FirstOrDefault() as ParagraphBlock)?.Inline).TrimEnd(';', '.'))];
    }

    private int Minutes()
    {
        var words = sections.All.Sum(section => section.Words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        var minutes = ((double)words / WordsPerMinute) + ((double)codeLines / CodeLinesPerMinute);
        return Math.Max(5, (int)Math.Round(minutes / 5) * 5);
    }
}
