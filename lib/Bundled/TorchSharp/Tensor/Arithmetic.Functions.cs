namespace TorchSharp;

// Sums, products, quotients and powers as functions.
public static partial class torch
{
    /// <inheritdoc cref="Tensor.neg()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor neg(Tensor input) => Given(input).neg();

    /// <inheritdoc cref="Tensor.add(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The other operand, of any shape that broadcasts.</param>
    public static Tensor add(Tensor left, Tensor right) => Given(left).add(right);

    /// <inheritdoc cref="Tensor.add(Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The number to add.</param>
    public static Tensor add(Tensor left, Scalar right) => Given(left).add(right);

    /// <inheritdoc cref="Tensor.sub(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The other operand, of any shape that broadcasts.</param>
    public static Tensor sub(Tensor left, Tensor right) => Given(left).sub(right);

    /// <inheritdoc cref="Tensor.sub(Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The number to subtract.</param>
    public static Tensor sub(Tensor left, Scalar right) => Given(left).sub(right);

    /// <inheritdoc cref="Tensor.mul(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The other operand, of any shape that broadcasts.</param>
    public static Tensor mul(Tensor left, Tensor right) => Given(left).mul(right);

    /// <inheritdoc cref="Tensor.mul(Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The factor.</param>
    public static Tensor mul(Tensor left, Scalar right) => Given(left).mul(right);

    /// <inheritdoc cref="Tensor.div(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The divisor, of any shape that broadcasts.</param>
    public static Tensor div(Tensor left, Tensor right) => Given(left).div(right);

    /// <inheritdoc cref="Tensor.div(Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The divisor.</param>
    public static Tensor div(Tensor left, Scalar right) => Given(left).div(right);

    /// <inheritdoc cref="Tensor.pow(Tensor)"/>
    /// <param name="left">The tensor.</param>
    public static Tensor pow(Tensor left, Tensor exponent) => Given(left).pow(exponent);

    /// <inheritdoc cref="Tensor.pow(Scalar)"/>
    /// <param name="left">The tensor.</param>
    public static Tensor pow(Tensor left, Scalar exponent) => Given(left).pow(exponent);

    /// <inheritdoc cref="Tensor.square()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor square(Tensor input) => Given(input).square();

    /// <inheritdoc cref="Tensor.reciprocal()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor reciprocal(Tensor input) => Given(input).reciprocal();

    /// <inheritdoc cref="Tensor.maximum(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor maximum(Tensor input, Tensor other) => Given(input).maximum(other);

    /// <inheritdoc cref="Tensor.minimum(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor minimum(Tensor input, Tensor other) => Given(input).minimum(other);

    /// <inheritdoc cref="Tensor.clamp(Scalar?, Scalar?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor clamp(Tensor input, Scalar? min = null, Scalar? max = null) => Given(input).clamp(min, max);
}
