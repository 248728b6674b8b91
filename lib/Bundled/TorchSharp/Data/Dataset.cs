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
            public abstract class Dataset<T> : IDisposable
            {
                /// <summary>How many samples there are.</summary>
                public abstract long Count { get; }

                /// <summary>The sample of a number from 0 to Count - 1.</summary>
                public abstract T GetTensor(long index);

                /// <summary>Frees what the data set holds.</summary>
                public void Dispose()
                {
                    Dispose(true);
                    GC.SuppressFinalize(this);
                }

                /// <summary>Frees what the data set holds.</summary>
                protected virtual void Dispose(bool disposing) { }
            }

            /// <summary>Samples whose tensors have names.</summary>
            public abstract class Dataset : Dataset<Dictionary<string, Tensor>>;

            /// <summary>Samples whose tensors are in a list.</summary>
            public abstract class IterableDataset : Dataset<IList<Tensor>>;
        }
    }
}
