using System.Globalization;
using System.Net;
using Tutorials.Text;

namespace Tutorials.Exercises;

/// <summary>Lets a reader guess before a cell is run, and puts the guess beside the result.</summary>
/// <example>
/// <code>
/// var guess1 = Predict.That("the shape of all states", null);   // your guess in place of null, such as "(5, 3, 2)"
/// …
/// guess1.Compare(states.shape)
/// </code>
/// </example>
public static class Predict
{
    /// <summary>Keeps a guess until the result is there.</summary>
    /// <param name="asked">What is guessed, such as "the shape of all states".</param>
    /// <param name="guess">A number, a word, or a shape as a text "(5, 3, 2)", tuple or array; null while there is none.</param>
    public static Prediction That(string asked, object? guess)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(asked);
        return new(asked, guess);
    }
}

/// <summary>A guess that waits for its result.</summary>
public sealed class Prediction
{
    private readonly string asked;
    private readonly string? guess;
    private readonly Numbers? numbers;

    internal Prediction(string asked, object? guess)
    {
        this.asked = asked;
        numbers = Numbers.Read(guess);
        this.guess = Answer.IsMissing(guess) ? null : guess as string ?? Text(guess, numbers);
    }

    /// <summary>Puts the guess beside the result.</summary>
    /// <param name="result">What came out: a number, a word, a shape such as x.shape, or a tensor of few numbers.</param>
    /// <param name="within">By which share of the result a guessed number may be off and still be near: 0.1 is a tenth.</param>
    /// <exception cref="ArgumentException">The result is neither numbers nor a text.</exception>
    public Comparison Compare(object result, double within = 0.1)
    {
        ArgumentNullException.ThrowIfNull(result);
        var (read, word) = (Numbers.Read(result), result as string);
        if (read is null && word is null)
            throw new ArgumentException($"The result is {TypeName.Of(result)}: give a number, a word, a shape or a tensor.", nameof(result));
        return new(asked, guess, word ?? Text(result, read)!, guess is null ? "" : Remark(word ?? Text(result, read)!, read, within));
    }

    private string Remark(string result, Numbers? actual, double within)
    {
        if (Plain(guess!) == Plain(result))
            return "as you said";
        var single = numbers ?? (double.TryParse(guess, CultureInfo.InvariantCulture, out var number) ? new Numbers([], [number]) : null);
        if (single is not { Elements: [var said] } || actual is not { Elements: [var came] })
            return "it came out otherwise";
        return Math.Abs(said - came) <= within * Math.Abs(came) ? "close" : said < came ? "more than you said" : "less than you said";
    }

    // "(5, 3,2)" and "(5, 3, 2)" are the same, and so are OHLOL and ohlol.
    private static string Plain(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).Replace(",)", ")").ToUpperInvariant();

    private static string? Text(object? value, Numbers? numbers) => numbers switch
    {
        null => value?.ToString(),
        { Shape: [] } => $"{numbers}",
        { Shape: [1] } => $"({numbers.Elements[0]:G7},)",
        { Shape: [_] } => FormattableString.Invariant($"({string.Join(", ", numbers.Elements.Select(number => number.ToString("G5", CultureInfo.InvariantCulture)))})"),
        _ => $"{numbers}",
    };
}

/// <summary>A guess beside the result.</summary>
/// <param name="Asked">What was guessed.</param>
/// <param name="Guess">The guess; null where there was none.</param>
/// <param name="Result">What came out.</param>
/// <param name="Remark">How near the guess was; empty where there was none.</param>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record Comparison(string Asked, string? Guess, string Result, string Remark) : IShowsAsHtml
{
    /// <inheritdoc/>
    public override string ToString() => Guess is null ? Invitation : $"{Table}";

    /// <inheritdoc/>
    public string ToHtml() => Guess is null ? $"<div>{WebUtility.HtmlEncode(Invitation).Replace("\n", "<br>")}</div>" : Table.ToHtml();

    private string Invitation => $"{char.ToUpperInvariant(Asked[0])}{Asked[1..]}: {Result}\n(No guess this time. Write one above and run both cells again, if you like.)";

    private TextTable Table
    {
        get
        {
            var table = new TextTable("", "your guess", "result", "");
            table.AddRow(Asked, Guess!, Result, Remark);
            return table;
        }
    }
}
