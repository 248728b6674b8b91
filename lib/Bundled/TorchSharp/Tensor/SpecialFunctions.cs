using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Functions of statistics and number theory, for each element.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_polygamma = new("aten::polygamma");
        private static readonly Op aten_erf_ = new("aten::erf_");
        /// <summary>Each element's error function, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor erf_() => InPlace(aten_erf_, this);

        private static readonly Op aten_erfc = new("aten::erfc");
        /// <summary>1 - erf(x) for each element, exact for large x.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor erfc() => aten_erfc.Call(this);

        private static readonly Op aten_erfc_ = new("aten::erfc_");
        /// <summary>1 - erf(x) for each element, exact for large x, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor erfc_() => InPlace(aten_erfc_, this);

        private static readonly Op aten_erfinv = new("aten::erfinv");
        /// <summary>The inverse of erf; NaN outside -1 to 1.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor erfinv() => aten_erfinv.Call(this);

        private static readonly Op aten_erfinv_ = new("aten::erfinv_");
        /// <summary>The inverse of erf; NaN outside -1 to 1, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor erfinv_() => InPlace(aten_erfinv_, this);

        private static readonly Op aten_lgamma = new("aten::lgamma");
        /// <summary>The logarithm of the absolute value of Γ for each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor lgamma() => aten_lgamma.Call(this);

        private static readonly Op aten_lgamma_ = new("aten::lgamma_");
        /// <summary>The logarithm of the absolute value of Γ for each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor lgamma_() => InPlace(aten_lgamma_, this);

        private static readonly Op aten_digamma = new("aten::digamma");
        /// <summary>The derivative of log Γ for each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor digamma() => aten_digamma.Call(this);

        private static readonly Op aten_digamma_ = new("aten::digamma_");
        /// <summary>The derivative of log Γ for each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor digamma_() => InPlace(aten_digamma_, this);

        private static readonly Op aten_i0 = new("aten::i0");
        /// <summary>The modified Bessel function of order 0, for each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor i0() => aten_i0.Call(this);

        private static readonly Op aten_i0_ = new("aten::i0_");
        /// <summary>The modified Bessel function of order 0, for each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor i0_() => InPlace(aten_i0_, this);

        private static readonly Op aten_exp2 = new("aten::exp2");
        /// <summary>2 to the power of each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor exp2() => aten_exp2.Call(this);

        private static readonly Op aten_exp2_ = new("aten::exp2_");
        /// <summary>2 to the power of each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor exp2_() => InPlace(aten_exp2_, this);

        private static readonly Op aten_expm1_ = new("aten::expm1_");
        /// <summary>exp(x) - 1, exact near 0, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor expm1_() => InPlace(aten_expm1_, this);

        private static readonly Op aten_log1p_ = new("aten::log1p_");
        /// <summary>log(1 + x), exact near 0, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor log1p_() => InPlace(aten_log1p_, this);

        private static readonly Op aten_log2_ = new("aten::log2_");
        /// <summary>Each element's logarithm to base 2, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor log2_() => InPlace(aten_log2_, this);

        private static readonly Op aten_log10_ = new("aten::log10_");
        /// <summary>Each element's logarithm to base 10, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor log10_() => InPlace(aten_log10_, this);

        private static readonly Op aten_rsqrt_ = new("aten::rsqrt_");
        /// <summary>One over each element's square root, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor rsqrt_() => InPlace(aten_rsqrt_, this);

        private static readonly Op aten_mvlgamma = new("aten::mvlgamma");
        /// <summary>The logarithm of the multivariate gamma function of p dimensions.</summary>
        /// <param name="p">The number of dimensions.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">p is not positive, or an element is at most (p - 1) / 2.</exception>
        public Tensor mvlgamma(long p) => aten_mvlgamma.Call(this, p);

        private static readonly Op aten_mvlgamma_ = new("aten::mvlgamma_");
        /// <summary>The logarithm of the multivariate gamma function of p dimensions, in place.</summary>
        /// <param name="p">The number of dimensions.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or p is not positive, or an element is at most (p - 1) /
        /// 2.
        /// </exception>
        public Tensor mvlgamma_(long p) => InPlace(aten_mvlgamma_, this, p);

        /// <summary>The p-th derivative of digamma for each element.</summary>
        /// <param name="p">Which derivative.</param>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        /// <exception cref="ExternalException">p is negative.</exception>
        public Tensor polygamma(long p) => aten_polygamma.Call(p, this);

        private static readonly Op aten_igamma = new("aten::igamma");
        /// <summary>The regularized lower incomplete gamma function of this and x.</summary>
        /// <param name="other">x, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor igamma(Tensor other) => aten_igamma.Call(this, other);

        private static readonly Op aten_igammac = new("aten::igammac");
        /// <summary>1 - igamma: the regularized upper incomplete gamma function of this and x.</summary>
        /// <param name="other">x, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor igammac(Tensor other) => aten_igammac.Call(this, other);

        private static readonly Op aten_logit = new("aten::logit");
        /// <summary>log(x / (1 - x)) for each element, the inverse of sigmoid.</summary>
        /// <param name="eps">What keeps x between eps and 1 - eps; null lets 0 and 1 give infinities.</param>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor logit(double? eps = null) => aten_logit.Call(this, eps);

        private static readonly Op aten_logit_ = new("aten::logit_");
        /// <summary>log(x / (1 - x)) for each element, the inverse of sigmoid, in place.</summary>
        /// <param name="eps">What keeps x between eps and 1 - eps; null lets 0 and 1 give infinities.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor logit_(double? eps = null) => InPlace(aten_logit_, this, eps);

        private static readonly Op aten_logaddexp = new("aten::logaddexp");
        /// <summary>log(exp(x) + exp(y)), without overflow.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor logaddexp(Tensor other) => aten_logaddexp.Call(this, other);

        private static readonly Op aten_logaddexp2 = new("aten::logaddexp2");
        /// <summary>log2(2^x + 2^y), without overflow.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor logaddexp2(Tensor other) => aten_logaddexp2.Call(this, other);

        private static readonly Op aten_xlogy_Tensor = new("aten::xlogy", "Tensor");
        /// <summary>x log(y), and 0 where x is 0.</summary>
        /// <param name="y">y, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor xlogy(Tensor y) => aten_xlogy_Tensor.Call(this, y);

        private static readonly Op aten_xlogy_Scalar_Other = new("aten::xlogy", "Scalar_Other");
        /// <summary>x log(y), and 0 where x is 0.</summary>
        /// <param name="y">y, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor xlogy(Scalar y) => aten_xlogy_Scalar_Other.Call(this, y);

        private static readonly Op aten_xlogy__Tensor = new("aten::xlogy_", "Tensor");
        /// <summary>x log(y), and 0 where x is 0, in place.</summary>
        /// <param name="y">y, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor xlogy_(Tensor y) => InPlace(aten_xlogy__Tensor, this, y);

        private static readonly Op aten_xlogy__Scalar_Other = new("aten::xlogy_", "Scalar_Other");
        /// <summary>x log(y), and 0 where x is 0, in place.</summary>
        /// <param name="y">y, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor xlogy_(Scalar y) => InPlace(aten_xlogy__Scalar_Other, this, y);

        private static readonly Op aten_ldexp_Tensor = new("aten::ldexp", "Tensor");
        /// <summary>x · 2^other.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor ldexp(Tensor other) => aten_ldexp_Tensor.Call(this, other);

        private static readonly Op aten_ldexp_ = new("aten::ldexp_");
        /// <summary>x · 2^other, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor ldexp_(Tensor other) => InPlace(aten_ldexp_, this, other);

        private static readonly Op aten_gcd = new("aten::gcd");
        /// <summary>The greatest common divisor.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or the elements are not whole numbers.</exception>
        public Tensor gcd(Tensor other) => aten_gcd.Call(this, other);

        private static readonly Op aten_gcd_ = new("aten::gcd_");
        /// <summary>The greatest common divisor, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the
        /// elements are not whole numbers.
        /// </exception>
        public Tensor gcd_(Tensor other) => InPlace(aten_gcd_, this, other);

        private static readonly Op aten_lcm = new("aten::lcm");
        /// <summary>The least common multiple.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or the elements are not whole numbers.</exception>
        public Tensor lcm(Tensor other) => aten_lcm.Call(this, other);

        private static readonly Op aten_lcm_ = new("aten::lcm_");
        /// <summary>The least common multiple, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the
        /// elements are not whole numbers.
        /// </exception>
        public Tensor lcm_(Tensor other) => InPlace(aten_lcm_, this, other);

        private static readonly Op aten_frexp_Tensor = new("aten::frexp", "Tensor");
        /// <summary>Each element as mantissa · 2^exponent, with a mantissa from 0.5 to below 1 or from -1 to -0.5.</summary>
        /// <returns>The mantissas, of the same type, and the exponents, of type Int32; both of the same shape.</returns>
        /// <exception cref="ExternalException">The elements are not floating point numbers.</exception>
        public (Tensor, Tensor) frexp() => aten_frexp_Tensor.Call2(this);

        private static readonly Op aten_nextafter = new("aten::nextafter");
        /// <summary>The next floating point number from x towards other.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or the elements are not floating point numbers.</exception>
        public Tensor nextafter(Tensor other) => aten_nextafter.Call(this, other);

        private static readonly Op aten_nextafter_ = new("aten::nextafter_");
        /// <summary>The next floating point number from x towards other, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the
        /// elements are not floating point numbers.
        /// </exception>
        public Tensor nextafter_(Tensor other) => InPlace(aten_nextafter_, this, other);
    }

    /// <inheritdoc cref="Tensor.erf_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor erf_(Tensor input) => Given(input).erf_();

    /// <inheritdoc cref="Tensor.erfc()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor erfc(Tensor input) => Given(input).erfc();

    /// <inheritdoc cref="Tensor.erfc_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor erfc_(Tensor input) => Given(input).erfc_();

    /// <inheritdoc cref="Tensor.erfinv()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor erfinv(Tensor input) => Given(input).erfinv();

    /// <inheritdoc cref="Tensor.erfinv_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor erfinv_(Tensor input) => Given(input).erfinv_();

    /// <inheritdoc cref="Tensor.lgamma()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor lgamma(Tensor input) => Given(input).lgamma();

    /// <inheritdoc cref="Tensor.lgamma_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor lgamma_(Tensor input) => Given(input).lgamma_();

    /// <inheritdoc cref="Tensor.digamma()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor digamma(Tensor input) => Given(input).digamma();

    /// <inheritdoc cref="Tensor.digamma_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor digamma_(Tensor input) => Given(input).digamma_();

    /// <inheritdoc cref="Tensor.i0()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor i0(Tensor input) => Given(input).i0();

    /// <inheritdoc cref="Tensor.i0_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor i0_(Tensor input) => Given(input).i0_();

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

    /// <inheritdoc cref="Tensor.mvlgamma(long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor mvlgamma(Tensor input, long p) => Given(input).mvlgamma(p);

    /// <inheritdoc cref="Tensor.mvlgamma_(long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor mvlgamma_(Tensor input, long p) => Given(input).mvlgamma_(p);

    /// <inheritdoc cref="Tensor.polygamma(long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor polygamma(Tensor input, long p) => Given(input).polygamma(p);

    /// <inheritdoc cref="Tensor.igamma(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor igamma(Tensor input, Tensor other) => Given(input).igamma(other);

    /// <inheritdoc cref="Tensor.igammac(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor igammac(Tensor input, Tensor other) => Given(input).igammac(other);

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

    /// <inheritdoc cref="Tensor.gcd(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor gcd(Tensor left, Tensor right) => Given(left).gcd(right);

    /// <inheritdoc cref="Tensor.gcd_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor gcd_(Tensor left, Tensor right) => Given(left).gcd_(right);

    /// <inheritdoc cref="Tensor.lcm(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor lcm(Tensor input, Tensor other) => Given(input).lcm(other);

    /// <inheritdoc cref="Tensor.lcm_(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor lcm_(Tensor input, Tensor other) => Given(input).lcm_(other);

    /// <inheritdoc cref="Tensor.frexp()"/>
    /// <param name="input">The tensor.</param>
    public static (Tensor, Tensor) frexp(Tensor input) => Given(input).frexp();

    /// <inheritdoc cref="Tensor.nextafter(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor nextafter(Tensor input, Tensor other) => Given(input).nextafter(other);

    /// <inheritdoc cref="Tensor.nextafter_(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor nextafter_(Tensor input, Tensor other) => Given(input).nextafter_(other);
}
