using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            private static readonly Op aten_mish = new("aten::mish");

            /// <summary>The rectified linear unit, max(x, 0), for each element.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are truth values.</exception>
            public static Tensor relu(Tensor x) => Given(x).relu();

            /// <summary>The hyperbolic tangent, tanh(x), for each element.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <returns>(…), between -1 and 1; of a floating point type also for whole numbers.</returns>
            public static Tensor tanh(Tensor x) => Given(x).tanh();

            /// <summary>The logistic function, 1 / (1 + exp(-x)), for each element.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <returns>(…), between 0 and 1; of a floating point type also for whole numbers.</returns>
            public static Tensor sigmoid(Tensor x) => Given(x).sigmoid();

            /// <summary>
            /// x Φ(x) for each element, with the normal distribution function Φ; exactly, by the error function (Hendrycks and Gimpel 2016).
            /// </summary>
            /// <param name="x">Any shape, (…).</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor gelu(Tensor x) => Given(x).gelu();

            /// <summary>x sigmoid(x) for each element (Elfwing, Uchibe and Doya 2017).</summary>
            /// <inheritdoc cref="gelu"/>
            public static Tensor silu(Tensor x) => Given(x).silu();

            /// <summary>x where positive, negative_slope x elsewhere, for each element (Maas, Hannun and Ng 2013).</summary>
            /// <param name="input">Any shape, (…).</param>
            /// <param name="negative_slope">The slope where x is negative.</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01) => Given(input).leaky_relu(negative_slope);

            /// <summary>x where positive, alpha (exp(x) - 1) elsewhere, for each element (Clevert, Unterthiner and Hochreiter 2015).</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <param name="alpha">How far below zero the results go.</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor elu(Tensor x, double alpha) => Given(x).elu(alpha);

            /// <summary>A smooth max(x, 0): log(1 + exp(beta x)) / beta, and x itself where beta x exceeds threshold, for each element.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <param name="beta">How sharply it bends.</param>
            /// <param name="threshold">Where the line begins.</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor softplus(Tensor x, double beta = 1, double threshold = 20) => Given(x).softplus(beta, threshold);

            /// <summary>exp(x), divided by its sum along dim.</summary>
            /// <param name="input">Any shape, (…).</param>
            /// <param name="dim">The dimension along which the results sum to 1; negative ones count from the end.</param>
            /// <param name="dtype">The type to compute in; the elements' own by default.</param>
            /// <returns>(…), between 0 and 1.</returns>
            /// <exception cref="ExternalException">There is no such dimension, or the type is not of floating point.</exception>
            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => Given(input).softmax(dim, dtype);

            /// <summary>The logarithm of softmax along dim, exact also where softmax is nearly 0.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <param name="dim">The dimension along which the exponentials of the results sum to 1; negative ones count from the end.</param>
            /// <returns>(…), at most 0.</returns>
            /// <exception cref="ExternalException">There is no such dimension, or the elements are not of a floating point type.</exception>
            public static Tensor log_softmax(Tensor x, long dim) => Given(x).log_softmax(dim);

            /// <summary>log(1 / (1 + exp(-x))) for each element, exact also where sigmoid is nearly 0.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <returns>(…), at most 0.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor logsigmoid(Tensor x) => Given(x).log_sigmoid();

            /// <summary>Scaled elu, which keeps mean and variance (Klambauer et al. 2017).</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor selu(Tensor x) => Given(x).selu();

            /// <summary>x where positive, alpha (exp(x / alpha) - 1) elsewhere.</summary>
            /// <inheritdoc cref="elu"/>
            public static Tensor celu(Tensor x, double alpha) => Given(x).celu(alpha);

            /// <summary>x tanh(softplus(x)) for each element (Misra 2019).</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor mish(Tensor x) => aten_mish.Call(x);

            /// <summary>softmax of -x.</summary>
            /// <param name="x">Any shape, (…).</param>
            /// <param name="dim">The dimension; negative ones count from the end.</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">The elements are not of a floating point type.</exception>
            public static Tensor softmin(Tensor x, long dim) => (-x).softmax(dim);

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

            /// <summary>exp(x), divided by its sum over the channels, at each place of a picture.</summary>
            /// <param name="x">(batch, channels, height, width), or without batch.</param>
            /// <returns>The same shape, between 0 and 1.</returns>
            /// <exception cref="ArgumentException">There are fewer or more dimensions.</exception>
            public static Tensor softmax2d(Tensor x) => Given(x).dim() is 3 or 4 ? x.softmax(-3)
                : throw new ArgumentException($"softmax2d needs an input of 3 or 4 dimensions, and got {x.dim()}.");
        }
    }
}
