using TorchSharp.Modules;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>
/// Self-attention: a sequence asks itself. Each step makes a query, a key and a value of its own input, and reads the values of all steps:
/// softmax(Q Kᵀ / √H) V, with Q = W_Q x + b_Q, and K and V alike. It does not know the order of the steps.
/// Source: Vaswani et al., "Attention is all you need" (arXiv 1706.03762); here with one head, as article A, "RNN basics", has it.
/// </summary>
public sealed class SelfAttention : nn.Module<Tensor, Tensor?, (Tensor Context, Tensor Weights)>
{
    private readonly long inputSize;
    private readonly Linear query, key, value;
    private readonly ScaledDotProductAttention attention = new();

    /// <summary>Self-attention with three linear layers: 3 · (I + 1) · H parameters.</summary>
    /// <param name="inputSize">The width I of a step's input.</param>
    /// <param name="hiddenSize">The width H of queries, keys, values and contexts.</param>
    /// <exception cref="ArgumentException">A width is less than 1.</exception>
    public SelfAttention(long inputSize, long hiddenSize) : base(nameof(SelfAttention))
    {
        if (inputSize < 1 || hiddenSize < 1)
            throw new ArgumentException($"The input's width is {inputSize} and the hidden one {hiddenSize}: give at least 1 for each.");
        this.inputSize = inputSize;
        query = nn.Linear(inputSize, hiddenSize);
        key = nn.Linear(inputSize, hiddenSize);
        value = nn.Linear(inputSize, hiddenSize);
        RegisterComponents();
    }

    /// <inheritdoc cref="forward"/>
    public (Tensor Context, Tensor Weights) call(Tensor x) => call(x, null);

    /// <summary>Lets each step read all steps.</summary>
    /// <param name="x">The sequences, (batch, time, I).</param>
    /// <param name="mask">True where a step must not be read, of a shape that broadcasts to (batch, time, time); if there is none, all are read.</param>
    /// <returns>The contexts, (batch, time, H), and the weights, (batch, time, time): row i is what step i reads, and sums to 1.</returns>
    /// <exception cref="ArgumentException">A shape or the mask's type does not fit, or the mask leaves a step nothing to read.</exception>
    public override (Tensor Context, Tensor Weights) forward(Tensor x, Tensor? mask)
    {
        if (x.dim() != 3 || x.shape[2] != inputSize)
            throw new ArgumentException($"The sequences have the shape {ShapeTable.Shape(x)}: give {inputSize} numbers a step, batch first, (batch, time, {inputSize}).", nameof(x));
        return attention.call(query.call(x), key.call(x), value.call(x), mask);
    }
}
