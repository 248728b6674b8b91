using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tutorials.Recurrent;

/// <summary>
/// An LSTM cell, gate by gate:
/// i = σ(W_ii x + b_ii + W_hi h + b_hi), f and o alike, g = tanh(W_ig x + b_ig + W_hg h + b_hg),
/// c_t = f ⊙ c + i ⊙ g, h_t = o ⊙ tanh(c_t).
/// It equals nn.LSTMCell with the same parameters, and is initialized like it: the four gates' rows are stacked in the
/// order i, f, g, o. After S. Hochreiter and J. Schmidhuber, "Long short-term memory", 1997.
/// </summary>
public sealed class LstmCellByHand : nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor)>
{
    private readonly Parameter weight_ih, weight_hh, bias_ih, bias_hh;
    private readonly long hiddenSize;

    /// <summary>A cell with parameters uniform in ±1/√hidden.</summary>
    /// <param name="inputSize">Features of a step's input.</param>
    /// <param name="hiddenSize">Units of the hidden state and of the cell state.</param>
    public LstmCellByHand(long inputSize, long hiddenSize) : base(nameof(LstmCellByHand))
    {
        this.hiddenSize = hiddenSize;
        (weight_ih, weight_hh, bias_ih, bias_hh) = CellParts.Parameters(parts: 4, inputSize, hiddenSize);
        RegisterComponents();
    }

    /// <summary>One step.</summary>
    /// <param name="x">The step's input, (batch, input).</param>
    /// <param name="state">The hidden state and the cell state before, (batch, hidden) each; zeros if not given.</param>
    /// <returns>Both states after, (batch, hidden) each.</returns>
    public override (Tensor, Tensor) forward(Tensor x, (Tensor, Tensor)? state)
    {
        var (h, c) = state ?? (CellParts.ZeroState(x, hiddenSize), CellParts.ZeroState(x, hiddenSize));
        var (i, f, g, o) = Gates(x, h);
        var c_t = f * c + i * g;            // forget a part of the old, let in a part of the new
        var h_t = o * c_t.tanh();           // show a part of it
        return (h_t, c_t);
    }

    /// <summary>The input gate, forget gate, candidate and output gate, (batch, hidden) each.</summary>
    /// <param name="x">The step's input, (batch, input).</param>
    /// <param name="h">The hidden state before, (batch, hidden).</param>
    public (Tensor i, Tensor f, Tensor g, Tensor o) Gates(Tensor x, Tensor h)
    {
        var sums = x.matmul(weight_ih.t()) + bias_ih + h.matmul(weight_hh.t()) + bias_hh;   // (batch, 4 hidden)
        var parts = sums.chunk(4, dim: 1);                                                  // 4 × (batch, hidden)
        return (parts[0].sigmoid(), parts[1].sigmoid(), parts[2].tanh(), parts[3].sigmoid());
    }
}
