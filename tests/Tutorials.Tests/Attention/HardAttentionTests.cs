using Tutorials.Attention;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Tests.Attention;

public sealed class HardAttentionTests
{
    private static readonly Tensor Weights = tensor(new[,] { { 0.5f, 0.1f, 0.25f, 0.15f }, { 0.2f, 0.3f, 0.1f, 0.4f } });

    private static void AssertRows(Tensor actual, params float[] expected) => Assert.True(allclose(tensor(expected), actual.flatten(), atol: 1e-6), TensorText.Row(actual.flatten(), 4));

    [Fact]
    public void The_largest_are_kept_and_the_others_are_zero()
    {
        AssertRows(HardAttention.Largest(Weights, 1, renormalized: false), 0.5f, 0, 0, 0, 0, 0, 0, 0.4f);
        AssertRows(HardAttention.Largest(Weights, 1), 1, 0, 0, 0, 0, 0, 0, 1);
        AssertRows(HardAttention.Largest(Weights, 2), 2 / 3f, 0, 1 / 3f, 0, 0, 3 / 7f, 0, 4 / 7f);
        AssertRows(HardAttention.Largest(Weights, 4), Weights.flatten().data<float>().ToArray());
    }

    [Fact]
    public void Those_that_reach_the_threshold_are_kept_and_a_row_may_keep_nothing()
    {
        AssertRows(HardAttention.AtLeast(Weights, 0.25, renormalized: false), 0.5f, 0, 0.25f, 0, 0, 0.3f, 0, 0.4f);
        AssertRows(HardAttention.AtLeast(Weights, 0.5), 1, 0, 0, 0, 0, 0, 0, 0);
        AssertRows(HardAttention.AtLeast(Weights, 0), Weights.flatten().data<float>().ToArray());
    }

    [Fact]
    public void What_is_not_read_hands_back_no_gradient()
    {
        var scores = randn(3, 6).requires_grad_();
        var values = randn(3, 6).requires_grad_();
        (HardAttention.Largest(scores.softmax(-1), 2) * values).sum().backward();
        Assert.Equal(6, values.grad!.count_nonzero().item<long>());
        Assert.Equal(6, (scores.grad!.abs() > 1e-6).sum().item<long>());
    }

    [Theory]
    [InlineData("none", "0 of 4 weights cannot be kept: give a number from 1 to 4. (Parameter 'count')")]
    [InlineData("more", "5 of 4 weights cannot be kept: give a number from 1 to 4. (Parameter 'count')")]
    [InlineData("threshold", "No weight can be measured by the threshold 1.5: give a number from 0 to 1. (Parameter 'threshold')")]
    [InlineData("not a number", "No weight can be measured by the threshold NaN: give a number from 0 to 1. (Parameter 'threshold')")]
    [InlineData("type", "The weights are Int64 numbers of the shape (3,): give floating-point weights, (…, keys), with at least one key. (Parameter 'weights')")]
    public void What_cannot_be_kept_is_told_in_one_sentence(string what, string message)
    {
        Action act = what switch
        {
            "none" => () => HardAttention.Largest(Weights, 0),
            "more" => () => HardAttention.Largest(Weights, 5),
            "threshold" => () => HardAttention.AtLeast(Weights, 1.5),
            "not a number" => () => HardAttention.AtLeast(Weights, double.NaN),
            _ => () => HardAttention.Largest(arange(3), 1),
        };
        Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
    }
}
