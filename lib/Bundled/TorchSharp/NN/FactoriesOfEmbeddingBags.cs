using System.Runtime.InteropServices;
using TorchSharp.Modules;

namespace TorchSharp;

/// <summary>What becomes of the vectors of one bag.</summary>
public enum EmbeddingBagMode
{
    /// <summary>Their sum.</summary>
    Sum = 0,
    /// <summary>Their mean.</summary>
    Mean = 1,
    /// <summary>The largest of each element.</summary>
    Max = 2,
}

// Makers of the module in EmbeddingBag.cs.
public static partial class torch
{
    public static partial class nn
    {
        /// <inheritdoc cref="Modules.EmbeddingBag"/>
        /// <param name="num_embeddings">How many vectors.</param>
        /// <param name="embedding_dims">How many elements a vector has.</param>
        /// <param name="max_norm">Vectors longer than this are shortened to it, in the table, when they are looked up; null leaves them.</param>
        /// <param name="norm_type">Which norm max_norm limits.</param>
        /// <param name="scale_grad_by_freq">Whether a row's gradient is divided by how often the row was looked up.</param>
        /// <param name="mode">What becomes of the vectors of one bag.</param>
        /// <param name="sparse">Whether the gradient holds only the rows that were looked up.</param>
        /// <param name="include_last_offset">Whether offsets have one more at the end: how many rows there are.</param>
        /// <param name="padding_index">A row that starts as zeros and counts in no bag; -1 for none.</param>
        /// <param name="device">Where the table is; the CPU by default.</param>
        /// <param name="dtype">The table's type, of floating point; Float32 by default.</param>
        /// <returns>The layer, its table filled with normal random numbers of mean 0 and deviation 1.</returns>
        /// <exception cref="ArgumentException">The table does not have the row padding_index.</exception>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static EmbeddingBag EmbeddingBag(long num_embeddings, long embedding_dims, double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false,
            EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false, bool include_last_offset = false, long padding_index = -1, Device? device = null, ScalarType? dtype = null) =>
            new EmbeddingBag(Modules.Parameter.Empty([num_embeddings, embedding_dims], dtype, device),
                new(max_norm, norm_type, scale_grad_by_freq, mode, sparse, include_last_offset, padding_index)).Initialize();

        /// <summary>A table with a copy of given vectors, of which those of one bag become one.</summary>
        /// <param name="embeddings">The vectors, (rows, embedding).</param>
        /// <param name="freeze">Whether the table is kept from being trained.</param>
        /// <inheritdoc cref="EmbeddingBag(long, long, double?, double, bool, EmbeddingBagMode, bool, bool, long, Device?, ScalarType?)"/>
        /// <returns>The layer.</returns>
        public static EmbeddingBag EmbeddingBag_from_pretrained(Tensor embeddings, bool freeze = true, double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false,
            EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false, bool include_last_offset = false, long padding_index = -1, Device? device = null, ScalarType? dtype = null) =>
            new(new Parameter(Given(embeddings).detach().to(dtype ?? embeddings.dtype, device ?? embeddings.device).clone(), !freeze),
                new(max_norm, norm_type, scale_grad_by_freq, mode, sparse, include_last_offset, padding_index));
    }
}
