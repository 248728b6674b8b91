using System.Collections;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>
/// The first items of a sequence, taken once: a lazy sequence may be costly, endless, or different the second time, and a
/// value is written in several MIME types.
/// </summary>
internal sealed class Excerpt(IReadOnlyList<object?> items, string? rest)
{
    internal IReadOnlyList<object?> Items { get; } = items;

    /// <summary>Words for what was left out; null when nothing was.</summary>
    internal string? Rest { get; } = rest;

    /// <summary>The first entries of a dictionary, each a <see cref="DictionaryEntry"/>.</summary>
    internal static Excerpt Of(IDictionary dictionary)
    {
        var entries = new List<DictionaryEntry>(dictionary.Count);
        foreach (DictionaryEntry entry in dictionary)
            entries.Add(entry);
        return Of((IEnumerable)entries);
    }

    internal static Excerpt Of(IEnumerable sequence)
    {
        if (sequence is Array { Rank: > 1 } array)
            sequence = Rows(array, []);
        var limit = Formatter.ListExpansionLimit;
        var items = sequence.Cast<object?>().Take(limit + 1).ToList();
        if (items.Count <= limit)
            return new Excerpt(items, null);
        items.RemoveAt(limit);
        return new Excerpt(items, sequence is ICollection { Count: var count } ? $"... ({count - limit} more)" : "... (more)");
    }

    private static List<object?> Rows(Array array, int[] indices)
    {
        var along = Enumerable.Range(0, array.GetLength(indices.Length)).Select(i => (int[])[.. indices, i]);
        return indices.Length == array.Rank - 1
            ? [.. along.Select(array.GetValue)]
            : [.. along.Select(index => Rows(array, index))];
    }
}
