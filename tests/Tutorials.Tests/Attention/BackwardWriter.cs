using TorchSharp.Modules;
using Tutorials.Attention;
using static TorchSharp.torch;

namespace Tutorials.Tests.Attention;

/// <summary>Chapter 08's network that writes words backward, as its cells build it, of any width.</summary>
internal sealed class BackwardWriter : nn.Module<Tensor, Tensor, (Tensor Scores, Tensor Weights)>
{
    private readonly Embedding read, write;
    private readonly LSTM encoder, decoder;
    private readonly Linear query, key, value, output;
    private readonly ScaledDotProductAttention attention = new();

    public BackwardWriter(long vocabulary, long hidden) : base(nameof(BackwardWriter))
    {
        (read, write) = (nn.Embedding(vocabulary, hidden), nn.Embedding(vocabulary, hidden));
        (encoder, decoder) = (nn.LSTM(hidden, hidden, batchFirst: true), nn.LSTM(hidden, hidden, batchFirst: true));
        (query, key, value) = (nn.Linear(hidden, hidden), nn.Linear(hidden, hidden), nn.Linear(hidden, hidden));
        output = nn.Linear(2 * hidden, vocabulary);
        RegisterComponents();
    }

    public override (Tensor Scores, Tensor Weights) forward(Tensor source, Tensor inputs)
    {
        var lengths = source.ne(0).sum([1]);
        var packed = nn.utils.rnn.pack_padded_sequence(read.call(source), lengths, batch_first: true, enforce_sorted: false);
        var (states, h_n, c_n) = encoder.call(packed);
        var encoded = nn.utils.rnn.pad_packed_sequence(states, true, total_length: source.shape[1]).Item1;
        var decoded = decoder.call(write.call(inputs), (h_n, c_n)).Item1;
        var padding = AttentionMasks.Padding(lengths, source.shape[1]).unsqueeze(1);
        var (context, weights) = attention.call(query.call(decoded), key.call(encoded), value.call(encoded), padding);
        return (output.call(cat([decoded, context], 2)), weights);
    }
}
