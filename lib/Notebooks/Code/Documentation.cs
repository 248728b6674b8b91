using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Notebooks.Code;

/// <summary>The documentation comment of a symbol, for reading.</summary>
internal sealed partial class Documentation
{
    /// <summary>Texts that inherit from each other in a circle would have no end.</summary>
    private const int MostInheritance = 8;

    private readonly XElement member;

    private Documentation(XElement member) => this.member = member;

    /// <summary>
    /// The comment, from the code of a cell or from the XML file beside an assembly, with what it inherits filled in; null when
    /// there is none.
    /// </summary>
    public static Documentation? Of(ISymbol symbol, Compilation compilation) =>
        Find(symbol, compilation, MostInheritance) is { } member ? new Documentation(member) : null;

    private static XElement? Find(ISymbol symbol, Compilation compilation, int inheritance)
    {
        symbol = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol.OriginalDefinition;
        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrEmpty(xml) && symbol.GetDocumentationCommentId() is { } id && symbol.ContainingAssembly is { } assembly
            && compilation.GetMetadataReference(assembly) is PortableExecutableReference { FilePath: { } path })
        {
            xml = DocumentationFiles.Find(path, id);
        }
        if (string.IsNullOrEmpty(xml) || TryParse(xml) is not { } member)
            return null;
        if (member.Element("inheritdoc") is { } reference && inheritance > 0 && Inherited(symbol, reference, compilation) is { } origin
            && Find(origin, compilation, inheritance - 1) is { } inherited)
        {
            member.Add(inherited.Elements().Where(element => !IsGiven(member, element) && IsOf(symbol, element)));
        }
        return member;
    }

    private static XElement? TryParse(string xml)
    {
        try
        {
            return XElement.Parse(xml, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>What the comment names, or else what the member overrides or implements.</summary>
    private static ISymbol? Inherited(ISymbol symbol, XElement reference, Compilation compilation)
    {
        if ((string?)reference.Attribute("cref") is { } named)
            return DocumentationCommentId.GetFirstSymbolForDeclarationId(named, compilation);
        return symbol switch
        {
            IMethodSymbol { OverriddenMethod: { } method } => method,
            IPropertySymbol { OverriddenProperty: { } property } => property,
            INamedTypeSymbol type => type.BaseType is { SpecialType: SpecialType.None } parent ? parent : type.Interfaces.FirstOrDefault(),
            { ContainingType: { } type } => type.AllInterfaces.SelectMany(face => face.GetMembers(symbol.Name))
                .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol)),
            _ => null,
        };
    }

    private static bool IsGiven(XElement member, XElement element) => member.Elements(element.Name).Any(given =>
        (string?)given.Attribute("name") == (string?)element.Attribute("name")
        && (string?)given.Attribute("cref") == (string?)element.Attribute("cref"));

    /// <summary>A parameter's text is inherited by a parameter of that name.</summary>
    private static bool IsOf(ISymbol symbol, XElement element) => element.Name.LocalName != "param"
        || (symbol as IMethodSymbol)?.Parameters.Any(parameter => parameter.Name == (string?)element.Attribute("name")) is true;

    /// <summary>The first sentence of the summary; empty when there is none.</summary>
    public string FirstSentence() => member.Element("summary") is { } summary ? SentenceEnd().Split(Text(summary, "").Split('\n')[0], 2)[0] : "";

    /// <summary>A part of the comment, summary, remarks or returns, its paragraphs as lines; empty when there is none.</summary>
    /// <param name="part">The element's name.</param>
    /// <param name="quote">What stands around names and code.</param>
    public string Part(string part, string quote) => member.Element(part) is { } element ? Text(element, quote) : "";

    /// <summary>What the parameters, or whatever else has a name, are: each with its text.</summary>
    /// <param name="kind">param, typeparam or exception.</param>
    /// <param name="quote">What stands around names and code.</param>
    public IEnumerable<(string Name, string Text)> Entries(string kind, string quote) => member.Elements(kind)
        .Select(element => ((string?)element.Attribute("name") ?? ShortName((string?)element.Attribute("cref")) ?? "", Text(element, quote)));

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

    /// <summary>A sentence ends before white space and a capital, and not within e.g. or 1.5.</summary>
    [GeneratedRegex(@"(?<=[.!?])\s+(?=\p{Lu})")]
    private static partial Regex SentenceEnd();
}
