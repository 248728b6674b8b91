using Tutorials.Attention;
using static TorchSharp.torch;

namespace Tutorials.Tests.Attention;

public sealed class SelfAttentionTests
{
    [Fact]
    public void Shapes_and_parameters_are_the_article_s()
    {
        using var one = new SelfAttention(6, 8);
        using var three = new FullWidthMultiHeadAttention(6, 8, 3);
        Assert.Equal(168, one.parameters().Sum(parameter => parameter.numel()));
        Assert.Equal(3 * 7 * 24 + 25 * 8, three.parameters().Sum(parameter => parameter.numel()));
        var (context, weights) = one.call(randn(2, 5, 6));
        Assert.Equal([2, 5, 8], context.shape);
        Assert.Equal([2, 5, 5], weights.shape);
        var (output, all) = three.call(randn(2, 5, 6));
        Assert.Equal([2, 5, 8], output.shape);
        Assert.Equal([2, 3, 5, 5], all.shape);
        Assert.True(allclose(ones(2, 3, 5), all.sum([-1]), atol: 1e-6));
    }

    [Fact]
    public void Heads_of_full_width_are_self_attentions_side_by_side()
    {
        manual_seed(1);
        using var heads = new FullWidthMultiHeadAttention(6, 8, 3);
        var x = randn(2, 5, 6);
        var contexts = Enumerable.Range(0, 3).Select(head =>
        {
            var one = new SelfAttention(6, 8);
            one.load_state_dict(one.state_dict().Keys.ToDictionary(name => name, name => heads.state_dict()[name].chunk(3)[head].clone()));
            return one.call(x).Context;
        }).ToArray();
        Tensor Part(string name) => heads.get_parameter(name)!;
        Assert.True(allclose(nn.functional.linear(cat(contexts, 2), Part("output.weight"), Part("output.bias")), heads.call(x).Output, atol: 1e-6));
    }

    [Fact]
    public void Steps_in_another_order_give_the_same_contexts_in_that_order()
    {
        manual_seed(2);
        using var attention = new SelfAttention(6, 8);
        var x = randn(1, 7, 6);
        var order = randperm(7);
        Assert.True(allclose(attention.call(x).Context.index_select(1, order), attention.call(x.index_select(1, order)).Context, atol: 1e-6));
    }

    [Fact]
    public void Masked_steps_are_not_read()
    {
        using var one = new SelfAttention(6, 8);
        using var two = new FullWidthMultiHeadAttention(6, 8, 2);
        var x = randn(2, 4, 6);
        Assert.Equal(0, one.call(x, AttentionMasks.Causal(4)).Weights.triu(1).abs().max().item<float>());
        Assert.Equal(0, two.call(x, AttentionMasks.Causal(4)).Weights.triu(1).abs().max().item<float>());
    }

    public static TheoryData<string, string> BadInputs => new()
    {
        { "width", "The sequences have the shape (2, 5, 7): give 6 numbers a step, batch first, (batch, time, 6). (Parameter 'x')" },
        { "no batch", "The sequences have the shape (5, 6): give 6 numbers a step, batch first, (batch, time, 6). (Parameter 'x')" },
        { "heads' width", "The sequences have the shape (2, 5, 7): give 6 numbers a step, batch first, (batch, time, 6). (Parameter 'x')" },
        { "mask", "The mask has the shape (5, 4), which does not broadcast to the scores' (2, 5, 5): give a truth value for each key, or for each query and key. (Parameter 'mask')" },
        { "no width", "The input's width is 0 and the hidden one 8: give at least 1 for each." },
        { "no heads", "The input's width is 6, the hidden one 8, and there are 0 heads: give at least 1 for each." },
    };

    [Theory, MemberData(nameof(BadInputs))]
    public void What_does_not_fit_is_told_in_one_sentence(string what, string message)
    {
        using var one = new SelfAttention(6, 8);
        using var two = new FullWidthMultiHeadAttention(6, 8, 2);
        Action act = what switch
        {
            "width" => () => one.call(zeros(2, 5, 7)),
            "no batch" => () => one.call(zeros(5, 6)),
            "heads' width" => () => two.call(zeros(2, 5, 7)),
            "mask" => () => one.call(zeros(2, 5, 6), zeros(5, 4, dtype: ScalarType.Bool)),
            "no width" => () => new SelfAttention(0, 8),
            _ => () => new FullWidthMultiHeadAttention(6, 8, 0),
        };
        Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
    }
}
