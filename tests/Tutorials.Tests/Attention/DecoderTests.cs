using Tutorials.Attention;
using static TorchSharp.torch;

namespace Tutorials.Tests.Attention;

public sealed class DecoderTests : IDisposable
{
    private readonly IDisposable untracked = no_grad();
    private readonly Decoder decoder;
    private readonly Tensor x, memory;

    public DecoderTests()
    {
        manual_seed(5);
        decoder = new(8, 2, 12, 2, dropout: 0, normFirst: true, lastNorm: true);
        (x, memory) = (randn(3, 5, 8), randn(3, 4, 8));
    }

    public void Dispose() => untracked.Dispose();

    [Fact]
    public void A_step_depends_on_no_later_one()
    {
        var changed = x.clone();
        changed[.., 3] = randn(3, 8);
        var (first, second) = (decoder.call(x, memory), decoder.call(changed, memory));
        Assert.True(allclose(first[.., ..3], second[.., ..3], atol: 1e-6));
        Assert.False(allclose(first[.., 4], second[.., 4], atol: 1e-3));
        var (_, self, cross) = decoder.WithWeights(x, memory);
        Assert.All(self, weights => Assert.Equal(0, weights.triu(1).abs().max().item<float>()));
        Assert.All(cross, weights => Assert.Equal([3, 2, 5, 4], weights.shape));
    }

    [Fact]
    public void Step_by_step_from_its_cache_it_gives_the_same()
    {
        var mask = AttentionMasks.Padding(tensor(new long[] { 4, 2, 3 }), 4).unsqueeze(1).unsqueeze(1);
        var whole = decoder.call(x, memory, mask);
        IReadOnlyList<KeyValueCache> written = [];
        for (var place = 0; place < 5; place++)
        {
            (var output, written) = decoder.Step(x[.., place..(place + 1)], written, decoder.Remember(memory), mask);
            Assert.True(allclose(whole[.., place], output.squeeze(1), atol: 1e-5));
        }
        Assert.All(written, cache => Assert.Equal([3, 2, 5, 4], cache.Keys.shape));
    }

    public static TheoryData<string, string> BadInputs => new()
    {
        { "width", "What was written has the shape (3, 5, 7): give 8 numbers a step, batch first, (batch, time, 8). (Parameter 'x')" },
        { "two steps", "The step has the shape (3, 5, 8): give one step at a time, (batch, 1, 8). (Parameter 'x')" },
        { "mask", "The mask has the shape (3, 4), which does not broadcast to the scores' (3, 2, 5, 4): give a truth value for each key, or for each query and key. (Parameter 'mask')" },
        { "layers", "A decoder of 0 layers cannot be made: give 1 or more. (Parameter 'layers')" },
        { "heads", "A width of 8 cannot be divided among 3 heads: give a width that is a multiple of 3, or heads that divide 8." },
        { "dropout", "A dropout of 1 cannot be had: give a share from 0 to below 1. (Parameter 'dropout')" },
    };

    [Theory, MemberData(nameof(BadInputs))]
    public void What_does_not_fit_is_told_in_one_sentence(string what, string message)
    {
        Action act = what switch
        {
            "width" => () => decoder.call(randn(3, 5, 7), memory),
            "two steps" => () => decoder.Step(x, [], decoder.Remember(memory)),
            "mask" => () => decoder.call(x, memory, zeros(3, 4, dtype: ScalarType.Bool)),
            "layers" => () => new Decoder(8, 2, 12, 0),
            "heads" => () => new Decoder(8, 3, 12, 1),
            _ => () => new Decoder(8, 2, 12, 1, dropout: 1),
        };
        Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
    }
}
