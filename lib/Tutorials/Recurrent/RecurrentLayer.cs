using static TorchSharp.torch;

// TorchSharp's layers do not agree on whether a state that may be left out is a Tensor? or a Tensor.
#nullable disable annotations

namespace Tutorials.Recurrent;

/// <summary>
/// A recurrent layer of any kind that begins with zero states and gives its outputs alone, so that a model works with
/// each kind: <c>new RecurrentLayer(nn.GRU(4, 8))</c>.
/// </summary>
public sealed class RecurrentLayer : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module layer;
    private readonly Func<Tensor, Tensor> outputs;

    /// <summary>An nn.RNN, an nn.GRU, or a layer with their inputs and results.</summary>
    public RecurrentLayer(nn.Module<Tensor, Tensor, (Tensor, Tensor)> layer)
        : this(layer, x => layer.call(x, null).Item1) { }

    /// <summary>An nn.LSTM, or a layer with its inputs and results.</summary>
    public RecurrentLayer(nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor, Tensor)> layer)
        : this(layer, x => layer.call(x, null).Item1) { }

    /// <summary>A cell such as nn.RNNCell or nn.GRUCell, run along sequences whose time comes first: (time, batch, input).</summary>
    public RecurrentLayer(nn.Module<Tensor, Tensor, Tensor> cell) : this(cell, x => cell.Unroll(x)) { }

    /// <summary>A cell such as nn.LSTMCell, run along sequences whose time comes first: (time, batch, input).</summary>
    public RecurrentLayer(nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor)> cell) : this(cell, x => cell.Unroll(x).States) { }

    private RecurrentLayer(nn.Module layer, Func<Tensor, Tensor> outputs) : base(nameof(RecurrentLayer))
    {
        (this.layer, this.outputs) = (layer, outputs);
        RegisterComponents();
    }

    /// <summary>The last layer's hidden state after each step.</summary>
    /// <param name="x">The sequences, (time, batch, input), or (batch, time, input) if the layer is batch first.</param>
    /// <returns>(time, batch, hidden) or (batch, time, hidden); twice as wide if the layer is bidirectional.</returns>
    public override Tensor forward(Tensor x) => outputs(x);
}
