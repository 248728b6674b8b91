using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Exponentials, logarithms and roots beside those of ElementaryFunctions.cs, for each element.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_exp2 = new("aten::exp2");
        private static readonly Op aten_exp2_ = new("aten::exp2_");
        private static readonly Op aten_expm1_ = new("aten::expm1_");
        private static readonly Op aten_log1p_ = new("aten::log1p_");
        private static readonly Op aten_log2_ = new("aten::log2_");
        private static readonly Op aten_log10_ = new("aten::log10_");
        private static readonly Op aten_rsqrt_ = new("aten::rsqrt_");
        private static readonly Op aten_logit = new("aten::logit");
        private static readonly Op aten_logit_ = new("aten::logit_");
        private static readonly Op aten_logaddexp = new("aten::logaddexp");
        private static readonly Op aten_logaddexp2 = new("aten::logaddexp2");
        private static readonly Op aten_xlogy_Tensor = new("aten::xlogy", "Tensor");
        private static readonly Op aten_xlogy_Scalar_Other = new("aten::xlogy", "Scalar_Other");
        private static readonly Op aten_xlogy__Tensor = new("aten::xlogy_", "Tensor");
        private static readonly Op aten_xlogy__Scalar_Other = new("aten::xlogy_", "Scalar_Other");
        private static readonly Op aten_ldexp_Tensor = new("aten::ldexp", "Tensor");
        private static readonly Op aten_ldexp_ = new("aten::ldexp_");
        private static readonly Op aten_frexp_Tensor = new("aten::frexp", "Tensor");

        /// <summary>2 to the power of each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor exp2() => aten_exp2.Call(this);

        /// <summary>2 to the power of each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor exp2_() => InPlace(aten_exp2_, this);

        /// <summary>exp(x) - 1, exact near 0, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor expm1_() => InPlace(aten_expm1_, this);

        /// <summary>log(1 + x), exact near 0, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor log1p_() => InPlace(aten_log1p_, this);

        /// <summary>Each element's logarithm to base 2, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor log2_() => InPlace(aten_log2_, this);

        /// <summary>Each element's logarithm to base 10, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor log10_() => InPlace(aten_log10_, this);

        /// <summary>One over each element's square root, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor rsqrt_() => InPlace(aten_rsqrt_, this);

        /// <summary>log(x / (1 - x)) for each element, the inverse of sigmoid.</summary>
        /// <param name="eps">What keeps x between eps and 1 - eps; null lets 0 and 1 give infinities.</param>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor logit(double? eps = null) => aten_logit.Call(this, eps);

        /// <summary>log(x / (1 - x)) for each element, the inverse of sigmoid, in place.</summary>
        /// <param name="eps">What keeps x between eps and 1 - eps; null lets 0 and 1 give infinities.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor logit_(double? eps = null) => InPlace(aten_logit_, this, eps);

        /// <summary>log(exp(x) + exp(y)), without overflow.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor logaddexp(Tensor other) => aten_logaddexp.Call(this, other);

        /// <summary>log2(2^x + 2^y), without overflow.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor logaddexp2(Tensor other) => aten_logaddexp2.Call(this, other);

        /// <summary>x log(y), and 0 where x is 0.</summary>
        /// <param name="y">y, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor xlogy(Tensor y) => aten_xlogy_Tensor.Call(this, y);

        /// <summary>x log(y), and 0 where x is 0.</summary>
        /// <param name="y">y, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor xlogy(Scalar y) => aten_xlogy_Scalar_Other.Call(this, y);

        /// <summary>x log(y), and 0 where x is 0, in place.</summary>
        /// <param name="y">y, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor xlogy_(Tensor y) => InPlace(aten_xlogy__Tensor, this, y);

        /// <summary>x log(y), and 0 where x is 0, in place.</summary>
        /// <param name="y">y, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor xlogy_(Scalar y) => InPlace(aten_xlogy__Scalar_Other, this, y);

        /// <summary>x · 2^other.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor ldexp(Tensor other) => aten_ldexp_Tensor.Call(this, other);

        /// <summary>x · 2^other, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor ldexp_(Tensor other) => InPlace(aten_ldexp_, this, other);

        /// <summary>Each element as mantissa · 2^exponent, with a mantissa from 0.5 to below 1 or from -1 to -0.5.</summary>
        /// <returns>The mantissas, of the same type, and the exponents, of type Int32; both of the same shape.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public (Tensor, Tensor) frexp() => aten_frexp_Tensor.Call2(this);
    }

    /// <inheritdoc cref="Tensor.exp2()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor exp2(Tensor input) => Given(input).exp2();

    /// <inheritdoc cref="Tensor.exp2_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor exp2_(Tensor input) => Given(input).exp2_();

    /// <inheritdoc cref="Tensor.expm1_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor expm1_(Tensor input) => Given(input).expm1_();

    /// <inheritdoc cref="Tensor.log1p_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor log1p_(Tensor input) => Given(input).log1p_();

    /// <inheritdoc cref="Tensor.log2_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor log2_(Tensor input) => Given(input).log2_();

    /// <inheritdoc cref="Tensor.log10_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor log10_(Tensor input) => Given(input).log10_();

    /// <inheritdoc cref="Tensor.rsqrt_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor rsqrt_(Tensor input) => Given(input).rsqrt_();

    /// <inheritdoc cref="Tensor.logit(double?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor logit(Tensor input, double? eps = null) => Given(input).logit(eps);

    /// <inheritdoc cref="Tensor.logit_(double?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor logit_(Tensor input, double? eps = null) => Given(input).logit_(eps);

    /// <inheritdoc cref="Tensor.logaddexp(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor logaddexp(Tensor left, Tensor right) => Given(left).logaddexp(right);

    /// <inheritdoc cref="Tensor.logaddexp2(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor logaddexp2(Tensor left, Tensor right) => Given(left).logaddexp2(right);

    /// <inheritdoc cref="Tensor.xlogy(Tensor)"/>
    /// <param name="x">The tensor.</param>
    public static Tensor xlogy(Tensor x, Tensor y) => Given(x).xlogy(y);

    /// <inheritdoc cref="Tensor.xlogy(Scalar)"/>
    /// <param name="x">The tensor.</param>
    public static Tensor xlogy(Tensor x, Scalar y) => Given(x).xlogy(y);

    /// <inheritdoc cref="Tensor.xlogy_(Tensor)"/>
    /// <param name="x">The tensor.</param>
    public static Tensor xlogy_(Tensor x, Tensor y) => Given(x).xlogy_(y);

    /// <inheritdoc cref="Tensor.xlogy_(Scalar)"/>
    /// <param name="x">The tensor.</param>
    public static Tensor xlogy_(Tensor x, Scalar y) => Given(x).xlogy_(y);

    /// <inheritdoc cref="Tensor.ldexp(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor ldexp(Tensor input, Tensor other) => Given(input).ldexp(other);

    /// <inheritdoc cref="Tensor.ldexp_(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor ldexp_(Tensor input, Tensor other) => Given(input).ldexp_(other);

    /// <inheritdoc cref="Tensor.frexp()"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor) frexp(Tensor input) => Given(input).frexp();
}
