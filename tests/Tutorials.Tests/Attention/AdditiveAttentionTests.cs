using Tutorials.Attention;
using Tutorials.Models;
using static TorchSharp.torch;

namespace Tutorials.Tests.Attention;

public sealed class AdditiveAttentionTests
{
    [Fact]
    public void Each_step_is_read_as_much_as_the_formula_says()
    {
        manual_seed(1);
        var attention = new AdditiveAttention(querySize: 2, stateSize: 3, hiddenSize: 4);
        var (query, states) = (randn(2, 2), randn(2, 5, 3));
        var (context, weights) = attention.call(query, states);
        Tensor Part(string name) => attention.get_parameter(name)!;
        for (var sequence = 0; sequence < 2; sequence++)
        {
            var scores = stack(Enumerable.Range(0, 5).Select(step =>
                Part("score.weight").matmul((Part("attend.weight").matmul(cat([query[sequence], states[sequence, step]])) + Part("attend.bias")).tanh())).ToArray());
            var expected = scores.squeeze(1).exp() / scores.exp().sum();
            Assert.True(allclose(expected, weights[sequence], atol: 1e-6));
            Assert.True(allclose(expected.matmul(states[sequence]), context[sequence], atol: 1e-6));
        }
    }

    public static TheoryData<string, string> BadInputs => new()
    {
        { "query", "The query has the shape (2, 4): give one of 3 numbers for each sequence, (batch, 3). (Parameter 'query')" },
        { "no batch", "The query has the shape (3,): give one of 3 numbers for each sequence, (batch, 3). (Parameter 'query')" },
        { "states", "The states have the shape (2, 4, 5): give states of 3 numbers, batch first, (batch, time, 3). (Parameter 'states')" },
    };

    [Theory, MemberData(nameof(BadInputs))]
    public void What_does_not_fit_is_told_in_one_sentence(string what, string message)
    {
        var attention = new AdditiveAttention(3);
        var (query, states) = (zeros(2, 3), zeros(2, 4, 3));
        Action act = what switch
        {
            "query" => () => attention.call(zeros(2, 4), states),
            "no batch" => () => attention.call(zeros(3), states),
            _ => () => attention.call(query, zeros(2, 4, 5)),
        };
        Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
    }

    [Theory]
    [InlineData(new long[] { 2, 10, 4 }, "The sequences have the shape (2, 10, 4): give 5 numbers a step, batch first, (batch, time, 5). (Parameter 'x')")]
    [InlineData(new long[] { 2, 0, 5 }, "The sequences have the shape (2, 0, 5), so there is no step to read: give at least one. (Parameter 'x')")]
    [InlineData(new long[] { 10, 5 }, "The sequences have the shape (10, 5): give 5 numbers a step, batch first, (batch, time, 5). (Parameter 'x')")]
    public void A_classifier_names_the_shape_it_needs(long[] shape, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new GruAttentionClassifier(5, 10, 2).call(zeros(shape))).Message);

    [Fact]
    public void A_classifier_does_not_read_masked_steps()
    {
        manual_seed(3);
        var classifier = new GruAttentionClassifier(5, 10, 2, dropout: 0);
        var mask = zeros(4, 6, dtype: ScalarType.Bool);
        mask[.., 0] = true;
        var (scores, weights) = classifier.WithWeights(randn(4, 6, 5), mask);
        Assert.Equal([4, 2], scores.shape);
        Assert.All(weights[.., 0].data<float>().ToArray(), weight => Assert.Equal(0, weight));
        Assert.All(weights.sum([1]).data<float>().ToArray(), sum => Assert.Equal(1, sum, 1e-5));
    }
}
