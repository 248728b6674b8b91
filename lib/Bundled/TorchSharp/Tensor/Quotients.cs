using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Quotients, remainders and powers.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_floor_divide = new("aten::floor_divide");
        private static readonly Op aten_floor_divide_Scalar = new("aten::floor_divide", "Scalar");
        private static readonly Op aten_floor_divide__Tensor = new("aten::floor_divide_", "Tensor");
        private static readonly Op aten_floor_divide__Scalar = new("aten::floor_divide_", "Scalar");
        private static readonly Op aten_true_divide_Tensor = new("aten::true_divide", "Tensor");
        private static readonly Op aten_true_divide_Scalar = new("aten::true_divide", "Scalar");
        private static readonly Op aten_true_divide__Tensor = new("aten::true_divide_", "Tensor");
        private static readonly Op aten_true_divide__Scalar = new("aten::true_divide_", "Scalar");
        private static readonly Op aten_fmod_Tensor = new("aten::fmod", "Tensor");
        private static readonly Op aten_fmod_Scalar = new("aten::fmod", "Scalar");
        private static readonly Op aten_fmod__Tensor = new("aten::fmod_", "Tensor");
        private static readonly Op aten_fmod__Scalar = new("aten::fmod_", "Scalar");
        private static readonly Op aten_remainder__Tensor = new("aten::remainder_", "Tensor");
        private static readonly Op aten_remainder__Scalar = new("aten::remainder_", "Scalar");
        private static readonly Op aten_pow__Tensor = new("aten::pow_", "Tensor");
        private static readonly Op aten_pow__Scalar = new("aten::pow_", "Scalar");
        private static readonly Op aten_float_power_Tensor_Tensor = new("aten::float_power", "Tensor_Tensor");
        private static readonly Op aten_reciprocal_ = new("aten::reciprocal_");

        /// <summary>The quotient rounded down.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or whole numbers are divided by 0.</exception>
        public Tensor floor_divide(Tensor other) => aten_floor_divide.Call(this, other);

        /// <summary>The quotient rounded down.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or whole numbers are divided by 0.</exception>
        public Tensor floor_divide(Scalar other) => aten_floor_divide_Scalar.Call(this, other);

        /// <summary>The quotient rounded down, in place.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or whole
        /// numbers are divided by 0.
        /// </exception>
        public Tensor floor_divide_(Tensor other) => InPlace(aten_floor_divide__Tensor, this, other);

        /// <summary>The quotient rounded down, in place.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or whole
        /// numbers are divided by 0.
        /// </exception>
        public Tensor floor_divide_(Scalar other) => InPlace(aten_floor_divide__Scalar, this, other);

        /// <summary>The quotient; of whole numbers too it has a fraction.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor true_divide(Tensor other) => aten_true_divide_Tensor.Call(this, other);

        /// <summary>The quotient; of whole numbers too it has a fraction.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor true_divide(Scalar other) => aten_true_divide_Scalar.Call(this, other);

        /// <summary>The quotient; of whole numbers too it has a fraction, in place.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor true_divide_(Tensor other) => InPlace(aten_true_divide__Tensor, this, other);

        /// <summary>The quotient; of whole numbers too it has a fraction, in place.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor true_divide_(Scalar other) => InPlace(aten_true_divide__Scalar, this, other);

        /// <summary>The remainder of the division, with the sign of the dividend.</summary>
        /// <param name="target">The divisor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or whole numbers are divided by 0.</exception>
        public Tensor fmod(Tensor target) => aten_fmod_Tensor.Call(this, target);

        /// <summary>The remainder of the division, with the sign of the dividend.</summary>
        /// <param name="scalar">The divisor.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or whole numbers are divided by 0.</exception>
        public Tensor fmod(Scalar scalar) => aten_fmod_Scalar.Call(this, scalar);

        /// <summary>The remainder of the division, with the sign of the dividend, in place.</summary>
        /// <param name="target">The divisor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or whole
        /// numbers are divided by 0.
        /// </exception>
        public Tensor fmod_(Tensor target) => InPlace(aten_fmod__Tensor, this, target);

        /// <summary>The remainder of the division, with the sign of the dividend, in place.</summary>
        /// <param name="scalar">The divisor.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or whole
        /// numbers are divided by 0.
        /// </exception>
        public Tensor fmod_(Scalar scalar) => InPlace(aten_fmod__Scalar, this, scalar);

        /// <summary>The remainder of the division, with the sign of the divisor, in place.</summary>
        /// <param name="target">The divisor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or whole
        /// numbers are divided by 0.
        /// </exception>
        public Tensor remainder_(Tensor target) => InPlace(aten_remainder__Tensor, this, target);

        /// <summary>The remainder of the division, with the sign of the divisor, in place.</summary>
        /// <param name="scalar">The divisor.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or whole
        /// numbers are divided by 0.
        /// </exception>
        public Tensor remainder_(Scalar scalar) => InPlace(aten_remainder__Scalar, this, scalar);

        /// <summary>Each element to a power, in place.</summary>
        /// <param name="exponent">The exponent.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor pow_(Tensor exponent) => InPlace(aten_pow__Tensor, this, exponent);

        /// <summary>Each element to a power, in place.</summary>
        /// <param name="exponent">The exponent.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor pow_(Scalar exponent) => InPlace(aten_pow__Scalar, this, exponent);

        /// <summary>Each element to a power, computed with 64 bits.</summary>
        /// <param name="target">The exponent, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of type Float64.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor float_power(Tensor target) => aten_float_power_Tensor_Tensor.Call(this, target);

        /// <summary>1 / x for each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor reciprocal_() => InPlace(aten_reciprocal_, this);
    }
}
