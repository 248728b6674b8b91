using System.Net;
using Tutorials.Text;

namespace Tutorials.Exercises;

/// <summary>How an answer was found.</summary>
public enum Verdict
{
    /// <summary>The answer is right.</summary>
    Right,

    /// <summary>The answer is wrong, or is not of the kind that was asked for.</summary>
    Wrong,

    /// <summary>There is no answer yet.</summary>
    Unanswered,
}

/// <summary>What a check cell says about an answer.</summary>
/// <param name="Verdict">Right, wrong, or not there yet.</param>
/// <param name="Message">What is right, or what is wrong with it.</param>
/// <param name="Shown">For a built thing: what it answered, beside what was expected.</param>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record CheckResult(Verdict Verdict, string Message, TextTable? Shown = null) : IShowsAsHtml
{
    /// <summary>True for a right answer.</summary>
    public bool Passed => Verdict == Verdict.Right;

    /// <inheritdoc/>
    public override string ToString() => Shown is null ? Line : $"{Line}\n{Shown}";

    /// <inheritdoc/>
    public string ToHtml() =>
        $"<div style=\"border-left:4px solid {Color};padding:2px 8px\">{WebUtility.HtmlEncode(Line)}{Shown?.ToHtml()}</div>";

    private string Line => $"{Mark} {Message}";

    private string Mark => Verdict switch
    {
        Verdict.Right => "✓",
        Verdict.Wrong => "✗",
        _ => "○",
    };

    // Okabe and Ito's green and vermilion, and a gray, which differ in lightness as well; the mark says the same.
    private string Color => Verdict switch
    {
        Verdict.Right => "#009E73",
        Verdict.Wrong => "#D55E00",
        _ => "#999999",
    };
}
