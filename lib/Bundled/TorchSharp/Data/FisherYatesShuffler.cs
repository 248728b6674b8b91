using System.Collections;

namespace TorchSharp.Utils;

/// <summary>The numbers 0 to size - 1 in random order, by the shuffle of Fisher and Yates in its inside-out form.</summary>
/// <param name="size">How many numbers, at least 0.</param>
/// <param name="seed">Fixes the order, to the same each time; null gives a new one each time.</param>
public class FisherYatesShuffler(long size, int? seed = null) : IEnumerable<long>
{
    /// <summary>Makes an order and goes through it.</summary>
    /// <returns>The numbers.</returns>
    /// <exception cref="OverflowException">The size is negative.</exception>
    public IEnumerator<long> GetEnumerator()
    {
        var random = seed is { } known ? new Random(known) : new Random();
        var order = new long[size];
        for (var i = 0L; i < size; i++)
        {
            // TorchSharp draws 64 bits in this way; the order depends on it.
            var place = (((long)random.Next() << 32) + (uint)random.Next()) % (i + 1);
            (order[i], order[place]) = (order[place], i);
        }
        return ((IEnumerable<long>)order).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
