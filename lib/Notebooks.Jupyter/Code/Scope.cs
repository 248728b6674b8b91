using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Notebooks.Jupyter.Code;

/// <summary>
/// What can be named at a place without a prefix, found in time that does not grow with the square of the cells that have run,
/// as the compiler's own list of all would.
/// </summary>
internal static class Scope
{
    /// <summary>What is in scope at a position and begins with a prefix in either case; the innermost of a name comes first.</summary>
    public static IEnumerable<ISymbol> At(Draft draft, int position, string prefix) =>
        Written(draft, position, prefix).Concat(OfEnclosingTypes(draft, position)).Concat(draft.Names.Declared).Concat(Imported(draft))
            .Where(symbol => symbol.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the draft itself declares has its name in the draft.</summary>
    private static IEnumerable<ISymbol> Written(Draft draft, int position, string prefix) =>
        draft.Root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText)
            .Where(name => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).Distinct()
            .SelectMany(name => draft.Model.LookupSymbols(position, name: name));

    private static IEnumerable<ISymbol> OfEnclosingTypes(Draft draft, int position)
    {
        var enclosing = draft.Model.GetEnclosingSymbol(position);
        for (var type = enclosing as INamedTypeSymbol ?? enclosing?.ContainingType; type is { IsScriptClass: false }; type = type.ContainingType)
        {
            foreach (var member in draft.Model.LookupSymbols(position, type))
                yield return member;
        }
    }

    private static IEnumerable<ISymbol> Imported(Draft draft) =>
        draft.Names.ImportsIn(draft.Compilation).SelectMany(import => import is INamespaceSymbol space
                ? space.GetTypeMembers()
                : import.GetMembers().Where(member => member.IsStatic || member is ITypeSymbol))
            .Concat<ISymbol>(draft.Compilation.GlobalNamespace.GetMembers())
            .Where(symbol => symbol is INamespaceSymbol || symbol.DeclaredAccessibility is Accessibility.Public);
}
