using System.Runtime.InteropServices;
using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// One step of gated recurrent units: r, z = σ(W x + b + W' h + b'); n = tanh(W x + b + r ∘ (W' h + b'));
/// h' = (1 - z) ∘ n + z ∘ h (Cho et al. 2014). The weights' rows are those of r, z and n, in this order.
/// </summary>
public sealed class GRUCell : nn.Module<Tensor, Tensor?, Tensor>
{
    private static readonly Op recurrent_gru_cell = new("recurrent::gru_cell");

    private readonly CellWeights weights;

    internal GRUCell(long inputSize, long hiddenSize, bool bias, Device? device, ScalarType? dtype) : base(nameof(GRUCell)) =>
        weights = new(this, gates: 3, inputSize, hiddenSize, bias, device, dtype);

    /// <summary>The weights of the input, (3 · hidden, input).</summary>
    public Parameter? weight_ih { get => weights.Get(); set => weights.Set(value); }

    /// <summary>The weights of the state, (3 · hidden, hidden).</summary>
    public Parameter? weight_hh { get => weights.Get(); set => weights.Set(value); }

    /// <summary>The bias beside weight_ih, (3 · hidden); null without biases.</summary>
    public Parameter? bias_ih { get => weights.Get(); set => weights.Set(value); }

    /// <summary>The bias beside weight_hh, (3 · hidden); null without biases.</summary>
    public Parameter? bias_hh { get => weights.Get(); set => weights.Set(value); }

    /// <summary>One step.</summary>
    /// <param name="input">(batch, input).</param>
    /// <param name="h0">The state before, (batch, hidden); zeros if null.</param>
    /// <returns>The next state, (batch, hidden).</returns>
    /// <exception cref="ExternalException">An input or state is of another shape or type.</exception>
    public override Tensor forward(Tensor input, Tensor? h0 = null) => weights.Step(recurrent_gru_cell, input, h0);
}
