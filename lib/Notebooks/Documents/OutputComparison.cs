using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive.Formatting;

namespace Notebooks.Documents;

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
/// Compares a cell's outputs with saved ones as a reader would: the same words in the same order, numbers within a tolerance,
/// charts by their data. Cells tagged <c>trained</c> have a wider tolerance; those tagged <c>timing</c> are not compared. Of a
/// picture, and of a chart's HTML, only that it is there is compared.
/// </summary>
public sealed partial class OutputComparison
{
    private readonly Tolerance? tolerance;
    private readonly bool wholeNumbersVary;

    private OutputComparison(Tolerance? tolerance, bool wholeNumbersVary)
    {
        this.tolerance = tolerance;
        this.wholeNumbersVary = wholeNumbersVary;
    }

    /// <summary>
    /// The comparison that a cell's tags ask for: "trained" for numbers that training has amplified, "timing" and "chaotic" for outputs that differ from
    /// run to run or from processor to processor, and are not compared.
    /// </summary>
    public static OutputComparison Of(Cell cell) =>
        cell.Tags.Contains("timing") || cell.Tags.Contains("chaotic") ? new(null, true) :
        cell.Tags.Contains("trained") ? new(Tolerance.Training, true) :
        new(Tolerance.Rounding, false);

    /// <summary>A sentence on the first difference; null when there is none.</summary>
    public string? FirstDifference(IReadOnlyList<Output> saved, IReadOnlyList<Output> fresh)
    {
        if (tolerance is null)
            return null;
        if (saved.Count != fresh.Count)
            return $"the saved notebook has {Count(saved)}, this run {Count(fresh)}.";
        return saved.Zip(fresh, FirstDifference).FirstOrDefault(difference => difference is not null);
    }

    private static string Count(IReadOnlyList<Output> outputs) => outputs.Count == 1 ? "1 output" : $"{outputs.Count} outputs";

    private string? FirstDifference(Output saved, Output fresh)
    {
        var (left, right) = (Parts(saved), Parts(fresh));
        if (!left.Keys.ToHashSet().SetEquals(right.Keys))
            return $"the saved output has {string.Join(", ", left.Keys)}, this run {string.Join(", ", right.Keys)}.";
        foreach (var (kind, content) in left)
        {
            var difference = content.Json is { } json && right[kind].Json is { } other
                ? FirstDifference(json, other, "")
                : FirstDifferentLine(content.ToString(), right[kind].ToString());
            if (difference is not null)
                return $"{kind}, {difference}";
        }
        return null;
    }

    /// <summary>The contents of an output by what they are; an empty text stands for what is not compared.</summary>
    private static Dictionary<string, MimeContent> Parts(Output output) => output switch
    {
        StreamOutput stream => new() { [stream.Name] = new MimeContent(stream.Text) },
        ErrorOutput error => new() { ["error"] = new MimeContent($"{error.Name}: {error.Message}") },
        DisplayOutput display => Parts(display.Data),
        ResultOutput result => Parts(result.Data),
        _ => new() { [((OtherOutput)output).Kind] = new MimeContent("") },
    };

    private static Dictionary<string, MimeContent> Parts(MimeBundle data)
    {
        var isChart = data.Keys.Any(MimeContent.IsJson);
        return data.ToDictionary(part => part.Key, part => part.Key switch
        {
            Formatter.Html => new MimeContent(isChart ? "" : HtmlText.Visible(part.Value.ToString())),
            _ when part.Key.StartsWith("text/", StringComparison.Ordinal) || MimeContent.IsJson(part.Key) => part.Value,
            _ => new MimeContent(""),
        });
    }

    /// <summary>Goes through two JSON values together; a place in them reads as <c>.data[0].y[3]</c>.</summary>
    private string? FirstDifference(JsonElement saved, JsonElement fresh, string place)
    {
        switch (saved.ValueKind, fresh.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                return saved.EnumerateObject().Select(member => fresh.TryGetProperty(member.Name, out var other)
                        ? FirstDifference(member.Value, other, $"{place}.{member.Name}")
                        : Differ($"{place}.{member.Name}", member.Value.GetRawText(), null))
                    .Concat(fresh.EnumerateObject().Where(member => !saved.TryGetProperty(member.Name, out _))
                        .Select(member => Differ($"{place}.{member.Name}", null, member.Value.GetRawText())))
                    .FirstOrDefault(difference => difference is not null);
            case (JsonValueKind.Array, JsonValueKind.Array) when saved.GetArrayLength() != fresh.GetArrayLength():
                return Differ(place, $"{saved.GetArrayLength()} items", $"{fresh.GetArrayLength()} items");
            case (JsonValueKind.Array, JsonValueKind.Array):
                return saved.EnumerateArray().Zip(fresh.EnumerateArray()).Index()
                    .Select(items => FirstDifference(items.Item.First, items.Item.Second, $"{place}[{items.Index}]"))
                    .FirstOrDefault(difference => difference is not null);
            case (JsonValueKind.Number, JsonValueKind.Number):
                return AreAlike(saved.GetDouble(), fresh.GetDouble()) ? null : Differ(place, saved.GetRawText(), fresh.GetRawText());
            case (JsonValueKind.String, JsonValueKind.String):
                return AreAlike(Json.Text(saved), Json.Text(fresh)) ? null : Differ(place, Json.Text(saved), Json.Text(fresh));
            default:
                return saved.ValueKind == fresh.ValueKind ? null : Differ(place, saved.GetRawText(), fresh.GetRawText());
        }
    }

    private static string Differ(string place, string? saved, string? fresh) => $"{place.TrimStart('.')}: saved {Quote(saved)}, now {Quote(fresh)}.";

    private string? FirstDifferentLine(string saved, string fresh)
    {
        var (left, right) = (Lines(saved), Lines(fresh));
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var (leftLine, rightLine) = (left.ElementAtOrDefault(i), right.ElementAtOrDefault(i));
            if (leftLine is null || rightLine is null || !AreAlike(leftLine, rightLine))
                return Differ($"line {i + 1}", leftLine, rightLine);
        }
        return null;
    }

    private static string[] Lines(string text) => text.TrimEnd().Split('\n');

    private static string Quote(string? text) => text is null ? "nothing" : $"\"{text.Trim()}\"";

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

    private bool AreAlike(double left, double right) => left == right
        || ((wholeNumbersVary || !double.IsInteger(left) || !double.IsInteger(right)) && tolerance!.Value.Allows(left, right, lastDigit: 0));

    private static double Number(Match token) => double.Parse(token.Value, CultureInfo.InvariantCulture);

    /// <summary>The worth of one unit in the last digit shown.</summary>
    private static double LastDigit(Match token)
    {
        var exponent = token.Groups["exponent"] is { Success: true, Value: var power } ? double.Parse(power, CultureInfo.InvariantCulture) : 0;
        return Math.Pow(10, exponent - token.Groups["decimals"].Length);
    }

    /// <summary>Numbers, words, and every other character but spaces, whose number depends on the width of numbers.</summary>
    [GeneratedRegex(@"(?<number>[-+]?\d+(?<fraction>\.(?<decimals>\d*)([eE](?<exponent>[-+]?\d+))?|[eE](?<exponent>[-+]?\d+))?)(?!\w)|\w+|\S")]
    private static partial Regex Token();
}
