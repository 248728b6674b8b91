using TorchSharp.Modules;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>
/// Self-attention in several heads of full width: each of the n heads has queries, keys and values as wide as the result, H, so that the
/// projections grow with the number of heads. What the heads read, side by side, n · H wide, is projected to H.
/// Source: article A, "RNN basics"; the standard <see cref="MultiHeadAttention"/> divides the width instead.
/// </summary>
public sealed class FullWidthMultiHeadAttention : nn.Module<Tensor, Tensor?, (Tensor Output, Tensor Weights)>
{
    private readonly long inputSize, hiddenSize, heads;
    private readonly Linear query, key, value, output;
    private readonly ScaledDotProductAttention attention = new();

    /// <summary>Attention in <paramref name="heads"/> heads: 3 · (I + 1) · n · H + (n · H + 1) · H parameters.</summary>
    /// <param name="inputSize">The width I of a step's input.</param>
    /// <param name="hiddenSize">The width H of each head, and of the output.</param>
    /// <param name="heads">How many heads.</param>
    /// <exception cref="ArgumentException">A width or the number of heads is less than 1.</exception>
    public FullWidthMultiHeadAttention(long inputSize, long hiddenSize, long heads) : base(nameof(FullWidthMultiHeadAttention))
    {
        if (inputSize < 1 || hiddenSize < 1 || heads < 1)
            throw new ArgumentException($"The input's width is {inputSize}, the hidden one {hiddenSize}, and there are {heads} heads: give at least 1 for each.");
        (this.inputSize, this.hiddenSize, this.heads) = (inputSize, hiddenSize, heads);
        query = nn.Linear(inputSize, hiddenSize * heads);
        key = nn.Linear(inputSize, hiddenSize * heads);
        value = nn.Linear(inputSize, hiddenSize * heads);
        output = nn.Linear(hiddenSize * heads, hiddenSize);
        RegisterComponents();
    }

    /// <inheritdoc cref="forward"/>
    public (Tensor Output, Tensor Weights) call(Tensor x) => call(x, null);

    /// <summary>Lets each step read all steps, once in each head.</summary>
    /// <param name="x">The sequences, (batch, time, I).</param>
    /// <param name="mask">
    /// True where a step must not be read, of a shape that broadcasts to (batch, heads, time, time), such as (time, time), or (batch, 1, 1, time)
    /// for padding; if there is none, all are read.
    /// </param>
    /// <returns>What was read, (batch, time, H), and each head's weights, (batch, heads, time, time), of which each row sums to 1.</returns>
    /// <exception cref="ArgumentException">A shape or the mask's type does not fit, or the mask leaves a step nothing to read.</exception>
    public override (Tensor Output, Tensor Weights) forward(Tensor x, Tensor? mask)
    {
        if (x.dim() != 3 || x.shape[2] != inputSize)
            throw new ArgumentException($"The sequences have the shape {ShapeTable.Shape(x)}: give {inputSize} numbers a step, batch first, (batch, time, {inputSize}).", nameof(x));
        var (q, k, v) = (Heads(query.call(x)), Heads(key.call(x)), Heads(value.call(x)));
        var (read, weights) = attention.call(q, k, v, mask);                     // (batch, heads, time, H), (batch, heads, time, time)
        return (output.call(read.transpose(1, 2).flatten(2)), weights);          // (batch, time, H)
    }

    private Tensor Heads(Tensor projected) => projected.unflatten(2, heads, hiddenSize).transpose(1, 2);         // (batch, heads, time, H)
}
