using System.Text.Json;

namespace Notebooks.Book.Code;

/// <summary>What a name in code is.</summary>
/// <param name="Signature">Its type or declaration.</param>
/// <param name="Sentence">The first sentence of its documentation; empty when there is none.</param>
/// <param name="Shape">For a tensor, what the notebook showed of its shape; empty when it showed none.</param>
/// <param name="Target">Where it is declared, an address from the page; empty when that is not in the book.</param>
internal sealed record Note(string Signature, string Sentence, string Shape, string Target);

/// <summary>The notes of one page, each once; names refer to them by number.</summary>
internal sealed class NoteTable
{
    private readonly Dictionary<Note, int> numbers = [];

    public int NumberOf(Note note)
    {
        if (!numbers.TryGetValue(note, out var number))
            numbers[note] = number = numbers.Count;
        return number;
    }

    /// <summary>A list of lists: signature, sentence, shape, target, the empty ones at the end left out.</summary>
    public string ToJson() => JsonSerializer.Serialize(numbers.Keys.Select(note =>
    {
        string[] parts = [note.Signature, note.Sentence, note.Shape, note.Target];
        return parts[..(Array.FindLastIndex(parts, part => part.Length > 0) + 1)];
    }));
}
