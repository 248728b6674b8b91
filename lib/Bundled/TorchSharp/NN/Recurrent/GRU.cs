using System.Runtime.InteropServices;
using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Gated recurrent units over all times, in one or more layers (Cho et al. 2014):
/// r, z = σ(W x_t + b + W' h_(t-1) + b'); n = tanh(W x_t + b + r ∘ (W' h_(t-1) + b')); h_t = (1 - z) ∘ n + z ∘ h_(t-1).
/// The weights' rows are those of r, z and n, in this order.
/// </summary>
public sealed class GRU : nn.Module<Tensor, Tensor?, (Tensor, Tensor)>
{
    private static readonly Op recurrent_gru = new("recurrent::gru");
    private static readonly Op aten_gru = new("aten::gru", "data");

    private readonly RecurrentWeights weights;

    internal GRU(RecurrentShape shape, Device? device, ScalarType? dtype) : base(nameof(GRU)) => weights = new(this, shape, gates: 3, device, dtype);

    /// <summary>Runs over the sequence.</summary>
    /// <param name="input">(time, batch, input), or (batch, time, input) with batchFirst.</param>
    /// <param name="h0">The states before the first time, (layers · directions, batch, hidden); zeros if null.</param>
    /// <returns>
    /// The last layer's states at all times, (time, batch, directions · hidden) or (batch, time, …), and the last states of all layers,
    /// (layers · directions, batch, hidden).
    /// </returns>
    /// <exception cref="ExternalException">An input or state is of another shape or type, there are no times, or dropout is not between 0 and 1.</exception>
    public override (Tensor, Tensor) forward(Tensor input, Tensor? h0 = null) => weights.Run(recurrent_gru, input, h0);

    /// <summary>Runs over the sequence, with the hooks before and after.</summary>
    /// <inheritdoc cref="forward"/>
    public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => base.call(input, h0);

    /// <summary>Runs over packed sequences, each only as far as it goes.</summary>
    /// <param name="input">The sequences, each step (input,).</param>
    /// <param name="h0">The states before the first time, (layers · directions, batch, hidden), for the sequences as they were before they were packed; zeros if null.</param>
    /// <returns>
    /// The last layer's states at all times, packed alike, (all lengths together, directions · hidden), and the states of all layers after each
    /// sequence's own last step, (layers · directions, batch, hidden), in the order before packing.
    /// </returns>
    /// <exception cref="ExternalException">An input or state is of another shape or type, or dropout is not between 0 and 1.</exception>
    public (nn.utils.rnn.PackedSequence, Tensor) call(nn.utils.rnn.PackedSequence input, Tensor? h0 = null) => weights.Run(aten_gru, input, h0);
}
