using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tutorials.Features;

/// <summary>
/// Makes one vector of a feature map by reading its places: each place's channels give a score, s = v · x + b, softmax over the places makes
/// weights of the scores, and the pooled vector is the sum of all places times their weights. It is soft attention with a query v that is the
/// same for every image; with even weights it would be mean pooling.
/// </summary>
public sealed class AttentionPooling : nn.Module<Tensor, Tensor>
{
    private readonly long channels;
    private readonly Linear score;

    /// <summary>Pooling of so many channels.</summary>
    /// <param name="channels">How many channels the feature maps have; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are none.</exception>
    public AttentionPooling(long channels) : base(nameof(AttentionPooling))
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(channels, 1);
        this.channels = channels;
        score = nn.Linear(channels, 1);
        RegisterComponents();
    }

    /// <summary>One vector for each feature map.</summary>
    /// <param name="x">(batch, channels, height, width).</param>
    /// <returns>(batch, channels).</returns>
    /// <exception cref="ArgumentException">The shape or type does not fit.</exception>
    public override Tensor forward(Tensor x) => WithWeights(x).Output;

    /// <summary>One vector for each feature map, and how much of each place is in it.</summary>
    /// <param name="x">(batch, channels, height, width).</param>
    /// <returns>The vectors, (batch, channels), and the weights, (batch, height, width), which sum to 1 over the places of an image.</returns>
    /// <exception cref="ArgumentException">The shape or type does not fit.</exception>
    public (Tensor Output, Tensor Weights) WithWeights(Tensor x)
    {
        FeatureMap.Expect(x, channels);
        var places = x.flatten(2).transpose(1, 2);                               // (batch, places, channels)
        var weights = score.call(places).softmax(1);                             // (batch, places, 1), over the places
        var pooled = weights.transpose(1, 2).bmm(places).squeeze(1);             // (batch, channels)
        return (pooled, weights.reshape(x.shape[0], x.shape[2], x.shape[3]));
    }
}
