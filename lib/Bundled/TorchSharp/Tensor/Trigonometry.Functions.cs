namespace TorchSharp;

// Angles, and the functions of the circle, as functions.
public static partial class torch
{
    /// <inheritdoc cref="Tensor.sin_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor sin_(Tensor input) => Given(input).sin_();

    /// <inheritdoc cref="Tensor.cos_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor cos_(Tensor input) => Given(input).cos_();

    /// <inheritdoc cref="Tensor.tan_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor tan_(Tensor input) => Given(input).tan_();

    /// <inheritdoc cref="Tensor.asin()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor asin(Tensor input) => Given(input).asin();

    /// <inheritdoc cref="Tensor.asin_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor asin_(Tensor input) => Given(input).asin_();

    /// <inheritdoc cref="Tensor.acos()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor acos(Tensor input) => Given(input).acos();

    /// <inheritdoc cref="Tensor.acos_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor acos_(Tensor input) => Given(input).acos_();

    /// <inheritdoc cref="Tensor.atan()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor atan(Tensor input) => Given(input).atan();

    /// <inheritdoc cref="Tensor.atan_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor atan_(Tensor input) => Given(input).atan_();

    /// <inheritdoc cref="Tensor.sinc()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor sinc(Tensor input) => Given(input).sinc();

    /// <inheritdoc cref="Tensor.sinc_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor sinc_(Tensor input) => Given(input).sinc_();

    /// <inheritdoc cref="Tensor.deg2rad()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor deg2rad(Tensor input) => Given(input).deg2rad();

    /// <inheritdoc cref="Tensor.deg2rad_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor deg2rad_(Tensor input) => Given(input).deg2rad_();

    /// <inheritdoc cref="Tensor.rad2deg()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor rad2deg(Tensor input) => Given(input).rad2deg();

    /// <inheritdoc cref="Tensor.rad2deg_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor rad2deg_(Tensor input) => Given(input).rad2deg_();

    /// <inheritdoc cref="Tensor.atan2(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor atan2(Tensor input, Tensor other) => Given(input).atan2(other);

    /// <inheritdoc cref="Tensor.atan2_(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor atan2_(Tensor input, Tensor other) => Given(input).atan2_(other);

    /// <inheritdoc cref="Tensor.arcsin()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor arcsin(Tensor input) => Given(input).arcsin();

    /// <inheritdoc cref="Tensor.arcsin_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor arcsin_(Tensor input) => Given(input).arcsin_();

    /// <inheritdoc cref="Tensor.arccos()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor arccos(Tensor input) => Given(input).arccos();

    /// <inheritdoc cref="Tensor.arccos_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor arccos_(Tensor input) => Given(input).arccos_();

    /// <inheritdoc cref="Tensor.arctan()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor arctan(Tensor input) => Given(input).arctan();

    /// <inheritdoc cref="Tensor.arctan_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor arctan_(Tensor input) => Given(input).arctan_();

    /// <inheritdoc cref="Tensor.arctan2(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor arctan2(Tensor input, Tensor other) => Given(input).arctan2(other);

    /// <inheritdoc cref="Tensor.arctan2_(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor arctan2_(Tensor input, Tensor other) => Given(input).arctan2_(other);

    /// <inheritdoc cref="Tensor.hypot(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor hypot(Tensor left, Tensor right) => Given(left).hypot(right);
}
