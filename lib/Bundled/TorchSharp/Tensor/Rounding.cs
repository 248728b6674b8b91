using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Signs, parts and bounds of each element.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_floor_ = new("aten::floor_");
        private static readonly Op aten_ceil_ = new("aten::ceil_");
        private static readonly Op aten_trunc_ = new("aten::trunc_");
        private static readonly Op aten_sign_ = new("aten::sign_");
        private static readonly Op aten_frac = new("aten::frac");
        private static readonly Op aten_frac_ = new("aten::frac_");
        private static readonly Op aten_sgn = new("aten::sgn");
        private static readonly Op aten_sgn_ = new("aten::sgn_");
        private static readonly Op aten_round__decimals = new("aten::round_", "decimals");
        private static readonly Op aten_signbit = new("aten::signbit");
        private static readonly Op aten_copysign_Tensor = new("aten::copysign", "Tensor");
        private static readonly Op aten_copysign__Tensor = new("aten::copysign_", "Tensor");
        private static readonly Op aten_heaviside = new("aten::heaviside");
        private static readonly Op aten_heaviside_ = new("aten::heaviside_");
        private static readonly Op aten_nan_to_num = new("aten::nan_to_num");
        private static readonly Op aten_nan_to_num_ = new("aten::nan_to_num_");
        private static readonly Op aten_clamp_Tensor = new("aten::clamp", "Tensor");
        private static readonly Op aten_clamp__Tensor = new("aten::clamp_", "Tensor");
        private static readonly Op aten_clip = new("aten::clip");
        private static readonly Op aten_clamp_max = new("aten::clamp_max");
        private static readonly Op aten_clamp_max_ = new("aten::clamp_max_");
        private static readonly Op aten_clamp_min = new("aten::clamp_min");
        private static readonly Op aten_clamp_min_ = new("aten::clamp_min_");
        private static readonly Op aten_positive = new("aten::positive");
        private static readonly Op aten_fmax = new("aten::fmax");
        private static readonly Op aten_fmin = new("aten::fmin");

        /// <summary>Each element rounded down, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are truth values.
        /// </exception>
        public Tensor floor_() => InPlace(aten_floor_, this);

        /// <summary>Each element rounded up, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are truth values.
        /// </exception>
        public Tensor ceil_() => InPlace(aten_ceil_, this);

        /// <summary>Each element without its fraction, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are truth values.
        /// </exception>
        public Tensor trunc_() => InPlace(aten_trunc_, this);

        /// <summary>-1, 0 or 1 for each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are truth values.
        /// </exception>
        public Tensor sign_() => InPlace(aten_sign_, this);

        /// <summary>Each element's fraction, with its sign.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public Tensor frac() => aten_frac.Call(this);

        /// <summary>Each element's fraction, with its sign, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are truth values.
        /// </exception>
        public Tensor frac_() => InPlace(aten_frac_, this);

        /// <summary>Each element divided by its absolute value; 0 stays 0. For real numbers the same as sign().</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        public Tensor sgn() => aten_sgn.Call(this);

        /// <summary>Each element divided by its absolute value; 0 stays 0. For real numbers the same as sign(), in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor sgn_() => InPlace(aten_sgn_, this);

        /// <summary>Each element rounded to so many decimals; halves go to the even neighbor, in place.</summary>
        /// <param name="decimals">How many digits stay after the decimal point; negative numbers round to tens, hundreds and so on.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor round_(long decimals = 0) => InPlace(aten_round__decimals, this, decimals);

        /// <summary>Whether each element is negative, -0.0 included.</summary>
        /// <returns>A new tensor of the same shape, of type Bool.</returns>
        public Tensor signbit() => aten_signbit.Call(this);

        /// <summary>Each element with the sign of other.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor copysign(Tensor other) => aten_copysign_Tensor.Call(this, other);

        /// <summary>Each element with the sign of other, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor copysign_(Tensor other) => InPlace(aten_copysign__Tensor, this, other);

        /// <summary>The step function: 0 below 0, 1 above, and other at 0.</summary>
        /// <param name="other">The values at 0, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or the types differ.</exception>
        public Tensor heaviside(Tensor other) => aten_heaviside.Call(this, other);

        /// <summary>The step function: 0 below 0, 1 above, and other at 0, in place.</summary>
        /// <param name="other">The values at 0, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the types
        /// differ.
        /// </exception>
        public Tensor heaviside_(Tensor other) => InPlace(aten_heaviside_, this, other);

        /// <summary>Each element, with numbers in place of NaN and infinities.</summary>
        /// <param name="nan">The number for NaN.</param>
        /// <param name="posinf">The number for ∞; null for the type's largest.</param>
        /// <param name="neginf">The number for -∞; null for the type's smallest.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        public Tensor nan_to_num(double nan = 0, double? posinf = null, double? neginf = null) => aten_nan_to_num.Call(this, nan, posinf, neginf);

        /// <summary>Each element, with numbers in place of NaN and infinities, in place.</summary>
        /// <param name="nan">The number for NaN.</param>
        /// <param name="posinf">The number for ∞; null for the type's largest.</param>
        /// <param name="neginf">The number for -∞; null for the type's smallest.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor nan_to_num_(double nan = 0, double? posinf = null, double? neginf = null) => InPlace(aten_nan_to_num_, this, nan, posinf, neginf);

        /// <summary>Each element, kept between two bounds.</summary>
        /// <param name="min">The lower bound; null for none.</param>
        /// <param name="max">The upper bound; null for none.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">Neither bound is given; or the shapes cannot be broadcast together.</exception>
        public Tensor clamp(Tensor? min = null, Tensor? max = null) => aten_clamp_Tensor.Call(this, min, max);

        /// <summary>Each element, kept between two bounds, in place.</summary>
        /// <param name="min">The lower bound; null for none.</param>
        /// <param name="max">The upper bound; null for none.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or neither bound is given; or the shapes cannot be
        /// broadcast together.
        /// </exception>
        public Tensor clamp_(Tensor? min = null, Tensor? max = null) => InPlace(aten_clamp__Tensor, this, min, max);

        /// <summary>Each element, kept between two bounds.</summary>
        /// <param name="min">The lower bound; null for none.</param>
        /// <param name="max">The upper bound; null for none.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">Neither bound is given.</exception>
        public Tensor clip(Scalar? min = null, Scalar? max = null) => aten_clip.Call(this, min, max);

        /// <summary>Each element, at most so large.</summary>
        /// <param name="max">The upper bound.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        public Tensor clamp_max(Scalar max) => aten_clamp_max.Call(this, max);

        /// <summary>Each element, at most so large, in place.</summary>
        /// <param name="max">The upper bound.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor clamp_max_(Scalar max) => InPlace(aten_clamp_max_, this, max);

        /// <summary>Each element, at least so large.</summary>
        /// <param name="min">The lower bound.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        public Tensor clamp_min(Scalar min) => aten_clamp_min.Call(this, min);

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

        /// <summary>The tensor itself: +x.</summary>
        /// <returns>The same elements in a tensor object of its own.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public Tensor positive() => aten_positive.Call(this);

        /// <inheritdoc cref="neg()"/>
        public Tensor negative() => neg();

        /// <summary>The larger of two elements; a number beats NaN.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor fmax(Tensor other) => aten_fmax.Call(this, other);

        /// <summary>The smaller of two elements; a number beats NaN.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor fmin(Tensor other) => aten_fmin.Call(this, other);
    }
}
