using System.Runtime.InteropServices;
using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// One step of a recurrent network: h' = f(W_ih x + b_ih + W_hh h + b_hh), with f tanh or ReLU (Elman 1990).
/// </summary>
public sealed class RNNCell : nn.Module<Tensor, Tensor?, Tensor>
{
    private static readonly Op recurrent_rnn_relu_cell = new("recurrent::rnn_relu_cell");
    private static readonly Op recurrent_rnn_tanh_cell = new("recurrent::rnn_tanh_cell");

    private readonly CellWeights weights;
    private readonly Op op;

    internal RNNCell(long inputSize, long hiddenSize, nn.NonLinearities nonLinearity, bool bias, Device? device, ScalarType? dtype) : base(nameof(RNNCell))
    {
        weights = new(this, gates: 1, inputSize, hiddenSize, bias, device, dtype);
        op = nonLinearity == nn.NonLinearities.Tanh ? recurrent_rnn_tanh_cell : recurrent_rnn_relu_cell;
    }

    /// <summary>The weights of the input, (hidden, input).</summary>
    public Parameter? weight_ih { get => weights.Get(); set => weights.Set(value); }

    /// <summary>The weights of the state, (hidden, hidden).</summary>
    public Parameter? weight_hh { get => weights.Get(); set => weights.Set(value); }

    /// <summary>The bias beside weight_ih, (hidden); null without biases.</summary>
    public Parameter? bias_ih { get => weights.Get(); set => weights.Set(value); }

    /// <summary>The bias beside weight_hh, (hidden); null without biases.</summary>
    public Parameter? bias_hh { get => weights.Get(); set => weights.Set(value); }

    /// <summary>One step.</summary>
    /// <param name="input">(batch, input).</param>
    /// <param name="h0">The state before, (batch, hidden); zeros if null.</param>
    /// <returns>The next state, (batch, hidden).</returns>
    /// <exception cref="ExternalException">An input or state is of another shape or type.</exception>
    public override Tensor forward(Tensor input, Tensor? h0 = null) => weights.Step(op, input, h0);
}
