using static TorchSharp.torch;

// TorchSharp's cells do not agree on whether a state that may be left out is a Tensor? or a Tensor.
#nullable disable annotations

namespace Tutorials.Recurrent;

/// <summary>Runs a cell along a sequence.</summary>
public static class Unrolling
{
    /// <summary>Calls the cell once a step, feeding each hidden state to the next step.</summary>
    /// <param name="cell">(x_t (batch, input), h (batch, hidden)) → h_t (batch, hidden).</param>
    /// <param name="sequence">The inputs, time first: (time, batch, input).</param>
    /// <param name="h_0">The hidden state before the first step, (batch, hidden); zeros if not given.</param>
    /// <returns>The hidden state after each step, (time, batch, hidden).</returns>
    public static Tensor Unroll(this nn.IModule<Tensor, Tensor, Tensor> cell, Tensor sequence, Tensor h_0 = null)
    {
        var states = new List<Tensor>();
        var h_t = h_0;
        foreach (var x_t in sequence.unbind(0))
            states.Add(h_t = cell.call(x_t, h_t));
        return stack(states);
    }

    /// <summary>Calls an LSTM cell once a step, feeding both states to the next step.</summary>
    /// <param name="cell">(x_t (batch, input), (h, c) (batch, hidden)) → (h_t, c_t) (batch, hidden).</param>
    /// <param name="sequence">The inputs, time first: (time, batch, input).</param>
    /// <param name="state">Both states before the first step, (batch, hidden) each; zeros if not given.</param>
    /// <returns>The hidden state after each step, (time, batch, hidden), and the last cell state, (batch, hidden).</returns>
    public static (Tensor States, Tensor Cell) Unroll(
        this nn.IModule<Tensor, (Tensor, Tensor)?, (Tensor, Tensor)> cell, Tensor sequence, (Tensor, Tensor)? state = null)
    {
        var states = new List<Tensor>();
        foreach (var x_t in sequence.unbind(0))
        {
            state = cell.call(x_t, state);
            states.Add(state.Value.Item1);
        }
        return (stack(states), state!.Value.Item2);
    }
}
