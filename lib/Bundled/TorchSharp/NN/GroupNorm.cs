using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Normalization of each item of the batch by its own mean and variance (Ulyanov et al. 2016).</summary>
public abstract class InstanceNorm : NormBase
{
    private protected InstanceNorm(string name, long num_features, double eps, double momentum, bool affine, bool track_running_stats, Device? device,
        ScalarType? dtype) : base(name, num_features, eps, momentum, affine, track_running_stats, device, dtype) { }

    private protected Tensor Normalize(Tensor input) => nn.functional.instance_norm(
        input, running_mean, running_var, weight, bias, training || !track_running_stats, momentum ?? 0, eps);
}

/// <summary>Normalization of groups of channels, of each item of the batch by itself (Wu and He 2018).</summary>
public sealed class GroupNorm : nn.Module<Tensor, Tensor>
{
    internal GroupNorm(long num_groups, long num_channels, double eps, bool affine, Device? device, ScalarType? dtype) : base(nameof(GroupNorm))
    {
        if (num_groups < 1 || num_channels % num_groups != 0)
            throw new ArgumentException($"{num_channels} channels cannot be divided into {num_groups} groups.");
        (this.num_groups, this.eps, this.affine) = (num_groups, eps, affine);
        if (!affine)
            return;
        weight = Parameter.Empty([num_channels], dtype, device);
        bias = Parameter.Empty([num_channels], dtype, device);
        nn.init.ones_(weight);
        nn.init.zeros_(bias);
    }

    /// <summary>How many groups.</summary>
    public long num_groups { get; set; }

    /// <summary>What keeps the divisor from zero.</summary>
    public double eps { get; set; }

    /// <summary>Whether there are a weight and a bias.</summary>
    public bool affine { get; set; }

    /// <summary>The factor of each channel; at first ones. Null where there is none.</summary>
    public Parameter? weight
    {
        get => get_parameter(nameof(weight));
        set => ConditionallyRegisterParameter(nameof(weight), value);
    }

    /// <summary>What is added to each channel; at first zeros. Null where there is none.</summary>
    public Parameter? bias
    {
        get => get_parameter(nameof(bias));
        set => ConditionallyRegisterParameter(nameof(bias), value);
    }

    /// <summary>Normalizes each group.</summary>
    /// <param name="tensor">(batch, channels, …).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ExternalException">The channels are others, or the types differ.</exception>
    public override Tensor forward(Tensor tensor) => nn.functional.group_norm(tensor, num_groups, weight, bias, eps);
}

/// <summary>Instance normalization of (batch, channels, time) (Ulyanov et al. 2016).</summary>
public sealed class InstanceNorm1d : InstanceNorm
{
    internal InstanceNorm1d(long num_features, double eps, double momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype)
        : base(nameof(InstanceNorm1d), num_features, eps, momentum, affine, track_running_stats, device, dtype) { }

    /// <summary>Normalizes each channel of each item.</summary>
    /// <param name="input">(batch, channels, time).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The number of dimensions is another.</exception>
    /// <exception cref="ExternalException">The channels are others, or the types differ.</exception>
    public override Tensor forward(Tensor input)
    {
        Require(input, 3);
        return Normalize(input);
    }
}

/// <summary>Instance normalization of (batch, channels, height, width) (Ulyanov et al. 2016).</summary>
public sealed class InstanceNorm2d : InstanceNorm
{
    internal InstanceNorm2d(long num_features, double eps, double momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype)
        : base(nameof(InstanceNorm2d), num_features, eps, momentum, affine, track_running_stats, device, dtype) { }

    /// <summary>Normalizes each channel of each item.</summary>
    /// <param name="input">(batch, channels, height, width).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">The number of dimensions is another.</exception>
    /// <exception cref="ExternalException">The channels are others, or the types differ.</exception>
    public override Tensor forward(Tensor input)
    {
        Require(input, 4);
        return Normalize(input);
    }
}
