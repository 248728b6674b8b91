using Tutorials.Attention;
using static TorchSharp.torch;

namespace Tutorials.Tests.Attention;

public sealed class EncoderTests
{
    private static readonly Tensor Shut = ones(3, dtype: ScalarType.Bool);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_layer_s_weights_are_those_with_which_it_reads(bool normFirst)
    {
        manual_seed(1);
        var layer = new EncoderLayer(6, 2, 8, dropout: 0, normFirst);
        var x = randn(2, 5, 6);
        var padding = AttentionMasks.Padding(tensor(new[] { 5L, 3L }), 5).unsqueeze(1).unsqueeze(1);
        var (output, weights) = layer.WithWeights(x, padding);
        Assert.Equal([2, 2, 5, 5], weights.shape);
        Assert.True(allclose(weights.sum([3]), ones(2, 2, 5), atol: 1e-5));
        Assert.Equal(0, weights[1, .., .., 3..].sum().item<float>());
        Assert.True(allclose(output, layer.call(x, padding)));
        // The padding may hold anything.
        var other = x.clone();
        other[1, 3..] = 100;
        Assert.True(allclose(output[1, ..3], layer.call(other, padding)[1, ..3], atol: 1e-5));
        Assert.False(allclose(output[1, ..3], layer.call(other)[1, ..3], atol: 1e-2));
    }

    [Fact]
    public void An_encoder_returns_the_weights_of_each_layer()
    {
        manual_seed(1);
        var encoder = new Encoder(6, 3, 8, layers: 2, dropout: 0, normFirst: true, lastNorm: true);
        var (output, weights) = encoder.WithWeights(randn(4, 5, 6), AttentionMasks.Causal(5));
        Assert.Equal([4, 5, 6], output.shape);
        Assert.Equal(2, weights.Count);
        Assert.All(weights, layer => Assert.Equal([4, 3, 5, 5], layer.shape));
        Assert.All(weights, layer => Assert.Equal(0, layer.triu(1).sum().item<float>()));
        Assert.True(allclose(output.mean([2]), zeros(4, 5), atol: 1e-5));
    }

    [Fact]
    public void Dropout_is_at_work_in_training_only()
    {
        manual_seed(1);
        var (layer, x) = (new EncoderLayer(6, 2, 8, dropout: 0.5), randn(2, 5, 6));
        Assert.False(allclose(layer.call(x), layer.call(x)));
        layer.eval();
        Assert.True(allclose(layer.call(x), layer.call(x)));
        var positions = PositionalEncoding.Sinusoidal(6, 5, dropout: 0.5);
        Assert.Contains(0f, positions.call(x).data<float>().ToArray());
        positions.eval();
        Assert.True(allclose(positions.call(x), x + positions.Table));
    }

    [Fact]
    public void Without_positions_a_layer_takes_a_sequence_for_a_bag_and_with_them_it_does_not()
    {
        manual_seed(1);
        var (layer, x, order) = (new EncoderLayer(6, 2, 8, dropout: 0), randn(1, 5, 6), tensor(new[] { 3L, 0L, 4L, 1L, 2L }));
        Assert.True(allclose(layer.call(x).index_select(1, order), layer.call(x.index_select(1, order)), atol: 1e-5));
        foreach (var positions in new[] { PositionalEncoding.Sinusoidal(6, 5), PositionalEncoding.Learned(6, 5) })
            Assert.False(allclose(layer.call(positions.call(x)).index_select(1, order), layer.call(positions.call(x.index_select(1, order))), atol: 1e-3));
    }

    [Fact]
    public void Learned_positions_are_a_parameter_and_sines_are_not()
    {
        Assert.Equal([7, 4], Assert.Single(PositionalEncoding.Learned(4, 7).parameters()).shape);
        var sines = PositionalEncoding.Sinusoidal(4, 7);
        Assert.Empty(sines.parameters());
        Assert.Empty(sines.state_dict());
        Assert.Equal([7, 4], sines.Table.shape);
    }

    [Fact]
    public void Products_of_sinusoidal_rows_depend_on_their_distance_alone()
    {
        var table = PositionalEncoding.SinusoidalTable(40, 16);
        var products = table.matmul(table.t());
        for (var distance = 0; distance < 40; distance++)
        {
            var along = products.diagonal(distance);
            Assert.True(allclose(along, along[0].expand(along.shape), atol: 1e-4));
        }
    }

    public static TheoryData<string, string> BadInputs => new()
    {
        { "too long", "The sequences have 20 steps and the table of positions 12: give shorter sequences, or make the table with 20 positions or more. (Parameter 'x')" },
        { "too long, learned", "The sequences have 20 steps and the table of positions 12: give shorter sequences, or make the table with 20 positions or more. (Parameter 'x')" },
        { "before the first", "No step has the position -1: give the first step's, from 0. (Parameter 'first')" },
        { "positions' shape", "The sequences have the shape (2, 3, 5): give 6 numbers a step, batch first, (batch, time, 6). (Parameter 'x')" },
        { "odd width", "The width is 7: give an even one, 2 or more, since each rate takes a sine and a cosine. (Parameter 'width')" },
        { "no width", "The width is 0: give the sequences' width, 1 or more. (Parameter 'width')" },
        { "no positions", "A table cannot have 0 positions: give as many as the longest sequence has steps. (Parameter 'longest')" },
        { "no table", "A table cannot have -1 positions: give their number. (Parameter 'length')" },
        { "positions' dropout", "A dropout of 1.5 cannot be had: give a share from 0 to below 1. (Parameter 'dropout')" },
        { "dropout", "A dropout of -1 cannot be had: give a share from 0 to below 1. (Parameter 'dropout')" },
        { "heads", "A width of 6 cannot be divided among 4 heads: give a width that is a multiple of 4, or heads that divide 6." },
        { "feed-forward", "The feed-forward part cannot be 0 wide: give 1 or more; 2 to 4 times the width is usual. (Parameter 'feedForwardSize')" },
        { "no layers", "An encoder of 0 layers cannot be made: give 1 or more. (Parameter 'layers')" },
        { "shape", "The sequences have the shape (3, 6): give 6 numbers a step, batch first, (batch, time, 6). (Parameter 'x')" },
        { "mask's type", "The mask holds Float32 numbers: give truth values, true for each key that must not be read. (Parameter 'mask')" },
        { "mask's shape", "The mask has the shape (2, 3), which does not broadcast to the scores' (2, 2, 3, 3): give a truth value for each key, or for each query and key. (Parameter 'mask')" },
        { "nothing left", "The mask leaves query [0, 0, 0] none of its 3 keys to read: leave each query at least one. (Parameter 'mask')" },
        { "more layers", "There is no place for layers.1.self_attn.in_proj_weight: give the state of an nn.TransformerEncoder of as many layers of the same sizes. (Parameter 'state')" },
        { "another's state", "linear1.weight has the shape (9, 6), and (8, 6) is needed: give the state of an nn.TransformerEncoderLayer of width 6 and feed-forward width 8. (Parameter 'state')" },
    };

    [Theory, MemberData(nameof(BadInputs))]
    public void What_does_not_fit_is_told_in_one_sentence(string what, string message)
    {
        var (layer, x) = (new EncoderLayer(6, 2, 8), zeros(2, 3, 6));
        Action act = what switch
        {
            "too long" => () => PositionalEncoding.Sinusoidal(6, 12).call(zeros(2, 20, 6)),
            "too long, learned" => () => PositionalEncoding.Learned(6, 12).call(zeros(2, 20, 6)),
            "before the first" => () => PositionalEncoding.Learned(6, 12).At(-1, zeros(2, 1, 6)),
            "positions' shape" => () => PositionalEncoding.Learned(6, 12).call(zeros(2, 3, 5)),
            "odd width" => () => PositionalEncoding.Sinusoidal(7, 12),
            "no width" => () => PositionalEncoding.Learned(0, 12),
            "no positions" => () => PositionalEncoding.Learned(6, 0),
            "no table" => () => PositionalEncoding.SinusoidalTable(-1, 6),
            "positions' dropout" => () => PositionalEncoding.Learned(6, 12, dropout: 1.5),
            "dropout" => () => new EncoderLayer(6, 2, 8, dropout: -1),
            "heads" => () => new EncoderLayer(6, 4, 8),
            "feed-forward" => () => new EncoderLayer(6, 2, 0),
            "no layers" => () => new Encoder(6, 2, 8, layers: 0),
            "shape" => () => layer.call(zeros(3, 6)),
            "mask's type" => () => layer.call(x, zeros(3, 3)),
            "mask's shape" => () => layer.call(x, zeros(2, 3, dtype: ScalarType.Bool)),
            "nothing left" => () => layer.call(x, Shut),
            "more layers" => () => new Encoder(6, 2, 8, layers: 1).CopyFrom(new Encoder(6, 2, 8, layers: 2).StackedState()),
            _ => () => layer.CopyFrom(new EncoderLayer(6, 2, 9).StackedState()),
        };
        Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
    }

    [Fact]
    public void A_state_that_does_not_fit_changes_nothing()
    {
        var (taking, giving) = (new Encoder(6, 2, 8, layers: 2), new Encoder(6, 2, 8, layers: 1));
        var before = taking.StackedState();
        Assert.Throws<ArgumentException>(() => taking.CopyFrom(giving.StackedState()));
        Assert.All(taking.StackedState(), entry => Assert.True(allclose(before[entry.Key], entry.Value)));
    }

    [Fact]
    public void A_state_without_the_last_norm_is_told_in_one_sentence()
    {
        var (with, without) = (new Encoder(6, 2, 8, layers: 1, lastNorm: true), new Encoder(6, 2, 8, layers: 1));
        var message = Assert.Throws<ArgumentException>(() => with.CopyFrom(without.StackedState())).Message;
        Assert.StartsWith("There is no norm.weight among the entries layers.0.self_attn.in_proj_weight, ", message);
        Assert.EndsWith(": give the state of an nn.TransformerEncoder of as many layers of the same sizes, with a last norm, and the prefix of its names. (Parameter 'state')", message);
    }
}
