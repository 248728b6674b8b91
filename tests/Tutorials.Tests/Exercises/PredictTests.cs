using Tutorials.Exercises;
using static TorchSharp.torch;

namespace Tutorials.Tests.Exercises;

public sealed class PredictTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(double.NaN)]
    [InlineData(new long[0])]
    public void Without_a_guess_the_result_stands_alone_and_nobody_is_blamed(object? guess) => Assert.Equal(
        "The shape of all states: (5, 3, 2)\n(No guess this time. Write one above and run both cells again, if you like.)",
        Predict.That("the shape of all states", guess).Compare(new long[] { 5, 3, 2 }).ToString());

    [Fact]
    public void A_guessed_shape_may_be_a_text_a_tuple_or_an_array() => Assert.All<object>(
        ["(5, 3, 2)", "(5,3,2)", (5, 3, 2), new[] { 5, 3, 2 }, new[] { 5L, 3, 2 }],
        guess => Assert.Equal("as you said", Predict.That("the shape", guess).Compare(new long[] { 5, 3, 2 }).Remark));

    [Theory]
    [InlineData(7, 6.93, "close")]
    [InlineData(6.93, 6.93, "as you said")]
    [InlineData("6.93", 6.93, "as you said")]
    [InlineData(3, 6.93, "more than you said")]
    [InlineData(10, 6.93, "less than you said")]
    [InlineData("(2, 3)", 6.93, "it came out otherwise")]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, "as you said")]
    public void A_guessed_number_is_told_how_near_it_was(object guess, double result, string remark) =>
        Assert.Equal(remark, Predict.That("the loss", guess).Compare(result).Remark);

    [Theory]
    [InlineData("OHLOL", "as you said")]
    [InlineData("ohlll", "it came out otherwise")]
    public void A_guessed_word_is_compared_whatever_its_capitals(string guess, string remark) =>
        Assert.Equal(remark, Predict.That("the text", guess).Compare("ohlol").Remark);

    [Fact]
    public void The_guess_stands_beside_the_result()
    {
        var shown = Predict.That("the loss of a guess", 7).Compare(tensor(6.93));
        Assert.Equal(("the loss of a guess", "7", "6.93", "close"), (shown.Asked, shown.Guess, shown.Result, shown.Remark));
        Assert.Contains("the loss of a guess  7           6.93    close", shown.ToString());
    }

    [Fact]
    public void What_is_no_result_is_an_error() => Assert.StartsWith(
        "The result is an object of type Object: give a number, a word, a shape or a tensor.",
        Assert.Throws<ArgumentException>(() => Predict.That("the loss", 7).Compare(new object())).Message);
}
