using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// The functions of the hyperbola, for each element.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_sinh = new("aten::sinh");
        private static readonly Op aten_sinh_ = new("aten::sinh_");
        private static readonly Op aten_cosh = new("aten::cosh");
        private static readonly Op aten_cosh_ = new("aten::cosh_");
        private static readonly Op aten_asinh = new("aten::asinh");
        private static readonly Op aten_asinh_ = new("aten::asinh_");
        private static readonly Op aten_acosh = new("aten::acosh");
        private static readonly Op aten_acosh_ = new("aten::acosh_");
        private static readonly Op aten_atanh = new("aten::atanh");
        private static readonly Op aten_atanh_ = new("aten::atanh_");

        /// <summary>Each element's hyperbolic sine.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor sinh() => aten_sinh.Call(this);

        /// <summary>Each element's hyperbolic sine, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor sinh_() => InPlace(aten_sinh_, this);

        /// <summary>Each element's hyperbolic cosine.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor cosh() => aten_cosh.Call(this);

        /// <summary>Each element's hyperbolic cosine, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor cosh_() => InPlace(aten_cosh_, this);

        /// <summary>Each element's inverse hyperbolic sine.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor asinh() => aten_asinh.Call(this);

        /// <summary>Each element's inverse hyperbolic sine, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor asinh_() => InPlace(aten_asinh_, this);

        /// <summary>Each element's inverse hyperbolic cosine; NaN below 1.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor acosh() => aten_acosh.Call(this);

        /// <summary>Each element's inverse hyperbolic cosine; NaN below 1, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor acosh_() => InPlace(aten_acosh_, this);

        /// <summary>Each element's inverse hyperbolic tangent; NaN outside -1 to 1.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor atanh() => aten_atanh.Call(this);

        /// <summary>Each element's inverse hyperbolic tangent; NaN outside -1 to 1, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor atanh_() => InPlace(aten_atanh_, this);

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
    }

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

    /// <inheritdoc cref="Tensor.tanh_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor tanh_(Tensor input) => Given(input).tanh_();
}
