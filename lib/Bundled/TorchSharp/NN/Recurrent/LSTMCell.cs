using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// One step of long short-term memory: i, f, o = σ(W x + b + W' h + b'), g = tanh(…) likewise;
/// c' = f ∘ c + i ∘ g; h' = o ∘ tanh(c'). The weights' rows are those of i, f, g and o, in this order.
/// </summary>
public sealed class LSTMCell : nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor)>
{
    private static readonly Op aten_lstm_cell = new("aten::lstm_cell");

    private readonly long hiddenSize;

    internal LSTMCell(long inputSize, long hiddenSize, bool bias, Device? device, ScalarType? dtype) : base(nameof(LSTMCell))
    {
        RecurrentWeights.Register(this, "", 4 * hiddenSize, inputSize, hiddenSize, bias, device, dtype);
        this.hiddenSize = hiddenSize;
    }

    /// <summary>The weights of the input, (4 · hidden, input).</summary>
    public Parameter? weight_ih
    {
        get => get_parameter(nameof(weight_ih));
        set => ConditionallyRegisterParameter(nameof(weight_ih), value);
    }

    /// <summary>The weights of the state, (4 · hidden, hidden).</summary>
    public Parameter? weight_hh
    {
        get => get_parameter(nameof(weight_hh));
        set => ConditionallyRegisterParameter(nameof(weight_hh), value);
    }

    /// <summary>The bias beside weight_ih, (4 · hidden); null without biases.</summary>
    public Parameter? bias_ih
    {
        get => get_parameter(nameof(bias_ih));
        set => ConditionallyRegisterParameter(nameof(bias_ih), value);
    }

    /// <summary>The bias beside weight_hh, (4 · hidden); null without biases.</summary>
    public Parameter? bias_hh
    {
        get => get_parameter(nameof(bias_hh));
        set => ConditionallyRegisterParameter(nameof(bias_hh), value);
    }

    /// <summary>The next hidden and cell states, each (batch, hidden).</summary>
    /// <param name="input">(batch, input).</param>
    /// <param name="h0_c0">The hidden and cell states before, each (batch, hidden); zeros if null.</param>
    public override (Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0)
    {
        using var zero = h0_c0 is null ? zeros(input.size(0), hiddenSize, input.dtype, input.device) : null;
        var (h0, c0) = h0_c0 ?? (zero!, zero!);
        return aten_lstm_cell.Call2(input, new[] { h0, c0 }, weight_ih, weight_hh, bias_ih, bias_hh);
    }

    /// <summary>The next hidden and cell states, with the hooks; see forward().</summary>
    public new (Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);
}
