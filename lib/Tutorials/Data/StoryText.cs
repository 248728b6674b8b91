namespace Tutorials.Data;

/// <summary>Stories as somebody types them.</summary>
public static class StoryText
{
    /// <summary>A story with a question, of text as it is typed: capitals become small letters, marks go.</summary>
    /// <param name="story">The sentences, each ended by a full stop; the last one's may be missing.</param>
    /// <param name="question">The question, with or without a question mark.</param>
    /// <param name="answer">The answer, one word; empty if it is not known.</param>
    /// <exception cref="FormatException">A sentence or the question is empty, or the answer is more than one word.</exception>
    public static Story Read(string story, string question, string answer = "")
    {
        var sentences = story.Trim().TrimEnd('.').Split('.').Select(Words).ToArray();
        if (Array.FindIndex(sentences, sentence => sentence.Length == 0) is var empty and >= 0)
            throw new FormatException($"sentence {empty + 1} of the story is empty; end each sentence by one full stop.");
        var asked = Words(question);
        if (asked.Length == 0)
            throw new FormatException("the question is empty.");
        var answered = Words(answer);
        if (answered.Contains(' '))
            throw new FormatException($"the answer '{answered}' has {answered.Split(' ').Length} words; give one.");
        return new(sentences, asked, answered, [], asked.Split(' ')[0]);
    }

    // Letters, digits, apostrophes and hyphens stay; a run of anything else parts two words.
    private static string Words(string text) =>
        string.Join(' ', string.Concat(text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) || letter is '\'' or '-' ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
