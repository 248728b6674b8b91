using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Normalization of each item of the batch by its own mean and variance (Ulyanov et al. 2016).</summary>
public abstract class InstanceNorm : NormBase
{
    private protected InstanceNorm(string name, NormSettings settings, params long[] dimensions) : base(name, settings, dimensions) { }

    /// <summary>Normalizes each channel of each item.</summary>
    /// <param name="input">(batch, channels, …), with as many dimensions as the module is for.</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The number of dimensions is another.</exception>
    /// <exception cref="ExternalException">The channels are others, or the types differ.</exception>
    public override Tensor forward(Tensor input)
    {
        Require(input);
        return nn.functional.instance_norm(input, running_mean, running_var, weight, bias, training || !track_running_stats, momentum ?? 0, eps);
    }
}

/// <summary>Instance normalization of (batch, channels, time) (Ulyanov et al. 2016).</summary>
public sealed class InstanceNorm1d : InstanceNorm
{
    internal InstanceNorm1d(NormSettings settings) : base(nameof(InstanceNorm1d), settings, 3) { }
}

/// <summary>Instance normalization of (batch, channels, height, width) (Ulyanov et al. 2016).</summary>
public sealed class InstanceNorm2d : InstanceNorm
{
    internal InstanceNorm2d(NormSettings settings) : base(nameof(InstanceNorm2d), settings, 4) { }
}

/// <summary>Instance normalization of (batch, channels, depth, height, width) (Ulyanov et al. 2016).</summary>
public sealed class InstanceNorm3d : InstanceNorm
{
    internal InstanceNorm3d(NormSettings settings) : base(nameof(InstanceNorm3d), settings, 5) { }
}
