namespace Tutorials.Data;

/// <summary>Sentences as tokens, which a model reads one by one, and back.</summary>
public static class Tokens
{
    private const string Genitive = "'s";

    /// <summary>
    /// Words, parted at spaces. An apostrophe ends a word, as in French (<c>l'eau</c>: <c>l'</c>, <c>eau</c>), but English <c>'s</c> at a word's end is
    /// a token of its own (<c>the king's</c>: <c>the</c>, <c>king</c>, <c>'s</c>).
    /// </summary>
    /// <param name="text">A sentence.</param>
    public static IReadOnlyList<string> Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(Parts)];

    /// <summary>Characters, each a token. What Unicode writes as two char values is one character.</summary>
    /// <param name="text">Any text.</param>
    public static IReadOnlyList<string> Characters(string text) => [.. text.EnumerateRunes().Select(rune => rune.ToString())];

    /// <summary>Words put together as <see cref="Words"/> takes them apart: a space between two, but none after an apostrophe or before <c>'s</c>.</summary>
    /// <param name="words">The words.</param>
    public static string Join(IEnumerable<string> words) =>
        words.Aggregate("", (text, word) => text.Length == 0 || text.EndsWith('\'') || word == Genitive ? text + word : $"{text} {word}");

    private static IEnumerable<string> Parts(string word)
    {
        var isGenitive = word.Length > Genitive.Length && word.EndsWith(Genitive, StringComparison.Ordinal);
        var rest = isGenitive ? word[..^Genitive.Length] : word;
        for (var start = 0; start < rest.Length;)
        {
            var apostrophe = rest.IndexOf('\'', start);
            var end = apostrophe < 0 ? rest.Length : apostrophe + 1;
            yield return rest[start..end];
            start = end;
        }
        if (isGenitive)
            yield return Genitive;
    }
}
