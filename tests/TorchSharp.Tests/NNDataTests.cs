using TorchSharp.Modules;
using static TorchSharp.torch;
using Batch = System.Collections.Generic.Dictionary<string, TorchSharp.torch.Tensor>;

namespace TorchSharp.Tests;

public class NNDataTests
{
    private sealed class Squares(long count) : utils.data.Dataset
    {
        public bool IsDisposed { get; private set; }

        public override long Count => count;

        public override Batch GetTensor(long index) => new() { ["x"] = tensor(index), ["y"] = tensor(new float[] { index * index, 1 }) };

        protected override void Dispose(bool disposing) => IsDisposed = true;
    }

    private static long[] Numbers(Tensor tensor) => tensor.data<long>().ToArray();

    [Fact]
    public void Samples_are_stacked_and_the_last_batch_is_what_is_left()
    {
        using var loader = utils.data.DataLoader(new Squares(7), 3);
        List<(long[] X, long[] Shape)> batches = [];
        foreach (var batch in loader)
            batches.Add((Numbers(batch["x"]), batch["y"].shape));
        Assert.Equal([[0, 1, 2], [3, 4, 5], [6]], batches.Select(batch => batch.X));
        Assert.Equal([[3, 2], [3, 2], [1, 2]], batches.Select(batch => batch.Shape));
        Assert.Equal(3, loader.Count);
    }

    [Fact]
    public void The_last_batch_can_be_left_out()
    {
        using var loader = utils.data.DataLoader(new Squares(7), 3, drop_last: true);
        Assert.Equal(2, loader.Count);
        Assert.Equal(2, loader.Count());
    }

    [Fact]
    public void Rows_of_tensors_are_samples()
    {
        var (x, y) = (arange(10).reshape(5, 2), arange(5));
        using var dataset = utils.data.TensorDataset(x, y);
        Assert.Equal(5, dataset.Count);
        Assert.Equal([6L, 7], Numbers(dataset.GetTensor(3)[0]));
        Assert.Equal(3, dataset[3][1].item<long>());
        using var loader = utils.data.DataLoader(dataset, 2, disposeBatch: false);
        var batches = loader.ToList();
        Assert.Equal([0L, 1, 2, 3], Numbers(batches[0][0]));
        Assert.Equal([1, 2], batches[2][0].shape);
        Assert.Equal([4L], Numbers(batches[2][1]));
        Assert.Throws<ArgumentException>(() => utils.data.TensorDataset(x, arange(4)));
    }

    [Fact]
    public void A_seed_gives_TorchSharp_s_order_in_every_epoch()
    {
        using var loader = utils.data.DataLoader(utils.data.TensorDataset(arange(10)), 10, shuffle: true, seed: 1);
        for (var epoch = 0; epoch < 2; epoch++)
        {
            foreach (var batch in loader)
                Assert.Equal([9L, 2, 4, 8, 7, 1, 3, 0, 6, 5], Numbers(batch[0]));
        }
        using var other = utils.data.DataLoader(new Squares(7), 7, shuffle: true, seed: 42);
        foreach (var batch in other)
            Assert.Equal([4L, 0, 5, 3, 1, 6, 2], Numbers(batch["x"]));
    }

    [Fact]
    public void Without_a_seed_each_epoch_has_its_own_order_of_all_samples()
    {
        using var loader = utils.data.DataLoader(utils.data.TensorDataset(arange(100)), 100, shuffle: true);
        var epochs = Enumerable.Range(0, 2).Select(_ => loader.Select(batch => Numbers(batch[0])).Single()).ToArray();
        Assert.NotEqual(epochs[0], epochs[1]);
        Assert.All(epochs, epoch => Assert.Equal(Enumerable.Range(0, 100).Select(number => (long)number), epoch.Order()));
    }

    [Fact]
    public void A_batch_lives_until_the_next_and_the_samples_not_beyond_it()
    {
        using var loader = utils.data.DataLoader(new Squares(4), 2);
        var before = Tensors.Living();
        List<Tensor> seen = [];
        foreach (var batch in loader)
        {
            Assert.False(batch["x"].IsInvalid);
            Assert.All(seen, tensor => Assert.True(tensor.IsInvalid));
            Assert.Equal(before + 2, Tensor.TotalCount);
            seen.AddRange(batch.Values);
        }
        Assert.All(seen, tensor => Assert.True(tensor.IsInvalid));
        Assert.Equal(before, Tensor.TotalCount);
    }

    [Fact]
    public void The_loop_s_own_tensors_do_not_go_with_the_batch()
    {
        using var loader = utils.data.DataLoader(new Squares(4), 2);
        List<Tensor> sums = [];
        using (NewDisposeScope())
        {
            foreach (var batch in loader)
                sums.Add(batch["x"].sum());
            Assert.Equal([1L, 5], sums.Select(sum => sum.item<long>()));
        }
        Assert.All(sums, sum => Assert.True(sum.IsInvalid));
    }

    [Fact]
    public void A_loader_of_one_s_own_makes_its_batches()
    {
        using var loader = new DataLoader<Batch, float>(new Squares(5), 2, (samples, _) => samples.Sum(sample => sample["y"][0].item<float>()));
        Assert.Equal([1f, 13, 16], loader);
    }

    [Fact]
    public void A_loader_disposes_of_its_data_set_unless_told_otherwise()
    {
        var (taken, kept) = (new Squares(1), new Squares(1));
        utils.data.DataLoader(taken, 1).Dispose();
        utils.data.DataLoader(kept, 1, disposeDataset: false).Dispose();
        Assert.Equal((true, false), (taken.IsDisposed, kept.IsDisposed));
        Assert.Contains("batchSize is 0", Assert.Throws<ArgumentException>(() => utils.data.DataLoader(kept, 0)).Message);
    }
}
