using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tutorials.Recurrent;

/// <summary>
/// A GRU cell, gate by gate:
/// r = σ(W_ir x + b_ir + W_hr h + b_hr), z alike, n = tanh(W_in x + b_in + r ⊙ (W_hn h + b_hn)),
/// h_t = (1 − z) ⊙ n + z ⊙ h.
/// It equals nn.GRUCell with the same parameters, and is initialized like it: the three parts' rows are stacked in the
/// order r, z, n. After K. Cho et al., "Learning phrase representations using RNN encoder–decoder", 2014.
/// </summary>
public sealed class GruCellByHand : nn.Module<Tensor, Tensor?, Tensor>
{
    private readonly Parameter weight_ih, weight_hh, bias_ih, bias_hh;
    private readonly long hiddenSize;

    /// <summary>A cell with parameters uniform in ±1/√hidden.</summary>
    /// <param name="inputSize">Features of a step's input.</param>
    /// <param name="hiddenSize">Units of the hidden state.</param>
    public GruCellByHand(long inputSize, long hiddenSize) : base(nameof(GruCellByHand))
    {
        this.hiddenSize = hiddenSize;
        (weight_ih, weight_hh, bias_ih, bias_hh) = CellParts.Parameters(parts: 3, inputSize, hiddenSize);
        RegisterComponents();
    }

    /// <summary>One step.</summary>
    /// <param name="x">The step's input, (batch, input).</param>
    /// <param name="h">The hidden state before, (batch, hidden); zeros if not given.</param>
    /// <returns>The hidden state after, (batch, hidden).</returns>
    public override Tensor forward(Tensor x, Tensor? h)
    {
        h ??= CellParts.ZeroState(x, hiddenSize);
        var (r, z, n) = Gates(x, h);
        return (1 - z) * n + z * h;         // replace a part of the old by the new
    }

    /// <summary>The reset gate, update gate and candidate, (batch, hidden) each.</summary>
    /// <param name="x">The step's input, (batch, input).</param>
    /// <param name="h">The hidden state before, (batch, hidden).</param>
    public (Tensor r, Tensor z, Tensor n) Gates(Tensor x, Tensor h)
    {
        var fromInput = Parts(x.matmul(weight_ih.t()) + bias_ih);     // 3 × (batch, hidden)
        var fromState = Parts(h.matmul(weight_hh.t()) + bias_hh);     // 3 × (batch, hidden)
        var r = (fromInput[0] + fromState[0]).sigmoid();
        var z = (fromInput[1] + fromState[1]).sigmoid();
        var n = (fromInput[2] + r * fromState[2]).tanh();
        return (r, z, n);
    }

    private Tensor[] Parts(Tensor sums) => sums.split(hiddenSize, dim: 1);
}
