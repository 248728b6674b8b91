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
        private static readonly Op aten_erfc = new("aten::erfc");
        private static readonly Op aten_erfc_ = new("aten::erfc_");
        private static readonly Op aten_erfinv = new("aten::erfinv");
        private static readonly Op aten_erfinv_ = new("aten::erfinv_");
        private static readonly Op aten_lgamma = new("aten::lgamma");
        private static readonly Op aten_lgamma_ = new("aten::lgamma_");
        private static readonly Op aten_digamma = new("aten::digamma");
        private static readonly Op aten_digamma_ = new("aten::digamma_");
        private static readonly Op aten_i0 = new("aten::i0");
        private static readonly Op aten_i0_ = new("aten::i0_");
        private static readonly Op aten_mvlgamma = new("aten::mvlgamma");
        private static readonly Op aten_mvlgamma_ = new("aten::mvlgamma_");
        private static readonly Op aten_igamma = new("aten::igamma");
        private static readonly Op aten_igammac = new("aten::igammac");
        private static readonly Op aten_nextafter = new("aten::nextafter");
        private static readonly Op aten_nextafter_ = new("aten::nextafter_");

        /// <summary>Each element's error function, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor erf_() => InPlace(aten_erf_, this);

        /// <summary>1 - erf(x) for each element, exact for large x.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor erfc() => aten_erfc.Call(this);

        /// <summary>1 - erf(x) for each element, exact for large x, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor erfc_() => InPlace(aten_erfc_, this);

        /// <summary>The inverse of erf; NaN outside -1 to 1.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor erfinv() => aten_erfinv.Call(this);

        /// <summary>The inverse of erf; NaN outside -1 to 1, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor erfinv_() => InPlace(aten_erfinv_, this);

        /// <summary>The logarithm of the absolute value of Γ for each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor lgamma() => aten_lgamma.Call(this);

        /// <summary>The logarithm of the absolute value of Γ for each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor lgamma_() => InPlace(aten_lgamma_, this);

        /// <summary>The derivative of log Γ for each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor digamma() => aten_digamma.Call(this);

        /// <summary>The derivative of log Γ for each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor digamma_() => InPlace(aten_digamma_, this);

        /// <summary>The modified Bessel function of order 0, for each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor i0() => aten_i0.Call(this);

        /// <summary>The modified Bessel function of order 0, for each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor i0_() => InPlace(aten_i0_, this);

        /// <summary>The logarithm of the multivariate gamma function of p dimensions.</summary>
        /// <param name="p">The number of dimensions.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">p is not positive, or an element is at most (p - 1) / 2.</exception>
        public Tensor mvlgamma(long p) => aten_mvlgamma.Call(this, p);

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

        /// <summary>The regularized lower incomplete gamma function of this and x.</summary>
        /// <param name="other">x, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor igamma(Tensor other) => aten_igamma.Call(this, other);

        /// <summary>1 - igamma: the regularized upper incomplete gamma function of this and x.</summary>
        /// <param name="other">x, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor igammac(Tensor other) => aten_igammac.Call(this, other);

        /// <summary>The next floating point number from x towards other.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or the elements are not floating point numbers.</exception>
        public Tensor nextafter(Tensor other) => aten_nextafter.Call(this, other);

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

    /// <inheritdoc cref="Tensor.nextafter(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor nextafter(Tensor input, Tensor other) => Given(input).nextafter(other);

    /// <inheritdoc cref="Tensor.nextafter_(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor nextafter_(Tensor input, Tensor other) => Given(input).nextafter_(other);
}
