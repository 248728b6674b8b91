using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Notebooks.Book.Code;

/// <summary>Divides code into words, each colored by what it means and not by how it is spelled.</summary>
internal static class WordReader
{
    /// <summary>The words of code in their order.</summary>
    /// <param name="root">The code.</param>
    /// <param name="model">What it means.</param>
    /// <param name="noteOf">What is to be said of a symbol.</param>
    public static IReadOnlyList<Word> Read(SyntaxNode root, SemanticModel model, Func<ISymbol, Note> noteOf)
    {
        var words = new List<Word>();
        foreach (var trivia in root.DescendantTrivia())
        {
            if (KindOf(trivia) is { } kind)
                words.Add(new(trivia.FullSpan.Start, trivia.FullSpan.Length, kind, null));
        }
        foreach (var token in root.DescendantTokens().Where(token => token.Span.Length > 0))
        {
            var symbol = SymbolOf(token, model);
            var kind = KindOf(token, symbol);
            // A keyword that names a type needs no explanation, except var.
            var isSaid = symbol is not null and not INamespaceSymbol && (kind is not WordKind.Keyword || token.ValueText is "var");
            if (kind is not WordKind.Plain || isSaid)
                words.Add(new(token.SpanStart, token.Span.Length, kind, isSaid ? Said(noteOf(symbol!), kind) : null));
        }
        return [.. words.OrderBy(word => word.Start)];
    }

    /// <summary>A keyword says what it stands for and leads nowhere.</summary>
    private static Note Said(Note note, WordKind kind) => kind is WordKind.Keyword ? note with { Target = "" } : note;

    private static WordKind? KindOf(SyntaxTrivia trivia) => trivia switch
    {
        { IsDirective: true } => WordKind.Directive,
        _ when trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => WordKind.Comment,
        _ => null,
    };

    private static WordKind KindOf(SyntaxToken token, ISymbol? symbol)
    {
        var isWrittenType = token is { ValueText: "var", Parent: IdentifierNameSyntax { IsVar: true } };
        if (isWrittenType || token.IsKeyword() || (symbol is null && (token.IsContextualKeyword() || token.ValueText is "var" or "nameof")))
            return WordKind.Keyword;
        return token.Kind() switch
        {
            SyntaxKind.NumericLiteralToken => WordKind.Number,
            SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringStartToken
                or SyntaxKind.InterpolatedVerbatimStringStartToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringEndToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
                or SyntaxKind.InterpolatedRawStringEndToken => WordKind.Text,
            SyntaxKind.IdentifierToken => KindOf(symbol),
            _ => WordKind.Plain,
        };
    }

    private static WordKind KindOf(ISymbol? symbol) => symbol switch
    {
        ITypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor } => WordKind.Type,
        INamespaceSymbol => WordKind.Namespace,
        IMethodSymbol => WordKind.Method,
        IParameterSymbol => WordKind.Parameter,
        IFieldSymbol { ContainingType.IsScriptClass: true } or ILocalSymbol or IRangeVariableSymbol => WordKind.Variable,
        IFieldSymbol or IPropertySymbol or IEventSymbol => WordKind.Member,
        null => WordKind.Plain,
        _ => WordKind.Variable,
    };

    private static ISymbol? SymbolOf(SyntaxToken token, SemanticModel model)
    {
        if (!token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is not { } parent)
            return null;
        if (parent is not SimpleNameSyntax name)
            return model.GetDeclaredSymbol(parent);
        var info = model.GetSymbolInfo(name);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? AttributeOf(name, model)) is { } symbol and not IErrorTypeSymbol ? symbol : null;
    }

    private static ISymbol? AttributeOf(SimpleNameSyntax name, SemanticModel model) =>
        name.Parent is AttributeSyntax attribute ? model.GetSymbolInfo(attribute).Symbol?.ContainingType : null;
}
