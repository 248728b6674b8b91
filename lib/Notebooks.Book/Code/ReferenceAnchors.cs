using Microsoft.CodeAnalysis;

namespace Notebooks.Book.Code;

/// <summary>The identifiers of types and members in the reference: SequenceTagger, SequenceTagger.forward.</summary>
internal static class ReferenceAnchors
{
    /// <summary>Null for what the reference does not have: what is not public.</summary>
    public static string? Of(ISymbol symbol)
    {
        if (symbol is INamedTypeSymbol type)
            return IsPublic(type) ? Name(type) : null;
        if (symbol.ContainingType is not { } owner || !IsPublic(owner) || symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected))
            return null;
        return symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? Name(owner) : $"{Name(owner)}.{symbol.Name}";
    }

    /// <summary>The types that the reference has.</summary>
    public static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(IsPublic).Concat(space.GetNamespaceMembers().SelectMany(TypesOf));

    private static string Name(INamedTypeSymbol type) => type.ContainingType is { } outer ? $"{Name(outer)}.{type.Name}" : type.Name;

    private static bool IsPublic(INamedTypeSymbol type) =>
        type.DeclaredAccessibility is Accessibility.Public && (type.ContainingType is null || IsPublic(type.ContainingType));
}
