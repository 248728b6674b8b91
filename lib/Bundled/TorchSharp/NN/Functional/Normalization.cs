using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Normalization.
public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            private static readonly Op aten_batch_norm = new("aten::batch_norm");
            private static readonly Op aten_group_norm = new("aten::group_norm");
            private static readonly Op aten_instance_norm = new("aten::instance_norm");
            private static readonly Op aten_linalg_vector_norm = new("aten::linalg_vector_norm");

            /// <summary>(x - mean) / √(variance + eps) · weight + bias, for each channel (Ioffe and Szegedy 2015).</summary>
            /// <param name="input">(batch, channels, …).</param>
            /// <param name="running_mean">(channels): the mean while not training; while training it is brought up to date. Null for the batch's own.</param>
            /// <param name="running_var">(channels): the variance, likewise.</param>
            /// <param name="weight">(channels); null for 1.</param>
            /// <param name="bias">(channels); null for 0.</param>
            /// <param name="training">Whether the batch's own mean and variance are taken.</param>
            /// <param name="momentum">How much of the running values is replaced.</param>
            /// <param name="eps">What keeps the divisor from zero.</param>
            /// <returns>(batch, channels, …).</returns>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor batch_norm(Tensor input, Tensor? running_mean, Tensor? running_var, Tensor? weight = null, Tensor? bias = null, bool training = false,
                double momentum = 0.1, double eps = 1e-5) =>
                aten_batch_norm.Call(input, weight, bias, running_mean, running_var, training, momentum, eps, false);

            /// <summary>layer_norm of groups of channels (Wu and He 2018).</summary>
            /// <param name="input">(batch, channels, …).</param>
            /// <param name="num_groups">How many groups.</param>
            /// <param name="weight">(channels); null for 1.</param>
            /// <param name="bias">(channels); null for 0.</param>
            /// <param name="eps">What keeps the divisor from zero.</param>
            /// <returns>(batch, channels, …).</returns>
            /// <exception cref="ExternalException">The channels cannot be divided so, or the sizes do not fit.</exception>
            public static Tensor group_norm(Tensor input, long num_groups, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                aten_group_norm.Call(input, num_groups, weight, bias, eps);

            /// <summary>batch_norm of each item of the batch by itself (Ulyanov et al. 2016).</summary>
            /// <param name="input">(batch, channels, …).</param>
            /// <param name="running_mean">(channels); null for none.</param>
            /// <param name="running_var">(channels); null for none.</param>
            /// <param name="weight">(channels); null for 1.</param>
            /// <param name="bias">(channels); null for 0.</param>
            /// <param name="use_input_stats">Whether each item's own mean and variance are taken.</param>
            /// <param name="momentum">How much of the running values is replaced.</param>
            /// <param name="eps">What keeps the divisor from zero.</param>
            /// <returns>(batch, channels, …).</returns>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor instance_norm(Tensor input, Tensor? running_mean = null, Tensor? running_var = null, Tensor? weight = null, Tensor? bias = null,
                bool use_input_stats = true, double momentum = 0.1, double eps = 1e-5) =>
                aten_instance_norm.Call(input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps, false);

            /// <summary>Vectors along a dimension divided by their norm.</summary>
            /// <param name="input">(…, n, …).</param>
            /// <param name="p">Which norm.</param>
            /// <param name="dim">The dimension; negative ones count from the end.</param>
            /// <param name="eps">The least divisor.</param>
            /// <returns>(…, n, …).</returns>
            /// <exception cref="ExternalException">The dimension is out of range.</exception>
            public static Tensor normalize(Tensor input, double p = 2, long dim = 1, double eps = 1e-12) =>
                input / aten_linalg_vector_norm.Call(input, p, new[] { dim }, true).clamp(min: eps);

            /// <summary>Each element divided by a power of k plus alpha times the mean square of so many channels around its own (Krizhevsky et al. 2012).</summary>
            /// <param name="input">(batch, channels, …).</param>
            /// <param name="size">How many channels.</param>
            /// <param name="alpha">The factor.</param>
            /// <param name="beta">The power.</param>
            /// <param name="k">What is added.</param>
            /// <returns>The same shape.</returns>
            /// <exception cref="ArgumentException">There are fewer than 3 dimensions.</exception>
            /// <exception cref="ExternalException">The size is not positive, or the elements are not of a floating point type.</exception>
            public static Tensor local_response_norm(Tensor input, long size, double alpha = 1e-4, double beta = 0.75, double k = 1)
            {
                if (Given(input).dim() < 3)
                    throw new ArgumentException($"local_response_norm needs an input of 3 dimensions or more, and got {input.dim()}.");
                if (input.numel() == 0)
                    return input.alias();
                // The channels as the time of a signal, whose mean is taken around each.
                var squares = input.square().flatten(2).transpose(1, 2).flatten(0, 1).unsqueeze(1);
                var means = avg_pool1d(pad(squares, [size / 2, (size - 1) / 2]), size, 1).squeeze(1);
                var around = means.reshape(input.size(0), -1, input.size(1)).transpose(1, 2).reshape(input.shape);
                return input / (around * alpha + k).pow(beta);
            }
        }
    }
}
