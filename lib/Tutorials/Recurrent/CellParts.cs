using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tutorials.Recurrent;

/// <summary>What recurrent cells have in common.</summary>
internal static class CellParts
{
    /// <summary>
    /// A cell's two weights and two biases, drawn in this order and uniform in ±1/√hidden, as PyTorch initializes its
    /// recurrent cells.
    /// </summary>
    /// <param name="parts">How many sums a hidden unit needs, one for each gate and candidate; their rows are stacked.</param>
    /// <param name="inputSize">Features of a step's input.</param>
    /// <param name="hiddenSize">Units of the hidden state.</param>
    /// <returns>(parts · hidden, input), (parts · hidden, hidden), and (parts · hidden,) twice.</returns>
    public static (Parameter weight_ih, Parameter weight_hh, Parameter bias_ih, Parameter bias_hh) Parameters(int parts, long inputSize, long hiddenSize)
    {
        var rows = parts * hiddenSize;
        return (Uniform(hiddenSize, rows, inputSize), Uniform(hiddenSize, rows, hiddenSize), Uniform(hiddenSize, rows), Uniform(hiddenSize, rows));
    }

    /// <summary>A state of zeros, (batch, hidden), for inputs (batch, input) or (time, batch, input).</summary>
    public static Tensor ZeroState(Tensor x, long hiddenSize) => zeros(x.shape[^2], hiddenSize, dtype: x.dtype, device: x.device);

    private static Parameter Uniform(long hiddenSize, params long[] shape)
    {
        var bound = 1 / Math.Sqrt(hiddenSize);
        return nn.Parameter(empty(shape).uniform_(-bound, bound));
    }
}
