using static TorchSharp.torch;

namespace Tutorials.Data;

/// <summary>Words as numbers, for stories and questions. Number 0 is no word: it fills what is shorter than the longest.</summary>
public sealed class StoryVocabulary
{
    private readonly Dictionary<string, long> numbers;

    /// <summary>The words of some stories, their questions and answers, in alphabetical order.</summary>
    /// <param name="stories">At least one story.</param>
    /// <exception cref="ArgumentException">There are no stories.</exception>
    public StoryVocabulary(IReadOnlyList<Story> stories)
    {
        if (stories.Count == 0)
            throw new ArgumentException("There are no stories to take words from: give at least one.", nameof(stories));
        var words = stories.SelectMany(story => story.Sentences.Append(story.Question).Append(story.Answer)).Distinct().SelectMany(text => text.Split(' ')).Where(word => word.Length > 0);
        Words = ["", .. words.Distinct().Order(StringComparer.Ordinal)];
        numbers = Words.Index().ToDictionary(word => word.Item, word => (long)word.Index);
    }

    /// <summary>The words by their numbers; the first, number 0, is empty.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Stories as numbers, filled up with 0: shorter sentences behind, shorter stories behind their last sentence.</summary>
    /// <param name="stories">At least one story.</param>
    /// <returns>
    /// The stories, (stories, sentences, words), and the questions, (stories, words), as long as the longest; and the answers, (stories,), 0 where
    /// there is none.
    /// </returns>
    /// <exception cref="ArgumentException">There are no stories, a sentence is empty, or a word is not in the vocabulary.</exception>
    public (Tensor Stories, Tensor Questions, Tensor Answers) Encode(params IReadOnlyList<Story> stories)
    {
        if (stories.Count == 0)
            throw new ArgumentException("There are no stories to encode: give at least one.", nameof(stories));
        var sentences = stories.Select(story => story.Sentences.Select((sentence, place) => Numbers(sentence, $"sentence {place + 1}")).ToArray()).ToArray();
        var questions = stories.Select(story => Numbers(story.Question, "the question")).ToArray();
        var (longest, most, asked) = (sentences.Max(story => story.Length), sentences.Max(story => story.Max(sentence => sentence.Length)), questions.Max(question => question.Length));
        var numbersOfStories = sentences.SelectMany(story => Filled(story, longest, []).SelectMany(sentence => Filled(sentence, most, 0))).ToArray();
        return (tensor(numbersOfStories).reshape(stories.Count, longest, most),
            tensor(questions.SelectMany(question => Filled(question, asked, 0)).ToArray()).reshape(stories.Count, asked),
            tensor(stories.Select(story => story.Answer.Length == 0 ? 0 : Number(story.Answer, "the answer", story.Answer)).ToArray()));
    }

    private long[] Numbers(string text, string which)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            ? [.. words.Select(word => Number(word, which, text))]
            : throw new ArgumentException($"There is no word in {which}: give at least one.");
    }

    private long Number(string word, string which, string text) => numbers.TryGetValue(word, out var number) ? number : throw new ArgumentException(
        $"The word \"{word}\" of {which}, \"{text}\", is not among the {Words.Count - 1} known ones: {string.Join(", ", Words.Skip(1))}.");

    private static IEnumerable<T> Filled<T>(IReadOnlyCollection<T> items, int length, T with) => items.Concat(Enumerable.Repeat(with, length - items.Count));
}
