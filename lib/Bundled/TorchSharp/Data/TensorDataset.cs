using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Samples that are the rows of tensors of the same length: of (samples, …) each gives (…).</summary>
public class TensorDataset : utils.data.IterableDataset
{
    private readonly Tensor[] tensors;

    internal TensorDataset(Tensor[] tensors)
    {
        tensors = AllGiven(tensors);
        if (tensors is [])
            throw new ArgumentException("A TensorDataset needs a tensor.", nameof(tensors));
        if (tensors.Any(tensor => tensor.size(0) != tensors[0].size(0)))
        {
            throw new ArgumentException(
                $"The tensors have {string.Join(", ", tensors.Select(tensor => tensor.size(0)))} rows: all must have the same number.", nameof(tensors));
        }
        this.tensors = [.. tensors.Select(tensor => tensor.alias().DetachFromDisposeScope())];
    }

    /// <inheritdoc/>
    public override long Count => tensors[0].size(0);

    /// <summary>A row of each tensor, which shares its memory.</summary>
    /// <param name="index">The row, from 0; negative ones count from the end.</param>
    /// <exception cref="ExternalException">There is no such row.</exception>
    public IList<Tensor> this[long index] => [.. tensors.Select(tensor => tensor.select(0, index))];

    /// <summary>A row of each tensor, which shares its memory.</summary>
    /// <param name="index">The row, from 0; negative ones count from the end.</param>
    /// <returns>The rows, each (…) of (samples, …).</returns>
    /// <exception cref="ExternalException">There is no such row.</exception>
    public override IList<Tensor> GetTensor(long index) => this[index];

    /// <summary>Several rows of each tensor, (rows, …).</summary>
    internal IList<Tensor> Rows(long[] indices)
    {
        using var rows = tensor(indices, device: tensors[0].device);
        return [.. tensors.Select(tensor => tensor.index_select(0, rows))];
    }

    /// <summary>Frees the data set's hold on the tensors; those it was made from stay.</summary>
    /// <param name="disposing">False does nothing.</param>
    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        foreach (var tensor in tensors)
            tensor.Dispose();
    }
}
