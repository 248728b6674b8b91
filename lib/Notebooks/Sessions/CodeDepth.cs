using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Notebooks.Sessions;

/// <summary>How deep code is nested. The compiler's parser looks ahead into brackets without a limit of its own.</summary>
internal static class CodeDepth
{
    private const int Limit = 500;
    private const string Problem = "#error code is nested more than 500 deep here; put what is in the brackets in statements of its own";

    /// <summary>The code; where it is too deep, a text of at least its length with an error on the line where it is.</summary>
    public static string Limited(string code) =>
        code.Length > Limit && CompilerThread.Compile(() => TooDeepAt(code)) is >= 0 and var place
            ? (new string('\n', code.AsSpan(0, place).Count('\n')) + Problem).PadRight(code.Length, '\n')
            : code;

    /// <summary>Where brackets are nested, or a prefix is repeated, too often; -1 where that is nowhere.</summary>
    private static int TooDeepAt(string code)
    {
        // A "<" may be an operator, and then has no end but that of its statement.
        var (brackets, angles, repeated) = (0, 0, 0);
        var before = default(SyntaxToken);
        foreach (var token in SyntaxFactory.ParseTokens(code, options: CSharpSession.ParseOptions))
        {
            var kind = token.Kind();
            repeated = IsPrefix(token) && token.Text == before.Text ? repeated + 1 : 0;
            brackets = Math.Max(0, brackets + Change(kind));
            angles = kind switch
            {
                SyntaxKind.LessThanToken => angles + 1,
                SyntaxKind.GreaterThanToken => Math.Max(0, angles - 1),
                SyntaxKind.SemicolonToken or SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken => 0,
                _ => angles,
            };
            // An interpolated string is one token, whatever is in it.
            var within = token.Text.StartsWith('$') ? DepthOf(token.Text) : 0;
            if (brackets + angles + within > Limit || repeated > Limit)
                return token.SpanStart;
            before = token;
        }
        return -1;
    }

    private static int Change(SyntaxKind kind) => kind switch
    {
        SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken or SyntaxKind.OpenBraceToken => 1,
        SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken => -1,
        _ => 0,
    };

    private static bool IsPrefix(SyntaxToken token) =>
        token.Kind() is SyntaxKind.IdentifierToken or SyntaxKind.MinusToken or SyntaxKind.ExclamationToken or SyntaxKind.TildeToken;

    private static int DepthOf(string text)
    {
        var (depth, deepest) = (0, 0);
        foreach (var character in text)
        {
            depth = Math.Max(0, depth + (character is '(' or '[' or '{' ? 1 : character is ')' or ']' or '}' ? -1 : 0));
            deepest = Math.Max(deepest, depth);
        }
        return deepest;
    }
}
