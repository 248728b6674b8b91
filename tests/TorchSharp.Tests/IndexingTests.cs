using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class IndexingTests
{
    // (2, 3, 4), elements 0 to 23 in order.
    private static Tensor Block() => arange(24).reshape(2, 3, 4);

    private static void AssertIs(string expected, Tensor actual) => Assert.Equal(expected, actual.npstr());

    [Fact]
    public void A_position_takes_a_slice_off_the_first_dimension()
    {
        AssertIs("[[12, 13, 14, 15]\n [16, 17, 18, 19]\n [20, 21, 22, 23]]", Block()[1]);
        AssertIs("[16, 17, 18, 19]", Block()[1, 1]);
        AssertIs("18", Block()[1, 1, 2]);
    }

    [Fact]
    public void Negative_positions_count_from_the_end()
    {
        AssertIs("23", Block()[-1, -1, -1]);
        AssertIs("[8, 9, 10, 11]", Block()[0, ^1]);
        AssertIs("[[8, 9, 10, 11]]", Block()[0, TensorIndex.Slice(-1)]);
    }

    [Fact]
    public void Ranges_keep_part_of_a_dimension()
    {
        AssertIs("[[4, 5]\n [8, 9]]", Block()[0, 1.., ..2]);
        AssertIs("[[1, 2]\n [5, 6]]", Block()[0, ..^1, 1..^1]);
        AssertIs("[0, 2]", Block()[0, 0, TensorIndex.Slice(step: 2)]);
        AssertIs("[1, 3]", Block()[0, 0, TensorIndex.Slice(1, null, 2)]);
        Assert.Equal([2L, 3, 0], Block()[.., .., 4..].shape);
        Assert.Equal([2L, 3, 4], Block()[TensorIndex.Colon].shape);
    }

    [Fact]
    public void An_ellipsis_stands_for_the_dimensions_left_over()
    {
        AssertIs("[[0, 4, 8]\n [12, 16, 20]]", Block()[TensorIndex.Ellipsis, 0]);
        AssertIs("[3, 15]", Block()[TensorIndex.Ellipsis, 0, 3]);
        AssertIs("[12, 13, 14, 15]", Block()[1, TensorIndex.Ellipsis, 0, TensorIndex.Colon]);
        Assert.Equal([2L, 3, 4], Block()[TensorIndex.Colon, TensorIndex.Colon, TensorIndex.Colon, TensorIndex.Ellipsis].shape);
    }

    [Fact]
    public void None_adds_a_dimension_of_size_1()
    {
        Assert.Equal([1L, 2, 3, 4], Block()[TensorIndex.None].shape);
        Assert.Equal([2L, 1, 4], Block()[TensorIndex.Colon, TensorIndex.None, 0].shape);
        Assert.Equal([2L, 3, 4, 1], Block()[TensorIndex.Ellipsis, TensorIndex.Null].shape);
        Assert.Equal([1L, 2, 3, 4], Block()[TensorIndex.Bool(true)].shape);
        Assert.Equal([0L, 2, 3, 4], Block()[TensorIndex.Bool(false)].shape);
    }

    [Fact]
    public void A_mask_takes_the_elements_where_it_is_true()
    {
        AssertIs("[21, 22, 23]", Block()[Block() > 20]);
        AssertIs("[[4, 5, 6, 7]\n [16, 17, 18, 19]]", Block()[TensorIndex.Colon, TensorIndex.Tensor(tensor(new[] { false, true, false }))].squeeze(1));
        Assert.Equal([0L], Block()[Block() > 99].shape);
    }

    [Fact]
    public void Index_tensors_look_positions_up()
    {
        var (last, first) = (tensor(new[] { 2L, 0 }), tensor(new[] { 0L, 1 }));
        AssertIs("[[12, 13, 14, 15]\n [16, 17, 18, 19]\n [20, 21, 22, 23]]", Block()[tensor(new[] { 1L })].squeeze(0));
        AssertIs("[[8, 9, 10, 11]\n [12, 13, 14, 15]]", Block()[first, last]);
        AssertIs("[[2, 0]\n [6, 4]\n [10, 8]]", Block()[0, TensorIndex.Colon, TensorIndex.Tensor(last)]);
        AssertIs("[10, 12]", Block()[TensorIndex.Tensor(first), TensorIndex.Tensor(last), TensorIndex.Tensor(last)]);
        Assert.Equal([2L, 2, 4], Block()[TensorIndex.Colon, TensorIndex.Tensor(last), TensorIndex.Ellipsis].shape);
    }

    [Fact]
    public void Views_share_memory_and_lookups_copy()
    {
        var block = Block();
        block[0, 0].fill_(-1);
        block[tensor(new[] { 1L })].fill_(-1);
        AssertIs("[-1, -1, -1, -1]", block[0, 0]);
        AssertIs("[12, 13, 14, 15]", block[1, 0]);
    }

    [Fact]
    public void Assigning_writes_through_every_kind_of_index()
    {
        var board = zeros(3, 4, int64);
        board[0] = tensor(1L);
        board[1, 2] = tensor(2L);
        board[TensorIndex.Colon, 3] = tensor(new[] { 7L, 8, 9 });
        board[2, ..2] = tensor(3);
        AssertIs("[[1, 1, 1, 7]\n [0, 0, 2, 8]\n [3, 3, 0, 9]]", board);
        board[board > 5] = tensor(6L);
        board[TensorIndex.Tensor(tensor(new[] { 1L, 2 })), TensorIndex.Tensor(tensor(new[] { 0L, 2 }))] = tensor(new[] { 4L, 5 });
        AssertIs("[[1, 1, 1, 6]\n [4, 0, 2, 6]\n [3, 3, 5, 6]]", board);
        Assert.Same(board, board.index_put_(tensor(0L), TensorIndex.Ellipsis));
        AssertIs("0", board.sum());
    }

    [Fact]
    public void A_gradient_flows_through_indexing()
    {
        var x = ones(2, 3, requires_grad: true);
        (x[1, 1..] * 2 + x[tensor(new[] { 0L, 0 })].sum()).sum().backward();
        AssertIs("[[4, 4, 4]\n [0, 2, 2]]", x.grad!);
    }

    [Fact]
    public void A_position_outside_is_an_error_that_names_it()
    {
        Assert.Contains("index 5 out of range for tensor of size [2, 3, 4] at dimension 0", Assert.Throws<ExternalException>(() => Block()[5]).Message);
        Assert.Contains("too many indices", Assert.Throws<ExternalException>(() => zeros(2)[tensor(0L), tensor(0L)]).Message);
    }

    [Fact]
    public void Equals_gives_one_truth_value_for_all_elements_together()
    {
        Assert.True(arange(3).Equals(arange(3)));
        Assert.Contains(arange(3), new List<Tensor> { zeros(2), arange(3) });
        Assert.False(arange(3).Equals(arange(4)));
        Assert.False(arange(3).Equals(arange(3).@double()));
        Assert.False(arange(3).Equals(3));
    }
}
