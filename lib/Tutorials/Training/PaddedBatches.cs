using System.Collections;
using static TorchSharp.torch;

namespace Tutorials.Training;

/// <summary>
/// Batches of pairs of sequences whose lengths differ. Pairs of like lengths share a batch, so that there is little padding; the batches come
/// in a new order each epoch, and so do the pairs of equal lengths among them.
/// </summary>
/// <param name="size">Pairs in a batch; the last one made may be smaller.</param>
/// <param name="sources">The sequences that are read, as numbers.</param>
/// <param name="targets">The sequences that are to be written, as numbers, one for each source.</param>
/// <remarks>A batch has three tensors: sources, (batch, source time); how long each of them is, (batch,); targets, (batch, target time).</remarks>
public sealed class PaddedBatches(int size, IReadOnlyList<long[]> sources, IReadOnlyList<long[]> targets) : IEnumerable<Batch>
{
    private readonly int size = Checked(size, sources, targets);

    /// <summary>Whether each epoch has a new order, drawn with torch.randperm; else the shortest come first.</summary>
    public bool Shuffled { get; init; }

    /// <summary>The number that fills the places behind a sequence.</summary>
    public long Padding { get; init; }

    /// <summary>How many batches an epoch has.</summary>
    public long Count => (sources.Count + size - 1) / size;

    /// <inheritdoc/>
    public IEnumerator<Batch> GetEnumerator()
    {
        var order = Shuffled ? NewOrder(sources.Count) : [.. Enumerable.Range(0, sources.Count)];
        var batches = order.OrderBy(pair => sources[pair].Length).ThenBy(pair => targets[pair].Length).Chunk(size).ToArray();
        foreach (var batch in Shuffled ? NewOrder(batches.Length) : [.. Enumerable.Range(0, batches.Length)])
            yield return Padded(batches[batch]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Sequences side by side, with padding behind the short ones.</summary>
    /// <param name="sequences">Numbers, at least one sequence.</param>
    /// <param name="padding">What fills the places behind a sequence.</param>
    /// <returns>The numbers, (batch, longest), and how many each sequence has, (batch,).</returns>
    /// <exception cref="ArgumentException">There is no sequence, or one is empty.</exception>
    public static (Tensor Padded, Tensor Lengths) Pad(IReadOnlyList<long[]> sequences, long padding = 0)
    {
        if (sequences.Count == 0)
            throw new ArgumentException("There are no sequences to pad: give at least one.", nameof(sequences));
        if (sequences.Index().FirstOrDefault(sequence => sequence.Item.Length == 0) is (var empty, { }))
            throw new ArgumentException($"Sequence {empty} is empty: give each at least one number.", nameof(sequences));
        var longest = sequences.Max(sequence => sequence.Length);
        var numbers = new long[sequences.Count, longest];
        for (var row = 0; row < sequences.Count; row++)
        {
            for (var place = 0; place < longest; place++)
                numbers[row, place] = place < sequences[row].Length ? sequences[row][place] : padding;
        }
        return (tensor(numbers), tensor(sequences.Select(sequence => (long)sequence.Length).ToArray()));
    }

    private Batch Padded(int[] pairs)
    {
        var (source, lengths) = Pad([.. pairs.Select(pair => sources[pair])], Padding);
        return new(source, lengths, Pad([.. pairs.Select(pair => targets[pair])], Padding).Padded);
    }

    private static int[] NewOrder(long count)
    {
        using var order = randperm(count);
        return [.. order.data<long>().Select(place => (int)place)];
    }

    private static int Checked(int size, IReadOnlyList<long[]> sources, IReadOnlyList<long[]> targets)
    {
        if (size < 1)
            throw new ArgumentException($"A batch of {size} pairs cannot be made: give a size of 1 or more.", nameof(size));
        if (sources.Count != targets.Count)
            throw new ArgumentException($"There are {sources.Count} sources and {targets.Count} targets: give a target for each source.", nameof(targets));
        if (sources.Count == 0)
            throw new ArgumentException("There are no pairs to make batches of: give at least one.", nameof(sources));
        var empty = Enumerable.Range(0, sources.Count).FirstOrDefault(pair => sources[pair].Length == 0 || targets[pair].Length == 0, -1);
        return empty < 0 ? size : throw new ArgumentException($"The {(sources[empty].Length == 0 ? "source" : "target")} of pair {empty} is empty: give each at least one number.", nameof(sources));
    }
}
