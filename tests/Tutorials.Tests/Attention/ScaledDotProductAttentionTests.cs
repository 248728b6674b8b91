using Tutorials.Attention;
using static TorchSharp.torch;

namespace Tutorials.Tests.Attention;

public sealed class ScaledDotProductAttentionTests
{
    private readonly ScaledDotProductAttention attention = new();

    [Fact]
    public void Each_query_reads_each_value_as_much_as_the_formula_says()
    {
        manual_seed(1);
        var (query, keys, values) = (randn(2, 3, 4), randn(2, 5, 4), randn(2, 5, 6));
        var (context, weights) = attention.call(query, keys, values);
        Assert.Equal([2, 3, 6], context.shape);
        for (var batch = 0; batch < 2; batch++)
        {
            for (var asks = 0; asks < 3; asks++)
            {
                var scores = Enumerable.Range(0, 5).Select(read => (query[batch, asks] * keys[batch, read]).sum().item<float>() / 2).ToArray();
                var whole = scores.Sum(score => Math.Exp(score));
                var expected = zeros(6);
                for (var read = 0; read < 5; read++)
                {
                    Assert.Equal(Math.Exp(scores[read]) / whole, weights[batch, asks, read].item<float>(), 1e-6);
                    expected += weights[batch, asks, read] * values[batch, read];
                }
                Assert.True(allclose(expected, context[batch, asks], atol: 1e-6));
            }
        }
    }

    [Fact]
    public void A_masked_key_is_not_read_and_the_others_are_read_as_if_it_were_not_there()
    {
        manual_seed(2);
        var (query, keys, values) = (randn(2, 2, 3, 4), randn(2, 2, 5, 4), randn(2, 2, 5, 4));
        var mask = AttentionMasks.Padding(tensor(new long[] { 3, 5 }), 5);
        var (context, weights) = attention.call(query, keys, values, mask.unsqueeze(1).unsqueeze(1));
        Assert.Equal(0, weights[0, .., .., 3..].abs().max().item<float>());
        var (shorter, shorterWeights) = attention.call(query[..1], keys[..1, .., ..3], values[..1, .., ..3]);
        Assert.True(allclose(shorter, context[..1], atol: 1e-6));
        Assert.True(allclose(shorterWeights, weights[..1, .., .., ..3], atol: 1e-6));
        Assert.True(allclose(attention.call(query, keys, values).Weights[1], weights[1], atol: 1e-6));
    }

    [Fact]
    public void Under_a_causal_mask_nothing_depends_on_what_comes_after()
    {
        manual_seed(3);
        var x = randn(1, 4, 8);
        var changed = x.clone();
        changed[0, 3] = randn(8);
        Tensor Context(Tensor of) => attention.call(of, of, of, AttentionMasks.Causal(4)).Context;
        Assert.Equal(0, (Context(x)[.., ..3] - Context(changed)[.., ..3]).abs().max().item<float>());
        Assert.False(allclose(Context(x)[.., 3], Context(changed)[.., 3]));
    }

    public static TheoryData<string, string> BadInputs => new()
    {
        { "width", "Queries (2, 3, 4), keys (2, 5, 6) and values (2, 5, 4) do not fit: give queries (…, queries, d) and keys (…, keys, d) of the same width d, and values (…, keys, width). (Parameter 'query')" },
        { "one dimension", "Queries (4,), keys (2, 5, 4) and values (2, 5, 4) do not fit: give queries (…, queries, d) and keys (…, keys, d) of the same width d, and values (…, keys, width). (Parameter 'query')" },
        { "values", "There are 5 keys and 4 values: give a value for each key. (Parameter 'values')" },
        { "no keys", "The keys have the shape (2, 0, 4), so there is nothing to read: give at least one. (Parameter 'keys')" },
        { "batch", "Queries (3, 3, 4), keys (2, 5, 4) and values (2, 5, 4) differ before their last two dimensions: give each sequence its own of all three. (Parameter 'query')" },
        { "mask's type", "The mask holds Float32 numbers: give truth values, true for each key that must not be read. (Parameter 'mask')" },
        { "mask's shape", "The mask has the shape (2, 5), which does not broadcast to the scores' (2, 3, 5): give a truth value for each key, or for each query and key. (Parameter 'mask')" },
        { "nothing left", "The mask leaves query [1, 0] none of its 5 keys to read: leave each query at least one. (Parameter 'mask')" },
    };

    [Theory, MemberData(nameof(BadInputs))]
    public void What_does_not_fit_is_told_in_one_sentence(string what, string message)
    {
        var (query, keys, values) = (zeros(2, 3, 4), zeros(2, 5, 4), zeros(2, 5, 4));
        var shut = zeros(2, 1, 5, dtype: ScalarType.Bool);
        shut[1] = true;
        Action act = what switch
        {
            "width" => () => attention.call(query, zeros(2, 5, 6), values),
            "one dimension" => () => attention.call(zeros(4), keys, values),
            "values" => () => attention.call(query, keys, zeros(2, 4, 4)),
            "no keys" => () => attention.call(query, zeros(2, 0, 4), zeros(2, 0, 4)),
            "batch" => () => attention.call(zeros(3, 3, 4), keys, values),
            "mask's type" => () => attention.call(query, keys, values, zeros(3, 5)),
            "mask's shape" => () => attention.call(query, keys, values, zeros(2, 5, dtype: ScalarType.Bool)),
            _ => () => attention.call(query, keys, values, shut),
        };
        Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
    }

    [Fact]
    public void Without_queries_a_mask_that_shuts_every_key_leaves_nobody_without()
    {
        var (context, weights) = attention.call(zeros(2, 0, 4), zeros(2, 5, 4), zeros(2, 5, 6), ones(2, 1, 5, dtype: ScalarType.Bool));
        Assert.Equal([2, 0, 6], context.shape);
        Assert.Equal([2, 0, 5], weights.shape);
    }

    [Fact]
    public void Masks_are_true_for_what_must_not_be_read()
    {
        static string Text(Tensor mask) => string.Join(' ', Enumerable.Range(0, (int)mask.shape[0]).Select(row => string.Concat(mask[row].data<bool>().Select(shut => shut ? '×' : '.'))));
        Assert.Equal(".×× ..× ...", Text(AttentionMasks.Causal(3)));
        Assert.Equal(".×× ...", Text(AttentionMasks.Padding(tensor(new[] { 1, 3 }), 3)));
    }

    public static TheoryData<string, string> BadMasks => new()
    {
        { "causal", "A sequence cannot have -1 places: give its length. (Parameter 'length')" },
        { "type", "The lengths are Float32 numbers of the shape (2,): give one whole number for each sequence, (batch,). (Parameter 'lengths')" },
        { "shape", "The lengths are Int64 numbers of the shape (1, 2): give one whole number for each sequence, (batch,). (Parameter 'lengths')" },
        { "empty", "Sequence 1 has the length 0: give lengths from 1 to the padded length, 4. (Parameter 'lengths')" },
        { "long", "Sequence 0 has the length 5: give lengths from 1 to the padded length, 4. (Parameter 'lengths')" },
    };

    [Theory, MemberData(nameof(BadMasks))]
    public void A_mask_that_cannot_be_is_told_in_one_sentence(string what, string message)
    {
        Action act = what switch
        {
            "causal" => () => AttentionMasks.Causal(-1),
            "type" => () => AttentionMasks.Padding(ones(2), 4),
            "shape" => () => AttentionMasks.Padding(tensor(new long[,] { { 1, 2 } }), 4),
            "empty" => () => AttentionMasks.Padding(tensor(new long[] { 2, 0 }), 4),
            _ => () => AttentionMasks.Padding(tensor(new long[] { 5, 2 }), 4),
        };
        Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
    }
}
