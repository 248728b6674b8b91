using System.Collections;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Training;

/// <summary>
/// Mini-batches of samples that lie along dimension 0 of some tensors. Going through them once is an epoch; the last batch
/// may be smaller.
/// </summary>
public sealed class Batches : IEnumerable<Batch>
{
    private readonly int size;
    private readonly Tensor[] tensors;

    /// <summary>Batches of so many samples.</summary>
    /// <param name="size">Samples in a batch.</param>
    /// <param name="tensors">At least one, (samples, …) each: usually inputs and targets.</param>
    /// <exception cref="ArgumentException">The size is not positive, there are no tensors, or they have different numbers of samples.</exception>
    public Batches(int size, params Tensor[] tensors)
    {
        if (size < 1)
            throw new ArgumentException($"A batch of {size} samples cannot be made: give a size of 1 or more.", nameof(size));
        if (tensors.Length == 0)
            throw new ArgumentException("There are no tensors to take batches from: give at least one.", nameof(tensors));
        if (tensors.Any(tensor => tensor.dim() == 0 || tensor.shape[0] != tensors[0].shape[0]))
        {
            throw new ArgumentException(
                $"The tensors of shapes {string.Join(", ", tensors.Select(ShapeTable.Shape))} do not have the same number of samples in dimension 0.", nameof(tensors));
        }
        (this.size, this.tensors) = (size, tensors);
    }

    /// <summary>Whether each epoch takes the samples in a new order, drawn with torch.randperm.</summary>
    public bool Shuffled { get; init; }

    /// <summary>How many samples there are.</summary>
    public long Samples => tensors[0].shape[0];

    /// <summary>How many batches an epoch has.</summary>
    public long Count => (Samples + size - 1) / size;

    /// <inheritdoc/>
    public IEnumerator<Batch> GetEnumerator() => (Shuffled ? InNewOrder() : InOrder()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<Batch> InOrder()
    {
        for (long start = 0; start < Samples; start += size)
        {
            var length = Math.Min(size, Samples - start);
            yield return new([.. tensors.Select(tensor => tensor.narrow(0, start, length))]);
        }
    }

    private IEnumerable<Batch> InNewOrder()
    {
        // The order is kept outside of libtorch: a step's dispose scope would free it after the first batch.
        foreach (var positions in NewOrder().Chunk(size))
        {
            using var chosen = tensor(positions, device: tensors[0].device);
            yield return new([.. tensors.Select(tensor => tensor.index_select(0, chosen))]);
        }
    }

    private long[] NewOrder()
    {
        using var order = randperm(Samples);
        return order.data<long>().ToArray();
    }
}
