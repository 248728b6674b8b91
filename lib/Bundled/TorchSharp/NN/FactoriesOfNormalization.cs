using TorchSharp.Modules;

namespace TorchSharp;

// Makers of the layers in BatchNorm.cs, InstanceNorm.cs and GroupNorm.cs.
public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Batch normalization of (batch, channels, time) (Ioffe and Szegedy 2015).</summary>
        /// <param name="num_features">How many channels.</param>
        /// <param name="eps">What keeps the divisor from zero.</param>
        /// <param name="momentum">How much of the running values a batch replaces.</param>
        /// <param name="affine">Whether there are a weight and a bias.</param>
        /// <param name="track_running_stats">Whether there are running values.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layer.</returns>
        public static BatchNorm1d BatchNorm1d(long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = true, bool track_running_stats = true,
            Device? device = null, ScalarType? dtype = null) =>
            new(new(num_features, eps, momentum, affine, track_running_stats, device, dtype));

        /// <summary>Batch normalization of (batch, channels, height, width) (Ioffe and Szegedy 2015).</summary>
        /// <inheritdoc cref="BatchNorm1d"/>
        public static BatchNorm2d BatchNorm2d(long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = true, bool track_running_stats = true,
            Device? device = null, ScalarType? dtype = null) =>
            new(new(num_features, eps, momentum, affine, track_running_stats, device, dtype));

        /// <summary>Batch normalization of (batch, channels, depth, height, width) (Ioffe and Szegedy 2015).</summary>
        /// <inheritdoc cref="BatchNorm1d"/>
        public static BatchNorm3d BatchNorm3d(long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = true, bool track_running_stats = true,
            Device? device = null, ScalarType? dtype = null) =>
            new(new(num_features, eps, momentum, affine, track_running_stats, device, dtype));

        /// <summary>Instance normalization of (batch, channels, time) (Ulyanov et al. 2016).</summary>
        /// <inheritdoc cref="BatchNorm1d"/>
        public static InstanceNorm1d InstanceNorm1d(long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = false, bool track_running_stats = false,
            Device? device = null, ScalarType? dtype = null) =>
            new(new(num_features, eps, momentum, affine, track_running_stats, device, dtype));

        /// <summary>Instance normalization of (batch, channels, height, width) (Ulyanov et al. 2016).</summary>
        /// <inheritdoc cref="BatchNorm1d"/>
        public static InstanceNorm2d InstanceNorm2d(long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = false, bool track_running_stats = false,
            Device? device = null, ScalarType? dtype = null) =>
            new(new(num_features, eps, momentum, affine, track_running_stats, device, dtype));

        /// <summary>Instance normalization of (batch, channels, depth, height, width) (Ulyanov et al. 2016).</summary>
        /// <inheritdoc cref="BatchNorm1d"/>
        public static InstanceNorm3d InstanceNorm3d(long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = false, bool track_running_stats = false,
            Device? device = null, ScalarType? dtype = null) =>
            new(new(num_features, eps, momentum, affine, track_running_stats, device, dtype));

        /// <summary>Normalization of groups of channels (Wu and He 2018).</summary>
        /// <param name="num_groups">How many groups.</param>
        /// <param name="num_channels">How many channels.</param>
        /// <param name="eps">What keeps the divisor from zero.</param>
        /// <param name="affine">Whether there are a weight and a bias.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layer.</returns>
        /// <exception cref="ArgumentException">The channels cannot be divided so.</exception>
        public static GroupNorm GroupNorm(long num_groups, long num_channels, double eps = 1e-5, bool affine = true, Device? device = null, ScalarType? dtype = null) =>
            new(num_groups, num_channels, eps, affine, device, dtype);

        /// <inheritdoc cref="Modules.LocalResponseNorm"/>
        /// <param name="size">How many channels.</param>
        /// <param name="alpha">The factor of the mean square.</param>
        /// <param name="beta">The power.</param>
        /// <param name="k">What is added to the mean square.</param>
        /// <returns>The layer.</returns>
        public static LocalResponseNorm LocalResponseNorm(long size, double alpha = 1e-4, double beta = 0.75, double k = 1) => new(size, alpha, beta, k);
    }
}
