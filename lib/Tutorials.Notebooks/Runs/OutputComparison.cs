using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive.Formatting;
using Tutorials.Notebooks.Files;

namespace Tutorials.Notebooks.Runs;

/// <summary>How far two numbers may be apart, beside one unit in the last digit shown.</summary>
internal readonly record struct Tolerance(double Relative, double Absolute)
{
    /// <summary>Rounding differs between processors and versions of a library.</summary>
    public static readonly Tolerance Rounding = new(1e-4, 1e-5);

    /// <summary>Training amplifies rounding: 5 in 100, or 0.02 near zero.</summary>
    public static readonly Tolerance Training = new(0.05, 0.02);

    public bool Allows(double left, double right, double lastDigit) =>
        Math.Abs(left - right) <= Math.Max(Absolute, Relative * Math.Max(Math.Abs(left), Math.Abs(right))) + (lastDigit * 1.001);
}

/// <summary>
/// Compares a cell's outputs with saved ones as a reader would: the same words in the same order, numbers within a tolerance.
/// Cells tagged <c>trained</c> have a wider one; those tagged <c>timing</c> are not compared. Of pictures and charts only their
/// being there is compared.
/// </summary>
internal sealed partial class OutputComparison
{
    private readonly Tolerance? tolerance;
    private readonly bool wholeNumbersVary;

    private OutputComparison(Tolerance? tolerance, bool wholeNumbersVary)
    {
        this.tolerance = tolerance;
        this.wholeNumbersVary = wholeNumbersVary;
    }

    public static OutputComparison Of(Cell cell) =>
        cell.HasTag("timing") ? new(null, true) :
        cell.HasTag("trained") ? new(Tolerance.Training, true) :
        new(Tolerance.Rounding, false);

    /// <summary>A sentence on the first difference; null when there is none.</summary>
    public string? FirstDifference(JsonArray saved, JsonArray fresh)
    {
        if (tolerance is null)
            return null;
        if (saved.Count != fresh.Count)
            return $"the saved notebook has {Count(saved)}, this run {Count(fresh)}.";
        return saved.Zip(fresh, (left, right) => FirstDifference(left!, right!)).FirstOrDefault(difference => difference is not null);
    }

    private static string Count(JsonArray outputs) => outputs.Count == 1 ? "1 output" : $"{outputs.Count} outputs";

    private string? FirstDifference(JsonNode saved, JsonNode fresh)
    {
        var (left, right) = (Parts(saved), Parts(fresh));
        if (!left.Keys.ToHashSet().SetEquals(right.Keys))
            return $"the saved output has {string.Join(", ", left.Keys)}, this run {string.Join(", ", right.Keys)}.";
        foreach (var (kind, text) in left)
        {
            if (FirstDifferentLine(text, right[kind]) is { } difference)
                return $"{kind}, {difference}";
        }
        return null;
    }

    /// <summary>The texts of an output by what they are; an empty one stands for what is not compared.</summary>
    private static Dictionary<string, string> Parts(JsonNode output) => (string?)output["output_type"] switch
    {
        "stream" => new() { [(string)output["name"]!] = MultilineText.Read(output["text"]) },
        "error" => new() { ["error"] = $"{output["ename"]}: {output["evalue"]}" },
        _ => output["data"]!.AsObject().ToDictionary(part => part.Key, part => part.Key switch
        {
            Formatter.Html => HtmlText.Visible(MultilineText.Read(part.Value)),
            _ when part.Key.StartsWith("text/", StringComparison.Ordinal) => MultilineText.Read(part.Value),
            _ => "",
        }),
    };

    private string? FirstDifferentLine(string saved, string fresh)
    {
        var (left, right) = (Lines(saved), Lines(fresh));
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var (leftLine, rightLine) = (left.ElementAtOrDefault(i), right.ElementAtOrDefault(i));
            if (leftLine is null || rightLine is null || !AreAlike(leftLine, rightLine))
                return $"line {i + 1}: saved {Quote(leftLine)}, now {Quote(rightLine)}.";
        }
        return null;
    }

    private static string[] Lines(string text) => text.TrimEnd().Split('\n');

    private static string Quote(string? line) => line is null ? "nothing" : $"\"{line.Trim()}\"";

    private bool AreAlike(string left, string right)
    {
        var (leftTokens, rightTokens) = (Token().Matches(left), Token().Matches(right));
        return leftTokens.Count == rightTokens.Count && leftTokens.Zip(rightTokens, AreAlike).All(alike => alike);
    }

    private bool AreAlike(Match left, Match right)
    {
        if (left.Value == right.Value)
            return true;
        if (!left.Groups["number"].Success || !right.Groups["number"].Success)
            return false;
        var whole = !left.Groups["fraction"].Success && !right.Groups["fraction"].Success;
        return (!whole || wholeNumbersVary)
            && tolerance!.Value.Allows(Number(left), Number(right), whole ? 0 : Math.Max(LastDigit(left), LastDigit(right)));
    }

    private static double Number(Match token) => double.Parse(token.Value, CultureInfo.InvariantCulture);

    /// <summary>The worth of one unit in the last digit shown.</summary>
    private static double LastDigit(Match token)
    {
        var exponent = token.Groups["exponent"] is { Success: true, Value: var power } ? int.Parse(power, CultureInfo.InvariantCulture) : 0;
        return Math.Pow(10, exponent - token.Groups["decimals"].Length);
    }

    /// <summary>Numbers, words, and every other character but spaces, whose number depends on the width of numbers.</summary>
    [GeneratedRegex(@"(?<number>[-+]?\d+(?<fraction>\.(?<decimals>\d*)([eE](?<exponent>[-+]?\d+))?|[eE](?<exponent>[-+]?\d+))?)(?!\w)|\w+|\S")]
    private static partial Regex Token();
}
