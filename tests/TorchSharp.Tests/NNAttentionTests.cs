using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class NNAttentionTests
{
    [SubsetFact]
    public void What_heads_cannot_be_made_of_is_one_sentence_with_the_values()
    {
        static string Refused(Action make) => Assert.Throws<ArgumentException>(make).Message;
        const string Heads = "A width of 10 cannot be divided among 4 heads: give a width that is a multiple of the heads.";
        Assert.Equal(Heads, Refused(() => nn.MultiheadAttention(10, 4)));
        Assert.Equal(Heads, Refused(() => nn.TransformerEncoderLayer(10, 4)));
        Assert.Equal(Heads, Refused(() => nn.Transformer(10, 4)));
        Assert.Contains("there are 0 heads", Refused(() => nn.MultiheadAttention(8, 0)));
        Assert.Contains("not 1.5", Refused(() => nn.TransformerDecoderLayer(8, 2, dropout: 1.5)));
        Assert.Contains("inner width of at least 1, not 0", Refused(() => nn.TransformerEncoderLayer(8, 2, 0)));
        Assert.Equal("A stack of TransformerEncoderLayers cannot have 0 layers: give 1 to 1000.", Refused(() => nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 4), 0)));
    }

    [SubsetFact]
    public void Inputs_of_another_shape_are_one_sentence_with_both_shapes()
    {
        using var heads = nn.MultiheadAttention(8, 4);
        using var layer = nn.TransformerEncoderLayer(8, 4, 16);
        static string Refused(Action call) => Assert.Throws<ExternalException>(call).Message;
        void Query(params long[] size) => heads.call(zeros(size), zeros(5, 3, 8), zeros(5, 3, 8));
        Assert.Equal("MultiheadAttention needs a query of shape (queries, batch, 8) and got [4, 8].", Refused(() => Query(4, 8)));
        Assert.Equal("MultiheadAttention needs a query of shape (queries, batch, 8) and got [4, 3, 7].", Refused(() => Query(4, 3, 7)));
        Assert.Contains("a query of shape [4, 2, 8], a key [5, 3, 8] and a value [5, 3, 8]", Refused(() => Query(4, 2, 8)));
        Assert.Equal("TransformerEncoderLayer needs a sequence of shape (time, batch, 8) and got [3, 8].", Refused(() => layer.call(zeros(3, 8))));
        Assert.Throws<ArgumentNullException>(() => heads.call(null!, zeros(5, 3, 8), zeros(5, 3, 8)));
    }

    [SubsetFact]
    public void Masks_of_another_shape_or_type_are_one_sentence_with_the_values()
    {
        using var heads = nn.MultiheadAttention(8, 4);
        var x = zeros(4, 3, 8);
        string Mask(Tensor mask) => Assert.Throws<ExternalException>(() => heads.call(x, x, x, attn_mask: mask)).Message;
        string Padding(Tensor mask) => Assert.Throws<ExternalException>(() => heads.call(x, x, x, mask)).Message;
        Assert.Equal(
            "An attention mask needs the shape [4, 4] (queries, keys) or [12, 4, 4] (batch · heads, queries, keys) and has [4, 5].", Mask(zeros(4, 5)));
        Assert.Equal("A padding mask needs the shape [3, 4] (batch, keys) and has [4, 3].", Padding(zeros(4, 3, dtype: ScalarType.Bool)));
        Assert.StartsWith("The attention mask's elements are Int64: give truth values", Mask(zeros(4, 4, dtype: int64)));
        Assert.StartsWith("The padding mask's elements are Int64: give truth values", Padding(zeros(3, 4, dtype: int64)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Each_sequence_of_a_batch_is_read_as_if_it_were_alone(int batch)
    {
        manual_seed(batch);
        using var heads = nn.MultiheadAttention(6, 3);
        var (query, key, value) = (randn(4, batch, 6), randn(5, batch, 6), randn(5, batch, 6));
        var (read, weights) = heads.call(query, key, value);
        for (var i = 0; i < batch; i++)
        {
            var (alone, itsWeights) = heads.call(query.narrow(1, i, 1), key.narrow(1, i, 1), value.narrow(1, i, 1));
            Assert.True(read.narrow(1, i, 1).allclose(alone, 1e-5, 1e-6));
            Assert.True(weights.narrow(0, i, 1).allclose(itsWeights, 1e-5, 1e-6));
        }
    }

    [Fact]
    public void Weights_that_are_not_needed_are_an_invalid_tensor()
    {
        using var heads = nn.MultiheadAttention(8, 4);
        var x = randn(4, 3, 8);
        Assert.True(heads.call(x, x, x, need_weights: false).Item2.IsInvalid);
        Assert.Equal([3, 4, 4], heads.call(x, x, x).Item2.shape);
    }

    [Fact]
    public void A_stack_holds_copies_that_train_apart()
    {
        using var layer = nn.TransformerEncoderLayer(8, 4, 16, dropout: 0);
        using var encoder = nn.TransformerEncoder(layer, 2);
        var x = randn(4, 3, 8);
        Assert.True(encoder.call(x).allclose(layer.call(layer.call(x)), 1e-5, 1e-6));
        Assert.Equal(24, encoder.parameters().Count());
        encoder.call(x).sum().backward();
        Assert.All(layer.parameters(), parameter => Assert.Null(parameter.grad));
        Assert.All(encoder.parameters(), parameter => Assert.NotNull(parameter.grad));
        layer.eval();
        Assert.True(encoder.training);
    }

    [Fact]
    public void Dropout_of_a_layer_works_while_training_only()
    {
        using var layer = nn.TransformerEncoderLayer(8, 4, 16, dropout: 0.5);
        var x = randn(4, 3, 8);
        Assert.False(layer.call(x).allclose(layer.call(x)));
        layer.eval();
        Assert.True(layer.call(x).allclose(layer.call(x)));
    }

    [SubsetFact]
    public void A_layer_computes_in_the_type_it_was_moved_to()
    {
        using var layer = nn.TransformerEncoderLayer(8, 4, 16, dropout: 0);
        var x = randn(4, 3, 8);
        var expected = layer.call(x);
        layer.to(float64);
        var doubled = layer.call(x.to(float64));
        Assert.Equal(float64, doubled.dtype);
        Assert.True(doubled.to(float32).allclose(expected, 1e-4, 1e-5));
    }

    [SubsetFact]
    public void A_call_leaves_its_results_only()
    {
        using var scope = NewDisposeScope();
        using var transformer = nn.Transformer(8, 2, 1, 1, 16);
        using var heads = nn.MultiheadAttention(8, 2);
        var (x, y, padding) = (randn(5, 3, 8), randn(4, 3, 8), zeros(3, 5, dtype: ScalarType.Bool));
        var before = Tensor.TotalCount;
        transformer.call(x, y, null, src_key_padding_mask: padding);
        heads.call(y, x, x, padding);
        Assert.Equal(before + 3, Tensor.TotalCount);
    }
}
