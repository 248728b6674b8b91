using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Activations, normalization, dropout and distances beside those in Layers.cs and Activations.cs.
public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            private static readonly Op aten_batch_norm = new("aten::batch_norm");
            private static readonly Op aten_group_norm = new("aten::group_norm");
            private static readonly Op aten_instance_norm = new("aten::instance_norm");
            private static readonly Op aten_alpha_dropout = new("aten::alpha_dropout");
            private static readonly Op aten_cosine_similarity = new("aten::cosine_similarity");
            private static readonly Op aten_pairwise_distance = new("aten::pairwise_distance");
            private static readonly Op aten_bilinear = new("aten::bilinear");
            private static readonly Op aten_feature_dropout = new("aten::feature_dropout");
            private static readonly Op aten_pixel_shuffle = new("aten::pixel_shuffle");
            private static readonly Op aten_pixel_unshuffle = new("aten::pixel_unshuffle");
            private static readonly Op aten_mish = new("aten::mish");
            private static readonly Op aten_hardshrink = new("aten::hardshrink");
            private static readonly Op aten_softshrink = new("aten::softshrink");
            private static readonly Op aten_linalg_vector_norm = new("aten::linalg_vector_norm");

            /// <summary>min(max(x, 0), 6) for each element.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor relu6(Tensor x) => Given(x).relu6();

            /// <summary>Scaled elu, which keeps mean and variance (Klambauer et al. 2017).</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor selu(Tensor x) => Given(x).selu();

            /// <summary>x where positive, alpha (exp(x / alpha) - 1) elsewhere.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <param name="alpha">How far below zero the results go.</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor celu(Tensor x, double alpha) => Given(x).celu(alpha);

            /// <summary>x tanh(softplus(x)) for each element (Misra 2019).</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor mish(Tensor x) => aten_mish.Call(x);

            /// <summary>Each element, kept between two bounds.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <param name="min_val">The lower bound.</param>
            /// <param name="max_val">The upper bound.</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor hardtanh(Tensor x, double min_val = -1, double max_val = 1) => Given(x).hardtanh(min_val, max_val);

            /// <summary>relu6(x + 3) / 6 for each element.</summary>
            /// <param name="input">Any shape, (…).</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor hardsigmoid(Tensor input) => Given(input).hardsigmoid();

            /// <summary>x relu6(x + 3) / 6 for each element (Howard et al. 2019).</summary>
            /// <param name="input">Any shape, (…).</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor hardswish(Tensor input) => Given(input).hardswish();

            /// <summary>x where its size exceeds lambda, 0 elsewhere.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <param name="lambda">The bound.</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor hardshrink(Tensor x, double lambda = 0.5) => aten_hardshrink.Call(x, lambda);

            /// <summary>x moved towards 0 by lambda, and 0 where it would pass it.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <param name="lambda">How far, at least 0.</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor softshrink(Tensor x, double lambda = 0.5) => aten_softshrink.Call(x, lambda);

            /// <summary>x / (1 + |x|) for each element.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor softsign(Tensor x) => x / (Given(x).abs() + 1);

            /// <summary>x - tanh(x) for each element.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor tanhshrink(Tensor x) => x - Given(x).tanh();

            /// <summary>softmax of -x.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <param name="dim">The dimension; negative ones count from the end.</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor softmin(Tensor x, long dim) => (-x).softmax(dim);

            /// <summary>x where it exceeds the threshold, value elsewhere.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <param name="threshold">What an element must exceed to stay.</param>
            /// <param name="value">What the others become.</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor threshold(Tensor x, double threshold, double value) => Given(x).threshold(threshold, value);

            /// <summary>The first half along a dimension, times the sigmoid of the second (Dauphin et al. 2017).</summary>
            /// <param name="input">(…, 2n, …).</param>
            /// <param name="dim">The dimension; negative ones count from the end.</param>
            /// <returns>(…, n, …).</returns>
            /// <exception cref="ExternalException">The dimension has an odd size; or it is out of range.</exception>
            public static Tensor glu(Tensor input, long dim = -1) => Given(input).glu(dim);

            /// <summary>x where positive, weight x elsewhere (He et al. 2015).</summary>
            /// <param name="input">(batch, channels, …).</param>
            /// <param name="weight">The slope below zero: one element, or one for each channel.</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The weight has neither one element nor one for each channel.</exception>
            public static Tensor prelu(Tensor input, Tensor weight) => Given(input).prelu(weight);

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

            /// <summary>While training, sets whole channels to zero with probability p and divides the others by 1 - p (Tompson et al. 2015).</summary>
            /// <param name="input">(batch, channels, time).</param>
            /// <param name="p">The probability of zero, from 0 to 1.</param>
            /// <param name="training">False changes nothing.</param>
            /// <returns>The same shape.</returns>
            /// <exception cref="ExternalException">p is not between 0 and 1.</exception>
            public static Tensor dropout1d(Tensor input, double p = 0.5, bool training = true) =>
                aten_feature_dropout.Call(input, p, training);

            /// <summary>While training, sets whole channels to zero with probability p and divides the others by 1 - p (Tompson et al. 2015).</summary>
            /// <param name="input">(batch, channels, height, width).</param>
            /// <param name="p">The probability of zero, from 0 to 1.</param>
            /// <param name="training">False changes nothing.</param>
            /// <returns>The same shape.</returns>
            /// <exception cref="ExternalException">p is not between 0 and 1.</exception>
            public static Tensor dropout2d(Tensor input, double p = 0.5, bool training = true) =>
                aten_feature_dropout.Call(input, p, training);

            /// <summary>While training, sets whole channels to zero with probability p and divides the others by 1 - p (Tompson et al. 2015).</summary>
            /// <param name="input">(batch, channels, depth, height, width).</param>
            /// <param name="p">The probability of zero, from 0 to 1.</param>
            /// <param name="training">False changes nothing.</param>
            /// <returns>The same shape.</returns>
            /// <exception cref="ExternalException">p is not between 0 and 1.</exception>
            public static Tensor dropout3d(Tensor input, double p = 0.5, bool training = true) =>
                aten_feature_dropout.Call(input, p, training);

            /// <summary>dropout that keeps mean and variance of what selu gives (Klambauer et al. 2017).</summary>
            /// <param name="input">Any shape, (…).</param>
            /// <param name="p">The probability, from 0 to 1.</param>
            /// <param name="training">False changes nothing.</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">p is not between 0 and 1.</exception>
            public static Tensor alpha_dropout(Tensor input, double p = 0.5, bool training = false) =>
                aten_alpha_dropout.Call(input, p, training);

            /// <summary>x1ᵀ A x2 + b for each of the matrices A.</summary>
            /// <param name="input1">(…, in1).</param>
            /// <param name="input2">(…, in2).</param>
            /// <param name="weight">(out, in1, in2).</param>
            /// <param name="bias">(out); null for none.</param>
            /// <returns>(…, out).</returns>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias = null) =>
                aten_bilinear.Call(input1, input2, weight, bias);

            /// <summary>The cosine of the angle between vectors along a dimension.</summary>
            /// <param name="x1">(…, n, …).</param>
            /// <param name="x2">(…, n, …).</param>
            /// <param name="dim">The dimension.</param>
            /// <param name="eps">The least product of the norms.</param>
            /// <returns>(…, …).</returns>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor cosine_similarity(Tensor x1, Tensor x2, long dim = 1, double eps = 1e-8) =>
                aten_cosine_similarity.Call(x1, x2, dim, eps);

            /// <summary>The norm of the difference of vectors in the last dimension.</summary>
            /// <param name="input1">(…, n).</param>
            /// <param name="input2">(…, n).</param>
            /// <param name="p">Which norm.</param>
            /// <param name="eps">What is added to each difference.</param>
            /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
            /// <returns>(…), or (…, 1) with keepdim.</returns>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor pairwise_distance(Tensor input1, Tensor input2, double p = 2, double eps = 1e-6, bool keepdim = false) =>
                aten_pairwise_distance.Call(input1, input2, p, eps, keepdim);

            /// <summary>Channels turned into pixels: (…, c r², h, w) → (…, c, h r, w r) (Shi et al. 2016).</summary>
            /// <param name="input">(…, c r², h, w).</param>
            /// <param name="upscale_factor">r.</param>
            /// <returns>(…, c, h r, w r).</returns>
            /// <exception cref="ExternalException">The channels cannot be divided so.</exception>
            public static Tensor pixel_shuffle(Tensor input, long upscale_factor) => aten_pixel_shuffle.Call(input, upscale_factor);

            /// <summary>Pixels turned into channels: (…, c, h r, w r) → (…, c r², h, w).</summary>
            /// <param name="input">(…, c, h r, w r).</param>
            /// <param name="downscale_factor">r.</param>
            /// <returns>(…, c r², h, w).</returns>
            /// <exception cref="ExternalException">The sizes cannot be divided so.</exception>
            public static Tensor pixel_unshuffle(Tensor input, long downscale_factor) => aten_pixel_unshuffle.Call(input, downscale_factor);
        }
    }
}
