using Tutorials.Attention;
using static TorchSharp.torch;

namespace Tutorials.Tests.Attention;

public sealed class MultiHeadAttentionTests
{
    private static readonly Tensor Padding = AttentionMasks.Padding(tensor(new long[] { 4, 2, 3 }), 4);

    // The masks as each side has them: one truth value a pair here, numbers to add and padding there.
    public static TheoryData<string> Masks => ["none", "causal", "padding", "causal and padding"];

    [Theory, MemberData(nameof(Masks))]
    public void With_the_same_weights_it_equals_the_built_in_one(string masks)
    {
        manual_seed(1);
        using var builtIn = nn.MultiheadAttention(8, 4);
        builtIn.get_parameter("in_proj_bias")!.detach().normal_();
        using var own = new MultiHeadAttention(8, 4);
        own.CopyFrom(builtIn.state_dict());
        var (query, keys, values) = (randn(3, 4, 8), randn(3, 4, 8), randn(3, 4, 8));
        var (causal, padded) = (masks.Contains("causal"), masks.Contains("padding"));
        Tensor? mask = (causal, padded) switch
        {
            (true, true) => AttentionMasks.Causal(4) | Padding.unsqueeze(1).unsqueeze(1),
            (true, _) => AttentionMasks.Causal(4),
            (_, true) => Padding.unsqueeze(1).unsqueeze(1),
            _ => null,
        };
        var (output, weights) = own.call(query, keys, values, mask);
        var numbers = causal ? zeros(4, 4).masked_fill(AttentionMasks.Causal(4), double.NegativeInfinity) : null;
        var (expected, mean) = builtIn.call(query.transpose(0, 1), keys.transpose(0, 1), values.transpose(0, 1), padded ? Padding : null, attn_mask: numbers);
        Assert.True(allclose(expected.transpose(0, 1), output, rtol: 0, atol: 1e-5));
        Assert.True(allclose(mean, weights.mean([1]), rtol: 0, atol: 1e-5));
    }

    [Fact]
    public void Its_weights_go_back_to_the_built_in_one_under_a_prefix_too()
    {
        manual_seed(2);
        using var own = new MultiHeadAttention(6, 3);
        using var layer = nn.TransformerEncoderLayer(6, 3, 12, dropout: 0);
        var state = layer.state_dict();
        foreach (var (name, entry) in own.StackedState("self_attn."))
            state[name] = entry;
        layer.load_state_dict(state);
        using var again = new MultiHeadAttention(6, 3);
        again.CopyFrom(layer.state_dict(), "self_attn.");
        var x = randn(2, 5, 6);
        Assert.Equal(0, (own.call(x, x, x).Output - again.call(x, x, x).Output).abs().max().item<float>());
        Assert.Equal(4 * (6 * 6 + 6), own.parameters().Sum(parameter => parameter.numel()));
    }

    [Fact]
    public void Queries_may_be_more_or_fewer_than_what_they_read()
    {
        using var attention = new MultiHeadAttention(6, 2);
        var memory = randn(3, 7, 6);
        var (output, weights) = attention.call(randn(3, 4, 6), memory, memory);
        Assert.Equal([3, 4, 6], output.shape);
        Assert.Equal([3, 2, 4, 7], weights.shape);
        Assert.True(allclose(ones(3, 2, 4), weights.sum([-1]), atol: 1e-6));
    }

    public static TheoryData<string, string> BadInputs => new()
    {
        { "heads", "A width of 6 cannot be divided among 4 heads: give a width that is a multiple of 4, or heads that divide 6." },
        { "no heads", "The width is 6 and there are 0 heads: give at least one of each." },
        { "query", "The query tensor has the shape (2, 3, 5): give 6 numbers a step, batch first, (batch, time, 6). (Parameter 'query')" },
        { "keys", "The keys tensor has the shape (5, 6): give 6 numbers a step, batch first, (batch, time, 6). (Parameter 'keys')" },
        { "values", "The values tensor has the shape (2, 5, 7): give 6 numbers a step, batch first, (batch, time, 6). (Parameter 'values')" },
        { "batch", "There are queries of 3 sequences, keys of 2 and values of 2: give all three for each sequence. (Parameter 'query')" },
        { "one value short", "There are 5 keys and 4 values: give a value for each key. (Parameter 'values')" },
        { "mask's type", "The mask holds Float32 numbers: give truth values, true for each key that must not be read. (Parameter 'mask')" },
        { "mask's shape", "The mask has the shape (2, 5), which does not broadcast to the scores' (2, 2, 3, 5): give a truth value for each key, or for each query and key. (Parameter 'mask')" },
        { "nothing left", "The mask leaves query [0, 0, 1] none of its 5 keys to read: leave each query at least one. (Parameter 'mask')" },
        { "entry", "There is no in_proj_weight among the entries weight, bias: give the state of an nn.MultiheadAttention of the same width with biases, and the prefix of its names. (Parameter 'state')" },
        { "entry's shape", "in_proj_weight has the shape (24, 8), and (18, 6) is needed: give the state of an nn.MultiheadAttention of the same width with biases. (Parameter 'state')" },
    };

    [Theory, MemberData(nameof(BadInputs))]
    public void What_does_not_fit_is_told_in_one_sentence(string what, string message)
    {
        using var attention = new MultiHeadAttention(6, 2);
        var (query, keys) = (zeros(2, 3, 6), zeros(2, 5, 6));
        var shut = zeros(3, 5, dtype: ScalarType.Bool);
        shut[1] = true;
        Action act = what switch
        {
            "heads" => () => new MultiHeadAttention(6, 4),
            "no heads" => () => new MultiHeadAttention(6, 0),
            "query" => () => attention.call(zeros(2, 3, 5), keys, keys),
            "keys" => () => attention.call(query, zeros(5, 6), keys),
            "values" => () => attention.call(query, keys, zeros(2, 5, 7)),
            "batch" => () => attention.call(zeros(3, 3, 6), keys, keys),
            "one value short" => () => attention.call(query, keys, zeros(2, 4, 6)),
            "mask's type" => () => attention.call(query, keys, keys, zeros(3, 5)),
            "mask's shape" => () => attention.call(query, keys, keys, zeros(2, 5, dtype: ScalarType.Bool)),
            "nothing left" => () => attention.call(query, keys, keys, shut),
            "entry" => () => attention.CopyFrom(nn.Linear(6, 6).state_dict()),
            _ => () => attention.CopyFrom(nn.MultiheadAttention(8, 2).state_dict()),
        };
        Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
    }
}
