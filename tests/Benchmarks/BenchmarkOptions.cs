using System.Globalization;

namespace Benchmarks;

/// <summary>What a comparison was asked to do.</summary>
/// <param name="Rounds">How often each implementation is measured, in turns.</param>
/// <param name="Json">Whether to print one JSON object a line, and nothing else, instead of a table.</param>
public sealed record BenchmarkOptions(int Rounds, bool Json)
{
    private const int UsualRounds = 4;

    /// <summary>Reads the words of a command line: a number of rounds and --json, both or none, in any order.</summary>
    /// <exception cref="ArgumentException">A word makes no sense; the message is one sentence.</exception>
    public static BenchmarkOptions Parse(IEnumerable<string> words)
    {
        int? rounds = null;
        var json = false;
        foreach (var word in words)
        {
            if (word == "--json" && !json)
                json = true;
            else if (rounds is null && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given > 0)
                rounds = given;
            else
                throw new ArgumentException($"--bench takes a number of rounds greater than zero, --json, both or none of them, or kernel alone; it cannot take '{word}' here.");
        }
        return new(rounds ?? UsualRounds, json);
    }
}
