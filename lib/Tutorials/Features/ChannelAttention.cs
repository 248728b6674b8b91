using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tutorials.Features;

/// <summary>
/// Attention over the channels of a feature map: each channel's mean over all places goes through two linear layers, and a sigmoid makes a
/// weight of each result, by which the channel is multiplied: a = σ(W_2 relu(W_1 mean(x) + b_1) + b_2). The weights lie between 0 and 1 and
/// need not sum to 1.
/// Source: Hu, Shen, Albanie, Sun and Wu, "Squeeze-and-excitation networks" (arXiv 1709.01507).
/// </summary>
public sealed class ChannelAttention : nn.Module<Tensor, Tensor>
{
    private readonly long channels;
    private readonly Linear squeeze, excite;

    /// <summary>Attention over so many channels.</summary>
    /// <param name="channels">How many channels the feature maps have.</param>
    /// <param name="reduction">By how much the layer between is narrower.</param>
    /// <exception cref="ArgumentException">The reduction does not divide the channels.</exception>
    public ChannelAttention(long channels, long reduction = 4) : base(nameof(ChannelAttention))
    {
        if (reduction < 1 || channels < 1 || channels % reduction != 0)
            throw new ArgumentException($"{channels} channels cannot be reduced by {reduction}: give a reduction that divides them.", nameof(reduction));
        this.channels = channels;
        squeeze = nn.Linear(channels, channels / reduction);
        excite = nn.Linear(channels / reduction, channels);
        RegisterComponents();
    }

    /// <summary>The feature map with its channels weighed.</summary>
    /// <param name="x">(batch, channels, height, width).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The shape or type does not fit.</exception>
    public override Tensor forward(Tensor x) => WithWeights(x).Output;

    /// <summary>The feature map with its channels weighed, and the weights.</summary>
    /// <param name="x">(batch, channels, height, width).</param>
    /// <returns>The output, of the same shape, and the weights, (batch, channels).</returns>
    /// <exception cref="ArgumentException">The shape or type does not fit.</exception>
    public (Tensor Output, Tensor Weights) WithWeights(Tensor x)
    {
        FeatureMap.Expect(x, channels);
        var means = x.mean([2, 3]);                                              // (batch, channels)
        var weights = excite.call(squeeze.call(means).relu()).sigmoid();         // (batch, channels)
        return (x * weights.unsqueeze(2).unsqueeze(3), weights);                 // (batch, channels, 1, 1) spreads over the places
    }
}
