using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Sequences of several lengths in one tensor.
public static partial class torch
{
    public static partial class nn
    {
        public static partial class utils
        {
            /// <summary>Functions on sequences of several lengths.</summary>
            public static partial class rnn
            {
                private static readonly Op aten_pad_sequence = new("aten::pad_sequence");
                private static readonly Op aten__pack_padded_sequence = new("aten::_pack_padded_sequence");
                private static readonly Op aten__pad_packed_sequence = new("aten::_pad_packed_sequence");

                /// <summary>Sequences one below the other without padding: the first steps of all, then the second ones of those that have two, ….</summary>
                public sealed class PackedSequence : IDisposable
                {
                    /// <summary>The steps, (all lengths together, …).</summary>
                    public readonly Tensor data;

                    /// <summary>How many sequences have each step, (longest length), Int64.</summary>
                    public readonly Tensor batch_sizes;

                    /// <summary>Which sequence comes at each place, (batch); null where they were sorted.</summary>
                    public readonly Tensor? sorted_indices;

                    /// <summary>Where each sequence went, (batch); null where they were sorted.</summary>
                    public readonly Tensor? unsorted_indices;

                    internal PackedSequence((Tensor Data, Tensor Sizes) packed, Tensor? order) =>
                        (data, batch_sizes, sorted_indices, unsorted_indices) = (packed.Data, packed.Sizes, order, order?.argsort());

                    /// <summary>Frees the tensors.</summary>
                    public void Dispose()
                    {
                        data.Dispose();
                        batch_sizes.Dispose();
                        sorted_indices?.Dispose();
                        unsorted_indices?.Dispose();
                    }
                }

                /// <summary>Sequences in one tensor, the shorter ones filled up at the end.</summary>
                /// <param name="sequences">The sequences, each (time, …).</param>
                /// <param name="batch_first">Whether the result is (batch, time, …) rather than (time, batch, …).</param>
                /// <param name="padding_value">What the shorter ones are filled up with.</param>
                /// <returns>(longest time, batch, …), or (batch, longest time, …).</returns>
                /// <exception cref="ExternalException">There are no sequences, or their other dimensions differ.</exception>
                public static Tensor pad_sequence(IEnumerable<Tensor> sequences, bool batch_first = false, double padding_value = 0) =>
                    aten_pad_sequence.Call(AllGiven(sequences), batch_first, padding_value);

                /// <summary>Filled-up sequences without what fills them up.</summary>
                /// <param name="input">(time, batch, …), or (batch, time, …) with batch_first.</param>
                /// <param name="lengths">The sequences' lengths, (batch), Int64 on the CPU.</param>
                /// <param name="batch_first">Whether input is (batch, time, …).</param>
                /// <param name="enforce_sorted">Whether the longest sequence must come first; false sorts them.</param>
                /// <returns>The sequences.</returns>
                /// <exception cref="ExternalException">The lengths do not fit the input, are not positive, or are not sorted although they must be.</exception>
                public static PackedSequence pack_padded_sequence(Tensor input, Tensor lengths, bool batch_first = false, bool enforce_sorted = true)
                {
                    if (enforce_sorted)
                        return new(aten__pack_padded_sequence.Call2(input, lengths, batch_first), null);
                    var (descending, order) = Given(lengths).sort(descending: true);
                    using (descending)
                        return new(aten__pack_padded_sequence.Call2(Given(input).index_select(batch_first ? 0 : 1, order), descending, batch_first), order);
                }

                /// <summary>Packed sequences in one tensor, the shorter ones filled up at the end: what pack_padded_sequence undoes.</summary>
                /// <param name="sequence">The sequences.</param>
                /// <param name="batch_first">Whether the result is (batch, time, …) rather than (time, batch, …).</param>
                /// <param name="padding_value">What the shorter ones are filled up with.</param>
                /// <param name="total_length">The time of the result; null for the longest sequence's.</param>
                /// <returns>(time, batch, …), or (batch, time, …), and the lengths, (batch).</returns>
                /// <exception cref="ArgumentException">A sequence is longer than total_length.</exception>
                public static (Tensor, Tensor) pad_packed_sequence(PackedSequence sequence, bool batch_first = false, double padding_value = 0, long? total_length = null)
                {
                    var longest = Given(sequence).batch_sizes.size(0);
                    if (total_length < longest)
                        throw new ArgumentException($"total_length is {total_length}, and the longest sequence has {longest} steps.");
                    var (padded, lengths) = aten__pad_packed_sequence.Call2(sequence.data, sequence.batch_sizes, batch_first, padding_value, total_length ?? longest);
                    if (sequence.unsorted_indices is not { } order)
                        return (padded, lengths);
                    using (padded)
                    using (lengths)
                        return (padded.index_select(batch_first ? 0 : 1, order), lengths.index_select(0, order));
                }

                /// <summary>Sequences one below the other without padding.</summary>
                /// <param name="sequences">The sequences, each (time, …).</param>
                /// <param name="enforce_sorted">Whether the longest sequence must come first; false sorts them.</param>
                /// <returns>The sequences.</returns>
                /// <exception cref="ExternalException">There are no sequences, one is empty, their other dimensions differ, or they are not sorted although they must be.</exception>
                public static PackedSequence pack_sequence(IEnumerable<Tensor> sequences, bool enforce_sorted = true)
                {
                    var given = AllGiven(sequences);
                    using var padded = pad_sequence(given);
                    using var lengths = tensor(given.Select(one => one.size(0)).ToArray());
                    return pack_padded_sequence(padded, lengths, enforce_sorted: enforce_sorted);
                }
            }
        }
    }
}
