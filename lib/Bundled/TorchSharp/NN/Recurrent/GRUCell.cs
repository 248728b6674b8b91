using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// One step of gated recurrent units: r, z = σ(W x + b + W' h + b'); n = tanh(W x + b + r ∘ (W' h + b'));
/// h' = (1 - z) ∘ n + z ∘ h. The weights' rows are those of r, z and n, in this order.
/// </summary>
public sealed class GRUCell : nn.Module<Tensor, Tensor?, Tensor>
{
    private static readonly Op aten_gru_cell = new("aten::gru_cell");

    private readonly long hiddenSize;

    internal GRUCell(long inputSize, long hiddenSize, bool bias, Device? device, ScalarType? dtype) : base(nameof(GRUCell))
    {
        RecurrentWeights.Register(this, "", 3 * hiddenSize, inputSize, hiddenSize, bias, device, dtype);
        this.hiddenSize = hiddenSize;
    }

    /// <summary>The weights of the input, (3 · hidden, input).</summary>
    public Parameter? weight_ih
    {
        get => get_parameter(nameof(weight_ih));
        set => ConditionallyRegisterParameter(nameof(weight_ih), value);
    }

    /// <summary>The weights of the state, (3 · hidden, hidden).</summary>
    public Parameter? weight_hh
    {
        get => get_parameter(nameof(weight_hh));
        set => ConditionallyRegisterParameter(nameof(weight_hh), value);
    }

    /// <summary>The bias beside weight_ih, (3 · hidden); null without biases.</summary>
    public Parameter? bias_ih
    {
        get => get_parameter(nameof(bias_ih));
        set => ConditionallyRegisterParameter(nameof(bias_ih), value);
    }

    /// <summary>The bias beside weight_hh, (3 · hidden); null without biases.</summary>
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
        return aten_gru_cell.Call(input, h0 ?? zero, weight_ih, weight_hh, bias_ih, bias_hh);
    }
}
