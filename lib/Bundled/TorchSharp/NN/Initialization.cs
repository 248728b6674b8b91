using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Fills tensors for the start of training, in place and unrecorded; each function returns its tensor.</summary>
        public static partial class init
        {
            private static readonly Op aten_fill__Scalar = new("aten::fill_", "Scalar");
            private static readonly Op aten_linalg_qr = new("aten::linalg_qr");
            private static readonly Op aten_normal_ = new("aten::normal_");
            private static readonly Op aten_uniform_ = new("aten::uniform_");

            /// <summary>What comes after the weights, for which kaiming_uniform_ and its like make up; see <see cref="calculate_gain"/>.</summary>
            public enum NonlinearityType
            {
                /// <summary>Nothing.</summary>
                Linear = 0,
                /// <summary>σ.</summary>
                Sigmoid = 7,
                /// <summary>tanh.</summary>
                Tanh = 8,
                /// <summary>max(x, 0).</summary>
                ReLU = 9,
                /// <summary>max(x, 0) with a slope below 0.</summary>
                LeakyReLU = 10,
            }

            /// <summary>What is to keep its size: the activations on the way forward, or the gradients on the way back.</summary>
            public enum FanInOut
            {
                /// <summary>The activations.</summary>
                FanIn = 0,
                /// <summary>The gradients.</summary>
                FanOut = 1,
            }

            /// <summary>The factor by which weights must be larger because of what comes after them.</summary>
            /// <param name="nonlinearity">What comes after them.</param>
            /// <param name="param">With LeakyReLU, the slope below 0.</param>
            /// <returns>5/3 for tanh, √2 for ReLU, √(2 / (1 + param²)) for a leaky one, 1 for anything else.</returns>
            public static double calculate_gain(NonlinearityType nonlinearity, double param = 0) => nonlinearity switch
            {
                NonlinearityType.Tanh => 5.0 / 3,
                NonlinearityType.ReLU => Math.Sqrt(2),
                NonlinearityType.LeakyReLU => Math.Sqrt(2 / (1 + param * param)),
                _ => 1,
            };

            /// <summary>Fills a tensor with zeros.</summary>
            /// <param name="tensor">The tensor to fill, of any shape.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor zeros_(Tensor tensor) => constant_(tensor, 0);

            /// <summary>Fills a tensor with ones.</summary>
            /// <param name="tensor">The tensor to fill, of any shape.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor ones_(Tensor tensor) => constant_(tensor, 1);

            /// <summary>Fills a tensor with one value.</summary>
            /// <param name="tensor">The tensor to fill, of any shape.</param>
            /// <param name="val">The value; a tensor of whole numbers takes it without its fraction.</param>
            /// <returns>The tensor itself.</returns>
            public static Tensor constant_(Tensor tensor, Scalar val) => Fill(tensor, aten_fill__Scalar, val);

            /// <summary>Fills a tensor with uniform random numbers in [low, high).</summary>
            /// <param name="tensor">The tensor to fill, of any shape.</param>
            /// <param name="low">The least number.</param>
            /// <param name="high">What all numbers are below.</param>
            /// <returns>The tensor itself.</returns>
            /// <exception cref="ExternalException">low exceeds high, or the tensor is not of a floating point type.</exception>
            public static Tensor uniform_(Tensor tensor, double low = 0, double high = 1) => Fill(tensor, aten_uniform_, low, high);

            /// <summary>Fills a tensor with normal random numbers.</summary>
            /// <param name="tensor">The tensor to fill, of any shape.</param>
            /// <param name="mean">Their mean.</param>
            /// <param name="std">Their standard deviation.</param>
            /// <returns>The tensor itself.</returns>
            /// <exception cref="ExternalException">std is negative, or the tensor is not of a floating point type.</exception>
            public static Tensor normal_(Tensor tensor, double mean = 0, double std = 1) => Fill(tensor, aten_normal_, mean, std);

            /// <summary>
            /// Fills a tensor with uniform random numbers in ±gain √(6 / (in + out)), which keeps activations and gradients at their size
            /// (Glorot and Bengio 2010).
            /// </summary>
            /// <param name="tensor">Weights, (out, in, …).</param>
            /// <param name="gain">What <see cref="calculate_gain"/> gives for what comes after the weights.</param>
            /// <returns>The tensor itself.</returns>
            /// <exception cref="ArgumentException">The tensor has fewer than two dimensions.</exception>
            /// <exception cref="ExternalException">The tensor is not of a floating point type.</exception>
            public static Tensor xavier_uniform_(Tensor tensor, double gain = 1)
            {
                // In this order PyTorch rounds.
                var bound = Math.Sqrt(3) * XavierDeviation(tensor, gain);
                return uniform_(tensor, -bound, bound);
            }

            /// <summary>Fills a tensor with normal random numbers of deviation gain √(2 / (in + out)) (Glorot and Bengio 2010).</summary>
            /// <param name="tensor">Weights, (out, in, …).</param>
            /// <param name="gain">What <see cref="calculate_gain"/> gives for what comes after the weights.</param>
            /// <returns>The tensor itself.</returns>
            /// <exception cref="ArgumentException">The tensor has fewer than two dimensions.</exception>
            /// <exception cref="ExternalException">The tensor is not of a floating point type.</exception>
            public static Tensor xavier_normal_(Tensor tensor, double gain = 1) => normal_(tensor, 0, XavierDeviation(tensor, gain));

            /// <summary>Fills a tensor with uniform random numbers in ±gain √(3 / fan), with the gain of the nonlinearity (He et al. 2015).</summary>
            /// <param name="tensor">Weights, (out, in, …).</param>
            /// <param name="a">With LeakyReLU, the slope below 0.</param>
            /// <param name="mode">Whether in or out is the fan.</param>
            /// <param name="nonlinearity">What comes after the weights.</param>
            /// <returns>The tensor itself.</returns>
            /// <exception cref="ArgumentException">The tensor has fewer than two dimensions.</exception>
            /// <exception cref="ExternalException">The fan is 0, or the tensor is not of a floating point type.</exception>
            public static Tensor kaiming_uniform_(Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn,
                NonlinearityType nonlinearity = NonlinearityType.LeakyReLU)
            {
                var bound = Math.Sqrt(3) * KaimingDeviation(tensor, a, mode, nonlinearity);
                return uniform_(tensor, -bound, bound);
            }

            /// <summary>Fills a tensor with normal random numbers of deviation gain / √fan, with the gain of the nonlinearity (He et al. 2015).</summary>
            /// <param name="tensor">Weights, (out, in, …).</param>
            /// <param name="a">With LeakyReLU, the slope below 0.</param>
            /// <param name="mode">Whether in or out is the fan.</param>
            /// <param name="nonlinearity">What comes after the weights.</param>
            /// <returns>The tensor itself.</returns>
            /// <exception cref="ArgumentException">The tensor has fewer than two dimensions.</exception>
            /// <exception cref="ExternalException">The tensor is not of a floating point type.</exception>
            public static Tensor kaiming_normal_(Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn,
                NonlinearityType nonlinearity = NonlinearityType.LeakyReLU) =>
                normal_(tensor, 0, KaimingDeviation(tensor, a, mode, nonlinearity));

            /// <summary>
            /// Fills a tensor with rows (or columns, if there are fewer) at right angles and of length gain (Saxe, McClelland and Ganguli 2013).
            /// </summary>
            /// <param name="tensor">(rows, …): what follows the rows is taken for one dimension, of columns.</param>
            /// <param name="gain">The length.</param>
            /// <returns>The tensor itself.</returns>
            /// <exception cref="ArgumentException">The tensor has fewer than two dimensions.</exception>
            /// <exception cref="DivideByZeroException">There are no rows.</exception>
            /// <exception cref="ExternalException">The tensor is not of a floating point type.</exception>
            public static Tensor orthogonal_(Tensor tensor, double gain = 1)
            {
                if (Given(tensor).dim() < 2)
                    throw new ArgumentException($"orthogonal_ needs two or more dimensions, and the tensor has {tensor.dim()}.");
                using var ungraded = no_grad();
                using var scope = NewDisposeScope();
                var rows = tensor.size(0);
                var columns = tensor.numel() / rows;
                var normal = empty(rows, columns, tensor.dtype, tensor.device).normal_();
                var (q, r) = aten_linalg_qr.Call2(rows < columns ? normal.t() : normal);
                // With R's diagonal made positive, Q is uniform.
                q *= r.diag().sign();
                tensor.copy_((rows < columns ? q.t() : q).reshape(tensor.shape)).mul_(gain);
                return tensor;
            }

            /// <summary>How many inputs one output has, and how many outputs one input.</summary>
            /// <param name="tensor">Weights, (out, in, …).</param>
            /// <returns>in and out, each times the size of the rest.</returns>
            /// <exception cref="ArgumentException">The tensor has fewer than two dimensions.</exception>
            public static (long fanIn, long fanOut) CalculateFanInAndFanOut(Tensor tensor)
            {
                if (Given(tensor).shape is not [var outputs, var inputs, .. var rest])
                {
                    throw new ArgumentException(
                        $"Fan-in and fan-out need two or more dimensions, and the tensor has {tensor.dim()}.");
                }
                var field = rest.Aggregate(1L, (product, size) => product * size);
                return (inputs * field, outputs * field);
            }

            private static double XavierDeviation(Tensor tensor, double gain)
            {
                var (fanIn, fanOut) = CalculateFanInAndFanOut(tensor);
                return gain * Math.Sqrt(2.0 / (fanIn + fanOut));
            }

            private static double KaimingDeviation(Tensor tensor, double a, FanInOut mode, NonlinearityType nonlinearity)
            {
                var (fanIn, fanOut) = CalculateFanInAndFanOut(tensor);
                return calculate_gain(nonlinearity, a) / Math.Sqrt(mode == FanInOut.FanIn ? fanIn : fanOut);
            }

            private static Tensor Fill(Tensor tensor, Op op, params ReadOnlySpan<Value> values)
            {
                using var ungraded = no_grad();
                op.Run([tensor, .. values]);
                return tensor;
            }
        }
    }
}
