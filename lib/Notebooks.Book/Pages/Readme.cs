using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Notebooks.Book.Text;

namespace Notebooks.Book.Pages;

/// <summary>What the README beside the notebooks' folder says of the series.</summary>
internal sealed class Readme
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();
    private readonly Dictionary<string, string> aims = new(StringComparer.Ordinal);

    public Readme(string path)
    {
        if (!File.Exists(path))
            return;
        var document = Markdown.Parse(File.ReadAllText(path), Pipeline);
        if (document.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1) is { } title)
            Series = PlainText.Of(title.Inline);
        if (document.OfType<ParagraphBlock>().FirstOrDefault() is { } about)
            About = PlainText.Of(about.Inline);
        foreach (var row in document.OfType<Table>().SelectMany(table => table.OfType<TableRow>()))
        {
            if (row.Descendants<LinkInline>().FirstOrDefault(link => link.Url?.EndsWith(".ipynb", StringComparison.Ordinal) is true) is { } link)
                aims[Path.GetFileNameWithoutExtension(link.Url!)] = PlainText.Of(((row[^1] as TableCell)?.FirstOrDefault() as ParagraphBlock)?.Inline);
        }
    }

    /// <summary>What the series is called.</summary>
    public string Series { get; } = "Notebooks";

    /// <summary>The first paragraph.</summary>
    public string About { get; } = "";

    /// <summary>What one can do after a chapter, as the table of the series says it; null where it says nothing.</summary>
    public string? AimsOf(string chapter) => aims.GetValueOrDefault(chapter);
}
