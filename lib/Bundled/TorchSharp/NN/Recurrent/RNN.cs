using System.Runtime.InteropServices;
using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// h_t = f(W_ih x_t + b_ih + W_hh h_(t-1) + b_hh) over all times, with f tanh or ReLU, in one or more layers (Elman 1990).
/// </summary>
public sealed class RNN : nn.Module<Tensor, Tensor?, (Tensor, Tensor)>
{
    private static readonly Op recurrent_rnn_relu = new("recurrent::rnn_relu");
    private static readonly Op recurrent_rnn_tanh = new("recurrent::rnn_tanh");
    private static readonly Op aten_rnn_relu = new("aten::rnn_relu", "data");
    private static readonly Op aten_rnn_tanh = new("aten::rnn_tanh", "data");

    private readonly RecurrentWeights weights;
    private readonly Op op, packedOp;

    internal RNN(RecurrentShape shape, nn.NonLinearities nonLinearity, Device? device, ScalarType? dtype) : base(nameof(RNN))
    {
        weights = new(this, shape, gates: 1, device, dtype);
        (op, packedOp) = nonLinearity == nn.NonLinearities.Tanh ? (recurrent_rnn_tanh, aten_rnn_tanh) : (recurrent_rnn_relu, aten_rnn_relu);
    }

    /// <summary>Runs over the sequence.</summary>
    /// <param name="input">(time, batch, input), or (batch, time, input) with batchFirst.</param>
    /// <param name="h0">The states before the first time, (layers · directions, batch, hidden); zeros if null.</param>
    /// <returns>
    /// The last layer's states at all times, (time, batch, directions · hidden) or (batch, time, …), and the last states of all layers,
    /// (layers · directions, batch, hidden).
    /// </returns>
    /// <exception cref="ExternalException">An input or state is of another shape or type, there are no times, or dropout is not between 0 and 1.</exception>
    public override (Tensor, Tensor) forward(Tensor input, Tensor? h0) => weights.Run(op, input, h0);

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
    public (nn.utils.rnn.PackedSequence, Tensor) call(nn.utils.rnn.PackedSequence input, Tensor? h0 = null) => weights.Run(packedOp, input, h0);

    /// <summary>W_ih of a layer.</summary>
    /// <param name="idx">The layer, from 0.</param>
    /// <returns>(hidden, input), with what the layer before gives as input; null where there is no such layer.</returns>
    public Parameter? get_weight_ih(long idx) => get_parameter($"weight_ih_l{idx}");

    /// <summary>W_hh of a layer.</summary>
    /// <param name="idx">The layer, from 0.</param>
    /// <returns>(hidden, hidden); null where there is no such layer.</returns>
    public Parameter? get_weight_hh(long idx) => get_parameter($"weight_hh_l{idx}");

    /// <summary>b_ih of a layer.</summary>
    /// <param name="idx">The layer, from 0.</param>
    /// <returns>(hidden); null without biases, or where there is no such layer.</returns>
    public Parameter? get_bias_ih(long idx) => get_parameter($"bias_ih_l{idx}");

    /// <summary>b_hh of a layer.</summary>
    /// <param name="idx">The layer, from 0.</param>
    /// <returns>(hidden); null without biases, or where there is no such layer.</returns>
    public Parameter? get_bias_hh(long idx) => get_parameter($"bias_hh_l{idx}");
}
