using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Activations of straight pieces, with bounds, and their like.
public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            private static readonly Op aten_hardshrink = new("aten::hardshrink");
            private static readonly Op aten_softshrink = new("aten::softshrink");

            /// <summary>min(max(x, 0), 6) for each element.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor relu6(Tensor x) => Given(x).relu6();

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

            /// <summary>x where it exceeds the threshold, value elsewhere.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <param name="threshold">What an element must exceed to stay.</param>
            /// <param name="value">What the others become.</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor threshold(Tensor x, double threshold, double value) => Given(x).threshold(threshold, value);
        }
    }
}
