using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Pictures, signals or solids of another size: functional.interpolate as a module.</summary>
public sealed class Upsample : nn.Module<Tensor, Tensor>
{
    private readonly long[]? sizes;
    private readonly double[]? factors;

    internal Upsample(long[]? size, double[]? scale_factor, UpsampleMode mode, bool? align_corners, bool? recompute_scale_factor) : base(nameof(Upsample))
    {
        (sizes, factors, this.mode) = (size, scale_factor, mode);
        (this.align_corners, this.recompute_scale_factor) = (align_corners, recompute_scale_factor);
    }

    /// <summary>The new sizes of the last dimensions; empty where there are factors.</summary>
    public ReadOnlySpan<long> size => sizes;

    /// <summary>By how much each of the last dimensions grows; empty where there are sizes.</summary>
    public ReadOnlySpan<double> scale_factor => factors;

    /// <summary>What lies between the elements.</summary>
    public UpsampleMode mode { get; }

    /// <summary>Whether the corners' centers stay where they are; null for false.</summary>
    public bool? align_corners { get; }

    /// <summary>Whether places are computed from the new sizes rather than from the factors; null for false.</summary>
    public bool? recompute_scale_factor { get; set; }

    /// <summary>Changes the size.</summary>
    /// <param name="input">(batch, channels, …).</param>
    /// <returns>(batch, channels, …), of the new size.</returns>
    /// <exception cref="ArgumentException">The settings do not fit the input's dimensions.</exception>
    /// <exception cref="ExternalException">A size is not positive.</exception>
    public override Tensor forward(Tensor input) =>
        nn.functional.interpolate(input, sizes, factors, (InterpolationMode)mode, align_corners, recompute_scale_factor ?? false);
}
