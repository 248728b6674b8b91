namespace TorchSharp;

// Signs, parts and bounds of each element as functions.
public static partial class torch
{
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
