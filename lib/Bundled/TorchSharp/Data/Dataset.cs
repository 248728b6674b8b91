using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Data for training.</summary>
    public static partial class utils
    {
        /// <summary>Data sets and how they are read in batches.</summary>
        public static partial class data
        {
            /// <summary>Samples by number.</summary>
            /// <typeparam name="T">What a sample is.</typeparam>
            public abstract class Dataset<T> : IDisposable
            {
                /// <summary>How many samples there are.</summary>
                public abstract long Count { get; }

                /// <summary>One sample.</summary>
                /// <param name="index">Its number, from 0 to Count - 1.</param>
                /// <returns>The sample; a loader disposes of the tensors that are made here once it has a batch of them.</returns>
                public abstract T GetTensor(long index);

                /// <summary>Frees what the data set holds.</summary>
                public void Dispose()
                {
                    Dispose(true);
                    GC.SuppressFinalize(this);
                }

                /// <summary>Frees what the data set holds; it does nothing unless overridden.</summary>
                /// <param name="disposing">False where a finalizer calls.</param>
                protected virtual void Dispose(bool disposing) { }
            }

            /// <summary>Samples whose tensors have names.</summary>
            public abstract class Dataset : Dataset<Dictionary<string, Tensor>>;

            /// <summary>Samples whose tensors are in a list.</summary>
            public abstract class IterableDataset : Dataset<IList<Tensor>>;

            /// <summary>A data set whose samples are the rows of tensors of the same length: of (samples, …) each gives (…).</summary>
            /// <param name="tensors">The tensors, which share their memory with the data set.</param>
            /// <returns>The data set.</returns>
            /// <exception cref="ArgumentException">There are no tensors, or they have different numbers of rows.</exception>
            /// <exception cref="ArgumentOutOfRangeException">A tensor has no dimensions.</exception>
            public static TensorDataset TensorDataset(params Tensor[] tensors) => new(tensors);

            /// <summary>Reads samples whose tensors have names, in batches.</summary>
            /// <param name="dataset">The samples.</param>
            /// <param name="batchSize">How many samples a batch has, at least 1.</param>
            /// <param name="shuffle">Whether the samples come in random order, a new one in each epoch.</param>
            /// <param name="device">Where batches are to be; the CPU if null.</param>
            /// <param name="seed">Fixes the random order, to the same in each epoch.</param>
            /// <param name="drop_last">Whether a last batch that is not full is left out.</param>
            /// <param name="disposeBatch">Whether batches are disposed of when the next one is asked for.</param>
            /// <param name="disposeDataset">Whether the loader disposes of the data set with itself.</param>
            /// <returns>The loader, whose batches have, by each name, the samples' tensors stacked, (batch, …).</returns>
            /// <exception cref="ArgumentException">batchSize is below 1.</exception>
            public static DataLoader DataLoader(Dataset dataset, int batchSize, bool shuffle = false, Device? device = null,
                int? seed = null, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) =>
                new(dataset, batchSize, shuffle, device, seed, drop_last, disposeBatch, disposeDataset);

            /// <summary>Reads samples whose tensors are in a list, in batches.</summary>
            /// <inheritdoc cref="DataLoader(Dataset, int, bool, Device?, int?, bool, bool, bool)"/>
            /// <returns>The loader, whose batches have, at each place, the samples' tensors stacked, (batch, …).</returns>
            public static IterableDataLoader DataLoader(IterableDataset dataset, int batchSize, bool shuffle = false, Device? device = null,
                int? seed = null, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) =>
                new(dataset, batchSize, shuffle, device, seed, drop_last, disposeBatch, disposeDataset);
        }
    }
}
