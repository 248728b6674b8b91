using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tutorials.Diagrams;

public sealed partial class Diagram
{
    /// <summary>A recurrent cell, or a layer of one direction, along a sequence: what goes in and out at every step, with its shapes.</summary>
    /// <param name="cell">An nn.RNNCell, nn.LSTMCell, nn.GRUCell, nn.RNN, nn.LSTM or nn.GRU of one layer, or a cell written by hand.</param>
    /// <param name="x">The sequence, (time, batch, input).</param>
    /// <param name="values">Whether the first sequence and its states, from zeros, are drawn as colored cells, one for each feature and unit.</param>
    /// <exception cref="ArgumentException">The module is none of these, or the sequence does not fit it.</exception>
    public static Diagram Unrolled(nn.Module cell, Tensor x, bool values = false)
    {
        var parts = RecurrentParts.Of(cell);
        Expect(parts is { Layers: <= 1, Directions: 1 },
            $"The {parts.Kind} has {parts.Layers} layers and {parts.Directions} directions: draw it with Diagram.Stack or Diagram.BothDirections.");
        parts.ExpectSequence(x);
        return new UnrolledDrawing(parts, x, values).Draw();
    }

    /// <summary>One cell from within, gate by gate: an RNN, an LSTM or a GRU.</summary>
    /// <param name="cell">As for <see cref="Unrolled"/>.</param>
    /// <exception cref="ArgumentException">The module is none of these.</exception>
    public static Diagram Cell(nn.Module cell) => RecurrentParts.Of(cell).Kind switch
    {
        "LSTM" => LstmCell(),
        "GRU" => GruCell(),
        _ => RnnCell(),
    };

    /// <summary>The simple cell, built up to a step: h_t = tanh(W_ih x_t + b_ih + W_hh h_(t-1) + b_hh).</summary>
    /// <param name="upTo">The last step that is drawn; it is drawn with thicker lines unless it is the last of all.</param>
    public static Diagram RnnCell(RnnStep upTo = RnnStep.HiddenState) => RnnCellDrawing.Draw(upTo);

    /// <summary>The LSTM cell, built up to a step: c_t = f_t ⊙ c_(t-1) + i_t ⊙ g_t, h_t = o_t ⊙ tanh(c_t).</summary>
    /// <inheritdoc cref="RnnCell"/>
    public static Diagram LstmCell(LstmStep upTo = LstmStep.HiddenState) => LstmCellDrawing.Draw(upTo);

    /// <summary>The GRU cell, built up to a step: h_t = (1 − z) ⊙ n + z ⊙ h_(t-1).</summary>
    /// <inheritdoc cref="RnnCell"/>
    public static Diagram GruCell(GruStep upTo = GruStep.HiddenState) => GruCellDrawing.Draw(upTo);

    /// <summary>Layers on top of each other: the states of one are the inputs of the next.</summary>
    /// <param name="layer">An nn.RNN, nn.LSTM or nn.GRU of any number of layers, one direction.</param>
    /// <param name="x">The sequence, (time, batch, input).</param>
    /// <exception cref="ArgumentException">The module is none of these, or the sequence does not fit it.</exception>
    public static Diagram Stack(nn.Module layer, Tensor x)
    {
        var parts = RecurrentParts.Of(layer);
        Expect(parts.IsLayer, $"{layer.GetName()} is a cell: a stack is drawn from a layer, such as nn.RNN(4, 2, numLayers: 2).");
        Expect(parts.Directions == 1, "The layer reads in both directions: draw it with Diagram.BothDirections.");
        parts.ExpectSequence(x);
        return new StackDrawing(parts, x).Draw();
    }

    /// <summary>A layer that reads in both directions: one cell forward, one backward, their states side by side.</summary>
    /// <param name="layer">An nn.RNN, nn.LSTM or nn.GRU with <c>bidirectional: true</c>.</param>
    /// <param name="x">The sequence, (time, batch, input).</param>
    /// <exception cref="ArgumentException">The module is none of these, or the sequence does not fit it.</exception>
    public static Diagram BothDirections(nn.Module layer, Tensor x)
    {
        var parts = RecurrentParts.Of(layer);
        Expect(parts.Directions == 2, $"The {parts.Kind} reads in one direction: make it with bidirectional: true, or draw it with Diagram.Unrolled.");
        parts.ExpectSequence(x);
        return new BothDirectionsDrawing(parts, x).Draw();
    }

    /// <summary>A recurrent network with a read-out along a word: what it reads below, what it answers above, with the shapes of a batch of one.</summary>
    /// <param name="recurrent">As for <see cref="Unrolled"/>.</param>
    /// <param name="readout">The linear layer that turns its states into scores.</param>
    /// <param name="inputs">What is read, a letter or word a step; at most 6.</param>
    /// <param name="answers">What is answered, one for each input.</param>
    /// <param name="fedBack">Whether each answer becomes the next input, as in a network that writes.</param>
    /// <exception cref="ArgumentException">The read-out does not fit the states, or there are no inputs, too many, or not as many answers.</exception>
    public static Diagram Tagger(nn.Module recurrent, Linear readout, IReadOnlyList<string> inputs, IReadOnlyList<string> answers, bool fedBack = false)
    {
        var parts = RecurrentParts.Of(recurrent);
        Expect(readout.weight!.shape[1] == parts.Hidden, $"The read-out takes {readout.weight!.shape[1]} numbers and a state has {parts.Hidden}: give nn.Linear({parts.Hidden}, classes).");
        Expect(inputs.Count is >= 1 and <= 6, $"{inputs.Count} steps cannot be drawn: give 1 to 6 inputs.");
        Expect(inputs.Count == answers.Count, $"There are {inputs.Count} inputs and {answers.Count} answers: give one for each.");
        return new TaggerDrawing(parts, readout, inputs, answers, fedBack).Draw();
    }

    /// <summary>Backpropagation through time: the way forward, the loss after the last step, and the gradients' way back to the shared weights.</summary>
    /// <param name="steps">How many steps, 2 or 3.</param>
    /// <exception cref="ArgumentException">It is another number.</exception>
    public static Diagram ThroughTime(int steps = 2)
    {
        Expect(steps is 2 or 3, $"{steps} steps cannot be drawn: give 2 or 3, which show all there is.");
        return new ThroughTimeDrawing(steps).Draw();
    }
}

/// <summary>The steps in which the simple cell is drawn.</summary>
public enum RnnStep
{
    /// <summary>W_ih x_t + b_ih.</summary>
    Input,

    /// <summary>W_hh h_(t-1) + b_hh.</summary>
    State,

    /// <summary>Both added.</summary>
    Sum,

    /// <summary>tanh of the sum: h_t.</summary>
    HiddenState,
}

/// <summary>The steps in which the LSTM cell is drawn.</summary>
public enum LstmStep
{
    /// <summary>x_t and h_(t-1) come together; c_(t-1) passes.</summary>
    Inputs,

    /// <summary>f_t, which keeps.</summary>
    ForgetGate,

    /// <summary>i_t, which lets in.</summary>
    InputGate,

    /// <summary>g_t, what is let in.</summary>
    Candidate,

    /// <summary>c_t.</summary>
    CellState,

    /// <summary>o_t, which shows.</summary>
    OutputGate,

    /// <summary>h_t.</summary>
    HiddenState,
}

/// <summary>The steps in which the GRU cell is drawn.</summary>
public enum GruStep
{
    /// <summary>x_t and h_(t-1) come in.</summary>
    Inputs,

    /// <summary>r, how much of the old the new may look at.</summary>
    ResetGate,

    /// <summary>n, the new.</summary>
    Candidate,

    /// <summary>z, how much of the old is kept.</summary>
    UpdateGate,

    /// <summary>h_t.</summary>
    HiddenState,
}
