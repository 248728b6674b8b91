using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Quotients, remainders and powers, and what add, sub and mul leave out.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_floor_divide = new("aten::floor_divide");
        /// <summary>The quotient rounded down.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or whole numbers are divided by 0.</exception>
        public Tensor floor_divide(Tensor other) => aten_floor_divide.Call(this, other);

        private static readonly Op aten_floor_divide_Scalar = new("aten::floor_divide", "Scalar");
        /// <summary>The quotient rounded down.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or whole numbers are divided by 0.</exception>
        public Tensor floor_divide(Scalar other) => aten_floor_divide_Scalar.Call(this, other);

        private static readonly Op aten_floor_divide__Tensor = new("aten::floor_divide_", "Tensor");
        /// <summary>The quotient rounded down, in place.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or whole
        /// numbers are divided by 0.
        /// </exception>
        public Tensor floor_divide_(Tensor other) => InPlace(aten_floor_divide__Tensor, this, other);

        private static readonly Op aten_floor_divide__Scalar = new("aten::floor_divide_", "Scalar");
        /// <summary>The quotient rounded down, in place.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or whole
        /// numbers are divided by 0.
        /// </exception>
        public Tensor floor_divide_(Scalar other) => InPlace(aten_floor_divide__Scalar, this, other);

        private static readonly Op aten_true_divide_Tensor = new("aten::true_divide", "Tensor");
        /// <summary>The quotient; of whole numbers too it has a fraction.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor true_divide(Tensor other) => aten_true_divide_Tensor.Call(this, other);

        private static readonly Op aten_true_divide_Scalar = new("aten::true_divide", "Scalar");
        /// <summary>The quotient; of whole numbers too it has a fraction.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor true_divide(Scalar other) => aten_true_divide_Scalar.Call(this, other);

        private static readonly Op aten_true_divide__Tensor = new("aten::true_divide_", "Tensor");
        /// <summary>The quotient; of whole numbers too it has a fraction, in place.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor true_divide_(Tensor other) => InPlace(aten_true_divide__Tensor, this, other);

        private static readonly Op aten_true_divide__Scalar = new("aten::true_divide_", "Scalar");
        /// <summary>The quotient; of whole numbers too it has a fraction, in place.</summary>
        /// <param name="other">The divisor, a tensor of a shape that broadcasts with this one, or a number.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor true_divide_(Scalar other) => InPlace(aten_true_divide__Scalar, this, other);

        private static readonly Op aten_fmod_Tensor = new("aten::fmod", "Tensor");
        /// <summary>The remainder of the division, with the sign of the dividend.</summary>
        /// <param name="target">The divisor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or whole numbers are divided by 0.</exception>
        public Tensor fmod(Tensor target) => aten_fmod_Tensor.Call(this, target);

        private static readonly Op aten_fmod_Scalar = new("aten::fmod", "Scalar");
        /// <summary>The remainder of the division, with the sign of the dividend.</summary>
        /// <param name="scalar">The divisor.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or whole numbers are divided by 0.</exception>
        public Tensor fmod(Scalar scalar) => aten_fmod_Scalar.Call(this, scalar);

        private static readonly Op aten_fmod__Tensor = new("aten::fmod_", "Tensor");
        /// <summary>The remainder of the division, with the sign of the dividend, in place.</summary>
        /// <param name="target">The divisor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or whole
        /// numbers are divided by 0.
        /// </exception>
        public Tensor fmod_(Tensor target) => InPlace(aten_fmod__Tensor, this, target);

        private static readonly Op aten_fmod__Scalar = new("aten::fmod_", "Scalar");
        /// <summary>The remainder of the division, with the sign of the dividend, in place.</summary>
        /// <param name="scalar">The divisor.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or whole
        /// numbers are divided by 0.
        /// </exception>
        public Tensor fmod_(Scalar scalar) => InPlace(aten_fmod__Scalar, this, scalar);

        private static readonly Op aten_remainder__Tensor = new("aten::remainder_", "Tensor");
        /// <summary>The remainder of the division, with the sign of the divisor, in place.</summary>
        /// <param name="target">The divisor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or whole
        /// numbers are divided by 0.
        /// </exception>
        public Tensor remainder_(Tensor target) => InPlace(aten_remainder__Tensor, this, target);

        private static readonly Op aten_remainder__Scalar = new("aten::remainder_", "Scalar");
        /// <summary>The remainder of the division, with the sign of the divisor, in place.</summary>
        /// <param name="scalar">The divisor.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or whole
        /// numbers are divided by 0.
        /// </exception>
        public Tensor remainder_(Scalar scalar) => InPlace(aten_remainder__Scalar, this, scalar);

        private static readonly Op aten_pow__Tensor = new("aten::pow_", "Tensor");
        /// <summary>Each element to a power, in place.</summary>
        /// <param name="exponent">The exponent.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor pow_(Tensor exponent) => InPlace(aten_pow__Tensor, this, exponent);

        private static readonly Op aten_pow__Scalar = new("aten::pow_", "Scalar");
        /// <summary>Each element to a power, in place.</summary>
        /// <param name="exponent">The exponent.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor pow_(Scalar exponent) => InPlace(aten_pow__Scalar, this, exponent);

        private static readonly Op aten_float_power_Tensor_Tensor = new("aten::float_power", "Tensor_Tensor");
        /// <summary>Each element to a power, computed with 64 bits.</summary>
        /// <param name="target">The exponent, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of type Float64.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor float_power(Tensor target) => aten_float_power_Tensor_Tensor.Call(this, target);

        private static readonly Op aten_reciprocal_ = new("aten::reciprocal_");
        /// <summary>1 / x for each element, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor reciprocal_() => InPlace(aten_reciprocal_, this);

        /// <summary>The sum.</summary>
        /// <param name="scalar">What to add.</param>
        /// <param name="alpha">What it is multiplied by first.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor add(Scalar scalar, Scalar alpha) => aten_add_Scalar.Call(this, scalar, alpha);

        /// <summary>The sum, in place.</summary>
        /// <param name="scalar">What to add.</param>
        /// <param name="alpha">What it is multiplied by first.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor add_(Scalar scalar, Scalar alpha) => InPlace(aten_add__Scalar, this, scalar, alpha);

        /// <inheritdoc cref="sub(Scalar)"/>
        public Tensor subtract(Scalar target) => sub(target);

        /// <inheritdoc cref="sub(Tensor)"/>
        public Tensor subtract(Tensor target) => sub(target);

        /// <inheritdoc cref="sub_(Scalar)"/>
        public Tensor subtract_(Scalar target) => sub_(target);

        /// <inheritdoc cref="sub_(Tensor)"/>
        public Tensor subtract_(Tensor target) => sub_(target);

        /// <inheritdoc cref="mul(Tensor)"/>
        public Tensor multiply(Tensor target) => mul(target);

        /// <inheritdoc cref="mul(Scalar)"/>
        public Tensor multiply(Scalar target) => mul(target);

        private static readonly Op aten_addcmul = new("aten::addcmul");
        /// <summary>Each element plus value · tensor1 · tensor2.</summary>
        /// <param name="tensor1">The first factor.</param>
        /// <param name="tensor2">The second factor.</param>
        /// <param name="value">What their product is multiplied by.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar value) => aten_addcmul.Call(this, tensor1, tensor2, value);

        private static readonly Op aten_addcdiv = new("aten::addcdiv");
        /// <summary>Each element plus value · tensor1 / tensor2.</summary>
        /// <param name="tensor1">The dividend.</param>
        /// <param name="tensor2">The divisor.</param>
        /// <param name="value">What their quotient is multiplied by.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar value) => aten_addcdiv.Call(this, tensor1, tensor2, value);

        /// <summary>Each element plus value · tensor1 / tensor2.</summary>
        /// <param name="tensor1">The dividend.</param>
        /// <param name="tensor2">The divisor.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor addcdiv(Tensor tensor1, Tensor tensor2) => aten_addcdiv.Call(this, tensor1, tensor2);

        /// <summary>Each element plus value · tensor1 / tensor2, in place.</summary>
        /// <param name="tensor1">The dividend.</param>
        /// <param name="tensor2">The divisor.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2) => InPlace(aten_addcdiv_, this, tensor1, tensor2);

        private static readonly Op aten_lerp__Tensor = new("aten::lerp_", "Tensor");
        /// <summary>A point between this and end: x + weight (end - x), in place.</summary>
        /// <param name="end">What a weight of 1 gives.</param>
        /// <param name="weight">How far to go.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor lerp_(Tensor end, Tensor weight) => InPlace(aten_lerp__Tensor, this, end, weight);

        private static readonly Op aten_bitwise_left_shift_Tensor = new("aten::bitwise_left_shift", "Tensor");
        /// <summary>x · 2^other, for whole numbers.</summary>
        /// <param name="other">How many bits, of a shape that broadcasts.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or the elements are not whole numbers.</exception>
        public Tensor bitwise_left_shift(Tensor other) => aten_bitwise_left_shift_Tensor.Call(this, other);

        private static readonly Op aten_bitwise_left_shift__Tensor = new("aten::bitwise_left_shift_", "Tensor");
        /// <summary>x · 2^other, for whole numbers, in place.</summary>
        /// <param name="other">How many bits, of a shape that broadcasts.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the
        /// elements are not whole numbers.
        /// </exception>
        public Tensor bitwise_left_shift_(Tensor other) => InPlace(aten_bitwise_left_shift__Tensor, this, other);

        private static readonly Op aten_bitwise_right_shift_Tensor = new("aten::bitwise_right_shift", "Tensor");
        /// <summary>x / 2^other rounded down, for whole numbers.</summary>
        /// <param name="other">How many bits, of a shape that broadcasts.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or the elements are not whole numbers.</exception>
        public Tensor bitwise_right_shift(Tensor other) => aten_bitwise_right_shift_Tensor.Call(this, other);

        private static readonly Op aten_bitwise_right_shift__Tensor = new("aten::bitwise_right_shift_", "Tensor");
        /// <summary>x / 2^other rounded down, for whole numbers, in place.</summary>
        /// <param name="other">How many bits, of a shape that broadcasts.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the
        /// elements are not whole numbers.
        /// </exception>
        public Tensor bitwise_right_shift_(Tensor other) => InPlace(aten_bitwise_right_shift__Tensor, this, other);

        private static readonly Op aten_bitwise_and__Tensor = new("aten::bitwise_and_", "Tensor");
        /// <summary>The bits of both elements joined by and; truth values by logical and, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the
        /// elements are not whole numbers or truth values.
        /// </exception>
        public Tensor bitwise_and_(Tensor other) => InPlace(aten_bitwise_and__Tensor, this, other);

        private static readonly Op aten_bitwise_or__Tensor = new("aten::bitwise_or_", "Tensor");
        /// <summary>The bits of both elements joined by or; truth values by logical or, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the
        /// elements are not whole numbers or truth values.
        /// </exception>
        public Tensor bitwise_or_(Tensor other) => InPlace(aten_bitwise_or__Tensor, this, other);

        private static readonly Op aten_bitwise_xor__Tensor = new("aten::bitwise_xor_", "Tensor");
        /// <summary>The bits of both elements joined by xor; truth values by logical xor, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the
        /// elements are not whole numbers or truth values.
        /// </exception>
        public Tensor bitwise_xor_(Tensor other) => InPlace(aten_bitwise_xor__Tensor, this, other);

        private static readonly Op aten_bitwise_not_ = new("aten::bitwise_not_");
        /// <summary>Each element with all bits turned; truth values negated, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are not whole numbers or truth values.
        /// </exception>
        public Tensor bitwise_not_() => InPlace(aten_bitwise_not_, this);

        private static readonly Op aten_logical_and_ = new("aten::logical_and_");
        /// <summary>Whether both elements, joined by and, are true (not zero), in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor logical_and_(Tensor other) => InPlace(aten_logical_and_, this, other);

        private static readonly Op aten_logical_or_ = new("aten::logical_or_");
        /// <summary>Whether both elements, joined by or, are true (not zero), in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor logical_or_(Tensor other) => InPlace(aten_logical_or_, this, other);

        private static readonly Op aten_logical_xor_ = new("aten::logical_xor_");
        /// <summary>Whether both elements, joined by xor, are true (not zero), in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor logical_xor_(Tensor other) => InPlace(aten_logical_xor_, this, other);

        private static readonly Op aten_logical_not_ = new("aten::logical_not_");
        /// <summary>Whether each element is zero, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor logical_not_() => InPlace(aten_logical_not_, this);
    }

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

    /// <inheritdoc cref="Tensor.neg_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor neg_(Tensor input) => Given(input).neg_();

    /// <inheritdoc cref="Tensor.add(Tensor, Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">What to add, of a shape that broadcasts with the first one.</param>
    public static Tensor add(Tensor left, Tensor right, Scalar alpha) => Given(left).add(right, alpha);

    /// <inheritdoc cref="Tensor.add(Scalar, Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">What to add, of a shape that broadcasts with the first one.</param>
    public static Tensor add(Tensor left, Scalar right, Scalar alpha) => Given(left).add(right, alpha);

    /// <inheritdoc cref="Tensor.add_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">What to add, of a shape that broadcasts with the first one.</param>
    public static Tensor add_(Tensor left, Tensor right) => Given(left).add_(right);

    /// <inheritdoc cref="Tensor.add_(Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">What to add, of a shape that broadcasts with the first one.</param>
    public static Tensor add_(Tensor left, Scalar right) => Given(left).add_(right);

    /// <inheritdoc cref="Tensor.add_(Tensor, Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">What to add, of a shape that broadcasts with the first one.</param>
    public static Tensor add_(Tensor left, Tensor right, Scalar alpha) => Given(left).add_(right, alpha);

    /// <inheritdoc cref="Tensor.add_(Scalar, Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">What to add, of a shape that broadcasts with the first one.</param>
    public static Tensor add_(Tensor left, Scalar right, Scalar alpha) => Given(left).add_(right, alpha);

    /// <inheritdoc cref="Tensor.sub_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor sub_(Tensor left, Tensor right) => Given(left).sub_(right);

    /// <inheritdoc cref="Tensor.sub_(Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor sub_(Tensor left, Scalar right) => Given(left).sub_(right);

    /// <inheritdoc cref="Tensor.mul_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor mul_(Tensor left, Tensor right) => Given(left).mul_(right);

    /// <inheritdoc cref="Tensor.mul_(Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor mul_(Tensor left, Scalar right) => Given(left).mul_(right);

    /// <inheritdoc cref="Tensor.subtract(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor subtract(Tensor left, Tensor right) => Given(left).subtract(right);

    /// <inheritdoc cref="Tensor.subtract(Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor subtract(Tensor left, Scalar right) => Given(left).subtract(right);

    /// <inheritdoc cref="Tensor.subtract_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor subtract_(Tensor left, Tensor right) => Given(left).subtract_(right);

    /// <inheritdoc cref="Tensor.subtract_(Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor subtract_(Tensor left, Scalar right) => Given(left).subtract_(right);

    /// <inheritdoc cref="Tensor.multiply(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor multiply(Tensor left, Tensor right) => Given(left).multiply(right);

    /// <inheritdoc cref="Tensor.multiply(Scalar)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor multiply(Tensor left, Scalar right) => Given(left).multiply(right);

    /// <inheritdoc cref="Tensor.addcmul(Tensor, Tensor, Scalar)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addcmul(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => Given(input).addcmul(tensor1, tensor2, value);

    /// <inheritdoc cref="Tensor.addcmul_(Tensor, Tensor, Scalar)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addcmul_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => Given(input).addcmul_(tensor1, tensor2, value);

    /// <inheritdoc cref="Tensor.addcdiv(Tensor, Tensor, Scalar)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => Given(input).addcdiv(tensor1, tensor2, value);

    /// <inheritdoc cref="Tensor.addcdiv_(Tensor, Tensor, Scalar)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addcdiv_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => Given(input).addcdiv_(tensor1, tensor2, value);

    /// <inheritdoc cref="Tensor.lerp(Tensor, Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor lerp(Tensor input, Tensor end, Tensor weight) => Given(input).lerp(end, weight);

    /// <inheritdoc cref="Tensor.bitwise_left_shift(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">How many bits, of a shape that broadcasts.</param>
    public static Tensor bitwise_left_shift(Tensor left, Tensor right) => Given(left).bitwise_left_shift(right);

    /// <inheritdoc cref="Tensor.bitwise_left_shift_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">How many bits, of a shape that broadcasts.</param>
    public static Tensor bitwise_left_shift_(Tensor left, Tensor right) => Given(left).bitwise_left_shift_(right);

    /// <inheritdoc cref="Tensor.bitwise_right_shift(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">How many bits, of a shape that broadcasts.</param>
    public static Tensor bitwise_right_shift(Tensor left, Tensor right) => Given(left).bitwise_right_shift(right);

    /// <inheritdoc cref="Tensor.bitwise_right_shift_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">How many bits, of a shape that broadcasts.</param>
    public static Tensor bitwise_right_shift_(Tensor left, Tensor right) => Given(left).bitwise_right_shift_(right);

    /// <inheritdoc cref="Tensor.bitwise_and(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor bitwise_and(Tensor left, Tensor right) => Given(left).bitwise_and(right);

    /// <inheritdoc cref="Tensor.bitwise_and_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor bitwise_and_(Tensor left, Tensor right) => Given(left).bitwise_and_(right);

    /// <inheritdoc cref="Tensor.bitwise_or(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor bitwise_or(Tensor left, Tensor right) => Given(left).bitwise_or(right);

    /// <inheritdoc cref="Tensor.bitwise_or_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor bitwise_or_(Tensor left, Tensor right) => Given(left).bitwise_or_(right);

    /// <inheritdoc cref="Tensor.bitwise_xor(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor bitwise_xor(Tensor left, Tensor right) => Given(left).bitwise_xor(right);

    /// <inheritdoc cref="Tensor.bitwise_xor_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor bitwise_xor_(Tensor left, Tensor right) => Given(left).bitwise_xor_(right);

    /// <inheritdoc cref="Tensor.bitwise_not()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor bitwise_not(Tensor input) => Given(input).bitwise_not();

    /// <inheritdoc cref="Tensor.bitwise_not_()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor bitwise_not_(Tensor input) => Given(input).bitwise_not_();

    /// <inheritdoc cref="Tensor.logical_and_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor logical_and_(Tensor left, Tensor right) => Given(left).logical_and_(right);

    /// <inheritdoc cref="Tensor.logical_or_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor logical_or_(Tensor left, Tensor right) => Given(left).logical_or_(right);

    /// <inheritdoc cref="Tensor.logical_xor_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor logical_xor_(Tensor left, Tensor right) => Given(left).logical_xor_(right);
}
