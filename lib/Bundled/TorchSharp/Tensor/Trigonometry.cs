using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Angles, and the functions of the circle and the hyperbola, for each element.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_sin_ = new("aten::sin_");
        /// <summary>Each element's sine; radians, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor sin_() => InPlace(aten_sin_, this);

        private static readonly Op aten_cos_ = new("aten::cos_");
        /// <summary>Each element's cosine; radians, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor cos_() => InPlace(aten_cos_, this);

        private static readonly Op aten_tan_ = new("aten::tan_");
        /// <summary>Each element's tangent; radians, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor tan_() => InPlace(aten_tan_, this);

        private static readonly Op aten_asin = new("aten::asin");
        /// <summary>Each element's arcsine, in radians from -π/2 to π/2; NaN outside -1 to 1.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor asin() => aten_asin.Call(this);

        private static readonly Op aten_asin_ = new("aten::asin_");
        /// <summary>Each element's arcsine, in radians from -π/2 to π/2; NaN outside -1 to 1, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor asin_() => InPlace(aten_asin_, this);

        private static readonly Op aten_acos = new("aten::acos");
        /// <summary>Each element's arccosine, in radians from 0 to π; NaN outside -1 to 1.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor acos() => aten_acos.Call(this);

        private static readonly Op aten_acos_ = new("aten::acos_");
        /// <summary>Each element's arccosine, in radians from 0 to π; NaN outside -1 to 1, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor acos_() => InPlace(aten_acos_, this);

        private static readonly Op aten_atan = new("aten::atan");
        /// <summary>Each element's arctangent, in radians from -π/2 to π/2.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor atan() => aten_atan.Call(this);

        private static readonly Op aten_atan_ = new("aten::atan_");
        /// <summary>Each element's arctangent, in radians from -π/2 to π/2, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor atan_() => InPlace(aten_atan_, this);

        private static readonly Op aten_sinh = new("aten::sinh");
        /// <summary>Each element's hyperbolic sine.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor sinh() => aten_sinh.Call(this);

        private static readonly Op aten_sinh_ = new("aten::sinh_");
        /// <summary>Each element's hyperbolic sine, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor sinh_() => InPlace(aten_sinh_, this);

        private static readonly Op aten_cosh = new("aten::cosh");
        /// <summary>Each element's hyperbolic cosine.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor cosh() => aten_cosh.Call(this);

        private static readonly Op aten_cosh_ = new("aten::cosh_");
        /// <summary>Each element's hyperbolic cosine, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor cosh_() => InPlace(aten_cosh_, this);

        private static readonly Op aten_asinh = new("aten::asinh");
        /// <summary>Each element's inverse hyperbolic sine.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor asinh() => aten_asinh.Call(this);

        private static readonly Op aten_asinh_ = new("aten::asinh_");
        /// <summary>Each element's inverse hyperbolic sine, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor asinh_() => InPlace(aten_asinh_, this);

        private static readonly Op aten_acosh = new("aten::acosh");
        /// <summary>Each element's inverse hyperbolic cosine; NaN below 1.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor acosh() => aten_acosh.Call(this);

        private static readonly Op aten_acosh_ = new("aten::acosh_");
        /// <summary>Each element's inverse hyperbolic cosine; NaN below 1, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor acosh_() => InPlace(aten_acosh_, this);

        private static readonly Op aten_atanh = new("aten::atanh");
        /// <summary>Each element's inverse hyperbolic tangent; NaN outside -1 to 1.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor atanh() => aten_atanh.Call(this);

        private static readonly Op aten_atanh_ = new("aten::atanh_");
        /// <summary>Each element's inverse hyperbolic tangent; NaN outside -1 to 1, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor atanh_() => InPlace(aten_atanh_, this);

        private static readonly Op aten_sinc = new("aten::sinc");
        /// <summary>sin(πx) / (πx) for each element; 1 at 0.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor sinc() => aten_sinc.Call(this);

        private static readonly Op aten_sinc_ = new("aten::sinc_");
        /// <summary>sin(πx) / (πx) for each element; 1 at 0, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor sinc_() => InPlace(aten_sinc_, this);

        private static readonly Op aten_deg2rad = new("aten::deg2rad");
        /// <summary>Degrees turned into radians.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor deg2rad() => aten_deg2rad.Call(this);

        private static readonly Op aten_deg2rad_ = new("aten::deg2rad_");
        /// <summary>Degrees turned into radians, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor deg2rad_() => InPlace(aten_deg2rad_, this);

        private static readonly Op aten_rad2deg = new("aten::rad2deg");
        /// <summary>Radians turned into degrees.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor rad2deg() => aten_rad2deg.Call(this);

        private static readonly Op aten_rad2deg_ = new("aten::rad2deg_");
        /// <summary>Radians turned into degrees, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor rad2deg_() => InPlace(aten_rad2deg_, this);

        private static readonly Op aten_atan2 = new("aten::atan2");
        /// <summary>The angle of the point (other, this), in radians from -π to π.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor atan2(Tensor other) => aten_atan2.Call(this, other);

        private static readonly Op aten_atan2_ = new("aten::atan2_");
        /// <summary>The angle of the point (other, this), in radians from -π to π, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor atan2_(Tensor other) => InPlace(aten_atan2_, this, other);

        /// <inheritdoc cref="asin()"/>
        public Tensor arcsin() => asin();

        /// <inheritdoc cref="asin_()"/>
        public Tensor arcsin_() => asin_();

        /// <inheritdoc cref="acos()"/>
        public Tensor arccos() => acos();

        /// <inheritdoc cref="acos_()"/>
        public Tensor arccos_() => acos_();

        /// <inheritdoc cref="atan()"/>
        public Tensor arctan() => atan();

        /// <inheritdoc cref="atan_()"/>
        public Tensor arctan_() => atan_();

        /// <inheritdoc cref="asinh()"/>
        public Tensor arcsinh() => asinh();

        /// <inheritdoc cref="asinh_()"/>
        public Tensor arcsinh_() => asinh_();

        /// <inheritdoc cref="acosh()"/>
        public Tensor arccosh() => acosh();

        /// <inheritdoc cref="acosh_()"/>
        public Tensor arccosh_() => acosh_();

        /// <inheritdoc cref="atanh()"/>
        public Tensor arctanh() => atanh();

        /// <inheritdoc cref="atanh_()"/>
        public Tensor arctanh_() => atanh_();

        /// <inheritdoc cref="atan2(Tensor)"/>
        public Tensor arctan2(Tensor other) => atan2(other);

        /// <inheritdoc cref="atan2_(Tensor)"/>
        public Tensor arctan2_(Tensor other) => atan2_(other);

        private static readonly Op aten_hypot = new("aten::hypot");
        /// <summary>√(x² + y²), the length of the hypotenuse.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or the elements are not floating point numbers.</exception>
        public Tensor hypot(Tensor other) => aten_hypot.Call(this, other);
    }

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

    /// <inheritdoc cref="Tensor.sinh()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor sinh(Tensor input) => Given(input).sinh();

    /// <inheritdoc cref="Tensor.sinh_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor sinh_(Tensor input) => Given(input).sinh_();

    /// <inheritdoc cref="Tensor.cosh()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor cosh(Tensor input) => Given(input).cosh();

    /// <inheritdoc cref="Tensor.cosh_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor cosh_(Tensor input) => Given(input).cosh_();

    /// <inheritdoc cref="Tensor.asinh()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor asinh(Tensor input) => Given(input).asinh();

    /// <inheritdoc cref="Tensor.asinh_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor asinh_(Tensor input) => Given(input).asinh_();

    /// <inheritdoc cref="Tensor.acosh()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor acosh(Tensor input) => Given(input).acosh();

    /// <inheritdoc cref="Tensor.acosh_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor acosh_(Tensor input) => Given(input).acosh_();

    /// <inheritdoc cref="Tensor.atanh()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor atanh(Tensor input) => Given(input).atanh();

    /// <inheritdoc cref="Tensor.atanh_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor atanh_(Tensor input) => Given(input).atanh_();

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

    /// <inheritdoc cref="Tensor.arcsinh()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor arcsinh(Tensor input) => Given(input).arcsinh();

    /// <inheritdoc cref="Tensor.arcsinh_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor arcsinh_(Tensor input) => Given(input).arcsinh_();

    /// <inheritdoc cref="Tensor.arccosh()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor arccosh(Tensor input) => Given(input).arccosh();

    /// <inheritdoc cref="Tensor.arccosh_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor arccosh_(Tensor input) => Given(input).arccosh_();

    /// <inheritdoc cref="Tensor.arctanh()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor arctanh(Tensor input) => Given(input).arctanh();

    /// <inheritdoc cref="Tensor.arctanh_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor arctanh_(Tensor input) => Given(input).arctanh_();

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

    /// <inheritdoc cref="Tensor.tanh_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor tanh_(Tensor input) => Given(input).tanh_();
}
