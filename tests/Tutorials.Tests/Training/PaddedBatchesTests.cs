using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Training;

public sealed class PaddedBatchesTests
{
    private static readonly long[][] Sources = [[1, 2, 3], [4], [5, 6], [7, 8, 9], [10]];
    private static readonly long[][] Targets = [[1, 1], [2, 2], [3], [4, 4, 4], [5]];

    [Fact]
    public void Pairs_of_like_length_share_a_batch_with_padding_behind_the_short_ones()
    {
        var batches = new PaddedBatches(2, Sources, Targets) { Padding = -1 }.ToList();
        Assert.Equal(3, batches.Count);
        Assert.Equal([10, 4], batches[0][0].data<long>().ToArray());
        Assert.Equal([5, -1, 2, 2], batches[0][2].data<long>().ToArray());
        Assert.Equal([5, 6, -1, 1, 2, 3], batches[1][0].data<long>().ToArray());
        Assert.Equal([2, 3], batches[1][1].data<long>().ToArray());
        Assert.Equal([3, -1, 1, 1], batches[1][2].data<long>().ToArray());
        Assert.Equal([1, 3], batches[2][0].shape);
    }

    [Fact]
    public void An_epoch_in_a_new_order_has_each_pair_once_and_a_seed_gives_the_same_order()
    {
        var batches = new PaddedBatches(2, Sources, Targets) { Shuffled = true };
        List<long[]> Epoch(int seed)
        {
            manual_seed(seed);
            return [.. batches.SelectMany(batch => Enumerable.Range(0, (int)batch.Count).Select(row => batch[0][row].data<long>().ToArray().Where(one => one != 0).ToArray()))];
        }
        Assert.Equal(Epoch(1), Epoch(1));
        Assert.Contains(Enumerable.Range(2, 10), seed => !Epoch(seed).SequenceEqual(Epoch(1), new Same()));
        Assert.Equal(Sources.Select(one => string.Join(' ', one)).Order(), Epoch(3).Select(one => string.Join(' ', one)).Order());
    }

    [Fact]
    public void What_cannot_be_batched_is_told_in_one_sentence()
    {
        Assert.Equal("A batch of 0 pairs cannot be made: give a size of 1 or more. (Parameter 'size')", Assert.Throws<ArgumentException>(() => new PaddedBatches(0, Sources, Targets)).Message);
        Assert.Equal("There are 5 sources and 4 targets: give a target for each source. (Parameter 'targets')",
            Assert.Throws<ArgumentException>(() => new PaddedBatches(2, Sources, Targets[1..])).Message);
        Assert.Equal("There are no pairs to make batches of: give at least one. (Parameter 'sources')", Assert.Throws<ArgumentException>(() => new PaddedBatches(2, [], [])).Message);
        Assert.Equal("The target of pair 1 is empty: give each at least one number. (Parameter 'sources')",
            Assert.Throws<ArgumentException>(() => new PaddedBatches(2, [[1], [2]], [[3], []])).Message);
        Assert.Equal("Sequence 1 is empty: give each at least one number. (Parameter 'sequences')", Assert.Throws<ArgumentException>(() => PaddedBatches.Pad([[1], []])).Message);
        Assert.Equal("There are no sequences to pad: give at least one. (Parameter 'sequences')", Assert.Throws<ArgumentException>(() => PaddedBatches.Pad([])).Message);
    }

    private sealed class Same : IEqualityComparer<long[]>
    {
        public bool Equals(long[]? x, long[]? y) => x!.SequenceEqual(y!);

        public int GetHashCode(long[] obj) => obj.Length;
    }
}
