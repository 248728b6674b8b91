using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tutorials.Features;

/// <summary>
/// Attention over the places of a feature map: the mean and the maximum over the channels of each place go through a convolution, and a
/// sigmoid makes a weight of the result, by which all channels of that place are multiplied. The weights lie between 0 and 1 and need not
/// sum to 1.
/// Source: Woo, Park, Lee and Kweon, "CBAM: Convolutional block attention module" (arXiv 1807.06521).
/// </summary>
public sealed class SpatialAttention : nn.Module<Tensor, Tensor>
{
    private readonly Conv2d convolution;

    /// <summary>Attention over places, for any number of channels.</summary>
    /// <param name="kernelSize">How wide the neighborhood is that decides about a place; an odd number.</param>
    /// <exception cref="ArgumentException">The size is even or less than 1.</exception>
    public SpatialAttention(long kernelSize = 7) : base(nameof(SpatialAttention))
    {
        if (kernelSize < 1 || kernelSize % 2 == 0)
            throw new ArgumentException($"A kernel of {kernelSize} has no middle: give an odd number, such as 7.", nameof(kernelSize));
        convolution = nn.Conv2d(2, 1, kernelSize, padding: kernelSize / 2);
        RegisterComponents();
    }

    /// <summary>The feature map with its places weighed.</summary>
    /// <param name="x">(batch, channels, height, width).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The shape or type does not fit.</exception>
    public override Tensor forward(Tensor x) => WithWeights(x).Output;

    /// <summary>The feature map with its places weighed, and the weights.</summary>
    /// <param name="x">(batch, channels, height, width).</param>
    /// <returns>The output, of the same shape, and the weights, (batch, height, width).</returns>
    /// <exception cref="ArgumentException">The shape or type does not fit.</exception>
    public (Tensor Output, Tensor Weights) WithWeights(Tensor x)
    {
        FeatureMap.Expect(x);
        var summary = cat([x.mean([1], keepdim: true), x.amax([1], keepdim: true)], 1);      // (batch, 2, height, width)
        var weights = convolution.call(summary).sigmoid();                                   // (batch, 1, height, width)
        return (x * weights, weights.squeeze(1));
    }
}
