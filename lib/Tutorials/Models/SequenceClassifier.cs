using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tutorials.Models;

/// <summary>
/// Scores for a whole sequence: a recurrent layer, one-directional and batch first, and a linear read-out of its output
/// after the last step.
/// </summary>
public sealed class SequenceClassifier : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> recurrent;
    private readonly Linear readout;

    /// <summary>A classifier.</summary>
    /// <param name="recurrent">What turns a sequence into outputs, (batch, time, input) → (batch, time, hidden).</param>
    /// <param name="hiddenSize">The width of its outputs.</param>
    /// <param name="classes">How many scores a sequence has; 1 for a yes-or-no question.</param>
    public SequenceClassifier(nn.Module<Tensor, Tensor> recurrent, long hiddenSize, long classes = 1) : base(nameof(SequenceClassifier))
    {
        this.recurrent = recurrent;
        readout = nn.Linear(hiddenSize, classes);
        RegisterComponents();
    }

    /// <summary>Scores of each sequence.</summary>
    /// <param name="x">The sequences, (batch, time, input), or indices (batch, time).</param>
    /// <returns>(batch, classes), or (batch,) where there is one score.</returns>
    public override Tensor forward(Tensor x)
    {
        var states = recurrent.call(x);                  // (batch, time, hidden)
        var last = states[.., ^1];                       // (batch, hidden)
        return readout.call(last).squeeze(-1);           // (batch, classes) or (batch,)
    }
}
