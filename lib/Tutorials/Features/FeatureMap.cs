using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Features;

/// <summary>What modules on feature maps ask of them.</summary>
internal static class FeatureMap
{
    /// <summary>Looks whether a tensor is a feature map that can be weighed.</summary>
    /// <param name="x">Should be (batch, channels, height, width).</param>
    /// <param name="channels">How many channels it must have; any number if not given.</param>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static void Expect(Tensor x, long? channels = null)
    {
        ArgumentNullException.ThrowIfNull(x);
        var wanted = $"(batch, {(channels is null ? "channels" : $"{channels}")}, height, width)";
        if (x.dim() != 4 || (channels is not null && x.shape[1] != channels))
            throw new ArgumentException($"The feature map has the shape {ShapeTable.Shape(x)}: give {wanted}.", nameof(x));
        if (x.shape[1..].Contains(0))
            throw new ArgumentException($"The feature map has the shape {ShapeTable.Shape(x)}, so there is nothing to weigh: give at least one channel and one place.", nameof(x));
        if (!x.is_floating_point())
            throw new ArgumentException($"The feature map holds {x.dtype} numbers: give floating point ones, as x.@float() makes them.", nameof(x));
    }
}
