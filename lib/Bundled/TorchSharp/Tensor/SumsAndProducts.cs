using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// What add, sub and mul leave out: other names, factors, and changes in place.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_addcmul = new("aten::addcmul");
        private static readonly Op aten_addcdiv = new("aten::addcdiv");
        private static readonly Op aten_lerp__Tensor = new("aten::lerp_", "Tensor");

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

        /// <summary>Each element plus value · tensor1 · tensor2.</summary>
        /// <param name="tensor1">The first factor.</param>
        /// <param name="tensor2">The second factor.</param>
        /// <param name="value">What their product is multiplied by.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar value) => aten_addcmul.Call(this, tensor1, tensor2, value);

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

        /// <summary>A point between this and end: x + weight (end - x), in place.</summary>
        /// <param name="end">What a weight of 1 gives.</param>
        /// <param name="weight">How far to go.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor lerp_(Tensor end, Tensor weight) => InPlace(aten_lerp__Tensor, this, end, weight);
    }

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
}
