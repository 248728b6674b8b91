using static TorchSharp.torch;

namespace Tutorials.Recurrent;

/// <summary>
/// An <see cref="IndRNN"/> that computes W x + b of all steps in one product, and on the processor the recurrence of all steps as
/// one operation with a gradient of its own. With the same parameters, whose names are the same, it gives the same numbers.
/// First derivatives only: a gradient of gradients needs <see cref="IndRNN"/>.
/// </summary>
/// <inheritdoc cref="IndRNN(long, long, long, bool, bool, double, bool, Device, ScalarType?, nn.NonLinearities, long?, bool)"/>
public sealed class IndRNNv2(
    long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0, bool bidirectional = false,
    Device? device = null, ScalarType? dtype = null, nn.NonLinearities nonLinearity = nn.NonLinearities.ReLU, long? steps = null, bool batchNorm = false)
    : IndRNN(nameof(IndRNNv2), new(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional), device, dtype, nonLinearity, steps, batchNorm)
{
    private protected override Tensor Run(string suffix, Tensor x, Tensor h_0, Tensor c_0) => Recur(suffix, Products(suffix, x), h_0);
}
