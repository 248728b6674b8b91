using System.Collections.Concurrent;

namespace Notebooks.Book.Text;

/// <summary>A place in a source of the book, as messages name it.</summary>
/// <param name="File">The file, from the folder where the book is built.</param>
/// <param name="Part">The part of it: "cell 3", "the text after cell 3"; empty for the whole.</param>
internal sealed record Place(string File, string Part = "")
{
    public override string ToString() => Part.Length == 0 ? File : $"{File}: {Part}";
}

/// <summary>What is wrong with the sources, a sentence for each.</summary>
internal sealed class Faults
{
    private readonly ConcurrentBag<string> found = [];

    /// <summary>All sentences, in order.</summary>
    public IReadOnlyList<string> All => [.. found.Distinct().Order(StringComparer.Ordinal)];

    public void Add(Place place, string sentence) => found.Add($"{place}: {sentence}");

    public void Add(string sentence) => found.Add(sentence);
}
