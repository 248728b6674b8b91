using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tutorials.Models;

/// <summary>
/// Scores for each step of a sequence: a recurrent layer and a linear read-out of each of its outputs. The read-out frees
/// the scores from the bounds of tanh.
/// </summary>
public sealed class SequenceTagger : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> recurrent;
    private readonly Linear readout;

    /// <summary>A tagger.</summary>
    /// <param name="recurrent">What turns a sequence into outputs, such as a RecurrentLayer, or an embedding and one in nn.Sequential.</param>
    /// <param name="hiddenSize">The width of its outputs.</param>
    /// <param name="classes">How many scores a step has.</param>
    public SequenceTagger(nn.Module<Tensor, Tensor> recurrent, long hiddenSize, long classes) : base(nameof(SequenceTagger))
    {
        this.recurrent = recurrent;
        readout = nn.Linear(hiddenSize, classes);
        RegisterComponents();
    }

    /// <summary>Scores of each step.</summary>
    /// <param name="x">What the recurrent part takes: (time, batch, input), (batch, time, input), or indices (batch, time).</param>
    /// <returns>(time, batch, classes) or (batch, time, classes).</returns>
    public override Tensor forward(Tensor x)
    {
        var states = recurrent.call(x);      // (…, hidden)
        return readout.call(states);         // (…, classes)
    }
}
