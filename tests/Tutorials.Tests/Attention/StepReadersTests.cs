using Tutorials.Attention;
using static TorchSharp.torch;

namespace Tutorials.Tests.Attention;

/// <summary>What additive and dot-product attention have in common: one query a sequence, held against its steps.</summary>
public sealed class StepReadersTests
{
    public static TheoryData<string> Kinds => [nameof(AdditiveAttention), nameof(DotProductAttention)];

    [Theory, MemberData(nameof(Kinds))]
    public void A_masked_step_is_not_read_and_the_others_are_read_as_if_it_were_not_there(string kind)
    {
        manual_seed(2);
        using var attention = Make(kind);
        var (query, states) = (randn(2, 3), randn(2, 4, 3));
        var (context, weights) = attention.call(query, states, AttentionMasks.Padding(tensor(new[] { 2L, 4L }), 4));
        Assert.Equal([0f, 0f], weights[0, 2..].data<float>().ToArray());
        var (shorter, shorterWeights) = attention.call(query, states[.., ..2], null);
        Assert.True(allclose(shorterWeights[0], weights[0, ..2], atol: 1e-6));
        Assert.True(allclose(shorter[0], context[0], atol: 1e-6));
        Assert.True(allclose(attention.call(query, states, null).Weights[1], weights[1], atol: 1e-6));
    }

    public static TheoryData<string, string, string> BadInputs
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var kind in new[] { nameof(AdditiveAttention), nameof(DotProductAttention) })
            {
                data.Add(kind, "no steps", "The states have the shape (2, 0, 3), so there is no step to read: give at least one. (Parameter 'states')");
                data.Add(kind, "batch", "There are 2 queries and the states of 5 sequences: give a query for each sequence. (Parameter 'query')");
                data.Add(kind, "mask's shape", "The mask has the shape (4, 2): give a truth value for each step of each sequence, (2, 4). (Parameter 'mask')");
                data.Add(kind, "mask's type", "The mask holds Float32 numbers: give truth values, true for each step that must not be read, as AttentionMasks.Padding makes them. (Parameter 'mask')");
                data.Add(kind, "nothing left", "The mask leaves sequence 0 none of its 4 steps to read: leave each sequence at least one. (Parameter 'mask')");
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(BadInputs))]
    public void What_does_not_fit_is_told_in_one_sentence(string kind, string what, string message)
    {
        using var attention = Make(kind);
        var (query, states) = (zeros(2, 3), zeros(2, 4, 3));
        Action act = what switch
        {
            "no steps" => () => attention.call(query, zeros(2, 0, 3), null),
            "batch" => () => attention.call(query, zeros(5, 4, 3), null),
            "mask's shape" => () => attention.call(query, states, zeros(4, 2, dtype: ScalarType.Bool)),
            "mask's type" => () => attention.call(query, states, zeros(2, 4)),
            _ => () => attention.call(query, states, ones(2, 4, dtype: ScalarType.Bool)),
        };
        Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
    }

    private static nn.Module<Tensor, Tensor, Tensor?, (Tensor Context, Tensor Weights)> Make(string kind) =>
        kind == nameof(AdditiveAttention) ? new AdditiveAttention(3) : new DotProductAttention();
}
