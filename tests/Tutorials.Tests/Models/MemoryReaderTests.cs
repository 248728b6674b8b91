using Tutorials.Models;
using static TorchSharp.torch;

namespace Tutorials.Tests.Models;

public sealed class MemoryReaderTests
{
    private static readonly Tensor Story = tensor(new long[,,] { { { 1, 2, 3 }, { 4, 2, 0 }, { 5, 6, 7 } }, { { 3, 2, 1 }, { 0, 0, 0 }, { 0, 0, 0 } } });
    private static readonly Tensor Question = tensor(new long[,] { { 8, 1 }, { 8, 0 } });

    private static MemoryReader Reader(int hops = 2)
    {
        manual_seed(0);
        return new(vocabulary: 9, width: 4, hops, sentences: 4, words: 3);
    }

    [Fact]
    public void Every_hop_reads_the_sentences_that_are_there_and_no_others()
    {
        var (scores, weights) = Reader().WithWeights(Story, Question);
        Assert.Equal([2, 9], scores.shape);
        Assert.Equal(2, weights.Count);
        Assert.All(weights, hop => Assert.Equal([1, 0, 0], hop[1].data<float>().ToArray()));
        Assert.All(weights, hop => Assert.True(allclose(hop.sum([1]), ones(2), atol: 1e-6)));
    }

    [Fact]
    public void Zeros_behind_the_last_sentence_or_word_change_nothing()
    {
        var reader = Reader();
        var longer = zeros(2, 4, 3, dtype: ScalarType.Int64);
        longer[.., ..3] = Story;
        Assert.True(allclose(reader.call(Story, Question), reader.call(longer, nn.functional.pad(Question, [0, 1])), atol: 1e-6));
        Assert.True(allclose(reader.call(Story[1..], Question[1..]), reader.call(Story[1.., ..1], Question[1.., ..1]), atol: 1e-6));
    }

    [Fact]
    public void Hard_reading_sees_one_sentence_and_the_others_can_be_anything()
    {
        var reader = Reader(hops: 1);
        var most = reader.WithWeights(Story[..1], Question[..1]).Weights[0].argmax(1).item<long>();
        var other = Story[..1].clone();
        other[0, (most + 1) % 3] = tensor(new long[] { 4, 0, 0 });
        Assert.Equal(most, reader.WithWeights(other, Question[..1]).Weights[0].argmax(1).item<long>());
        Tensor Scores(Tensor story, bool hard) => reader.WithWeights(story, Question[..1], hard).Scores;
        Assert.True(allclose(Scores(Story[..1], hard: true), Scores(other, hard: true), atol: 1e-6));
        Assert.False(allclose(Scores(Story[..1], hard: false), Scores(other, hard: false), atol: 1e-6));
    }

    [Fact]
    public void The_order_of_the_words_counts_once_the_slots_differ()
    {
        var reader = Reader();
        var turned = Story[..1].clone();
        turned[0, 0] = tensor(new long[] { 3, 2, 1 });
        Assert.True(allclose(reader.call(Story[..1], Question[..1]), reader.call(turned, Question[..1]), atol: 1e-5));
        using (no_grad())
            reader.get_parameter("storySlots")!.mul_(arange(1, 4).unsqueeze(1));
        Assert.False(allclose(reader.call(Story[..1], Question[..1]), reader.call(turned, Question[..1]), atol: 1e-3));
    }

    public static TheoryData<string, string> BadInputs => new()
    {
        { "story's shape", "The story has the shape (2, 3): give numbers of words, (batch, sentences, words). (Parameter 'story')" },
        { "question's shape", "The question has the shape (2,): give numbers of words for each of the 2 stories, (2, words). (Parameter 'question')" },
        { "another batch", "The question has the shape (1, 2): give numbers of words for each of the 2 stories, (2, words). (Parameter 'question')" },
        { "long story", "The story has 5 sentences, and there are places for 4: shorten it, or make the reader with more. (Parameter 'story')" },
        { "long sentence", "A sentence has 4 words, and there are places for 3: shorten it, or make the reader with more. (Parameter 'story')" },
        { "long question", "The question has 4 words, and there are places for 3: shorten it, or make the reader with more. (Parameter 'question')" },
        { "word", "A sentence has the word number 9, and the vocabulary's go from 0 to 8. (Parameter 'story')" },
        { "negative word", "The question has the word number -1, and the vocabulary's go from 0 to 8. (Parameter 'question')" },
        { "type", "A sentence holds Float32 numbers: give whole ones, Int64, one for each word. (Parameter 'story')" },
        { "empty question", "Question 1 is empty: give it at least one word. (Parameter 'question')" },
        { "empty sentence", "Sentence 2 of story 0 is empty, and more follow: leave it out; zeros may only stand behind the last one. (Parameter 'story')" },
        { "no sentence", "Story 1 has no sentence: give it at least one. (Parameter 'story')" },
    };

    [Theory, MemberData(nameof(BadInputs))]
    public void What_cannot_be_read_is_told_in_one_sentence(string what, string message)
    {
        var reader = Reader();
        Tensor Changed(Tensor numbers, long value, params TensorIndex[] place)
        {
            var copy = numbers.clone();
            copy.index_put_(tensor(value), place);
            return copy;
        }
        var (story, question) = what switch
        {
            "story's shape" => (Story[.., 0], Question),
            "question's shape" => (Story, Question[.., 0]),
            "another batch" => (Story, Question[..1]),
            "long story" => (ones(2, 5, 3, dtype: ScalarType.Int64), Question),
            "long sentence" => (ones(2, 3, 4, dtype: ScalarType.Int64), Question),
            "long question" => (Story, ones(2, 4, dtype: ScalarType.Int64)),
            "word" => (Changed(Story, 9, 0, 0, 0), Question),
            "negative word" => (Story, Changed(Question, -1, 0, 0)),
            "type" => (Story.@float(), Question),
            "empty question" => (Story, Changed(Question, 0, 1, 0)),
            "empty sentence" => (Changed(Story, 0, 0, 1), Question),
            _ => (Changed(Story, 0, 1, 0), Question),
        };
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => reader.call(story, question)).Message);
    }

    [Fact]
    public void A_reader_without_hops_words_or_width_is_refused() => Assert.All<Action>(
        [() => new MemoryReader(9, hops: 0), () => new MemoryReader(0), () => new MemoryReader(9, width: 0), () => new MemoryReader(9, sentences: 0), () => new MemoryReader(9, words: 0)],
        make => Assert.Throws<ArgumentOutOfRangeException>(make));
}
