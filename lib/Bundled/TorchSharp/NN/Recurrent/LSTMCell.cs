using System.Runtime.InteropServices;
using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// One step of long short-term memory: i, f, o = σ(W x + b + W' h + b'), g = tanh(…) likewise;
/// c' = f ∘ c + i ∘ g; h' = o ∘ tanh(c') (Hochreiter and Schmidhuber 1997). The weights' rows are those of i, f, g and o, in this order.
/// </summary>
public sealed class LSTMCell : nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor)>
{
    private static readonly Op recurrent_lstm_cell = new("recurrent::lstm_cell");

    private readonly CellWeights weights;

    internal LSTMCell(long inputSize, long hiddenSize, bool bias, Device? device, ScalarType? dtype) : base(nameof(LSTMCell)) =>
        weights = new(this, gates: 4, inputSize, hiddenSize, bias, device, dtype);

    /// <summary>The weights of the input, (4 · hidden, input).</summary>
    public Parameter? weight_ih { get => weights.Get(); set => weights.Set(value); }

    /// <summary>The weights of the state, (4 · hidden, hidden).</summary>
    public Parameter? weight_hh { get => weights.Get(); set => weights.Set(value); }

    /// <summary>The bias beside weight_ih, (4 · hidden); null without biases.</summary>
    public Parameter? bias_ih { get => weights.Get(); set => weights.Set(value); }

    /// <summary>The bias beside weight_hh, (4 · hidden); null without biases.</summary>
    public Parameter? bias_hh { get => weights.Get(); set => weights.Set(value); }

    /// <summary>One step.</summary>
    /// <param name="input">(batch, input).</param>
    /// <param name="h0_c0">The hidden and cell states before, each (batch, hidden); zeros if null.</param>
    /// <returns>The next hidden and cell states, each (batch, hidden).</returns>
    /// <exception cref="ExternalException">An input or state is of another shape or type.</exception>
    public override (Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0) => weights.Step(recurrent_lstm_cell, input, h0_c0);

    /// <summary>One step, with the hooks before and after.</summary>
    /// <inheritdoc cref="forward"/>
    public new (Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);
}
