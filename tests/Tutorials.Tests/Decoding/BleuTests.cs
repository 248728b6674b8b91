using Tutorials.Decoding;

namespace Tutorials.Tests.Decoding;

public sealed class BleuTests
{
    private static IReadOnlyList<string> Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Bleu Of(string candidate, params string[] references)
    {
        IReadOnlyList<IReadOnlyList<string>> all = [.. references.Select(Words)];
        return Bleu.Of([Words(candidate)], [all]);
    }

    [Fact]
    public void A_perfect_translation_scores_1()
    {
        var bleu = Of("the cat sat on the mat", "the cat sat on the mat");
        Assert.Equal(1, bleu.Score, 12);
        Assert.Equal([1, 1, 1, 1], bleu.Precisions);
    }

    [Fact]
    public void A_repeated_word_counts_as_often_as_a_reference_has_it() =>
        // The paper's example: "the" is twice in the first reference, so 2 of 7.
        Assert.Equal(2.0 / 7, Of("the the the the the the the", "the cat is on the mat", "there is a cat on the mat").Precisions[0], 12);

    [Fact]
    public void The_score_is_the_geometric_mean_of_four_precisions()
    {
        // Words 5 of 6; pairs: "the cat", "on the", "the mat" of 5; threes: "on the mat" of 4; fours: none of 3.
        var bleu = Of("the cat sits on the mat", "the cat sat on the mat");
        Assert.Equal([5.0 / 6, 3.0 / 5, 1.0 / 4, 0], bleu.Precisions);
        Assert.Equal(0, bleu.Score);
        // Words 6 of 7, pairs 4 of 6, threes 3 of 5, fours 2 of 4: all of "sat on the mat today" but the first.
        var longer = Of("a cat sat on the mat today", "the cat sat on the mat now today");
        Assert.Equal([6.0 / 7, 4.0 / 6, 3.0 / 5, 2.0 / 4], longer.Precisions);
        Assert.Equal(Math.Exp(1 - 8.0 / 7) * Math.Pow(6.0 / 7 * 4 / 6 * 3 / 5 * 2 / 4, 0.25), longer.Score, 12);
    }

    [Fact]
    public void A_translation_that_is_too_short_is_penalized()
    {
        var bleu = Of("the cat sat on", "the cat sat on the mat");
        Assert.Equal([1, 1, 1, 1], bleu.Precisions);
        Assert.Equal(Math.Exp(1 - 6.0 / 4), bleu.Score, 12);
    }

    [Fact]
    public void Of_several_references_the_nearest_in_length_counts_and_of_two_the_shorter()
    {
        Assert.Equal(1, Of("a b c d", "a b c", "a b c d e").BrevityPenalty);
        Assert.Equal(1, Of("a b c d", "a b c d e f", "a b c d").BrevityPenalty);
        Assert.Equal(Math.Exp(1 - 6.0 / 4), Of("a b c d", "a b c d e f", "a b c d e f g").BrevityPenalty, 12);
    }

    [Fact]
    public void Counts_and_lengths_are_summed_over_the_set_before_they_are_divided()
    {
        // Fours: 1 of 1 and 0 of 2: 1 of 3, where the mean of the sentences' would be 1 of 2.
        var bleu = Bleu.Of([Words("a b c d"), Words("a b x d e")], [Words("a b c d"), Words("a b c d e")]);
        Assert.Equal([8.0 / 9, 5.0 / 7, 2.0 / 5, 1.0 / 3], bleu.Precisions);
        Assert.Equal(Math.Pow(8.0 / 9 * 5 / 7 * 2 / 5 / 3, 0.25), bleu.Score, 12);
    }

    [Fact]
    public void Nothing_written_scores_0()
    {
        Assert.Equal(0, Of("", "a b c d").Score);
        Assert.Equal(0, Of("a b c", "a b c").Score);             // no four words at all
    }

    [Fact]
    public void Exact_match_is_the_share_of_translations_without_any_difference() =>
        Assert.Equal(0.5, Bleu.ExactMatch([Words("a b"), Words("b a")], [Words("a b"), Words("a b")]));

    [Fact]
    public void Sets_that_do_not_fit_are_an_error()
    {
        Assert.Equal("There are 1 candidates and references for 2: give at least one candidate, and references for each. (Parameter 'references')",
            Assert.Throws<ArgumentException>(() => Bleu.Of([Words("a")], [Words("a"), Words("b")])).Message);
        Assert.Equal("Candidate 0 has no reference: give at least one. (Parameter 'references')", Assert.Throws<ArgumentException>(() => Of("a")).Message);
        Assert.Equal("There are 0 candidates and 0 references: give at least one candidate, and a reference for each. (Parameter 'references')",
            Assert.Throws<ArgumentException>(() => Bleu.ExactMatch([], [])).Message);
    }
}
