using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Normalization by the mean and variance of a batch, and outside training by the running ones (Ioffe and Szegedy 2015).</summary>
public abstract class BatchNorm : NormBase
{
    private protected BatchNorm(string name, NormSettings settings, params long[] dimensions) : base(name, settings, dimensions) { }

    /// <summary>Normalizes each channel.</summary>
    /// <param name="input">(batch, channels, …), with as many dimensions as the module is for.</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The number of dimensions is another.</exception>
    /// <exception cref="ExternalException">The channels are others, the types differ, or in training there is one element a channel.</exception>
    public override Tensor forward(Tensor input)
    {
        Require(input);
        return nn.functional.batch_norm(input, running_mean, running_var, weight, bias, training || running_mean is null, Momentum(), eps);
    }
}

/// <summary>Batch normalization of (batch, channels) or (batch, channels, time) (Ioffe and Szegedy 2015).</summary>
public sealed class BatchNorm1d : BatchNorm
{
    internal BatchNorm1d(NormSettings settings) : base(nameof(BatchNorm1d), settings, 2, 3) { }
}

/// <summary>Batch normalization of (batch, channels, height, width) (Ioffe and Szegedy 2015).</summary>
public sealed class BatchNorm2d : BatchNorm
{
    internal BatchNorm2d(NormSettings settings) : base(nameof(BatchNorm2d), settings, 4) { }
}

/// <summary>Batch normalization of (batch, channels, depth, height, width) (Ioffe and Szegedy 2015).</summary>
public sealed class BatchNorm3d : BatchNorm
{
    internal BatchNorm3d(NormSettings settings) : base(nameof(BatchNorm3d), settings, 5) { }
}
