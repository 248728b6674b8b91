using TorchSharp.Modules;
using Tutorials.Attention;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Models;

/// <summary>
/// Answers a question about a story by reading its sentences as often as there are hops. A sentence is the sum of its words' vectors,
/// each times a learned weight of its place among the words, and the vector of the sentence's place in the story is added. The question q, summed
/// likewise, asks by additive attention which sentences to read. The next hop asks with q and what was read, and so does the read-out: what
/// a hop reads serves the next one only.
/// Source: Sukhbaatar, Szlam, Weston and Fergus, "End-to-end memory networks" (arXiv 1503.08895); there all hops' contexts sum up, and the
/// scores are dot products.
/// </summary>
public sealed class MemoryReader : nn.Module<Tensor, Tensor, Tensor>
{
    private readonly long vocabulary, sentences, words;
    private readonly Embedding embedding, places;
    private readonly Parameter storySlots, questionSlots;
    private readonly ModuleList<AdditiveAttention> hops = nn.ModuleList<AdditiveAttention>();
    private readonly Linear readout;

    /// <summary>A reader.</summary>
    /// <param name="vocabulary">How many numbers of words there are, with 0, which is no word.</param>
    /// <param name="width">The width of words, sentences and the question.</param>
    /// <param name="hops">How often it reads.</param>
    /// <param name="sentences">The most sentences a story may have.</param>
    /// <param name="words">The most words a sentence or question may have.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is less than 1.</exception>
    public MemoryReader(long vocabulary, long width = 32, int hops = 1, long sentences = 8, long words = 6) : base(nameof(MemoryReader))
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(vocabulary, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(hops, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(sentences, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(words, 1);
        (this.vocabulary, this.sentences, this.words) = (vocabulary, sentences, words);
        embedding = nn.Embedding(vocabulary, width, padding_idx: 0);
        places = nn.Embedding(sentences, width);
        storySlots = new Parameter(ones(words, width));
        questionSlots = new Parameter(ones(words, width));
        for (var hop = 0; hop < hops; hop++)
            this.hops.Add(new AdditiveAttention(width));
        readout = nn.Linear(width, vocabulary);
        RegisterComponents();
    }

    /// <summary>Scores of each word as the answer.</summary>
    /// <param name="story">The sentences' words, (batch, sentences, words), filled up with 0.</param>
    /// <param name="question">The question's words, (batch, words), filled up with 0.</param>
    /// <returns>(batch, vocabulary).</returns>
    /// <exception cref="ArgumentException">A shape, a word's number or a story does not fit; the message says which.</exception>
    public override Tensor forward(Tensor story, Tensor question) => WithWeights(story, question).Scores;

    /// <summary>Scores of each word as the answer, and what was read for them.</summary>
    /// <param name="story">The sentences' words, (batch, sentences, words), filled up with 0.</param>
    /// <param name="question">The question's words, (batch, words), filled up with 0.</param>
    /// <param name="hard">Whether each hop reads the sentence with the largest weight alone.</param>
    /// <returns>The scores, (batch, vocabulary), and for each hop the weights, (batch, sentences), before the others are dropped.</returns>
    /// <exception cref="ArgumentException">A shape, a word's number or a story does not fit; the message says which.</exception>
    public (Tensor Scores, IReadOnlyList<Tensor> Weights) WithWeights(Tensor story, Tensor question, bool hard = false)
    {
        Expect(story, question);
        var missing = story.eq(0).all(2);                                            // (batch, sentences): true where there is no sentence
        var (memory, q) = (Memory(story), Summed(question, questionSlots));          // (batch, sentences, width), (batch, width)
        var (asked, read) = (q, new List<Tensor>());
        foreach (var hop in hops)
        {
            var (context, weights) = hop.call(asked, memory, missing);               // (batch, width), (batch, sentences)
            asked = q + (hard ? Largest(weights, memory) : context);                 // the question, and what was read just now
            read.Add(weights);
        }
        return (readout.call(asked), read);                                          // (batch, vocabulary)
    }

    // The place of a sentence belongs to what is read: of two sentences, the later one counts.
    private Tensor Memory(Tensor story) =>
        Summed(story, storySlots) + places.call(arange(story.shape[1], device: story.device));

    // (…, words) → (…, width); no word has a vector of zeros.
    private Tensor Summed(Tensor numbers, Tensor slots) => (embedding.call(numbers) * slots[..(int)numbers.shape[^1]]).sum([-2]);

    private static Tensor Largest(Tensor weights, Tensor memory) =>
        nn.functional.one_hot(weights.argmax(1), weights.shape[1]).to_type(memory.dtype).unsqueeze(1).bmm(memory).squeeze(1);

    private void Expect(Tensor story, Tensor question)
    {
        if (story.dim() != 3)
            throw new ArgumentException($"The story has the shape {ShapeTable.Shape(story)}: give numbers of words, (batch, sentences, words).", nameof(story));
        if (question.dim() != 2 || question.shape[0] != story.shape[0])
            throw new ArgumentException($"The question has the shape {ShapeTable.Shape(question)}: give numbers of words for each of the {story.shape[0]} stories, ({story.shape[0]}, words).", nameof(question));
        if (story.shape[1] > sentences)
            throw new ArgumentException($"The story has {story.shape[1]} sentences, and there are places for {sentences}: shorten it, or make the reader with more.", nameof(story));
        ExpectWords(story, "A sentence", nameof(story));
        ExpectWords(question, "The question", nameof(question));
        ExpectSentences(story);
    }

    private void ExpectWords(Tensor numbers, string what, string name)
    {
        if (numbers.shape[^1] > words)
            throw new ArgumentException($"{what} has {numbers.shape[^1]} words, and there are places for {words}: shorten it, or make the reader with more.", name);
        if (numbers.dtype != ScalarType.Int64)
            throw new ArgumentException($"{what} holds {numbers.dtype} numbers: give whole ones, Int64, one for each word.", name);
        var (least, most) = numbers.numel() == 0 ? (0, 0) : (numbers.min().item<long>(), numbers.max().item<long>());
        if (least < 0 || most >= vocabulary)
            throw new ArgumentException($"{what} has the word number {(least < 0 ? least : most)}, and the vocabulary's go from 0 to {vocabulary - 1}.", name);
        if (numbers.dim() == 2 && FirstTrue(numbers.eq(0).all(1)) is { } empty)
            throw new ArgumentException($"Question {empty[0]} is empty: give it at least one word.", name);
    }

    private static void ExpectSentences(Tensor story)
    {
        var missing = story.eq(0).all(2);                                            // (batch, sentences)
        if (FirstTrue(missing.all(1)) is { } without)
            throw new ArgumentException($"Story {without[0]} has no sentence: give it at least one.", nameof(story));
        if (FirstTrue(missing[.., ..^1] & missing[.., 1..].logical_not()) is { } gap)
            throw new ArgumentException($"Sentence {gap[1] + 1} of story {gap[0]} is empty, and more follow: leave it out; zeros may only stand behind the last one.", nameof(story));
    }

    private static long[]? FirstTrue(Tensor marks)
    {
        using var scope = NewDisposeScope();
        return marks.any().item<bool>() ? [.. marks.nonzero()[0].data<long>()] : null;
    }
}
