using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Functions of one number, applied to each element.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_abs = new("aten::abs");
        /// <summary>Each element's absolute value.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public Tensor abs() => aten_abs.Call(this);

        private static readonly Op aten_abs_ = new("aten::abs_");
        /// <summary>Each element's absolute value, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are truth values.
        /// </exception>
        public Tensor abs_() => InPlace(aten_abs_, this);

        private static readonly Op aten_sign = new("aten::sign");
        /// <summary>-1, 0 or 1 for each element.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        public Tensor sign() => aten_sign.Call(this);

        private static readonly Op aten_exp = new("aten::exp");
        /// <summary>e to the power of each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor exp() => aten_exp.Call(this);

        private static readonly Op aten_exp_ = new("aten::exp_");
        /// <summary>e to the power of each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor exp_() => InPlace(aten_exp_, this);

        private static readonly Op aten_expm1 = new("aten::expm1");
        /// <summary>exp(x) - 1, exact near 0.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor expm1() => aten_expm1.Call(this);

        private static readonly Op aten_log = new("aten::log");
        /// <summary>Each element's natural logarithm.</summary>
        /// <returns>A new tensor of the same shape; whole numbers give Float32. Zero gives -∞, a negative number NaN.</returns>
        public Tensor log() => aten_log.Call(this);

        private static readonly Op aten_log_ = new("aten::log_");
        /// <summary>Each element's natural logarithm, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor log_() => InPlace(aten_log_, this);

        private static readonly Op aten_log1p = new("aten::log1p");
        /// <summary>log(1 + x), exact near 0.</summary>
        /// <returns>A new tensor of the same shape; whole numbers give Float32. -1 gives -∞, anything below NaN.</returns>
        public Tensor log1p() => aten_log1p.Call(this);

        private static readonly Op aten_log2 = new("aten::log2");
        /// <summary>Each element's logarithm to base 2.</summary>
        /// <returns>A new tensor of the same shape; whole numbers give Float32. Zero gives -∞, a negative number NaN.</returns>
        public Tensor log2() => aten_log2.Call(this);

        private static readonly Op aten_log10 = new("aten::log10");
        /// <summary>Each element's logarithm to base 10.</summary>
        /// <returns>A new tensor of the same shape; whole numbers give Float32. Zero gives -∞, a negative number NaN.</returns>
        public Tensor log10() => aten_log10.Call(this);

        private static readonly Op aten_sqrt = new("aten::sqrt");
        /// <summary>Each element's square root.</summary>
        /// <returns>A new tensor of the same shape; whole numbers give Float32. A negative number gives NaN.</returns>
        public Tensor sqrt() => aten_sqrt.Call(this);

        private static readonly Op aten_sqrt_ = new("aten::sqrt_");
        /// <summary>Each element's square root, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor sqrt_() => InPlace(aten_sqrt_, this);

        private static readonly Op aten_rsqrt = new("aten::rsqrt");
        /// <summary>One over each element's square root.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor rsqrt() => aten_rsqrt.Call(this);

        private static readonly Op aten_sin = new("aten::sin");
        /// <summary>Each element's sine; radians.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor sin() => aten_sin.Call(this);

        private static readonly Op aten_cos = new("aten::cos");
        /// <summary>Each element's cosine; radians.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor cos() => aten_cos.Call(this);

        private static readonly Op aten_tan = new("aten::tan");
        /// <summary>Each element's tangent; radians.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor tan() => aten_tan.Call(this);

        private static readonly Op aten_erf = new("aten::erf");
        /// <summary>Each element's error function.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor erf() => aten_erf.Call(this);

        private static readonly Op aten_floor = new("aten::floor");
        /// <summary>Each element rounded down.</summary>
        /// <returns>A new tensor of the same shape and type; whole numbers stay as they are.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public Tensor floor() => aten_floor.Call(this);

        private static readonly Op aten_ceil = new("aten::ceil");
        /// <summary>Each element rounded up.</summary>
        /// <returns>A new tensor of the same shape and type; whole numbers stay as they are.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public Tensor ceil() => aten_ceil.Call(this);

        private static readonly Op aten_trunc = new("aten::trunc");
        /// <summary>Each element without its fraction.</summary>
        /// <returns>A new tensor of the same shape and type; whole numbers stay as they are.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public Tensor trunc() => aten_trunc.Call(this);

        private static readonly Op aten_round_decimals = new("aten::round", "decimals");
        /// <summary>Each element rounded to so many decimals; halves go to the even neighbor.</summary>
        /// <param name="decimals">How many digits stay after the decimal point; negative numbers round to tens, hundreds and so on.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are truth values; or they are whole numbers, and decimals is not 0.</exception>
        public Tensor round(long decimals = 0) => aten_round_decimals.Call(this, decimals);
    }

    /// <inheritdoc cref="Tensor.abs()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor abs(Tensor input) => Given(input).abs();

    /// <inheritdoc cref="Tensor.sign()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor sign(Tensor input) => Given(input).sign();

    /// <inheritdoc cref="Tensor.exp()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor exp(Tensor input) => Given(input).exp();

    /// <inheritdoc cref="Tensor.expm1()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor expm1(Tensor input) => Given(input).expm1();

    /// <inheritdoc cref="Tensor.log()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor log(Tensor input) => Given(input).log();

    /// <inheritdoc cref="Tensor.log1p()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor log1p(Tensor input) => Given(input).log1p();

    /// <inheritdoc cref="Tensor.log2()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor log2(Tensor input) => Given(input).log2();

    /// <inheritdoc cref="Tensor.log10()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor log10(Tensor input) => Given(input).log10();

    /// <inheritdoc cref="Tensor.sqrt()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor sqrt(Tensor input) => Given(input).sqrt();

    /// <inheritdoc cref="Tensor.rsqrt()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor rsqrt(Tensor input) => Given(input).rsqrt();

    /// <inheritdoc cref="Tensor.sin()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor sin(Tensor input) => Given(input).sin();

    /// <inheritdoc cref="Tensor.cos()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor cos(Tensor input) => Given(input).cos();

    /// <inheritdoc cref="Tensor.tan()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor tan(Tensor input) => Given(input).tan();

    /// <inheritdoc cref="Tensor.erf()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor erf(Tensor input) => Given(input).erf();

    /// <inheritdoc cref="Tensor.floor()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor floor(Tensor input) => Given(input).floor();

    /// <inheritdoc cref="Tensor.ceil()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor ceil(Tensor input) => Given(input).ceil();

    /// <inheritdoc cref="Tensor.trunc()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor trunc(Tensor input) => Given(input).trunc();

    /// <inheritdoc cref="Tensor.round(long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor round(Tensor input, long decimals = 0) => Given(input).round(decimals);
}
