using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

/// <summary>What lies beyond a tensor's border; see <see cref="torch.nn.functional.pad"/>.</summary>
public enum PaddingModes
{
    /// <summary>Zeros.</summary>
    Zeros = 0,
    /// <summary>The elements mirrored at the border.</summary>
    Reflect = 1,
    /// <summary>The elements at the border repeated.</summary>
    Replicate = 2,
    /// <summary>The elements of the other end.</summary>
    Circular = 3,
    /// <summary>One value.</summary>
    Constant = 4,
}

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            private static readonly Op aten_dropout = new("aten::dropout");
            private static readonly Op aten_layer_norm = new("aten::layer_norm");
            private static readonly Op aten_linear = new("aten::linear");
            private static readonly Op aten_one_hot = new("aten::one_hot");
            private static readonly Op aten_pad = new("aten::pad");
            private static readonly Op aten_cosine_similarity = new("aten::cosine_similarity");
            private static readonly Op aten_pairwise_distance = new("aten::pairwise_distance");
            private static readonly Op aten_bilinear = new("aten::bilinear");
            private static readonly Op aten_pixel_shuffle = new("aten::pixel_shuffle");
            private static readonly Op aten_pixel_unshuffle = new("aten::pixel_unshuffle");

            /// <summary>An affine map of the last dimension: y = x Wᵀ + b.</summary>
            /// <param name="input">x, (…, in).</param>
            /// <param name="weights">W, (out, in).</param>
            /// <param name="bias">b, (out); null for none.</param>
            /// <returns>(…, out).</returns>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) => aten_linear.Call(input, weights, bias);

            /// <summary>
            /// While training, sets each element to zero with probability p and divides the others by 1 - p, so that the mean stays (Srivastava et al. 2014).
            /// </summary>
            /// <param name="input">Any shape, (…).</param>
            /// <param name="p">The probability of zero, from 0 to 1.</param>
            /// <param name="training">False changes nothing.</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">p is not between 0 and 1, or elements that are to be divided are not of a floating point type.</exception>
            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true) => aten_dropout.Call(input, p, training);

            /// <summary>
            /// y = (x - mean) / √(variance + eps) · weight + bias, where mean and variance are those of the last dimensions (Ba, Kiros and Hinton 2016).
            /// </summary>
            /// <param name="input">x, (…, normalized_shape).</param>
            /// <param name="normalized_shape">The sizes of the dimensions over which mean and variance are taken; at least one.</param>
            /// <param name="weight">The factor of each element, of shape normalized_shape; null for 1.</param>
            /// <param name="bias">What is added to each element, of shape normalized_shape; null for 0.</param>
            /// <param name="eps">What keeps the divisor from zero.</param>
            /// <returns>(…, normalized_shape).</returns>
            /// <exception cref="ExternalException">The shapes do not fit, or the elements are not of a floating point type.</exception>
            public static Tensor layer_norm(Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                aten_layer_norm.Call(input, normalized_shape, weight, bias, eps);

            /// <summary>Turns each whole number into a vector with 1 at its place and 0 elsewhere.</summary>
            /// <param name="x">Numbers from 0 to num_classes - 1, (…), of type Int64.</param>
            /// <param name="num_classes">The size of the vectors; -1 is one more than the largest number.</param>
            /// <returns>(…, num_classes), of type Int64.</returns>
            /// <exception cref="ExternalException">
            /// A number is negative or too large, the type is not Int64, or x is empty and num_classes is -1.
            /// </exception>
            public static Tensor one_hot(Tensor x, long num_classes = -1) => aten_one_hot.Call(x, num_classes);

            /// <summary>Adds elements at both ends of the last dimensions.</summary>
            /// <param name="input">
            /// Any shape; with Reflect and Replicate 2 to 5 dimensions, of which all but the first one or two are padded; with Circular all but the first two.
            /// </param>
            /// <param name="pad">
            /// How many before and after, first for the last dimension, then for the one before it; negative numbers take elements away.
            /// </param>
            /// <param name="mode">What the new elements are.</param>
            /// <param name="value">Their value, with Constant.</param>
            /// <returns>The same number of dimensions, each larger by what was added.</returns>
            /// <exception cref="ExternalException">
            /// pad has an odd length or is too long for the dimensions or the mode, or more is mirrored or taken away than a dimension has.
            /// </exception>
            public static Tensor pad(Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                aten_pad.Call(input, pad, (mode == PaddingModes.Zeros ? PaddingModes.Constant : mode).ToString().ToLowerInvariant(),
                    mode == PaddingModes.Constant ? value : Value.None);

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
