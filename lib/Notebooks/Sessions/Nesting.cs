using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Notebooks.Sessions;

/// <summary>
/// The compiler reads code by recursion, and code nested deeper than any that is written by hand would overflow the stack,
/// which ends the process, or take hours. So the depth is counted before, over tokens, which are found without recursion.
/// </summary>
internal static class Nesting
{
    private const int Deepest = 400;
    private const int LongestExpression = 10_000;

    /// <summary>Refuses what is nested too deeply.</summary>
    /// <param name="code">The code.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="where">What the message calls it.</param>
    /// <exception cref="CellException">Brackets, operators or tags in comments are nested too deeply.</exception>
    public static void Check(string code, CSharpParseOptions options, string where)
    {
        // Each level takes a character at least: most cells need no look.
        if (code.Length <= Deepest)
            return;
        var (brackets, angles, parts) = (0, 0, 0);
        // XML in comments is not to be read yet.
        foreach (var token in SyntaxFactory.ParseTokens(code, options: options.WithDocumentationMode(DocumentationMode.None)))
        {
            var kind = token.Kind();
            brackets += kind switch
            {
                SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken or SyntaxKind.OpenBraceToken => 1,
                SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken => -1,
                _ => 0,
            };
            var isEnd = kind is SyntaxKind.SemicolonToken or SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken;
            // What is not closed is a comparison, most likely.
            angles = isEnd ? 0 : Math.Max(angles + (kind is SyntaxKind.LessThanToken ? 1 : kind is SyntaxKind.GreaterThanToken ? -1 : 0), 0);
            parts = isEnd || kind is SyntaxKind.CommaToken ? 0 : parts + 1;
            // An interpolated string is one token, whatever is in it.
            var within = token.Text.StartsWith('$') ? DepthOfBrackets(token.Text) : 0;
            if (brackets + angles + within > Deepest)
                throw TooDeep($"the code has more than {Deepest} brackets inside each other; divide it", token);
            if (parts > LongestExpression)
                throw TooDeep($"an expression has more than {LongestExpression} parts; divide it", token);
            if (token.HasLeadingTrivia && DepthOfTags(token.LeadingTrivia) > Deepest)
                throw TooDeep($"a documentation comment has more than {Deepest} tags inside each other", token);
        }

        CellException TooDeep(string what, SyntaxToken token) => new($"{where}, line {code.AsSpan(0, token.SpanStart).Count('\n') + 1}: {what}.");
    }

    private static int DepthOfBrackets(string text)
    {
        var (depth, deepest) = (0, 0);
        foreach (var character in text)
        {
            depth = Math.Max(0, depth + (character is '(' or '[' or '{' ? 1 : character is ')' or ']' or '}' ? -1 : 0));
            deepest = Math.Max(deepest, depth);
        }
        return deepest;
    }

    private static int DepthOfTags(SyntaxTriviaList trivia)
    {
        var (depth, deepest) = (0, 0);
        foreach (var comment in trivia.Select(part => part.ToString()).Where(IsDocumentation))
        {
            for (var i = 0; i < comment.Length - 1; i++)
            {
                depth += (comment[i], comment[i + 1]) switch
                {
                    ('<', '/') or ('/', '>') => -1,
                    ('<', _) => 1,
                    _ => 0,
                };
                deepest = Math.Max(deepest, depth);
            }
        }
        return deepest;
    }

    private static bool IsDocumentation(string comment) =>
        comment.StartsWith("///", StringComparison.Ordinal) || comment.StartsWith("/**", StringComparison.Ordinal);
}
