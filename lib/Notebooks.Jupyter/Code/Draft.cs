using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Notebooks.Sessions;

namespace Notebooks.Jupyter.Code;

/// <summary>A cell that is being written, with what it means as far as it goes.</summary>
internal sealed class Draft
{
    /// <param name="session">The code that has run.</param>
    /// <param name="code">The code that is being written.</param>
    public Draft(CSharpSession session, string code)
    {
        var compilation = session.Draft(code);
        Compilation = compilation;
        Names = session.Names;
        var tree = compilation.SyntaxTrees[^1];
        Root = tree.GetRoot();
        Model = compilation.GetSemanticModel(tree);
    }

    public CSharpCompilation Compilation { get; }

    /// <summary>What cells have declared and imported.</summary>
    public SubmittedNames Names { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    /// <summary>The last token that begins before a position; null when there is none.</summary>
    public SyntaxToken? TokenBefore(int position)
    {
        var token = Root.FindToken(Math.Min(position, Root.FullSpan.End));
        while (token.SpanStart >= position || token.IsMissing || token.IsKind(SyntaxKind.EndOfFileToken))
        {
            token = token.GetPreviousToken();
            if (token.IsKind(SyntaxKind.None))
                return null;
        }
        return token;
    }

    /// <summary>Whether a position is inside text that is no code: a comment, or a string apart from its holes.</summary>
    public bool IsInText(int position)
    {
        var trivia = Root.FindTrivia(Math.Max(position - 1, 0));
        if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia)
        {
            return true;
        }
        return TokenBefore(position) is { } token && token.Span.End >= position && token.Kind()
            is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;
    }

    /// <summary>What stands left of a dot: a namespace or a type, or the type of an expression.</summary>
    public (INamespaceOrTypeSymbol Container, bool IsInstance)? LeftOf(SyntaxToken dot)
    {
        SyntaxNode? left = dot.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            QualifiedNameSyntax name => name.Left,
            MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
            _ => null,
        };
        if (left is null)
            return null;
        var binds = Meaning(Model.GetSymbolInfo(left), Model.GetTypeInfo(left));
        // Half-written code may parse as a declaration, "x.\ny = 1" for example; then the left part is read on its own.
        var expression = SyntaxFactory.ParseExpression(left.ToString());
        return binds ?? Meaning(
            Model.GetSpeculativeSymbolInfo(left.SpanStart, expression, SpeculativeBindingOption.BindAsExpression),
            Model.GetSpeculativeTypeInfo(left.SpanStart, expression, SpeculativeBindingOption.BindAsExpression));
    }

    private static (INamespaceOrTypeSymbol Container, bool IsInstance)? Meaning(SymbolInfo symbol, TypeInfo type) =>
        (symbol.Symbol ?? symbol.CandidateSymbols.FirstOrDefault()) switch
        {
            INamespaceOrTypeSymbol container and not IErrorTypeSymbol => (container, false),
            _ when type.Type is { } value and not IErrorTypeSymbol => (value, true),
            _ => null,
        };
}
