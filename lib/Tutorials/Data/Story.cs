namespace Tutorials.Data;

/// <summary>A short story with a question about it.</summary>
/// <param name="Sentences">The sentences in order, each of words parted by spaces: "mary went to the kitchen".</param>
/// <param name="Question">The question: "where is mary".</param>
/// <param name="Answer">The answer, one word.</param>
/// <param name="Support">Which sentences the answer follows from, by their places from 0, in the order in which they are needed; empty if nobody said.</param>
/// <param name="Kind">What kind of question it is, such as "who".</param>
public sealed record Story(IReadOnlyList<string> Sentences, string Question, string Answer, IReadOnlyList<int> Support, string Kind)
{
    /// <summary>The story's text, one sentence after the other; two stories are the same if their texts are.</summary>
    public string Text => string.Join(" ", Sentences.Select(sentence => $"{sentence}."));

    /// <summary>The same question about the story without one of its sentences. Answer and support are those of the whole story, as far as they are left.</summary>
    /// <param name="place">The sentence's place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such sentence, or it is the only one.</exception>
    public Story Without(int place)
    {
        if (place < 0 || place >= Sentences.Count || Sentences.Count == 1)
            throw new ArgumentOutOfRangeException(nameof(place), $"Sentence {place} cannot be left out of a story of {Sentences.Count}: give a place from 0 to {Sentences.Count - 1}, and leave one.");
        return this with
        {
            Sentences = [.. Sentences.Where((_, index) => index != place)],
            Support = [.. Support.Where(index => index != place).Select(index => index > place ? index - 1 : index)],
        };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Text} {Question}? {Answer}";
}
