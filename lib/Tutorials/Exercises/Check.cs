using System.Globalization;
using System.Net;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>What a check cell says about an answer.</summary>
/// <param name="Passed">True for a right answer.</param>
/// <param name="Message">What is right, or what is wrong with it.</param>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record CheckResult(bool Passed, string Message) : IShowsAsHtml
{
    /// <inheritdoc/>
    public override string ToString() => $"{(Passed ? "✓" : "✗")} {Message}";

    /// <inheritdoc/>
    public string ToHtml() =>
        $"<div style=\"border-left:4px solid {(Passed ? "#2a9d5c" : "#d1803b")};padding:2px 8px\">{WebUtility.HtmlEncode(ToString())}</div>";
}

/// <summary>Checks a reader's answers. A wrong answer is told from a missing one, and what is wrong is said.</summary>
public static class Check
{
    private static readonly CheckResult Unanswered = new(false, "Not answered yet: write your answer into the cell above and run it, then this one.");

    /// <summary>Whether a tensor has the expected shape and, within a tolerance, values.</summary>
    /// <param name="answer">The reader's tensor; null while there is none.</param>
    /// <param name="expected">The right one, of any shape.</param>
    /// <param name="tolerance">How far a value may be from the right one.</param>
    public static CheckResult That(Tensor? answer, Tensor expected, double tolerance = 1e-5)
    {
        if (answer is null)
            return Unanswered;
        if (!answer.shape.SequenceEqual(expected.shape))
            return new(false, $"The shape is {ShapeTable.Shape(answer)} and should be {ShapeTable.Shape(expected)}.");
        using var scope = NewDisposeScope();
        using var noGradient = no_grad();
        var distance = Distance(answer.to_type(ScalarType.Float64), expected.to_type(ScalarType.Float64));
        var largest = distance.numel() == 0 ? 0 : distance.max().item<double>();
        return largest <= tolerance
            ? new(true, $"Right: shape {ShapeTable.Shape(answer)}, and every value agrees.")
            : new(false, $"The shape is right, but some values are not: the largest difference is {Number(largest)}, at {Position(distance)}.");
    }

    /// <summary>Whether a number is the expected one, within a tolerance.</summary>
    /// <param name="answer">The reader's number; null while there is none.</param>
    /// <param name="expected">The right one.</param>
    /// <param name="tolerance">How far the answer may be from it.</param>
    public static CheckResult That(double? answer, double expected, double tolerance = 1e-5) =>
        answer is not { } number ? Unanswered
        : IsNear(number, expected, tolerance) ? new(true, $"Right: {Number(expected)}.")
        : new(false, $"{Number(number)} is not right{(number > expected ? ": it is too large" : number < expected ? ": it is too small" : "")}.");

    /// <summary>Whether a shape is the expected one.</summary>
    /// <param name="answer">The sizes that the reader gives, one a dimension; null while there are none.</param>
    /// <param name="expected">The right ones.</param>
    public static CheckResult That(long[]? answer, long[] expected) =>
        answer is null ? Unanswered
        : answer.SequenceEqual(expected) ? new(true, $"Right: ({string.Join(", ", expected)}).")
        : answer.Length != expected.Length ? new(false, $"({string.Join(", ", answer)}) has {answer.Length} dimensions and should have {expected.Length}.")
        : new(false, $"({string.Join(", ", answer)}) is not right: look at dimension {answer.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count()}.");

    /// <summary>Whether a text is the expected one, letter by letter.</summary>
    /// <param name="answer">The reader's text; null or empty while there is none.</param>
    /// <param name="expected">The right one.</param>
    public static CheckResult That(string? answer, string expected) =>
        string.IsNullOrEmpty(answer) ? Unanswered
        : answer == expected ? new(true, $"Right: {expected}.")
        : new(false, $"\"{answer}\" is not right.");

    /// <summary>Whether a condition holds.</summary>
    /// <param name="answer">Whether it does; null while there is no answer.</param>
    /// <param name="right">What is said when it holds.</param>
    /// <param name="hint">What to look at when it does not.</param>
    public static CheckResult That(bool? answer, string right, string hint) =>
        answer is not { } holds ? Unanswered : holds ? new(true, right) : new(false, hint);

    // The difference of equal infinities is not a number, which is near to nothing.
    private static Tensor Distance(Tensor answer, Tensor expected) => where(answer.eq(expected), zeros_like(expected), (answer - expected).abs());

    private static bool IsNear(double number, double expected, double tolerance) => number == expected || Math.Abs(number - expected) <= tolerance;

    private static string Number(double value) => value.ToString("G7", CultureInfo.InvariantCulture);

    private static string Position(Tensor distance)
    {
        var rest = distance.argmax().item<long>();
        var indices = new long[distance.dim()];
        for (var i = indices.Length - 1; i >= 0; i--)
            (rest, indices[i]) = Math.DivRem(rest, distance.shape[i]);
        return $"[{string.Join(", ", indices)}]";
    }
}
