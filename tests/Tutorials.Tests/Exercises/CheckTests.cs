using Tutorials.Exercises;
using static TorchSharp.torch;

namespace Tutorials.Tests.Exercises;

public sealed class CheckTests
{
    [Fact]
    public void A_missing_answer_is_told_from_a_wrong_one()
    {
        CheckResult[] missing =
        [
            Check.That((Tensor?)null, zeros(1)), Check.That((double?)null, 1), Check.That((long[]?)null, [1]),
            Check.That((string?)null, "a"), Check.That((bool?)null, "right", "hint"),
        ];
        Assert.All(missing, result => Assert.StartsWith("✗ Not answered yet", result.ToString()));
    }

    [Fact]
    public void Right_answers_pass()
    {
        CheckResult[] right =
        [
            Check.That(ones(2), ones(2)), Check.That(2.0, 2), Check.That([2L, 3], [2, 3]), Check.That("ohlol", "ohlol"), Check.That(true, "yes", "no"),
        ];
        Assert.All(right, result => Assert.StartsWith("✓", result.ToString()));
    }

    [Fact]
    public void Infinities_are_right_where_the_same_are_expected_and_only_there()
    {
        var masked = tensor(new[] { double.NegativeInfinity, 0, double.PositiveInfinity });
        Assert.True(Check.That(masked.clone(), masked).Passed);
        Assert.False(Check.That(-masked, masked).Passed);
        Assert.False(Check.That(zeros(3), masked).Passed);
        Assert.False(Check.That(full(3, double.NaN), masked).Passed);
        Assert.True(Check.That(double.PositiveInfinity, double.PositiveInfinity).Passed);
        Assert.False(Check.That(double.PositiveInfinity, double.NegativeInfinity).Passed);
        Assert.False(Check.That(double.NaN, 1).Passed);
    }

    [Fact]
    public void A_wrong_tensor_is_told_by_its_shape_or_by_its_worst_value()
    {
        Assert.Equal("The shape is (2,) and should be (3,).", Check.That(ones(2), ones(3)).Message);
        var answer = zeros(2, 3);
        answer[1, 2] = 0.5f;
        Assert.Equal("The shape is right, but some values are not: the largest difference is 0.5, at [1, 2].", Check.That(answer, zeros(2, 3)).Message);
    }

    [Fact]
    public void A_wrong_number_or_shape_is_told_by_where_it_is_off()
    {
        Assert.Equal("3 is not right: it is too large.", Check.That(3.0, 2).Message);
        Assert.Equal("(2, 3) is not right: look at dimension 1.", Check.That([2L, 3], [2, 4]).Message);
        Assert.Equal("(2) has 1 dimensions and should have 2.", Check.That([2L], [2, 4]).Message);
        Assert.Equal("\"hello\" is not right.", Check.That("hello", "ohlol").Message);
        Assert.Equal("Look again.", Check.That(false, "Right.", "Look again.").Message);
    }

    [Fact]
    public void A_tensor_with_values_that_are_not_numbers_does_not_pass() => Assert.False(Check.That(full(2, float.NaN), ones(2)).Passed);
}
