using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Notebooks.Sessions;

/// <summary>
/// What submissions have declared and imported, by name. The compiler walks along the whole chain of submissions for each
/// name it looks up; who wants all names that there are would walk it for each.
/// </summary>
internal sealed class SubmittedNames
{
    private readonly Dictionary<string, ISymbol> declared = [];
    private readonly HashSet<string> imports = [.. FrameworkReferences.Usings];

    /// <summary>The latest declaration of each name.</summary>
    public IReadOnlyCollection<ISymbol> Declared => declared.Values;

    /// <summary>Includes what a submission declares and imports. Later submissions see nothing of what scripts that it loads import.</summary>
    public void Add(CSharpCompilation submission)
    {
        foreach (var symbol in submission.ScriptClass?.GetMembers() ?? [])
        {
            if (symbol.CanBeReferencedByName)
                declared[symbol.Name] = symbol;
        }
        foreach (var alias in Usings(submission).Where(directive => directive.Alias is not null))
            declared[alias.Alias!.Name.Identifier.ValueText] = Model(submission).GetDeclaredSymbol(alias)!;
        imports.UnionWith(ImportsOf(submission));
    }

    /// <summary>The namespaces and types whose members need no prefix in a draft.</summary>
    public IEnumerable<INamespaceOrTypeSymbol> ImportsIn(CSharpCompilation draft) =>
        imports.Union(ImportsOf(draft)).Select(name => Find(draft, name)).OfType<INamespaceOrTypeSymbol>();

    private static IEnumerable<string> ImportsOf(CSharpCompilation compilation) =>
        from directive in Usings(compilation)
        where directive.Alias is null
        select Model(compilation).GetSymbolInfo(directive.NamespaceOrType).Symbol?.ToDisplayString();

    private static IEnumerable<UsingDirectiveSyntax> Usings(CSharpCompilation compilation) =>
        ((CompilationUnitSyntax)compilation.SyntaxTrees[^1].GetRoot()).Usings;

    private static SemanticModel Model(CSharpCompilation compilation) => compilation.GetSemanticModel(compilation.SyntaxTrees[^1]);

    private static INamespaceOrTypeSymbol? Find(CSharpCompilation compilation, string name)
    {
        INamespaceOrTypeSymbol? found = compilation.GlobalNamespace;
        foreach (var part in name.Split('.'))
            found = found?.GetMembers(part).OfType<INamespaceOrTypeSymbol>().FirstOrDefault();
        return found;
    }
}
