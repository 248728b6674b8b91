using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Signs, parts and bounds of each element.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_floor_ = new("aten::floor_");
        /// <summary>Each element rounded down, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are truth values.
        /// </exception>
        public Tensor floor_() => InPlace(aten_floor_, this);

        private static readonly Op aten_ceil_ = new("aten::ceil_");
        /// <summary>Each element rounded up, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are truth values.
        /// </exception>
        public Tensor ceil_() => InPlace(aten_ceil_, this);

        private static readonly Op aten_trunc_ = new("aten::trunc_");
        /// <summary>Each element without its fraction, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are truth values.
        /// </exception>
        public Tensor trunc_() => InPlace(aten_trunc_, this);

        private static readonly Op aten_sign_ = new("aten::sign_");
        /// <summary>-1, 0 or 1 for each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are truth values.
        /// </exception>
        public Tensor sign_() => InPlace(aten_sign_, this);

        private static readonly Op aten_frac = new("aten::frac");
        /// <summary>Each element's fraction, with its sign.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public Tensor frac() => aten_frac.Call(this);

        private static readonly Op aten_frac_ = new("aten::frac_");
        /// <summary>Each element's fraction, with its sign, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are truth values.
        /// </exception>
        public Tensor frac_() => InPlace(aten_frac_, this);

        private static readonly Op aten_sgn = new("aten::sgn");
        /// <summary>Each element divided by its absolute value; 0 stays 0. For real numbers the same as sign().</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        public Tensor sgn() => aten_sgn.Call(this);

        private static readonly Op aten_sgn_ = new("aten::sgn_");
        /// <summary>Each element divided by its absolute value; 0 stays 0. For real numbers the same as sign(), in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor sgn_() => InPlace(aten_sgn_, this);

        private static readonly Op aten_round__decimals = new("aten::round_", "decimals");
        /// <summary>Each element rounded to so many decimals; halves go to the even neighbor, in place.</summary>
        /// <param name="decimals">How many digits stay after the decimal point; negative numbers round to tens, hundreds and so on.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor round_(long decimals = 0) => InPlace(aten_round__decimals, this, decimals);

        private static readonly Op aten_signbit = new("aten::signbit");
        /// <summary>Whether each element is negative, -0.0 included.</summary>
        /// <returns>A new tensor of the same shape, of type Bool.</returns>
        public Tensor signbit() => aten_signbit.Call(this);

        private static readonly Op aten_copysign_Tensor = new("aten::copysign", "Tensor");
        /// <summary>Each element with the sign of other.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor copysign(Tensor other) => aten_copysign_Tensor.Call(this, other);

        private static readonly Op aten_copysign__Tensor = new("aten::copysign_", "Tensor");
        /// <summary>Each element with the sign of other, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor copysign_(Tensor other) => InPlace(aten_copysign__Tensor, this, other);

        private static readonly Op aten_heaviside = new("aten::heaviside");
        /// <summary>The step function: 0 below 0, 1 above, and other at 0.</summary>
        /// <param name="other">The values at 0, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or the types differ.</exception>
        public Tensor heaviside(Tensor other) => aten_heaviside.Call(this, other);

        private static readonly Op aten_heaviside_ = new("aten::heaviside_");
        /// <summary>The step function: 0 below 0, 1 above, and other at 0, in place.</summary>
        /// <param name="other">The values at 0, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the types
        /// differ.
        /// </exception>
        public Tensor heaviside_(Tensor other) => InPlace(aten_heaviside_, this, other);

        private static readonly Op aten_nan_to_num = new("aten::nan_to_num");
        /// <summary>Each element, with numbers in place of NaN and infinities.</summary>
        /// <param name="nan">The number for NaN.</param>
        /// <param name="posinf">The number for ∞; null for the type's largest.</param>
        /// <param name="neginf">The number for -∞; null for the type's smallest.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        public Tensor nan_to_num(double nan = 0, double? posinf = null, double? neginf = null) => aten_nan_to_num.Call(this, nan, posinf, neginf);

        private static readonly Op aten_nan_to_num_ = new("aten::nan_to_num_");
        /// <summary>Each element, with numbers in place of NaN and infinities, in place.</summary>
        /// <param name="nan">The number for NaN.</param>
        /// <param name="posinf">The number for ∞; null for the type's largest.</param>
        /// <param name="neginf">The number for -∞; null for the type's smallest.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor nan_to_num_(double nan = 0, double? posinf = null, double? neginf = null) => InPlace(aten_nan_to_num_, this, nan, posinf, neginf);

        private static readonly Op aten_clamp_Tensor = new("aten::clamp", "Tensor");
        /// <summary>Each element, kept between two bounds.</summary>
        /// <param name="min">The lower bound; null for none.</param>
        /// <param name="max">The upper bound; null for none.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">Neither bound is given; or the shapes cannot be broadcast together.</exception>
        public Tensor clamp(Tensor? min = null, Tensor? max = null) => aten_clamp_Tensor.Call(this, min, max);

        private static readonly Op aten_clamp__Tensor = new("aten::clamp_", "Tensor");
        /// <summary>Each element, kept between two bounds, in place.</summary>
        /// <param name="min">The lower bound; null for none.</param>
        /// <param name="max">The upper bound; null for none.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or neither bound is given; or the shapes cannot be
        /// broadcast together.
        /// </exception>
        public Tensor clamp_(Tensor? min = null, Tensor? max = null) => InPlace(aten_clamp__Tensor, this, min, max);

        private static readonly Op aten_clip = new("aten::clip");
        /// <summary>Each element, kept between two bounds.</summary>
        /// <param name="min">The lower bound; null for none.</param>
        /// <param name="max">The upper bound; null for none.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">Neither bound is given.</exception>
        public Tensor clip(Scalar? min = null, Scalar? max = null) => aten_clip.Call(this, min, max);

        private static readonly Op aten_clamp_max = new("aten::clamp_max");
        /// <summary>Each element, at most so large.</summary>
        /// <param name="max">The upper bound.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        public Tensor clamp_max(Scalar max) => aten_clamp_max.Call(this, max);

        private static readonly Op aten_clamp_max_ = new("aten::clamp_max_");
        /// <summary>Each element, at most so large, in place.</summary>
        /// <param name="max">The upper bound.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor clamp_max_(Scalar max) => InPlace(aten_clamp_max_, this, max);

        private static readonly Op aten_clamp_min = new("aten::clamp_min");
        /// <summary>Each element, at least so large.</summary>
        /// <param name="min">The lower bound.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        public Tensor clamp_min(Scalar min) => aten_clamp_min.Call(this, min);

        private static readonly Op aten_clamp_min_ = new("aten::clamp_min_");
        /// <summary>Each element, at least so large, in place.</summary>
        /// <param name="min">The lower bound.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor clamp_min_(Scalar min) => InPlace(aten_clamp_min_, this, min);

        /// <inheritdoc cref="trunc()"/>
        public Tensor fix() => trunc();

        /// <inheritdoc cref="trunc_()"/>
        public Tensor fix_() => trunc_();

        /// <inheritdoc cref="abs()"/>
        public Tensor absolute() => abs();

        /// <inheritdoc cref="abs_()"/>
        public Tensor absolute_() => abs_();

        private static readonly Op aten_positive = new("aten::positive");
        /// <summary>The tensor itself: +x.</summary>
        /// <returns>The same elements in a tensor object of its own.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public Tensor positive() => aten_positive.Call(this);

        /// <inheritdoc cref="neg()"/>
        public Tensor negative() => neg();

        private static readonly Op aten_fmax = new("aten::fmax");
        /// <summary>The larger of two elements; a number beats NaN.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor fmax(Tensor other) => aten_fmax.Call(this, other);

        private static readonly Op aten_fmin = new("aten::fmin");
        /// <summary>The smaller of two elements; a number beats NaN.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor fmin(Tensor other) => aten_fmin.Call(this, other);
    }

    /// <inheritdoc cref="Tensor.floor_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor floor_(Tensor input) => Given(input).floor_();

    /// <inheritdoc cref="Tensor.ceil_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor ceil_(Tensor input) => Given(input).ceil_();

    /// <inheritdoc cref="Tensor.trunc_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor trunc_(Tensor input) => Given(input).trunc_();

    /// <inheritdoc cref="Tensor.sign_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor sign_(Tensor input) => Given(input).sign_();

    /// <inheritdoc cref="Tensor.frac()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor frac(Tensor input) => Given(input).frac();

    /// <inheritdoc cref="Tensor.frac_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor frac_(Tensor input) => Given(input).frac_();

    /// <inheritdoc cref="Tensor.sgn()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor sgn(Tensor input) => Given(input).sgn();

    /// <inheritdoc cref="Tensor.sgn_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor sgn_(Tensor input) => Given(input).sgn_();

    /// <inheritdoc cref="Tensor.round_(long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor round_(Tensor input, long decimals = 0) => Given(input).round_(decimals);

    /// <inheritdoc cref="Tensor.signbit()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor signbit(Tensor input) => Given(input).signbit();

    /// <inheritdoc cref="Tensor.copysign(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor copysign(Tensor input, Tensor other) => Given(input).copysign(other);

    /// <inheritdoc cref="Tensor.copysign_(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor copysign_(Tensor input, Tensor other) => Given(input).copysign_(other);

    /// <inheritdoc cref="Tensor.heaviside(Tensor)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="values">The values at 0, of a shape that broadcasts with the first one.</param>
    public static Tensor heaviside(Tensor input, Tensor values) => Given(input).heaviside(values);

    /// <inheritdoc cref="Tensor.heaviside_(Tensor)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="values">The values at 0, of a shape that broadcasts with the first one.</param>
    public static Tensor heaviside_(Tensor input, Tensor values) => Given(input).heaviside_(values);

    /// <inheritdoc cref="Tensor.nan_to_num(double, double?, double?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor nan_to_num(Tensor input, double nan = 0, double? posinf = null, double? neginf = null) => Given(input).nan_to_num(nan, posinf, neginf);

    /// <inheritdoc cref="Tensor.nan_to_num_(double, double?, double?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor nan_to_num_(Tensor input, double nan = 0, double? posinf = null, double? neginf = null) => Given(input).nan_to_num_(nan, posinf, neginf);

    /// <inheritdoc cref="Tensor.clamp(Tensor, Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor clamp(Tensor input, Tensor? min = null, Tensor? max = null) => Given(input).clamp(min, max);

    /// <inheritdoc cref="Tensor.clamp_(Scalar, Scalar)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor clamp_(Tensor input, Scalar? min = null, Scalar? max = null) => Given(input).clamp_(min, max);

    /// <inheritdoc cref="Tensor.clamp_(Tensor, Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor clamp_(Tensor input, Tensor? min = null, Tensor? max = null) => Given(input).clamp_(min, max);

    /// <inheritdoc cref="Tensor.clip(Scalar, Scalar)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor clip(Tensor input, Scalar? min = null, Scalar? max = null) => Given(input).clip(min, max);

    /// <inheritdoc cref="Tensor.clamp_max(Scalar)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor clamp_max(Tensor input, Scalar max) => Given(input).clamp_max(max);

    /// <inheritdoc cref="Tensor.clamp_max_(Scalar)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor clamp_max_(Tensor input, Scalar max) => Given(input).clamp_max_(max);

    /// <inheritdoc cref="Tensor.clamp_min(Scalar)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor clamp_min(Tensor input, Scalar min) => Given(input).clamp_min(min);

    /// <inheritdoc cref="Tensor.clamp_min_(Scalar)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor clamp_min_(Tensor input, Scalar min) => Given(input).clamp_min_(min);

    /// <inheritdoc cref="Tensor.fix()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor fix(Tensor input) => Given(input).fix();

    /// <inheritdoc cref="Tensor.fix_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor fix_(Tensor input) => Given(input).fix_();

    /// <inheritdoc cref="Tensor.absolute()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor absolute(Tensor input) => Given(input).absolute();

    /// <inheritdoc cref="Tensor.absolute_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor absolute_(Tensor input) => Given(input).absolute_();

    /// <inheritdoc cref="Tensor.positive()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor positive(Tensor input) => Given(input).positive();

    /// <inheritdoc cref="Tensor.negative()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor negative(Tensor input) => Given(input).negative();

    /// <inheritdoc cref="Tensor.fmax(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor fmax(Tensor input, Tensor other) => Given(input).fmax(other);

    /// <inheritdoc cref="Tensor.fmin(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor fmin(Tensor input, Tensor other) => Given(input).fmin(other);
}
