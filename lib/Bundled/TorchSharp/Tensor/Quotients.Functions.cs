namespace TorchSharp;

// Quotients, remainders and powers as functions.
public static partial class torch
{
    /// <inheritdoc cref="Tensor.floor_divide(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor floor_divide(Tensor input, Tensor other) => Given(input).floor_divide(other);

    /// <inheritdoc cref="Tensor.floor_divide_(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor floor_divide_(Tensor input, Tensor other) => Given(input).floor_divide_(other);

    /// <inheritdoc cref="Tensor.true_divide(Tensor)"/>
    /// <param name="dividend">The tensor.</param>
    /// <param name="divisor">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
    public static Tensor true_divide(Tensor dividend, Tensor divisor) => Given(dividend).true_divide(divisor);

    /// <inheritdoc cref="Tensor.true_divide_(Tensor)"/>
    /// <param name="dividend">The tensor.</param>
    /// <param name="divisor">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
    public static Tensor true_divide_(Tensor dividend, Tensor divisor) => Given(dividend).true_divide_(divisor);

    /// <inheritdoc cref="Tensor.fmod(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The divisor, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor fmod(Tensor left, Tensor right) => Given(left).fmod(right);

    /// <inheritdoc cref="Tensor.fmod(Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The divisor, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor fmod(Tensor left, Scalar right) => Given(left).fmod(right);

    /// <inheritdoc cref="Tensor.fmod_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The divisor, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor fmod_(Tensor left, Tensor right) => Given(left).fmod_(right);

    /// <inheritdoc cref="Tensor.fmod_(Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The divisor, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor fmod_(Tensor left, Scalar right) => Given(left).fmod_(right);

    /// <inheritdoc cref="Tensor.remainder(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The divisor, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor remainder(Tensor left, Tensor right) => Given(left).remainder(right);

    /// <inheritdoc cref="Tensor.remainder(Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The divisor, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor remainder(Tensor left, Scalar right) => Given(left).remainder(right);

    /// <inheritdoc cref="Tensor.remainder_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The divisor, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor remainder_(Tensor left, Tensor right) => Given(left).remainder_(right);

    /// <inheritdoc cref="Tensor.remainder_(Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The divisor, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor remainder_(Tensor left, Scalar right) => Given(left).remainder_(right);

    /// <inheritdoc cref="Tensor.pow_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    public static Tensor pow_(Tensor left, Tensor exponent) => Given(left).pow_(exponent);

    /// <inheritdoc cref="Tensor.pow_(Scalar)"/>
    /// <param name="left">The tensor.</param>
    public static Tensor pow_(Tensor left, Scalar exponent) => Given(left).pow_(exponent);

    /// <inheritdoc cref="Tensor.float_power(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor float_power(Tensor input, Tensor target) => Given(input).float_power(target);

    /// <inheritdoc cref="Tensor.reciprocal_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor reciprocal_(Tensor input) => Given(input).reciprocal_();
}
