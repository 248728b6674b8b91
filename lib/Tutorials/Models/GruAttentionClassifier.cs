using TorchSharp.Modules;
using Tutorials.Attention;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Models;

/// <summary>
/// Scores for a whole sequence: a GRU reads it, its last state asks by additive attention which of its outputs count, and what
/// was read is scored. Source: article B, "Additive attention + GRU".
/// </summary>
public sealed class GruAttentionClassifier : nn.Module<Tensor, Tensor>
{
    private readonly long inputSize;
    private readonly GRU gru;
    private readonly AdditiveAttention attention;
    private readonly Dropout dropout;
    private readonly Linear readout;

    /// <summary>A classifier.</summary>
    /// <param name="inputSize">Numbers a step.</param>
    /// <param name="hiddenSize">The GRU's units.</param>
    /// <param name="classes">How many scores a sequence has.</param>
    /// <param name="dropout">The share of the context that is dropped in training.</param>
    public GruAttentionClassifier(long inputSize, long hiddenSize, long classes, double dropout = 0.5) : base(nameof(GruAttentionClassifier))
    {
        this.inputSize = inputSize;
        gru = nn.GRU(inputSize, hiddenSize, batchFirst: true);
        attention = new(hiddenSize);
        this.dropout = nn.Dropout(dropout);
        readout = nn.Linear(hiddenSize, classes);
        RegisterComponents();
    }

    /// <summary>Scores of each sequence.</summary>
    /// <param name="x">The sequences, (batch, time, input).</param>
    /// <returns>(batch, classes).</returns>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public override Tensor forward(Tensor x) => WithWeights(x).Scores;

    /// <summary>Scores of each sequence, and what was read for them.</summary>
    /// <param name="x">The sequences, (batch, time, input).</param>
    /// <param name="mask">True for each step that must not be read, (batch, time); if there is none, all are read. The last state still has seen them.</param>
    /// <returns>The scores, (batch, classes), and the weights, (batch, time), of which each row sums to 1.</returns>
    /// <exception cref="ArgumentException">A shape or the mask's type does not fit, or the mask leaves a sequence nothing to read.</exception>
    public (Tensor Scores, Tensor Weights) WithWeights(Tensor x, Tensor? mask = null)
    {
        if (x.dim() != 3 || x.shape[2] != inputSize)
            throw new ArgumentException($"The sequences have the shape {ShapeTable.Shape(x)}: give {inputSize} numbers a step, batch first, (batch, time, {inputSize}).", nameof(x));
        if (x.shape[1] == 0)
            throw new ArgumentException($"The sequences have the shape {ShapeTable.Shape(x)}, so there is no step to read: give at least one.", nameof(x));
        var (states, last) = gru.call(x);                                // (batch, time, hidden), (1, batch, hidden)
        var (context, weights) = attention.call(last[0], states, mask);  // (batch, hidden), (batch, time)
        return (readout.call(dropout.call(context)), weights);
    }
}
