using Tutorials.Text;

namespace Tutorials.Data;

/// <summary>A text and what is to be made of it.</summary>
/// <param name="Source">What is read, such as an English sentence.</param>
/// <param name="Target">What is to be written, such as its French translation.</param>
public readonly record struct SentencePair(string Source, string Target);

/// <summary>Files of sentence pairs: one pair a line, a tab between its two sides. Any file of that form will do.</summary>
public static class SentencePairs
{
    /// <summary>Reads a file of pairs, in UTF-8. Spaces around a side do not count; lines that are wholly blank are passed over.</summary>
    /// <param name="path">The file's path, seen from the current folder.</param>
    /// <returns>The pairs, in the file's order.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">There are no pairs, or a line has no tab, more than one, or nothing on one side of it; the message names file and line.</exception>
    public static IReadOnlyList<SentencePair> Load(string path)
    {
        GivenFile.Expect(path, "a file of sentence pairs");
        var pairs = new List<SentencePair>();
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (!string.IsNullOrWhiteSpace(line) || line.Contains('\t'))
                pairs.Add(Pair(line, $"{path}, line {index + 1}"));
        }
        return pairs.Count > 0 ? pairs : throw new InvalidDataException($"{path}: there are no pairs; give one a line, with a tab between the sentence and its translation.");
    }

    private static SentencePair Pair(string line, string place)
    {
        var sides = line.Split('\t');
        if (sides.Length == 1)
            throw new InvalidDataException($"{place}: there is no tab; put one between the sentence and its translation.");
        if (sides.Length > 2)
            throw new InvalidDataException($"{place}: there are {sides.Length - 1} tabs; keep one, between the sentence and its translation.");
        var empty = Array.FindIndex(sides, string.IsNullOrWhiteSpace);
        return empty < 0
            ? new(sides[0].Trim(), sides[1].Trim())
            : throw new InvalidDataException($"{place}: there is nothing {(empty == 0 ? "before" : "after")} the tab; give the {(empty == 0 ? "sentence" : "translation")}, or delete the line.");
    }
}
