using Tutorials.Data;

namespace Tutorials.Tests.Data;

public sealed class VocabularyTests
{
    private readonly Vocabulary words = new([Tokens.Words("the cat"), Tokens.Words("the dog sleeps")]);

    [Fact]
    public void Tokens_are_numbered_as_they_first_occur_behind_four_special_ones()
    {
        Assert.Equal(["<padding>", "<begin>", "<end>", "<unknown>", "the", "cat", "dog", "sleeps"], words.All);
        Assert.Equal(8, words.Count);
        Assert.Equal([4, 6, 7, Vocabulary.End], words.Encode(["the", "dog", "sleeps"]));
        Assert.True(words.Contains("cat"));
        Assert.False(words.Contains("cow"));
    }

    [Fact]
    public void Decoding_stops_at_the_end_and_leaves_out_beginning_and_padding() =>
        Assert.Equal(["the", "<unknown>", "cat"], words.Decode([Vocabulary.Begin, 4, Vocabulary.Unknown, 5, Vocabulary.Padding, Vocabulary.End, 6]));

    [Fact]
    public void A_token_outside_the_vocabulary_is_named_or_unknown_if_that_is_allowed()
    {
        Assert.Equal("\"cow\" is not in the vocabulary of 4 tokens: use words that the training sentences have, or a vocabulary with AllowsUnknown.",
            Assert.Throws<ArgumentException>(() => words.Encode(["the", "cow"])).Message);
        var lenient = new Vocabulary([Tokens.Words("the cat")]) { AllowsUnknown = true };
        Assert.Equal([4, Vocabulary.Unknown, Vocabulary.End], lenient.Encode(["the", "cow"]));
    }

    [Fact]
    public void Nothing_to_encode_a_number_without_a_token_and_a_vocabulary_of_nothing_are_errors()
    {
        Assert.Equal("The sequence is empty: give at least one token. (Parameter 'sequence')", Assert.Throws<ArgumentException>(() => words.Encode([])).Message);
        Assert.StartsWith("There is no token with the number 8: the vocabulary has the numbers 0 to 7.", Assert.Throws<ArgumentOutOfRangeException>(() => words.Decode([8])).Message);
        Assert.StartsWith("There are no tokens to make a vocabulary of", Assert.Throws<ArgumentException>(() => new Vocabulary([[]])).Message);
    }

    [Theory]
    [InlineData("the king's old dog", "the|king|'s|old|dog")]
    [InlineData("est-ce qu'il l'a vue ?", "est-ce|qu'|il|l'|a|vue|?")]
    [InlineData("  two   spaces ", "two|spaces")]
    [InlineData("'s", "'|s")]
    [InlineData("rock 'n' roll", "rock|'|n'|roll")]
    public void Words_end_at_spaces_and_apostrophes(string text, string expected) => Assert.Equal(expected.Split('|'), Tokens.Words(text));

    [Theory]
    [InlineData("the king's old dog")]
    [InlineData("est-ce qu'il l'a vue ?")]
    public void Words_are_joined_as_they_were_taken_apart(string text) => Assert.Equal(text, Tokens.Join(Tokens.Words(text)));

    [Fact]
    public void A_character_is_one_token_even_if_it_takes_two_chars() => Assert.Equal(["é", "𝄞", "1"], Tokens.Characters("é𝄞1"));
}
