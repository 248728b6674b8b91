using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Notebooks.Jupyter.Code;

/// <summary>The documentation comment of a symbol, for reading.</summary>
internal sealed class Documentation
{
    private readonly XElement member;

    private Documentation(XElement member) => this.member = member;

    /// <summary>The comment, from the code of a cell or from the XML file beside an assembly; null when there is none.</summary>
    public static Documentation? Of(ISymbol symbol, Compilation compilation)
    {
        symbol = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol.OriginalDefinition;
        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrEmpty(xml) && symbol.GetDocumentationCommentId() is { } id && symbol.ContainingAssembly is { } assembly
            && compilation.GetMetadataReference(assembly) is PortableExecutableReference { FilePath: { } path })
        {
            xml = DocumentationFiles.Find(path, id);
        }
        try
        {
            return string.IsNullOrEmpty(xml) ? null : new Documentation(XElement.Parse(xml, LoadOptions.PreserveWhitespace));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    public string ToPlainText() => Write("", "{0}:", "  {0}: {1}");

    public string ToMarkdown() => Write("`", "**{0}**\n", "- `{0}`: {1}");

    /// <summary>Writes the parts with a blank line between them.</summary>
    private string Write(string quote, string title, string entry)
    {
        var parts = member.Elements("summary").Concat(member.Elements("remarks")).Select(element => Text(element, quote)).ToList();
        List("Parameters", "param", element => (string?)element.Attribute("name"));
        if (member.Element("returns") is { } returns)
            parts.Add($"{Format(title, "Returns")}\n{Text(returns, quote)}");
        List("Exceptions", "exception", element => ShortName((string?)element.Attribute("cref")));
        return string.Join("\n\n", parts.Where(part => part.Length > 0));

        void List(string heading, string kind, Func<XElement, string?> name)
        {
            var entries = member.Elements(kind).Select(element => Format(entry, name(element), Text(element, quote))).ToList();
            if (entries.Count > 0)
                parts.Add($"{Format(title, heading)}\n{string.Join('\n', entries)}");
        }
    }

    private static string Format(string format, params object?[] values) => string.Format(CultureInfo.InvariantCulture, format, values);

    /// <summary>The text with its line breaks at paragraphs only, and with names and code quoted.</summary>
    private static string Text(XElement element, string quote)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            text.Append(node switch
            {
                XText words => words.Value.ReplaceLineEndings(" "),
                XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } name => $"{quote}{NameIn(name)}{quote}",
                XElement { Name.LocalName: "c" or "code" } code => $"{quote}{code.Value}{quote}",
                XElement { Name.LocalName: "para" or "item" or "list" } part => $"\n{Text(part, quote)}\n",
                XElement other => Text(other, quote),
                _ => "",
            });
        }
        var lines = text.ToString().Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static string NameIn(XElement reference) =>
        (string?)reference.Attribute("name") ?? (string?)reference.Attribute("langword") ?? ShortName((string?)reference.Attribute("cref"))
        ?? reference.Value;

    /// <summary>The last part of <c>M:System.String.Join(System.String,System.String[])</c>: Join.</summary>
    private static string? ShortName(string? reference) => reference?.Split('(')[0].Split('.', ':')[^1].Split('`')[0];
}
