using System.Runtime.InteropServices;
using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// A table of vectors, looked up by row: whole numbers (…) → (…, embedding). It equals a linear layer of one-hot vectors without the products.
/// </summary>
public sealed class Embedding : nn.Module<Tensor, Tensor>
{
    private static readonly Op aten_embedding = new("aten::embedding");
    private static readonly Op aten_embedding_renorm_ = new("aten::embedding_renorm_");

    private readonly long? padding_idx;
    private readonly double? max_norm;
    private readonly double norm_type;
    private readonly bool scale_grad_by_freq, sparse;

    internal Embedding(Parameter weight, long? padding_idx, double? max_norm, double norm_type, bool scale_grad_by_freq, bool sparse) : base(nameof(Embedding))
    {
        this.weight = weight;
        this.padding_idx = Row(padding_idx, weight.size(0));
        (this.max_norm, this.norm_type) = (max_norm, norm_type);
        (this.scale_grad_by_freq, this.sparse) = (scale_grad_by_freq, sparse);
    }

    /// <summary>The table, (rows, embedding); at first normal random numbers of mean 0 and deviation 1.</summary>
    public Parameter? weight
    {
        get => get_parameter(nameof(weight));
        set => ConditionallyRegisterParameter(nameof(weight), value);
    }

    /// <summary>Fills the table with normal random numbers, and the padding row with zeros.</summary>
    internal Embedding Initialize()
    {
        nn.init.normal_(weight!);
        if (padding_idx is not { } row)
            return this;
        using var ungraded = no_grad();
        using var padding = weight!.select(0, row);
        padding.zero_();
        return this;
    }

    /// <summary>Looks up rows. With a largest norm, those that exceed it are shortened in the table first.</summary>
    /// <param name="input">The rows' numbers from 0, (…), of type Int64 or Int32.</param>
    /// <returns>The rows, (…, embedding).</returns>
    /// <exception cref="ExternalException">There is no such row, or the numbers are of another type.</exception>
    public override Tensor forward(Tensor input)
    {
        if (max_norm is { } limit)
        {
            using var ungraded = no_grad();
            using var rows = Given(input).contiguous();
            aten_embedding_renorm_.Run(weight, rows, limit, norm_type);
        }
        return aten_embedding.Call(weight, input, padding_idx ?? -1, scale_grad_by_freq, sparse);
    }

    private static long? Row(long? index, long rows)
    {
        if (index < -rows || index >= rows)
            throw new ArgumentException($"padding_idx is {index}, and the embedding has {rows} rows.");
        return index < 0 ? index + rows : index;
    }
}
