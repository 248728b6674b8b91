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

    [Fact]
    public void A_masked_step_is_not_read_and_the_others_are_read_as_if_it_were_not_there()
    {
        manual_seed(4);
        using var attention = new DotProductAttention();
        var (query, states) = (randn(2, 3), randn(2, 4, 3));
        var (context, weights) = attention.call(query, states, AttentionMasks.Padding(tensor(new[] { 2L, 4L }), 4));
        Assert.Equal([0f, 0f], weights[0, 2..].data<float>().ToArray());
        var (shorter, shorterWeights) = attention.call(query, states[.., ..2]);
        Assert.True(allclose(shorterWeights[0], weights[0, ..2], atol: 1e-6));
        Assert.True(allclose(shorter[0], context[0], atol: 1e-6));
        Assert.True(allclose(attention.call(query, states).Weights[1], weights[1], atol: 1e-6));
    }

    public static TheoryData<string, string> BadInputs => new()
    {
        { "no batch", "The query has the shape (3,): give one vector for each sequence, (batch, hidden). (Parameter 'query')" },
        { "no width", "The query has the shape (2, 0): give one vector for each sequence, (batch, hidden). (Parameter 'query')" },
        { "width", "The states have the shape (2, 4, 5): give states as wide as the query, batch first, (batch, time, 3). (Parameter 'states')" },
        { "one step", "The states have the shape (2, 3): give states as wide as the query, batch first, (batch, time, 3). (Parameter 'states')" },
        { "no steps", "The states have the shape (2, 0, 3), so there is no step to read: give at least one. (Parameter 'states')" },
        { "batch", "There are 2 queries and the states of 5 sequences: give a query for each sequence. (Parameter 'query')" },
        { "mask's shape", "The mask has the shape (4, 2): give a truth value for each step of each sequence, (2, 4). (Parameter 'mask')" },
        { "mask's type", "The mask holds Float32 numbers: give truth values, true for each step that must not be read, as AttentionMasks.Padding makes them. (Parameter 'mask')" },
        { "nothing left", "The mask leaves sequence 0 none of its 4 steps to read: leave each sequence at least one. (Parameter 'mask')" },
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
            "one step" => () => attention.call(query, zeros(2, 3)),
            "no steps" => () => attention.call(query, zeros(2, 0, 3)),
            "batch" => () => attention.call(query, zeros(5, 4, 3)),
            "mask's shape" => () => attention.call(query, states, zeros(4, 2, dtype: ScalarType.Bool)),
            "mask's type" => () => attention.call(query, states, zeros(2, 4)),
            _ => () => attention.call(query, states, ones(2, 4, dtype: ScalarType.Bool)),
        };
        Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
    }
}
