using System.Collections;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Reads a data set in batches; each enumeration is an epoch. A batch's tensors are disposed of when the next one is asked for.
/// </summary>
/// <typeparam name="T">What a sample is.</typeparam>
/// <typeparam name="S">What a batch is.</typeparam>
public class DataLoader<T, S> : IEnumerable<S>, IDisposable
{
    private readonly IEnumerable<long> order;

    /// <summary>A loader that makes each batch from its samples with collate_fn.</summary>
    /// <param name="dataset">The samples.</param>
    /// <param name="batchSize">How many samples a batch has, at least 1.</param>
    /// <param name="collate_fn">Makes a batch on a device from samples.</param>
    /// <param name="shuffle">Whether the samples come in random order, a new one in each epoch.</param>
    /// <param name="device">Where batches are to be; the CPU if null.</param>
    /// <param name="seed">Fixes the random order, to the same in each epoch.</param>
    /// <param name="drop_last">Whether a last batch that is not full is left out.</param>
    /// <param name="disposeBatch">Whether batches are disposed of.</param>
    /// <param name="disposeDataset">Whether the loader disposes of the data set with itself.</param>
    /// <exception cref="ArgumentException">batchSize is below 1.</exception>
    public DataLoader(utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, Device, S> collate_fn, bool shuffle = false, Device? device = null,
        int? seed = null, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
    {
        Given(dataset);
        if (batchSize < 1)
            throw new ArgumentException($"batchSize is {batchSize}: a batch needs at least one sample.", nameof(batchSize));
        (this.dataset, batch_size, this.collate_fn, Device) = (dataset, batchSize, collate_fn, device ?? CPU);
        (this.drop_last, DisposeBatch, DisposeDataset) = (drop_last, disposeBatch, disposeDataset);
        order = shuffle ? new FisherYatesShuffler(dataset.Count, seed) : Range(dataset.Count);
    }

    /// <summary>The samples.</summary>
    public utils.data.Dataset<T> dataset { get; }

    /// <summary>How many samples a batch has.</summary>
    public int batch_size { get; }

    /// <summary>Makes a batch on a device from samples.</summary>
    public Func<IEnumerable<T>, Device, S> collate_fn { get; }

    /// <summary>Where batches are.</summary>
    public Device Device { get; }

    /// <summary>Whether a last batch that is not full is left out.</summary>
    public bool drop_last { get; }

    /// <summary>Whether batches are disposed of.</summary>
    public bool DisposeBatch { get; }

    /// <summary>Whether the loader disposes of the data set with itself.</summary>
    public bool DisposeDataset { get; }

    /// <summary>How many batches there are.</summary>
    public long Count => (drop_last ? dataset.Count : dataset.Count + batch_size - 1L) / batch_size;

    /// <summary>Goes once through the data set.</summary>
    /// <returns>The batches, each of batch_size samples, the last of what is left.</returns>
    public IEnumerator<S> GetEnumerator()
    {
        DisposeScope? held = null;
        try
        {
            foreach (var indices in order.Chunk(batch_size))
            {
                held?.DisposeEverything();
                if (drop_last && indices.Length < batch_size)
                    break;
                var batch = InScope(() => Batch(indices), out held);
                if (!DisposeBatch)
                    held.DetachEverything();
                yield return batch;
            }
        }
        finally
        {
            held?.DisposeEverything();
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The batch of the samples with those numbers.</summary>
    private protected virtual S Batch(long[] indices)
    {
        var samples = InScope(() => Array.ConvertAll(indices, dataset.GetTensor), out var scope);
        try
        {
            return collate_fn(samples, Device);
        }
        finally
        {
            scope.DisposeEverything();
        }
    }

    /// <summary>Disposes of the data set, unless told otherwise.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes of the data set, unless told otherwise.</summary>
    /// <param name="disposing">False does nothing.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && DisposeDataset)
            dataset.Dispose();
    }

    private protected static Tensor MoveTo(Device device, Tensor batch) =>
        (batch.device_type, batch.device_index) == (device.type, device.index) ? batch : batch.to(device);

    // The scope holds what the function makes, and is closed so that the caller's own tensors do not fall into it.
    private static TResult InScope<TResult>(Func<TResult> make, out DisposeScope scope)
    {
        scope = NewDisposeScope();
        try
        {
            return make();
        }
        catch
        {
            scope.DisposeEverything();
            throw;
        }
        finally
        {
            scope.Leave();
        }
    }

    private static IEnumerable<long> Range(long count)
    {
        for (long i = 0; i < count; i++)
            yield return i;
    }
}
