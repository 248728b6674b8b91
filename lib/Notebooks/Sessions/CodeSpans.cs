using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Notebooks.Sessions;

/// <summary>
/// Tells which places of a cell's C# lie inside a string or a comment. Places are asked for in order, and the code is read no
/// farther than they need.
/// </summary>
/// <param name="cell">The cell.</param>
/// <param name="start">Where the code begins.</param>
internal sealed class CodeSpans(string cell, int start)
{
    private readonly IEnumerator<TextSpan> spans = Read(cell[start..]).GetEnumerator();
    private TextSpan current;

    /// <summary>Whether a place, which is not before one asked for earlier, lies inside of one that began before it.</summary>
    public bool IsInside(int place)
    {
        while (current.End <= place - start && spans.MoveNext())
            current = spans.Current;
        return current.Start < place - start && place - start < current.End;
    }

    private static IEnumerable<TextSpan> Read(string code)
    {
        foreach (var token in SyntaxFactory.ParseTokens(code, options: CSharpSession.ParseOptions))
        {
            foreach (var trivia in token.LeadingTrivia)
                yield return trivia.Span;
            yield return token.Span;
            foreach (var trivia in token.TrailingTrivia)
                yield return trivia.Span;
        }
    }
}
