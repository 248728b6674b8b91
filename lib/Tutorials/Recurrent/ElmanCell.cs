using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tutorials.Recurrent;

/// <summary>
/// The simplest recurrent cell, written out: h_t = tanh(W_ih x_t + b_ih + W_hh h_(t-1) + b_hh). It equals nn.RNNCell with
/// the same parameters, and is initialized like it. After J. L. Elman, "Finding structure in time", 1990.
/// </summary>
public sealed class ElmanCell : nn.Module<Tensor, Tensor?, Tensor>
{
    private readonly Parameter weight_ih, weight_hh, bias_ih, bias_hh;
    private readonly long hiddenSize;

    /// <summary>A cell with parameters uniform in ±1/√hidden.</summary>
    /// <param name="inputSize">Features of a step's input.</param>
    /// <param name="hiddenSize">Units of the hidden state.</param>
    public ElmanCell(long inputSize, long hiddenSize) : base(nameof(ElmanCell))
    {
        this.hiddenSize = hiddenSize;
        (weight_ih, weight_hh, bias_ih, bias_hh) = CellParts.Parameters(parts: 1, inputSize, hiddenSize);
        RegisterComponents();
    }

    /// <summary>One step.</summary>
    /// <param name="x">The step's input, (batch, input).</param>
    /// <param name="h">The hidden state before, (batch, hidden); zeros if not given.</param>
    /// <returns>The hidden state after, (batch, hidden).</returns>
    public override Tensor forward(Tensor x, Tensor? h)
    {
        h ??= CellParts.ZeroState(x, hiddenSize);
        return (x.matmul(weight_ih.t()) + bias_ih + h.matmul(weight_hh.t()) + bias_hh).tanh();
    }
}
