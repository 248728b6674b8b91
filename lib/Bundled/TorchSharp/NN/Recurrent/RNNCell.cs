using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// One step of a recurrent network: h' = f(W_ih x + b_ih + W_hh h + b_hh), with f tanh or ReLU.
/// </summary>
public sealed class RNNCell : nn.Module<Tensor, Tensor?, Tensor>
{
    private static readonly Op aten_rnn_relu_cell = new("aten::rnn_relu_cell");
    private static readonly Op aten_rnn_tanh_cell = new("aten::rnn_tanh_cell");

    private readonly long hiddenSize;
    private readonly Op op;

    internal RNNCell(long inputSize, long hiddenSize, nn.NonLinearities nonLinearity, bool bias, Device? device, ScalarType? dtype) : base(nameof(RNNCell))
    {
        RecurrentWeights.Register(this, "", hiddenSize, inputSize, hiddenSize, bias, device, dtype);
        this.hiddenSize = hiddenSize;
        op = nonLinearity == nn.NonLinearities.Tanh ? aten_rnn_tanh_cell : aten_rnn_relu_cell;
    }

    /// <summary>The weights of the input, (hidden, input).</summary>
    public Parameter? weight_ih
    {
        get => get_parameter(nameof(weight_ih));
        set => ConditionallyRegisterParameter(nameof(weight_ih), value);
    }

    /// <summary>The weights of the state, (hidden, hidden).</summary>
    public Parameter? weight_hh
    {
        get => get_parameter(nameof(weight_hh));
        set => ConditionallyRegisterParameter(nameof(weight_hh), value);
    }

    /// <summary>The bias beside weight_ih, (hidden); null without biases.</summary>
    public Parameter? bias_ih
    {
        get => get_parameter(nameof(bias_ih));
        set => ConditionallyRegisterParameter(nameof(bias_ih), value);
    }

    /// <summary>The bias beside weight_hh, (hidden); null without biases.</summary>
    public Parameter? bias_hh
    {
        get => get_parameter(nameof(bias_hh));
        set => ConditionallyRegisterParameter(nameof(bias_hh), value);
    }

    /// <summary>The next state, (batch, hidden).</summary>
    /// <param name="input">(batch, input).</param>
    /// <param name="h0">The state before, (batch, hidden); zeros if null.</param>
    public override Tensor forward(Tensor input, Tensor? h0 = null)
    {
        using var zero = h0 is null ? zeros(input.size(0), hiddenSize, input.dtype, input.device) : null;
        return op.Call(input, h0 ?? zero, weight_ih, weight_hh, bias_ih, bias_hh);
    }
}
