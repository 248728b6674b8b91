using Tutorials.Features;
using static TorchSharp.torch;

namespace Tutorials.Tests.Features;

public sealed class FeatureAttentionTests
{
    [Fact]
    public void A_gate_weighs_each_channel_or_place_between_0_and_1_and_pooling_shares_out_one_whole()
    {
        manual_seed(0);
        var x = randn(3, 8, 5, 6);
        var (byChannel, ofChannels) = new ChannelAttention(8).WithWeights(x);
        var (byPlace, ofPlaces) = new SpatialAttention().WithWeights(x);
        var (pooled, shares) = new AttentionPooling(8).WithWeights(x);
        Assert.Equal([3, 8], ofChannels.shape);
        Assert.Equal([3, 5, 6], ofPlaces.shape);
        Assert.Equal([3, 5, 6], shares.shape);
        Assert.True(allclose(x * ofChannels.reshape(3, 8, 1, 1), byChannel));
        Assert.True(allclose(x * ofPlaces.reshape(3, 1, 5, 6), byPlace));
        Assert.True(allclose((x * shares.unsqueeze(1)).sum([2, 3]), pooled, atol: 1e-6));
        Assert.All([ofChannels, ofPlaces, shares], weights => Assert.InRange(weights.min().item<float>(), 1e-6f, weights.max().item<float>()));
        Assert.All([ofChannels, ofPlaces, shares], weights => Assert.InRange(weights.max().item<float>(), 0, 1));
        Assert.All(shares.sum([1, 2]).data<float>().ToArray(), sum => Assert.Equal(1, sum, 1e-5));
    }

    [Fact]
    public void Where_an_image_is_moved_its_pooling_weights_move_along()
    {
        manual_seed(1);
        var (pooling, x) = (new AttentionPooling(4), randn(2, 4, 6, 6));
        var (pooled, weights) = pooling.WithWeights(x);
        var (pooledMoved, weightsMoved) = pooling.WithWeights(x.roll([2, 1], [2, 3]));
        Assert.True(allclose(weights.roll([2, 1], [1, 2]), weightsMoved, atol: 1e-6));
        Assert.True(allclose(pooled, pooledMoved, atol: 1e-5));
    }

    [Fact]
    public void A_node_reads_its_neighbors_only_and_what_else_there_is_changes_nothing()
    {
        manual_seed(2);
        var layer = new GraphAttention(4, 3, heads: 2);
        var (x, links) = (randn(4, 4), tensor(new[,] { { true, true, false, false }, { true, true, false, false }, { true, false, true, false }, { false, false, false, true } }));
        var (output, weights) = layer.WithWeights(x, links);
        Assert.Equal([4, 6], output.shape);
        Assert.Equal([2, 4, 4], weights.shape);
        Assert.Equal(0, weights.masked_select(links.logical_not().unsqueeze(0).expand(2, 4, 4)).abs().max().item<float>());
        Assert.All(weights.sum([2]).flatten().data<float>().ToArray(), sum => Assert.Equal(1, sum, 1e-5));
        var other = x.clone();
        other[3] = randn(4);
        Assert.True(allclose(output[..3], layer.call(other, links)[..3], atol: 1e-6));
        Assert.False(allclose(output[3], layer.call(other, links)[3], atol: 1e-3));
    }

    [Fact]
    public void In_one_head_all_nodes_put_their_neighbors_in_the_same_order()
    {
        manual_seed(3);
        var weights = new GraphAttention(4, 3, heads: 2).WithWeights(randn(6, 4), ones(6, 6, dtype: ScalarType.Bool)).Weights;
        var order = weights.argsort(2);                          // (heads, nodes, nodes)
        Assert.True(order.eq(order[.., ..1]).all().item<bool>());
    }

    public static TheoryData<string, string> BadInputs => new()
    {
        { "channels", "The feature map has the shape (2, 3, 5, 5): give (batch, 8, height, width). (Parameter 'x')" },
        { "pooled channels", "The feature map has the shape (2, 3, 5, 5): give (batch, 8, height, width). (Parameter 'x')" },
        { "no batch", "The feature map has the shape (8, 5, 5): give (batch, channels, height, width). (Parameter 'x')" },
        { "no places", "The feature map has the shape (2, 8, 0, 5), so there is nothing to weigh: give at least one channel and one place. (Parameter 'x')" },
        { "type", "The feature map holds Int64 numbers: give floating point ones, as x.@float() makes them. (Parameter 'x')" },
        { "reduction", "8 channels cannot be reduced by 3: give a reduction that divides them. (Parameter 'reduction')" },
        { "kernel", "A kernel of 4 has no middle: give an odd number, such as 7. (Parameter 'kernelSize')" },
        { "nodes", "The nodes' features have the shape (4, 5): give 8 numbers for each node, (nodes, 8). (Parameter 'x')" },
        { "nodes' type", "The nodes' features hold Int64 numbers: give floating point ones, as x.@float() makes them. (Parameter 'x')" },
        { "links' shape", "The links have the shape (3, 4) for 4 nodes: give a row and a column for each node, (4, 4). (Parameter 'links')" },
        { "links' type", "The links hold Float32 numbers: give truth values, true where the row's node reads the column's. (Parameter 'links')" },
        { "alone", "Node 2 has nothing to read: give it at least one link, such as one to itself. (Parameter 'links')" },
    };

    [Theory, MemberData(nameof(BadInputs))]
    public void What_does_not_fit_is_told_in_one_sentence(string what, string message)
    {
        var graph = new GraphAttention(8, 4);
        var links = ones(4, 4, dtype: ScalarType.Bool);
        links[2] = false;
        Action act = what switch
        {
            "channels" => () => new ChannelAttention(8).call(zeros(2, 3, 5, 5)),
            "pooled channels" => () => new AttentionPooling(8).call(zeros(2, 3, 5, 5)),
            "no batch" => () => new SpatialAttention().call(zeros(8, 5, 5)),
            "no places" => () => new SpatialAttention().call(zeros(2, 8, 0, 5)),
            "type" => () => new ChannelAttention(8).call(zeros(2, 8, 5, 5, dtype: ScalarType.Int64)),
            "reduction" => () => new ChannelAttention(8, 3),
            "kernel" => () => new SpatialAttention(4),
            "nodes" => () => graph.call(zeros(4, 5), links),
            "nodes' type" => () => graph.call(zeros(4, 8, dtype: ScalarType.Int64), links),
            "links' shape" => () => graph.call(zeros(4, 8), zeros(3, 4, dtype: ScalarType.Bool)),
            "links' type" => () => graph.call(zeros(4, 8), zeros(4, 4)),
            _ => () => graph.call(zeros(4, 8), links),
        };
        Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
    }

    [Fact]
    public void A_module_of_no_width_is_refused() => Assert.All<Action>(
        [() => new AttentionPooling(0), () => new GraphAttention(0, 1), () => new GraphAttention(1, 0), () => new GraphAttention(1, 1, 0)],
        make => Assert.Throws<ArgumentOutOfRangeException>(make));
}
