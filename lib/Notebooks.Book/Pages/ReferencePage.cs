using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Notebooks.Book.Code;
using Notebooks.Book.Text;
using Notebooks.Code;

namespace Notebooks.Book.Pages;

/// <summary>The library's public types and members with their documentation, by namespace.</summary>
internal sealed partial class ReferencePage
{
    private readonly Compilation compilation;
    private readonly IAssemblySymbol library;
    private readonly Sections sections = new("Reference");
    private readonly StringBuilder body = new();

    private ReferencePage(Compilation compilation, IAssemblySymbol library) => (this.compilation, this.library) = (compilation, library);

    /// <summary>The page; where the chapters use no library it says so.</summary>
    public static Page Of((Compilation Compilation, IAssemblySymbol Assembly)? library) => library is var (compilation, assembly)
        ? new ReferencePage(compilation, assembly).Write()
        : new Page
        {
            File = "reference.html",
            Title = "Reference",
            Description = "The library that the chapters build.",
            Body = "<p>These chapters use no library of their own.</p>\n",
            Sections = new Sections("Reference"),
        };

    private Page Write()
    {
        foreach (var space in ReferenceAnchors.TypesOf(library.GlobalNamespace).GroupBy(type => type.ContainingNamespace.ToDisplayString()).OrderBy(space => space.Key, StringComparer.Ordinal))
        {
            var anchor = sections.Begin(2, space.Key);
            body.Append($"<h2 id=\"{anchor}\">{space.Key}</h2>\n");
            foreach (var type in space.OrderBy(type => type.Name, StringComparer.Ordinal))
                Write(type);
        }
        return new Page
        {
            File = "reference.html",
            Title = "Reference",
            Description = $"The library {library.Name}: every public type and member of what the chapters build, with its documentation.",
            Lead = $"<p class=\"lead\">What the chapters build and then reuse: the library {library.Name}, from the documentation in its code.</p>\n",
            Body = body.ToString(),
            Sections = sections,
        };
    }

    private void Write(INamedTypeSymbol type)
    {
        var anchor = ReferenceAnchors.Of(type)!;
        sections.BeginAt(anchor, anchor, level: 3);
        body.Append($"<section class=\"type\" id=\"{anchor}\"><h3><a href=\"#{anchor}\">{Html.Escape(type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))}</a></h3>\n");
        body.Append($"<pre class=\"code declaration\" tabindex=\"0\" role=\"group\" aria-label=\"Declaration of {anchor}\"><code>{Html.Escape(Declaration(type))}</code></pre>\n");
        WriteDocumentation(type);
        var members = type.GetMembers().Where(IsShown).ToList();
        body.Append(members.Count == 0 ? "" : "<dl>\n");
        var written = new HashSet<string>();
        foreach (var member in members)
        {
            var own = ReferenceAnchors.Of(member)!;
            var id = own != anchor && written.Add(own) ? $" id=\"{own}\"" : "";
            if (id.Length > 0)
                sections.AddAnchor(own);
            sections.AddWords(member.Name);
            body.Append($"<dt{id}><code>{Html.Escape(Declaration(member, type))}</code></dt>\n<dd>");
            WriteDocumentation(member);
            body.Append("</dd>\n");
        }
        body.Append(members.Count == 0 ? "</section>\n" : "</dl></section>\n");
    }

    /// <summary>A member's signature without the type that it stands below.</summary>
    private static string Declaration(ISymbol member, INamedTypeSymbol type)
    {
        var (signature, owner) = (Signatures.Of(member), $"{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}.");
        var place = signature.IndexOf(owner, StringComparison.Ordinal);
        var own = place < 0 ? signature : signature.Remove(place, owner.Length);
        return member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? $"new {own}" : own;
    }

    private static string Declaration(INamedTypeSymbol type)
    {
        var kind = type switch
        {
            { IsRecord: true, IsValueType: true } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Class } => type.IsStatic ? "static class" : type.IsAbstract ? "abstract class" : "class",
            _ => type.TypeKind.ToString().ToLowerInvariant(),
        };
        var bases = type.BaseType is { SpecialType: SpecialType.None } parent && type.TypeKind is TypeKind.Class
            ? $" : {parent.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}"
            : "";
        return $"{kind} {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}{bases}";
    }

    /// <summary>What the compiler adds, to records for example, has no documentation and is left out.</summary>
    private bool IsShown(ISymbol member) => ReferenceAnchors.Of(member) is not null && member is not INamedTypeSymbol && !member.IsImplicitlyDeclared
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove }
        && Documentation.Of(member, compilation) is not null;

    private void WriteDocumentation(ISymbol symbol)
    {
        if (Documentation.Of(symbol, compilation) is not { } documentation)
            return;
        foreach (var part in (string[])["summary", "remarks"])
            WriteParagraphs(documentation.Part(part, "`"), "");
        var parameters = documentation.Entries("param", "`").Where(entry => entry.Text.Length > 0).ToList();
        if (parameters.Count > 0)
            body.Append($"<ul>{string.Concat(parameters.Select(entry => $"<li><code>{Html.Escape(entry.Name)}</code>: {Words(entry.Text)}</li>"))}</ul>\n");
        WriteParagraphs(documentation.Part("returns", "`"), "Returns ");
        foreach (var (name, text) in documentation.Entries("exception", "`"))
            WriteParagraphs(text, $"`{name}`: ");
    }

    private void WriteParagraphs(string text, string start)
    {
        foreach (var paragraph in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            body.Append($"<p>{Words(start + paragraph)}</p>\n");
            sections.AddWords(paragraph.Replace("`", ""));
        }
    }

    private static string Words(string text) => Quoted().Replace(Html.Escape(text), "<code>$1</code>");

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Quoted();
}
