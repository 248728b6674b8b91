using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tutorials.Recurrent;

/// <summary>What recurrent cells have in common.</summary>
internal static class CellParts
{
    /// <summary>A parameter uniform in ±1/√hidden, as PyTorch initializes its recurrent cells.</summary>
    public static Parameter Uniform(long hiddenSize, params long[] shape)
    {
        var bound = 1 / Math.Sqrt(hiddenSize);
        return nn.Parameter(empty(shape).uniform_(-bound, bound));
    }

    /// <summary>A state of zeros, (batch, hidden), for inputs (batch, input) or (time, batch, input).</summary>
    public static Tensor ZeroState(Tensor x, long hiddenSize) => zeros(x.shape[^2], hiddenSize, dtype: x.dtype, device: x.device);
}
