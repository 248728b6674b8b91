using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// What networks apply to their layers' outputs. nn.functional and nn hold more of them, as functions and modules.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_relu = new("aten::relu");
        /// <summary>max(x, 0) for each element.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public Tensor relu() => aten_relu.Call(this);

        private static readonly Op aten_tanh = new("aten::tanh");
        /// <summary>Each element's hyperbolic tangent.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor tanh() => aten_tanh.Call(this);

        private static readonly Op aten_tanh_ = new("aten::tanh_");
        /// <summary>Each element's hyperbolic tangent, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor tanh_() => InPlace(aten_tanh_, this);

        private static readonly Op aten_sigmoid = new("aten::sigmoid");
        /// <summary>1 / (1 + exp(-x)) for each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor sigmoid() => aten_sigmoid.Call(this);

        private static readonly Op aten_sigmoid_ = new("aten::sigmoid_");
        /// <summary>1 / (1 + exp(-x)) for each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor sigmoid_() => InPlace(aten_sigmoid_, this);

        private static readonly Op aten_gelu = new("aten::gelu");
        /// <summary>x Φ(x) for each element, with the normal distribution function Φ.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor gelu() => aten_gelu.Call(this);

        private static readonly Op aten_silu = new("aten::silu");
        /// <summary>x sigmoid(x) for each element.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor silu() => aten_silu.Call(this);

        private static readonly Op aten_softplus = new("aten::softplus");
        /// <summary>log(1 + exp(beta x)) / beta for each element; x itself where beta x exceeds the threshold.</summary>
        /// <param name="beta">How sharply the curve bends.</param>
        /// <param name="threshold">Where the straight line begins.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor softplus(double beta = 1, double threshold = 20) => aten_softplus.Call(this, beta, threshold);

        private static readonly Op aten_leaky_relu = new("aten::leaky_relu");
        /// <summary>x where positive, negative_slope x elsewhere.</summary>
        /// <param name="negative_slope">The slope below zero.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor leaky_relu(Scalar negative_slope) => aten_leaky_relu.Call(this, negative_slope);

        private static readonly Op aten_elu = new("aten::elu");
        /// <summary>x where positive, alpha (exp(x) - 1) elsewhere.</summary>
        /// <param name="alpha">Minus the limit far below zero.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor elu(double alpha = 1) => aten_elu.Call(this, alpha);

        private static readonly Op aten_log_sigmoid = new("aten::log_sigmoid");
        /// <summary>log(sigmoid(x)) for each element.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public Tensor log_sigmoid() => aten_log_sigmoid.Call(this);

        private static readonly Op aten_softmax_int = new("aten::softmax", "int");
        /// <summary>exp(x) for each element, divided by its sum along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="dtype">The element type to compute in and to give; null for the tensor's own.</param>
        /// <returns>The same shape, of the given type. Along dim the elements are positive and sum to 1.</returns>
        /// <exception cref="ExternalException">The dimension is out of range; or the elements are not floating point numbers, and no type is given.</exception>
        public Tensor softmax(long dim, ScalarType? dtype = null) => aten_softmax_int.Call(this, dim, dtype);

        private static readonly Op aten_log_softmax_int = new("aten::log_softmax", "int");
        /// <summary>The logarithm of softmax, without overflow or loss of digits.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="dtype">The element type to compute in and to give; null for the tensor's own.</param>
        /// <returns>The same shape, of the given type. Along dim the exponentials of the elements sum to 1.</returns>
        /// <exception cref="ExternalException">The dimension is out of range; or the elements are not floating point numbers, and no type is given.</exception>
        public Tensor log_softmax(long dim, ScalarType? dtype = null) => aten_log_softmax_int.Call(this, dim, dtype);
    }

    /// <inheritdoc cref="Tensor.tanh()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor tanh(Tensor input) => Given(input).tanh();

    /// <inheritdoc cref="Tensor.sigmoid()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor sigmoid(Tensor input) => Given(input).sigmoid();
}
