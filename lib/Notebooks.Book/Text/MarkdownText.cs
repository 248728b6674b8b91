using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Notebooks.Book.Text;

/// <summary>Markdown of a page as HTML.</summary>
/// <param name="source">The file that it stands in.</param>
/// <param name="links">Where links lead.</param>
/// <param name="formulas">Collects the formulas.</param>
/// <param name="sections">The page's sections, which headings begin.</param>
/// <param name="code">Writes C# as HTML.</param>
/// <param name="named">Writes a name in code within the text, if it has more to say than its letters.</param>
internal sealed partial class MarkdownText(
    string source, Links links, Formulas formulas, Sections sections, Func<string, string> code, Func<string, string?> named)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseMathematics().Build();

    /// <summary>The title that the page's first heading gives; null before there was one.</summary>
    public string? Title { get; private set; }

    /// <summary>A piece of the page. Its first heading of level 1 becomes the page's title and is not written.</summary>
    public string Write(string markdown, Place place)
    {
        var document = Markdown.Parse(LoneEndTag().Replace(markdown, "</details>"), Pipeline);
        foreach (var block in document.ToList())
        {
            if (block is HeadingBlock { Level: 1 } heading && Title is null)
            {
                Title = PlainText.Of(heading.Inline);
                document.Remove(block);
            }
            else if (IsNavigation(block))
            {
                Turn(((ParagraphBlock)block).Inline!.OfType<LinkInline>(), place);
                document.Remove(block);
            }
        }
        if (document is [.., ThematicBreakBlock] or [ThematicBreakBlock, ..])
            document.Remove(document.OfType<ThematicBreakBlock>().Last());
        Read(document, place);
        return Render(document, place);
    }

    /// <summary>Finds headings and words, and turns links.</summary>
    private void Read(MarkdownDocument document, Place place)
    {
        foreach (var part in document.Descendants())
        {
            if (part is LinkInline link)
                Turn([link], place);
            if (part is HeadingBlock heading)
            {
                var anchor = sections.Begin(heading.Level, PlainText.Of(heading.Inline));
                heading.GetAttributes().Id = anchor;
            }
            else if (part is LeafBlock { Inline: { } inline })
            {
                ReadAnchors(inline);
                sections.AddWords(PlainText.Of(inline));
            }
        }
    }

    private void Turn(IEnumerable<LinkInline> found, Place place)
    {
        foreach (var link in found)
            link.Url = links.Resolve(place, source, link.Url ?? "");
    }

    /// <summary>An anchor before bold words is a term, which the search finds.</summary>
    private void ReadAnchors(ContainerInline inline)
    {
        foreach (var tag in inline.Descendants<HtmlInline>())
        {
            if (AnchorTag().Match(tag.Tag) is not { Success: true } match)
                continue;
            var bold = inline.OfType<EmphasisInline>().FirstOrDefault(part => part.DelimiterCount == 2);
            if (bold is null)
                sections.AddAnchor(match.Groups[1].Value);
            else
                sections.BeginAt(match.Groups[1].Value, PlainText.Of(bold).TrimEnd('.'));
        }
    }

    /// <summary>A paragraph of nothing but ways to other chapters: pages have their own.</summary>
    private static bool IsNavigation(Block block) => block is ParagraphBlock { Inline: { } inline }
        && inline.Any(part => part is LinkInline)
        && inline.OfType<LinkInline>().All(link => link.Url is { } url && (url.Contains(".ipynb", StringComparison.Ordinal) || url.Contains(".md", StringComparison.Ordinal)))
        && inline.All(part => part is LinkInline or LineBreakInline || (part is LiteralInline literal && Separators().IsMatch(literal.Content.ToString())));

    private string Render(MarkdownDocument document, Place place)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.RemoveAll(known => known is HtmlMathInlineRenderer or HtmlMathBlockRenderer or CodeBlockRenderer);
        renderer.ObjectRenderers.Insert(0, new MathBlockWriter(formulas, place));
        renderer.ObjectRenderers.Insert(1, new MathInlineWriter(formulas, place));
        renderer.ObjectRenderers.Insert(2, new CodeWriter(code));
        renderer.ObjectRenderers.Insert(3, new NameWriter(named));
        renderer.Render(document);
        return ScrollingTable().Replace(writer.ToString(), "<div class=\"scroll\" tabindex=\"0\">$0</div>");
    }

    /// <summary>In a notebook an end tag alone would be shown as text by some, so it stands in a span.</summary>
    [GeneratedRegex("<span></details></span>.*")]
    private static partial Regex LoneEndTag();

    [GeneratedRegex("^<a id=\"([^\"]+)\"")]
    private static partial Regex AnchorTag();

    [GeneratedRegex(@"^\s*(Back:|Next:|·|\s)*\s*$")]
    private static partial Regex Separators();

    [GeneratedRegex("<table>.*?</table>", RegexOptions.Singleline)]
    private static partial Regex ScrollingTable();

    private sealed class MathBlockWriter(Formulas formulas, Place place) : HtmlObjectRenderer<MathBlock>
    {
        protected override void Write(HtmlRenderer renderer, MathBlock obj) =>
            renderer.Write($"<div class=\"formula scroll\" tabindex=\"0\">{formulas.MarkBlock(obj.Lines.ToString(), place)}</div>\n");
    }

    private sealed class MathInlineWriter(Formulas formulas, Place place) : HtmlObjectRenderer<MathInline>
    {
        protected override void Write(HtmlRenderer renderer, MathInline obj) => renderer.Write(obj.DelimiterCount == 2
            ? $"<span class=\"formula scroll\" tabindex=\"0\">{formulas.MarkBlock(obj.Content.ToString(), place)}</span>"
            : formulas.Mark(obj.Content.ToString(), false, place));
    }

    private sealed class CodeWriter(Func<string, string> code) : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock obj)
        {
            var text = obj.Lines.ToString();
            var isCSharp = obj is FencedCodeBlock { Info: "csharp" or "cs" or "c#" };
            renderer.Write($"<pre class=\"code\" tabindex=\"0\"><code>{(isCSharp ? code(text) : Html.Escape(text))}</code></pre>\n");
        }
    }

    private sealed class NameWriter(Func<string, string?> named) : HtmlObjectRenderer<CodeInline>
    {
        protected override void Write(HtmlRenderer renderer, CodeInline obj) =>
            renderer.Write($"<code>{named(obj.Content) ?? Html.Escape(obj.Content)}</code>");
    }
}

/// <summary>The words of Markdown without what formats them.</summary>
internal static partial class PlainText
{
    public static string Of(ContainerInline? inline)
    {
        var text = new StringBuilder();
        foreach (var part in inline?.Descendants() ?? [])
        {
            text.Append(part switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                MathInline math => Commands().Replace(math.Content.ToString(), ""),
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LineBreakInline => " ",
                _ => "",
            });
        }
        return text.ToString();
    }

    /// <summary>What stands in a formula only for how it looks; names of functions stay.</summary>
    [GeneratedRegex(@"\\(?:[,;!]|q?quad\b|mathrm\b|text\b|frac\b|big\b|left\b|right\b)|[{}\\]")]
    private static partial Regex Commands();
}
