using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

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

/// <summary>Each element divided by a power of the mean square of so many channels around its own (Krizhevsky et al. 2012).</summary>
public sealed class LocalResponseNorm : nn.Module<Tensor, Tensor>
{
    internal LocalResponseNorm(long size, double alpha, double beta, double k) : base(nameof(LocalResponseNorm)) =>
        (this.size, this.alpha, this.beta, this.k) = (size, alpha, beta, k);

    /// <summary>How many channels.</summary>
    public long size { get; set; }

    /// <summary>The factor of the mean square.</summary>
    public double alpha { get; set; }

    /// <summary>The power.</summary>
    public double beta { get; set; }

    /// <summary>What is added to the mean square.</summary>
    public double k { get; set; }

    /// <summary>Normalizes each element.</summary>
    /// <param name="input">(batch, channels, …).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ArgumentException">There are fewer than 3 dimensions.</exception>
    /// <exception cref="ExternalException">The size is not positive, or the elements are not of a floating point type.</exception>
    public override Tensor forward(Tensor input) => nn.functional.local_response_norm(input, size, alpha, beta, k);
}
