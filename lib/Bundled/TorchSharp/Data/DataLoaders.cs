using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Reads samples whose tensors have names: a batch has, by each name, the samples' tensors stacked, (batch, …).</summary>
public class DataLoader : DataLoader<Dictionary<string, Tensor>, Dictionary<string, Tensor>>
{
    /// <inheritdoc cref="utils.data.DataLoader(utils.data.Dataset, int, bool, Device?, int?, bool, bool, bool)"/>
    public DataLoader(utils.data.Dataset dataset, int batchSize, bool shuffle = false, Device? device = null,
        int? seed = null, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffle, device, seed, drop_last, disposeBatch, disposeDataset) { }

    private static Dictionary<string, Tensor> Collate(IEnumerable<Dictionary<string, Tensor>> samples, Device device) =>
        samples.First().Keys.ToDictionary(name => name, name => MoveTo(device, stack(samples.Select(sample => sample[name]))));
}

/// <summary>Reads samples whose tensors are in a list: a batch has, at each place, the samples' tensors stacked, (batch, …).</summary>
public class IterableDataLoader : DataLoader<IList<Tensor>, IList<Tensor>>
{
    /// <inheritdoc cref="utils.data.DataLoader(utils.data.IterableDataset, int, bool, Device?, int?, bool, bool, bool)"/>
    public IterableDataLoader(utils.data.IterableDataset dataset, int batchSize, bool shuffle = false, Device? device = null,
        int? seed = null, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffle, device, seed, drop_last, disposeBatch, disposeDataset) { }

    // Rows of tensors need not be taken apart first.
    private protected override IList<Tensor> Batch(long[] indices) =>
        dataset is TensorDataset table ? [.. table.Rows(indices).Select(tensor => MoveTo(Device, tensor))] : base.Batch(indices);

    private static IList<Tensor> Collate(IEnumerable<IList<Tensor>> samples, Device device) =>
        [.. Enumerable.Range(0, samples.First().Count).Select(place => MoveTo(device, stack(samples.Select(sample => sample[place]))))];
}
