using System.Runtime.InteropServices;
using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Long short-term memory over all times, in one or more layers (Hochreiter and Schmidhuber 1997):
/// i, f, o = σ(W x_t + b + W' h_(t-1) + b'), g = tanh(…) likewise; c_t = f ∘ c_(t-1) + i ∘ g; h_t = o ∘ tanh(c_t).
/// The weights' rows are those of i, f, g and o, in this order.
/// </summary>
public sealed class LSTM : nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor, Tensor)>
{
    private static readonly Op recurrent_lstm = new("recurrent::lstm");
    private static readonly Op aten_lstm = new("aten::lstm", "data");

    private readonly RecurrentWeights weights;

    internal LSTM(RecurrentShape shape, Device? device, ScalarType? dtype) : base(nameof(LSTM)) => weights = new(this, shape, gates: 4, device, dtype);

    /// <summary>Runs over the sequence.</summary>
    /// <param name="input">(time, batch, input), or (batch, time, input) with batchFirst.</param>
    /// <param name="h0_c0">Hidden and cell states before the first time, each (layers · directions, batch, hidden); zeros if null.</param>
    /// <returns>
    /// The last layer's hidden states at all times, (time, batch, directions · hidden) or (batch, time, …), and the last hidden and cell states
    /// of all layers, each (layers · directions, batch, hidden).
    /// </returns>
    /// <exception cref="ExternalException">An input or state is of another shape or type, there are no times, or dropout is not between 0 and 1.</exception>
    public override (Tensor, Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0 = null) => weights.Run(recurrent_lstm, input, h0_c0);

    /// <summary>Runs over the sequence, with the hooks before and after.</summary>
    /// <inheritdoc cref="forward"/>
    public new (Tensor, Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);

    /// <summary>Runs over packed sequences, each only as far as it goes.</summary>
    /// <param name="input">The sequences, each step (input,).</param>
    /// <param name="h0_c0">Hidden and cell states before the first time, each (layers · directions, batch, hidden), for the sequences as they were before they were packed; zeros if null.</param>
    /// <returns>
    /// The last layer's hidden states at all times, packed alike, (all lengths together, directions · hidden), and the hidden and cell states of all layers after each
    /// sequence's own last step, each (layers · directions, batch, hidden), in the order before packing.
    /// </returns>
    /// <exception cref="ExternalException">An input or state is of another shape or type, or dropout is not between 0 and 1.</exception>
    public (nn.utils.rnn.PackedSequence, Tensor, Tensor) call(nn.utils.rnn.PackedSequence input, (Tensor, Tensor)? h0_c0 = null) => weights.Run(aten_lstm, input, h0_c0);
}
