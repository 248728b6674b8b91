using Tutorials.Attention;
using static TorchSharp.torch;

namespace Tutorials.Tests.Attention;

public sealed class DotProductAttentionTests
{
    [Fact]
    public void Each_step_is_read_as_much_as_the_formula_says()
    {
        manual_seed(1);
        var (query, states) = (randn(2, 3), randn(2, 5, 3));
        var (context, weights) = new DotProductAttention().call(query, states);
        for (var sequence = 0; sequence < 2; sequence++)
        {
            var scores = stack(Enumerable.Range(0, 5).Select(step => (query[sequence] * states[sequence, step]).sum()).ToArray());
            var expected = scores.exp() / scores.exp().sum();
            Assert.True(allclose(expected, weights[sequence], atol: 1e-6));
            Assert.True(allclose(expected.matmul(states[sequence]), context[sequence], atol: 1e-6));
        }
    }

    [Fact]
    public void It_has_no_parameters_and_is_the_scaled_one_without_the_scale()
    {
        manual_seed(2);
        using var attention = new DotProductAttention();
        var (query, states) = (randn(2, 4), randn(2, 5, 4));
        var (context, weights) = attention.call(query, states);
        var (expected, expectedWeights) = new ScaledDotProductAttention().call(query.unsqueeze(1) * 2, states, states);
        Assert.Empty(attention.parameters());
        Assert.True(allclose(expected.squeeze(1), context, atol: 1e-6));
        Assert.True(allclose(expectedWeights.squeeze(1), weights, atol: 1e-6));
    }

    [Fact]
    public void A_sequence_changes_its_own_context_and_no_other()
    {
        manual_seed(3);
        var (query, states) = (randn(3, 4), randn(3, 5, 4));
        var before = new DotProductAttention().call(query, states).Context;
        states[1] = states[1] + 1;
        var change = (new DotProductAttention().call(query, states).Context - before).abs().amax([1]).data<float>().ToArray();
        Assert.Equal([true, false, true], change.Select(most => most == 0));
    }

    public static TheoryData<string, string> BadInputs => new()
    {
        { "no batch", "The query has the shape (3,): give one vector for each sequence, (batch, hidden). (Parameter 'query')" },
        { "no width", "The query has the shape (2, 0): give one vector for each sequence, (batch, hidden). (Parameter 'query')" },
        { "width", "The states have the shape (2, 4, 5): give states as wide as the query, batch first, (batch, time, 3). (Parameter 'states')" },
        { "one step", "The states have the shape (2, 3): give states as wide as the query, batch first, (batch, time, 3). (Parameter 'states')" },
    };

    [Theory, MemberData(nameof(BadInputs))]
    public void What_does_not_fit_is_told_in_one_sentence(string what, string message)
    {
        using var attention = new DotProductAttention();
        var (query, states) = (zeros(2, 3), zeros(2, 4, 3));
        Action act = what switch
        {
            "no batch" => () => attention.call(zeros(3), states),
            "no width" => () => attention.call(zeros([2, 0]), zeros([2, 4, 0])),
            "width" => () => attention.call(query, zeros(2, 4, 5)),
            _ => () => attention.call(query, zeros(2, 3)),
        };
        Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
    }
}
