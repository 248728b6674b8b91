using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Angles, and the functions of the circle, for each element.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_sin_ = new("aten::sin_");
        private static readonly Op aten_cos_ = new("aten::cos_");
        private static readonly Op aten_tan_ = new("aten::tan_");
        private static readonly Op aten_asin = new("aten::asin");
        private static readonly Op aten_asin_ = new("aten::asin_");
        private static readonly Op aten_acos = new("aten::acos");
        private static readonly Op aten_acos_ = new("aten::acos_");
        private static readonly Op aten_atan = new("aten::atan");
        private static readonly Op aten_atan_ = new("aten::atan_");
        private static readonly Op aten_sinc = new("aten::sinc");
        private static readonly Op aten_sinc_ = new("aten::sinc_");
        private static readonly Op aten_deg2rad = new("aten::deg2rad");
        private static readonly Op aten_deg2rad_ = new("aten::deg2rad_");
        private static readonly Op aten_rad2deg = new("aten::rad2deg");
        private static readonly Op aten_rad2deg_ = new("aten::rad2deg_");
        private static readonly Op aten_atan2 = new("aten::atan2");
        private static readonly Op aten_atan2_ = new("aten::atan2_");
        private static readonly Op aten_hypot = new("aten::hypot");

        /// <summary>Each element's sine; radians, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor sin_() => InPlace(aten_sin_, this);

        /// <summary>Each element's cosine; radians, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor cos_() => InPlace(aten_cos_, this);

        /// <summary>Each element's tangent; radians, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor tan_() => InPlace(aten_tan_, this);

        /// <summary>Each element's arcsine, in radians from -π/2 to π/2; NaN outside -1 to 1.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor asin() => aten_asin.Call(this);

        /// <summary>Each element's arcsine, in radians from -π/2 to π/2; NaN outside -1 to 1, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor asin_() => InPlace(aten_asin_, this);

        /// <summary>Each element's arccosine, in radians from 0 to π; NaN outside -1 to 1.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor acos() => aten_acos.Call(this);

        /// <summary>Each element's arccosine, in radians from 0 to π; NaN outside -1 to 1, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor acos_() => InPlace(aten_acos_, this);

        /// <summary>Each element's arctangent, in radians from -π/2 to π/2.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor atan() => aten_atan.Call(this);

        /// <summary>Each element's arctangent, in radians from -π/2 to π/2, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor atan_() => InPlace(aten_atan_, this);

        /// <summary>sin(πx) / (πx) for each element; 1 at 0.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor sinc() => aten_sinc.Call(this);

        /// <summary>sin(πx) / (πx) for each element; 1 at 0, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor sinc_() => InPlace(aten_sinc_, this);

        /// <summary>Degrees turned into radians.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor deg2rad() => aten_deg2rad.Call(this);

        /// <summary>Degrees turned into radians, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor deg2rad_() => InPlace(aten_deg2rad_, this);

        /// <summary>Radians turned into degrees.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor rad2deg() => aten_rad2deg.Call(this);

        /// <summary>Radians turned into degrees, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor rad2deg_() => InPlace(aten_rad2deg_, this);

        /// <summary>The angle of the point (other, this), in radians from -π to π.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor atan2(Tensor other) => aten_atan2.Call(this, other);

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

        /// <inheritdoc cref="atan2(Tensor)"/>
        public Tensor arctan2(Tensor other) => atan2(other);

        /// <inheritdoc cref="atan2_(Tensor)"/>
        public Tensor arctan2_(Tensor other) => atan2_(other);

        /// <summary>√(x² + y²), the length of the hypotenuse.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or the elements are not floating point numbers.</exception>
        public Tensor hypot(Tensor other) => aten_hypot.Call(this, other);
    }
}
