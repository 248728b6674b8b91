using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Bits and truth values, changed in place or shifted.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_bitwise_left_shift_Tensor = new("aten::bitwise_left_shift", "Tensor");
        private static readonly Op aten_bitwise_left_shift__Tensor = new("aten::bitwise_left_shift_", "Tensor");
        private static readonly Op aten_bitwise_right_shift_Tensor = new("aten::bitwise_right_shift", "Tensor");
        private static readonly Op aten_bitwise_right_shift__Tensor = new("aten::bitwise_right_shift_", "Tensor");
        private static readonly Op aten_bitwise_and__Tensor = new("aten::bitwise_and_", "Tensor");
        private static readonly Op aten_bitwise_or__Tensor = new("aten::bitwise_or_", "Tensor");
        private static readonly Op aten_bitwise_xor__Tensor = new("aten::bitwise_xor_", "Tensor");
        private static readonly Op aten_bitwise_not_ = new("aten::bitwise_not_");
        private static readonly Op aten_logical_and_ = new("aten::logical_and_");
        private static readonly Op aten_logical_or_ = new("aten::logical_or_");
        private static readonly Op aten_logical_xor_ = new("aten::logical_xor_");
        private static readonly Op aten_logical_not_ = new("aten::logical_not_");

        /// <summary>x · 2^other, for whole numbers.</summary>
        /// <param name="other">How many bits, of a shape that broadcasts.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or the elements are not whole numbers.</exception>
        public Tensor bitwise_left_shift(Tensor other) => aten_bitwise_left_shift_Tensor.Call(this, other);

        /// <summary>x · 2^other, for whole numbers, in place.</summary>
        /// <param name="other">How many bits, of a shape that broadcasts.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the
        /// elements are not whole numbers.
        /// </exception>
        public Tensor bitwise_left_shift_(Tensor other) => InPlace(aten_bitwise_left_shift__Tensor, this, other);

        /// <summary>x / 2^other rounded down, for whole numbers.</summary>
        /// <param name="other">How many bits, of a shape that broadcasts.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or the elements are not whole numbers.</exception>
        public Tensor bitwise_right_shift(Tensor other) => aten_bitwise_right_shift_Tensor.Call(this, other);

        /// <summary>x / 2^other rounded down, for whole numbers, in place.</summary>
        /// <param name="other">How many bits, of a shape that broadcasts.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the
        /// elements are not whole numbers.
        /// </exception>
        public Tensor bitwise_right_shift_(Tensor other) => InPlace(aten_bitwise_right_shift__Tensor, this, other);

        /// <summary>The bits of both elements joined by and; truth values by logical and, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the
        /// elements are not whole numbers or truth values.
        /// </exception>
        public Tensor bitwise_and_(Tensor other) => InPlace(aten_bitwise_and__Tensor, this, other);

        /// <summary>The bits of both elements joined by or; truth values by logical or, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the
        /// elements are not whole numbers or truth values.
        /// </exception>
        public Tensor bitwise_or_(Tensor other) => InPlace(aten_bitwise_or__Tensor, this, other);

        /// <summary>The bits of both elements joined by xor; truth values by logical xor, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the
        /// elements are not whole numbers or truth values.
        /// </exception>
        public Tensor bitwise_xor_(Tensor other) => InPlace(aten_bitwise_xor__Tensor, this, other);

        /// <summary>Each element with all bits turned; truth values negated, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are not whole numbers or truth values.
        /// </exception>
        public Tensor bitwise_not_() => InPlace(aten_bitwise_not_, this);

        /// <summary>Whether both elements, joined by and, are true (not zero), in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor logical_and_(Tensor other) => InPlace(aten_logical_and_, this, other);

        /// <summary>Whether both elements, joined by or, are true (not zero), in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor logical_or_(Tensor other) => InPlace(aten_logical_or_, this, other);

        /// <summary>Whether both elements, joined by xor, are true (not zero), in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor logical_xor_(Tensor other) => InPlace(aten_logical_xor_, this, other);

        /// <summary>Whether each element is zero, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The tensor is a leaf that requires a gradient, and operations are being recorded.</exception>
        public Tensor logical_not_() => InPlace(aten_logical_not_, this);
    }

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
