using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Notebooks.Code;

namespace Notebooks.Jupyter.Code;

/// <summary>Says what something in the code is: its declaration and its documentation.</summary>
internal sealed record Inspection(string Plain, string Markdown)
{
    private const int ShownOverloads = 8;

    /// <summary>What the name at a position stands for, or the function whose arguments are there; null for nothing known.</summary>
    public static Inspection? At(Draft draft, int position)
    {
        var symbols = Named(draft, position);
        if (symbols.IsEmpty)
            symbols = Called(draft, position);
        if (symbols.IsEmpty)
            return null;
        var signatures = symbols.Take(ShownOverloads).Select(Signatures.Of).ToList();
        if (symbols.Length > ShownOverloads)
            signatures.Add($"// and {symbols.Length - ShownOverloads} more overloads");
        var declaration = string.Join('\n', signatures);
        var documentation = symbols.Select(symbol => Documentation.Of(symbol, draft.Compilation)).FirstOrDefault(found => found is not null);
        return documentation is null
            ? new Inspection(declaration, $"```csharp\n{declaration}\n```")
            : new Inspection($"{declaration}\n\n{documentation.ToPlainText()}", $"```csharp\n{declaration}\n```\n\n{documentation.ToMarkdown()}");
    }

    private static ImmutableArray<ISymbol> Named(Draft draft, int position)
    {
        var token = draft.Root.FindToken(position);
        if (!token.IsKind(SyntaxKind.IdentifierToken) || !token.Span.Contains(position))
        {
            // The cursor may stand behind the name.
            if (draft.TokenBefore(position) is not { } before || before.Span.End != position)
                return [];
            token = before;
        }
        return token.Parent switch
        {
            null => [],
            _ when token.IsKeyword() && token.Parent is not PredefinedTypeSyntax => [],
            SimpleNameSyntax name => Meanings(draft, name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name),
            PredefinedTypeSyntax type => Meanings(draft, type),
            var declaration when token.IsKind(SyntaxKind.IdentifierToken) => OneOrNone(draft.Model.GetDeclaredSymbol(declaration)),
            _ => [],
        };
    }

    /// <summary>The function in whose argument list the cursor is.</summary>
    private static ImmutableArray<ISymbol> Called(Draft draft, int position)
    {
        var list = draft.TokenBefore(position)?.Parent?.AncestorsAndSelf().OfType<ArgumentListSyntax>()
            .FirstOrDefault(list => list.SpanStart < position && (list.CloseParenToken.IsMissing || position <= list.CloseParenToken.SpanStart));
        return list?.Parent switch
        {
            InvocationExpressionSyntax invocation => Meanings(draft, invocation.Expression),
            BaseObjectCreationExpressionSyntax creation => Meanings(draft, creation),
            _ => [],
        };
    }

    /// <summary>What is meant comes first, then the other overloads.</summary>
    private static ImmutableArray<ISymbol> Meanings(Draft draft, SyntaxNode node)
    {
        var info = draft.Model.GetSymbolInfo(node);
        return [.. OneOrNone(info.Symbol).Concat(info.CandidateSymbols).Concat(draft.Model.GetMemberGroup(node))
            .Distinct(SymbolEqualityComparer.Default).OfType<ISymbol>()];
    }

    private static ImmutableArray<ISymbol> OneOrNone(ISymbol? symbol) => symbol is null ? [] : [symbol];
}
