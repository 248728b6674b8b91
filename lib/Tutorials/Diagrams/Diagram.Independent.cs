namespace Tutorials.Diagrams;

public sealed partial class Diagram
{
    /// <summary>The JANET cell, built up to a step: c_t = σ(s_t) ⊙ c_(t-1) + (1 − σ(s_t − β)) ⊙ c̃_t, h_t = c_t.</summary>
    /// <inheritdoc cref="RnnCell"/>
    public static Diagram JanetCell(JanetStep upTo = JanetStep.State) => JanetCellDrawing.Draw(upTo);

    /// <summary>The IndRNN cell, built up to a step: h_t = act(W x_t + u ⊙ h_(t-1) + b), with its units beside an RNN's.</summary>
    /// <inheritdoc cref="RnnCell"/>
    public static Diagram IndRnnCell(IndRnnStep upTo = IndRnnStep.State) => IndRnnCellDrawing.Draw(upTo);
}

/// <summary>The steps in which the JANET cell is drawn.</summary>
public enum JanetStep
{
    /// <summary>The state and x_t come in.</summary>
    Inputs,

    /// <summary>σ(s_t), which keeps.</summary>
    ForgetGate,

    /// <summary>c̃_t, the new.</summary>
    Candidate,

    /// <summary>1 − σ(s_t − β), how much of the new is let in.</summary>
    LetIn,

    /// <summary>c_t, which is h_t.</summary>
    State,
}

/// <summary>The steps in which the IndRNN cell is drawn.</summary>
public enum IndRnnStep
{
    /// <summary>W x_t + b.</summary>
    Input,

    /// <summary>u ⊙ h_(t-1).</summary>
    Recurrence,

    /// <summary>Both added.</summary>
    Sum,

    /// <summary>act of the sum: h_t.</summary>
    State,
}
