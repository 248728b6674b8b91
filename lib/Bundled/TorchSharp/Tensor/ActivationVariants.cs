using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Activations beside those in Activations.cs.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_relu_ = new("aten::relu_");
        /// <summary>max(x, 0) for each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are truth values.
        /// </exception>
        public Tensor relu_() => InPlace(aten_relu_, this);

        private static readonly Op aten_relu6 = new("aten::relu6");
        /// <summary>min(max(x, 0), 6) for each element.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor relu6() => aten_relu6.Call(this);

        private static readonly Op aten_relu6_ = new("aten::relu6_");
        /// <summary>min(max(x, 0), 6) for each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are not floating point numbers.
        /// </exception>
        public Tensor relu6_() => InPlace(aten_relu6_, this);

        private static readonly Op aten_selu = new("aten::selu");
        /// <summary>Scaled elu, which keeps mean and variance (Klambauer et al. 2017).</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor selu() => aten_selu.Call(this);

        private static readonly Op aten_selu_ = new("aten::selu_");
        /// <summary>Scaled elu, which keeps mean and variance (Klambauer et al. 2017), in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are not floating point numbers.
        /// </exception>
        public Tensor selu_() => InPlace(aten_selu_, this);

        private static readonly Op aten_hardsigmoid = new("aten::hardsigmoid");
        /// <summary>relu6(x + 3) / 6 for each element.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor hardsigmoid() => aten_hardsigmoid.Call(this);

        private static readonly Op aten_hardsigmoid_ = new("aten::hardsigmoid_");
        /// <summary>relu6(x + 3) / 6 for each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are not floating point numbers.
        /// </exception>
        public Tensor hardsigmoid_() => InPlace(aten_hardsigmoid_, this);

        private static readonly Op aten_hardswish = new("aten::hardswish");
        /// <summary>x relu6(x + 3) / 6 for each element (Howard et al. 2019).</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor hardswish() => aten_hardswish.Call(this);

        private static readonly Op aten_hardswish_ = new("aten::hardswish_");
        /// <summary>x relu6(x + 3) / 6 for each element (Howard et al. 2019), in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are not floating point numbers.
        /// </exception>
        public Tensor hardswish_() => InPlace(aten_hardswish_, this);

        private static readonly Op aten_silu_ = new("aten::silu_");
        /// <summary>x sigmoid(x) for each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are not floating point numbers.
        /// </exception>
        public Tensor silu_() => InPlace(aten_silu_, this);

        private static readonly Op aten_gelu_ = new("aten::gelu_");
        /// <summary>x Φ(x) for each element, with the normal distribution function Φ, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are not floating point numbers.
        /// </exception>
        public Tensor gelu_() => InPlace(aten_gelu_, this);

        private static readonly Op aten_celu = new("aten::celu");
        /// <summary>x where positive, alpha (exp(x / alpha) - 1) elsewhere.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor celu() => aten_celu.Call(this);

        /// <summary>x where positive, alpha (exp(x / alpha) - 1) elsewhere.</summary>
        /// <param name="alpha">How far below zero the results go.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor celu(Scalar alpha) => aten_celu.Call(this, alpha);

        private static readonly Op aten_celu_ = new("aten::celu_");
        /// <summary>x where positive, alpha (exp(x / alpha) - 1) elsewhere, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are not floating point numbers.
        /// </exception>
        public Tensor celu_() => InPlace(aten_celu_, this);

        /// <summary>x where positive, alpha (exp(x / alpha) - 1) elsewhere, in place.</summary>
        /// <param name="alpha">How far below zero the results go.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are not floating point numbers.
        /// </exception>
        public Tensor celu_(Scalar alpha) => InPlace(aten_celu_, this, alpha);

        private static readonly Op aten_elu_ = new("aten::elu_");
        /// <summary>x where positive, alpha (exp(x) - 1) elsewhere, in place.</summary>
        /// <param name="alpha">How far below zero the results go.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are not floating point numbers.
        /// </exception>
        public Tensor elu_(double alpha = 1) => InPlace(aten_elu_, this, alpha);

        private static readonly Op aten_leaky_relu_ = new("aten::leaky_relu_");
        /// <summary>x where positive, negative_slope x elsewhere, in place.</summary>
        /// <param name="negative_slope">The slope below zero.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are not floating point numbers.
        /// </exception>
        public Tensor leaky_relu_(Scalar negative_slope) => InPlace(aten_leaky_relu_, this, negative_slope);

        private static readonly Op aten_hardtanh = new("aten::hardtanh");
        /// <summary>Each element, kept between two bounds.</summary>
        /// <param name="min">The lower bound.</param>
        /// <param name="max">The upper bound.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor hardtanh(Scalar min, Scalar max) => aten_hardtanh.Call(this, min, max);

        private static readonly Op aten_hardtanh_ = new("aten::hardtanh_");
        /// <summary>Each element, kept between two bounds, in place.</summary>
        /// <param name="min">The lower bound.</param>
        /// <param name="max">The upper bound.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are not floating point numbers.
        /// </exception>
        public Tensor hardtanh_(Scalar min, Scalar max) => InPlace(aten_hardtanh_, this, min, max);

        private static readonly Op aten_threshold = new("aten::threshold");
        /// <summary>x where it exceeds the threshold, value elsewhere.</summary>
        /// <param name="threshold">What an element must exceed to stay.</param>
        /// <param name="value">What the others become.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        public Tensor threshold(Scalar threshold, Scalar value) => aten_threshold.Call(this, threshold, value);

        private static readonly Op aten_threshold_ = new("aten::threshold_");
        /// <summary>x where it exceeds the threshold, value elsewhere, in place.</summary>
        /// <param name="threshold">What an element must exceed to stay.</param>
        /// <param name="value">What the others become.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor threshold_(Scalar threshold, Scalar value) => InPlace(aten_threshold_, this, threshold, value);

        private static readonly Op aten_glu = new("aten::glu");
        /// <summary>The first half along a dimension, times the sigmoid of the second (Dauphin et al. 2017).</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>(…, 2n, …) → (…, n, …).</returns>
        /// <exception cref="ExternalException">The dimension has an odd size; or it is out of range.</exception>
        public Tensor glu(long dim = -1) => aten_glu.Call(this, dim);

        private static readonly Op aten_prelu = new("aten::prelu");
        /// <summary>x where positive, weight x elsewhere.</summary>
        /// <param name="target">The slope below zero: one element, or one for each channel (dimension 1).</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The weight has neither one element nor one for each channel.</exception>
        public Tensor prelu(Tensor target) => aten_prelu.Call(this, target);
    }
}
