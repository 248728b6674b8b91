using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Sums, products, quotients and powers, element by element.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_neg = new("aten::neg");
        private static readonly Op aten_neg_ = new("aten::neg_");
        private static readonly Op aten_add_Tensor = new("aten::add", "Tensor");
        private static readonly Op aten_add_Scalar = new("aten::add", "Scalar");
        private static readonly Op aten_add__Tensor = new("aten::add_", "Tensor");
        private static readonly Op aten_add__Scalar = new("aten::add_", "Scalar");
        private static readonly Op aten_sub_Tensor = new("aten::sub", "Tensor");
        private static readonly Op aten_sub_Scalar = new("aten::sub", "Scalar");
        private static readonly Op aten_sub__Tensor = new("aten::sub_", "Tensor");
        private static readonly Op aten_sub__Scalar = new("aten::sub_", "Scalar");
        private static readonly Op aten_mul_Tensor = new("aten::mul", "Tensor");
        private static readonly Op aten_mul_Scalar = new("aten::mul", "Scalar");
        private static readonly Op aten_mul__Tensor = new("aten::mul_", "Tensor");
        private static readonly Op aten_mul__Scalar = new("aten::mul_", "Scalar");
        private static readonly Op aten_div_Tensor = new("aten::div", "Tensor");
        private static readonly Op aten_div_Scalar = new("aten::div", "Scalar");
        private static readonly Op aten_div__Tensor = new("aten::div_", "Tensor");
        private static readonly Op aten_div__Scalar = new("aten::div_", "Scalar");
        private static readonly Op aten_remainder_Tensor = new("aten::remainder", "Tensor");
        private static readonly Op aten_remainder_Scalar = new("aten::remainder", "Scalar");
        private static readonly Op aten_pow_Tensor_Tensor = new("aten::pow", "Tensor_Tensor");
        private static readonly Op aten_pow_Tensor_Scalar = new("aten::pow", "Tensor_Scalar");
        private static readonly Op aten_square = new("aten::square");
        private static readonly Op aten_reciprocal = new("aten::reciprocal");
        private static readonly Op aten_lerp_Tensor = new("aten::lerp", "Tensor");
        private static readonly Op aten_addcmul_ = new("aten::addcmul_");
        private static readonly Op aten_addcdiv_ = new("aten::addcdiv_");
        private static readonly Op aten_maximum = new("aten::maximum");
        private static readonly Op aten_minimum = new("aten::minimum");
        private static readonly Op aten_clamp = new("aten::clamp");
        private static readonly Op aten_clamp_ = new("aten::clamp_");

        /// <summary>Each element's negative.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public Tensor neg() => aten_neg.Call(this);

        /// <summary>Each element's negative, in place.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are truth values.
        /// </exception>
        public Tensor neg_() => InPlace(aten_neg_, this);

        /// <summary>The sum, element by element.</summary>
        /// <param name="target">The other operand, of any shape that broadcasts.</param>
        /// <returns>A new tensor: the two shapes broadcast together, and the type that both types promote to.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together.</exception>
        public Tensor add(Tensor target) => aten_add_Tensor.Call(this, target);

        /// <summary>The sum of each element and a number.</summary>
        /// <param name="scalar">The number to add.</param>
        /// <returns>A new tensor of the same shape, and the type that the elements and the number promote to.</returns>
        public Tensor add(Scalar scalar) => aten_add_Scalar.Call(this, scalar);

        /// <summary>The sum with alpha times the target: this + alpha · target.</summary>
        /// <param name="target">The other operand, of any shape that broadcasts.</param>
        /// <param name="alpha">What the target is multiplied by; a whole number if the elements are.</param>
        /// <returns>A new tensor: the two shapes broadcast together, and the type that both types promote to.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together; or alpha has a fraction, and the elements are whole numbers.</exception>
        public Tensor add(Tensor target, Scalar alpha) => aten_add_Tensor.Call(this, target, alpha);

        /// <summary>The sum, element by element, in place.</summary>
        /// <param name="target">The other operand; its shape must broadcast to this tensor's.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its element type cannot hold the result; or the other
        /// shape does not broadcast to this tensor's.
        /// </exception>
        public Tensor add_(Tensor target) => InPlace(aten_add__Tensor, this, target);

        /// <summary>The sum of each element and a number, in place.</summary>
        /// <param name="scalar">The number to add.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its element type cannot hold the result.
        /// </exception>
        public Tensor add_(Scalar scalar) => InPlace(aten_add__Scalar, this, scalar);

        /// <summary>The sum with alpha times the target, in place.</summary>
        /// <param name="target">The other operand; its shape must broadcast to this tensor's.</param>
        /// <param name="alpha">What the target is multiplied by.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its element type cannot hold the result; or the other
        /// shape does not broadcast to this tensor's.
        /// </exception>
        public Tensor add_(Tensor target, Scalar alpha) => InPlace(aten_add__Tensor, this, target, alpha);

        /// <summary>The difference, element by element.</summary>
        /// <param name="target">The other operand, of any shape that broadcasts.</param>
        /// <returns>A new tensor: the two shapes broadcast together, and the type that both types promote to.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together; or an operand holds truth values.</exception>
        public Tensor sub(Tensor target) => aten_sub_Tensor.Call(this, target);

        /// <summary>Each element minus a number.</summary>
        /// <param name="target">The number to subtract.</param>
        /// <returns>A new tensor of the same shape, and the type that the elements and the number promote to.</returns>
        /// <exception cref="ExternalException">The elements are truth values.</exception>
        public Tensor sub(Scalar target) => aten_sub_Scalar.Call(this, target);

        /// <summary>The difference, element by element, in place.</summary>
        /// <param name="target">The other operand; its shape must broadcast to this tensor's.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its element type cannot hold the result; or the other
        /// shape does not broadcast to this tensor's.
        /// </exception>
        public Tensor sub_(Tensor target) => InPlace(aten_sub__Tensor, this, target);

        /// <summary>Each element minus a number, in place.</summary>
        /// <param name="target">The number to subtract.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its element type cannot hold the result.
        /// </exception>
        public Tensor sub_(Scalar target) => InPlace(aten_sub__Scalar, this, target);

        /// <summary>The product, element by element.</summary>
        /// <param name="target">The other operand, of any shape that broadcasts.</param>
        /// <returns>A new tensor: the two shapes broadcast together, and the type that both types promote to.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together.</exception>
        public Tensor mul(Tensor target) => aten_mul_Tensor.Call(this, target);

        /// <summary>Each element times a number.</summary>
        /// <param name="target">The factor.</param>
        /// <returns>A new tensor of the same shape, and the type that the elements and the number promote to.</returns>
        public Tensor mul(Scalar target) => aten_mul_Scalar.Call(this, target);

        /// <summary>The product, element by element, in place.</summary>
        /// <param name="target">The other operand; its shape must broadcast to this tensor's.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its element type cannot hold the result; or the other
        /// shape does not broadcast to this tensor's.
        /// </exception>
        public Tensor mul_(Tensor target) => InPlace(aten_mul__Tensor, this, target);

        /// <summary>Each element times a number, in place.</summary>
        /// <param name="target">The factor.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its element type cannot hold the result.
        /// </exception>
        public Tensor mul_(Scalar target) => InPlace(aten_mul__Scalar, this, target);

        /// <summary>The quotient, element by element.</summary>
        /// <param name="target">The divisor, of any shape that broadcasts.</param>
        /// <returns>
        /// A new tensor: the two shapes broadcast together. Its type is what both promote to, but Float32 for whole numbers; dividing by zero gives
        /// infinity or NaN.
        /// </returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together.</exception>
        public Tensor div(Tensor target) => aten_div_Tensor.Call(this, target);

        /// <summary>Each element divided by a number.</summary>
        /// <param name="target">The divisor.</param>
        /// <returns>A new tensor of the same shape. Whole numbers give Float32; dividing by zero gives infinity or NaN.</returns>
        public Tensor div(Scalar target) => aten_div_Scalar.Call(this, target);

        /// <summary>The quotient, element by element, in place.</summary>
        /// <param name="target">The divisor; its shape must broadcast to this tensor's.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers; or the
        /// divisor's shape does not broadcast to this tensor's.
        /// </exception>
        public Tensor div_(Tensor target) => InPlace(aten_div__Tensor, this, target);

        /// <summary>Each element divided by a number, in place.</summary>
        /// <param name="target">The divisor.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating point numbers.
        /// </exception>
        public Tensor div_(Scalar target) => InPlace(aten_div__Scalar, this, target);

        /// <summary>The remainder, element by element; its sign is the divisor's.</summary>
        /// <param name="target">The divisor, of any shape that broadcasts.</param>
        /// <returns>A new tensor: the two shapes broadcast together, and the type that both types promote to.</returns>
        /// <exception cref="ExternalException">
        /// The shapes do not broadcast together; or a whole number is divided by zero (a floating point number gives NaN).
        /// </exception>
        public Tensor remainder(Tensor target) => aten_remainder_Tensor.Call(this, target);

        /// <summary>The remainder of each element; its sign is the divisor's.</summary>
        /// <param name="scalar">The divisor.</param>
        /// <returns>A new tensor of the same shape, and the type that the elements and the number promote to.</returns>
        /// <exception cref="ExternalException">A whole number is divided by zero (a floating point number gives NaN).</exception>
        public Tensor remainder(Scalar scalar) => aten_remainder_Scalar.Call(this, scalar);

        /// <summary>Each element to the power of the exponent's.</summary>
        /// <param name="exponent">The powers, of any shape that broadcasts.</param>
        /// <returns>A new tensor: the two shapes broadcast together, and the type that both types promote to.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together.</exception>
        public Tensor pow(Tensor exponent) => aten_pow_Tensor_Tensor.Call(this, exponent);

        /// <summary>Each element to a power.</summary>
        /// <param name="exponent">The power.</param>
        /// <returns>A new tensor of the same shape, and the type that the elements and the number promote to.</returns>
        /// <exception cref="ExternalException">The elements are whole numbers, and the exponent is a negative whole number.</exception>
        public Tensor pow(Scalar exponent) => aten_pow_Tensor_Scalar.Call(this, exponent);

        /// <summary>Each element's square.</summary>
        /// <returns>A new tensor of the same shape and type; truth values give Int64.</returns>
        public Tensor square() => aten_square.Call(this);

        /// <summary>One over each element.</summary>
        /// <returns>A new tensor of the same shape; whole numbers and truth values give Float32.</returns>
        public Tensor reciprocal() => aten_reciprocal.Call(this);

        /// <summary>Interpolates: this + weight · (end - this).</summary>
        /// <param name="end">What a weight of 1 gives.</param>
        /// <param name="weight">0 gives this tensor, 1 the end.</param>
        /// <returns>A new tensor: the three shapes broadcast together.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together; or the types are not one floating point type.</exception>
        public Tensor lerp(Tensor end, Tensor weight) => aten_lerp_Tensor.Call(this, end, weight);

        /// <summary>Adds value · tensor1 · tensor2, in place.</summary>
        /// <param name="tensor1">A factor; its shape must broadcast to this tensor's.</param>
        /// <param name="tensor2">The other factor.</param>
        /// <param name="value">What the product is multiplied by.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or its element type cannot hold the result; or the other
        /// shape does not broadcast to this tensor's.
        /// </exception>
        public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value) => InPlace(aten_addcmul_, this, tensor1, tensor2, value);

        /// <summary>Adds value · tensor1 / tensor2, in place.</summary>
        /// <param name="tensor1">The dividend; its shape must broadcast to this tensor's.</param>
        /// <param name="tensor2">The divisor.</param>
        /// <param name="value">What the quotient is multiplied by.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or tensor1 and tensor2 both hold whole numbers; or a
        /// shape does not broadcast to this tensor's.
        /// </exception>
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar value) => InPlace(aten_addcdiv_, this, tensor1, tensor2, value);

        /// <summary>The larger of each two elements; NaN if one is.</summary>
        /// <param name="other">The other operand, of any shape that broadcasts.</param>
        /// <returns>A new tensor: the two shapes broadcast together, and the type that both types promote to.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together.</exception>
        public Tensor maximum(Tensor other) => aten_maximum.Call(this, other);

        /// <summary>The smaller of each two elements; NaN if one is.</summary>
        /// <param name="other">The other operand, of any shape that broadcasts.</param>
        /// <returns>A new tensor: the two shapes broadcast together, and the type that both types promote to.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together.</exception>
        public Tensor minimum(Tensor other) => aten_minimum.Call(this, other);

        /// <summary>Each element limited to [min, max].</summary>
        /// <param name="min">The lower limit; null is none.</param>
        /// <param name="max">The upper limit; null is none.</param>
        /// <returns>A new tensor of the same shape, and the type that the elements and the limits promote to.</returns>
        /// <exception cref="ExternalException">Both limits are null.</exception>
        public Tensor clamp(Scalar? min = null, Scalar? max = null) => aten_clamp.Call(this, min, max);

        /// <summary>Each element limited to [min, max], in place.</summary>
        /// <param name="min">The lower limit; null is none.</param>
        /// <param name="max">The upper limit; null is none.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or both limits are null; or the element type cannot hold
        /// a limit.
        /// </exception>
        public Tensor clamp_(Scalar? min = null, Scalar? max = null) => InPlace(aten_clamp_, this, min, max);
    }
}
