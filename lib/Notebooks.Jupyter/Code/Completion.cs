using System.ComponentModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Notebooks.Jupyter.Code;

/// <summary>Finds what may be typed at a place: members after a dot, otherwise what is in scope and the keywords.</summary>
internal static class Completion
{
    private static readonly CompletionItem[] Keywords =
    [
        .. SyntaxFacts.GetKeywordKinds().Select(SyntaxFacts.GetText).Where(word => char.IsAsciiLetter(word[0])).Distinct()
            .Select(word => new CompletionItem(word, "keyword", "")),
    ];

    /// <summary>The suggestions, and the place where the word they replace begins.</summary>
    public static (int Start, IReadOnlyList<CompletionItem> Items) At(Draft draft, int position)
    {
        var code = draft.Root.ToFullString();
        var start = position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1]))
            start--;
        var prefix = code[start..position];
        if (draft.IsInText(start) || (prefix.Length > 0 && char.IsDigit(prefix[0])))
            return (position, []);
        var before = draft.TokenBefore(start);
        var items = before is { } dot && dot.IsKind(SyntaxKind.DotToken)
            ? Members(draft, dot, start, prefix)
            : InScope(draft, before, start, prefix);
        return (start, [.. items.DistinctBy(item => item.Text).OrderBy(item => !item.Text.StartsWith(prefix, StringComparison.Ordinal))
            .ThenBy(item => item.Text, StringComparer.OrdinalIgnoreCase)]);
    }

    private static IEnumerable<CompletionItem> Members(Draft draft, SyntaxToken dot, int start, string prefix) => draft.LeftOf(dot) switch
    {
        null => [],
        (var type, true) => Items(draft.Model.LookupSymbols(start, type, includeReducedExtensionMethods: true)
            .Where(symbol => !symbol.IsStatic && symbol is not ITypeSymbol), prefix),
        (ITypeSymbol type, false) => Items(draft.Model.LookupStaticMembers(start, type)
            .Concat(draft.Model.LookupNamespacesAndTypes(start, type)), prefix),
        (var container, false) => Items(draft.Model.LookupNamespacesAndTypes(start, container), prefix),
    };

    /// <summary>Without a first letter, everything would be too much: only what the cells have declared.</summary>
    private static IEnumerable<CompletionItem> InScope(Draft draft, SyntaxToken? before, int start, string prefix)
    {
        var symbols = Scope.At(draft, start, prefix);
        return before?.Kind() switch
        {
            SyntaxKind.NewKeyword => Items(symbols.Where(symbol => symbol is INamespaceOrTypeSymbol), prefix),
            SyntaxKind.UsingKeyword => Items(symbols.Where(symbol => symbol is INamespaceSymbol), prefix),
            _ when prefix.Length == 0 => Items(symbols.Where(symbol => symbol.Locations.Any(location => location.IsInSource)), prefix),
            _ => Items(symbols, prefix).Concat(Keywords.Where(keyword => keyword.Text.StartsWith(prefix, StringComparison.Ordinal))),
        };
    }

    private static IEnumerable<CompletionItem> Items(IEnumerable<ISymbol> symbols, string prefix) =>
        from symbol in symbols
        where symbol.CanBeReferencedByName && symbol.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && !IsHidden(symbol)
        select CompletionItem.Of(symbol);

    private static bool IsHidden(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name is nameof(EditorBrowsableAttribute)
        && attribute.ConstructorArguments is [{ Value: (int)EditorBrowsableState.Never }]);
}
