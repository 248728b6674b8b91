using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Questions that each element, or each two elements, answer with true or false.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_eq_Tensor = new("aten::eq", "Tensor");
        /// <summary>True where equal.</summary>
        /// <param name="target">What each element is compared with, of any shape that broadcasts.</param>
        /// <returns>A tensor of truth values (Bool): the two shapes broadcast together.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together.</exception>
        public Tensor eq(Tensor target) => aten_eq_Tensor.Call(this, target);

        private static readonly Op aten_eq_Scalar = new("aten::eq", "Scalar");
        /// <summary>True where equal.</summary>
        /// <param name="target">The number that each element is compared with.</param>
        /// <returns>A tensor of truth values (Bool) of the same shape.</returns>
        public Tensor eq(Scalar target) => aten_eq_Scalar.Call(this, target);

        private static readonly Op aten_ne_Tensor = new("aten::ne", "Tensor");
        /// <summary>True where different.</summary>
        /// <param name="target">What each element is compared with, of any shape that broadcasts.</param>
        /// <returns>A tensor of truth values (Bool): the two shapes broadcast together.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together.</exception>
        public Tensor ne(Tensor target) => aten_ne_Tensor.Call(this, target);

        private static readonly Op aten_ne_Scalar = new("aten::ne", "Scalar");
        /// <summary>True where different.</summary>
        /// <param name="target">The number that each element is compared with.</param>
        /// <returns>A tensor of truth values (Bool) of the same shape.</returns>
        public Tensor ne(Scalar target) => aten_ne_Scalar.Call(this, target);

        private static readonly Op aten_lt_Tensor = new("aten::lt", "Tensor");
        /// <summary>True where less.</summary>
        /// <param name="target">What each element is compared with, of any shape that broadcasts.</param>
        /// <returns>A tensor of truth values (Bool): the two shapes broadcast together.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together.</exception>
        public Tensor lt(Tensor target) => aten_lt_Tensor.Call(this, target);

        private static readonly Op aten_lt_Scalar = new("aten::lt", "Scalar");
        /// <summary>True where less.</summary>
        /// <param name="target">The number that each element is compared with.</param>
        /// <returns>A tensor of truth values (Bool) of the same shape.</returns>
        public Tensor lt(Scalar target) => aten_lt_Scalar.Call(this, target);

        private static readonly Op aten_le_Tensor = new("aten::le", "Tensor");
        /// <summary>True where less or equal.</summary>
        /// <param name="target">What each element is compared with, of any shape that broadcasts.</param>
        /// <returns>A tensor of truth values (Bool): the two shapes broadcast together.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together.</exception>
        public Tensor le(Tensor target) => aten_le_Tensor.Call(this, target);

        private static readonly Op aten_le_Scalar = new("aten::le", "Scalar");
        /// <summary>True where less or equal.</summary>
        /// <param name="target">The number that each element is compared with.</param>
        /// <returns>A tensor of truth values (Bool) of the same shape.</returns>
        public Tensor le(Scalar target) => aten_le_Scalar.Call(this, target);

        private static readonly Op aten_gt_Tensor = new("aten::gt", "Tensor");
        /// <summary>True where greater.</summary>
        /// <param name="target">What each element is compared with, of any shape that broadcasts.</param>
        /// <returns>A tensor of truth values (Bool): the two shapes broadcast together.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together.</exception>
        public Tensor gt(Tensor target) => aten_gt_Tensor.Call(this, target);

        private static readonly Op aten_gt_Scalar = new("aten::gt", "Scalar");
        /// <summary>True where greater.</summary>
        /// <param name="target">The number that each element is compared with.</param>
        /// <returns>A tensor of truth values (Bool) of the same shape.</returns>
        public Tensor gt(Scalar target) => aten_gt_Scalar.Call(this, target);

        private static readonly Op aten_ge_Tensor = new("aten::ge", "Tensor");
        /// <summary>True where greater or equal.</summary>
        /// <param name="target">What each element is compared with, of any shape that broadcasts.</param>
        /// <returns>A tensor of truth values (Bool): the two shapes broadcast together.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together.</exception>
        public Tensor ge(Tensor target) => aten_ge_Tensor.Call(this, target);

        private static readonly Op aten_ge_Scalar = new("aten::ge", "Scalar");
        /// <summary>True where greater or equal.</summary>
        /// <param name="target">The number that each element is compared with.</param>
        /// <returns>A tensor of truth values (Bool) of the same shape.</returns>
        public Tensor ge(Scalar target) => aten_ge_Scalar.Call(this, target);

        private static readonly Op aten_isclose = new("aten::isclose");
        /// <summary>True where |x - other| is at most atol + rtol |other|.</summary>
        /// <param name="other">What each element is compared with, of the same type and any shape that broadcasts.</param>
        /// <param name="rtol">The tolerance relative to the other's elements.</param>
        /// <param name="atol">The absolute tolerance.</param>
        /// <param name="nanEqual">Whether NaN is close to NaN.</param>
        /// <returns>A tensor of truth values (Bool): the two shapes broadcast together.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together; or the types differ; or a tolerance is negative.</exception>
        public Tensor isclose(Tensor other, double rtol = 1e-5, double atol = 1e-8, bool nanEqual = false) => aten_isclose.Call(this, other, rtol, atol, nanEqual);

        private static readonly Op aten_allclose = new("aten::allclose");
        /// <summary>Whether |x - target| is at most atol + rtol |target| for every element.</summary>
        /// <param name="target">What each element is compared with, of the same type and any shape that broadcasts.</param>
        /// <param name="rtol">The tolerance relative to the other's elements.</param>
        /// <param name="atol">The absolute tolerance.</param>
        /// <param name="equal_nan">Whether NaN is close to NaN.</param>
        /// <returns>Whether all of them are.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together; or the types differ; or a tolerance is negative.</exception>
        public bool allclose(Tensor target, double rtol = 1e-5, double atol = 1e-8, bool equal_nan = false) =>
            aten_allclose.CallScalar(this, target, rtol, atol, equal_nan).Bits != 0;

        private static readonly Op aten_isnan = new("aten::isnan");
        /// <summary>True where an element is not a number.</summary>
        /// <returns>A tensor of truth values (Bool) of the same shape.</returns>
        public Tensor isnan() => aten_isnan.Call(this);

        private static readonly Op aten_isinf = new("aten::isinf");
        /// <summary>True where an element is infinite.</summary>
        /// <returns>A tensor of truth values (Bool) of the same shape.</returns>
        public Tensor isinf() => aten_isinf.Call(this);

        private static readonly Op aten_isfinite = new("aten::isfinite");
        /// <summary>True where an element is neither infinite nor NaN.</summary>
        /// <returns>A tensor of truth values (Bool) of the same shape.</returns>
        public Tensor isfinite() => aten_isfinite.Call(this);

        private static readonly Op aten_logical_not = new("aten::logical_not");
        /// <summary>True where an element is zero or false.</summary>
        /// <returns>A tensor of truth values (Bool) of the same shape.</returns>
        public Tensor logical_not() => aten_logical_not.Call(this);

        private static readonly Op aten_logical_and = new("aten::logical_and");
        /// <summary>True where both are true; a number is true unless it is zero.</summary>
        /// <param name="other">The other operand, of any shape that broadcasts.</param>
        /// <returns>A tensor of truth values (Bool): the two shapes broadcast together.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together.</exception>
        public Tensor logical_and(Tensor other) => aten_logical_and.Call(this, other);

        private static readonly Op aten_logical_or = new("aten::logical_or");
        /// <summary>True where one or both are true; a number is true unless it is zero.</summary>
        /// <param name="other">The other operand, of any shape that broadcasts.</param>
        /// <returns>A tensor of truth values (Bool): the two shapes broadcast together.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together.</exception>
        public Tensor logical_or(Tensor other) => aten_logical_or.Call(this, other);

        private static readonly Op aten_logical_xor = new("aten::logical_xor");
        /// <summary>True where just one is true; a number is true unless it is zero.</summary>
        /// <param name="other">The other operand, of any shape that broadcasts.</param>
        /// <returns>A tensor of truth values (Bool): the two shapes broadcast together.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together.</exception>
        public Tensor logical_xor(Tensor other) => aten_logical_xor.Call(this, other);

        private static readonly Op aten_bitwise_not = new("aten::bitwise_not");
        /// <summary>Bitwise complement; for truth values, not.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The elements are floating point numbers.</exception>
        public Tensor bitwise_not() => aten_bitwise_not.Call(this);

        private static readonly Op aten_bitwise_and_Tensor = new("aten::bitwise_and", "Tensor");
        /// <summary>Bitwise and; for truth values, both.</summary>
        /// <param name="other">The other operand, of any shape that broadcasts.</param>
        /// <returns>A new tensor: the two shapes broadcast together, and the type that both types promote to.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together; or an operand holds floating point numbers.</exception>
        public Tensor bitwise_and(Tensor other) => aten_bitwise_and_Tensor.Call(this, other);

        private static readonly Op aten_bitwise_or_Tensor = new("aten::bitwise_or", "Tensor");
        /// <summary>Bitwise or; for truth values, one or both.</summary>
        /// <param name="other">The other operand, of any shape that broadcasts.</param>
        /// <returns>A new tensor: the two shapes broadcast together, and the type that both types promote to.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together; or an operand holds floating point numbers.</exception>
        public Tensor bitwise_or(Tensor other) => aten_bitwise_or_Tensor.Call(this, other);

        private static readonly Op aten_bitwise_xor_Tensor = new("aten::bitwise_xor", "Tensor");
        /// <summary>Bitwise exclusive or.</summary>
        /// <param name="other">The other operand, of any shape that broadcasts.</param>
        /// <returns>A new tensor: the two shapes broadcast together, and the type that both types promote to.</returns>
        /// <exception cref="ExternalException">The shapes do not broadcast together; or an operand holds floating point numbers.</exception>
        public Tensor bitwise_xor(Tensor other) => aten_bitwise_xor_Tensor.Call(this, other);
    }

    /// <inheritdoc cref="Tensor.allclose(Tensor, double, double, bool)"/>
    /// <param name="tensor">The tensor.</param>
    public static bool allclose(Tensor tensor, Tensor target, double rtol = 1e-5, double atol = 1e-8, bool equal_nan = false) =>
        Given(tensor).allclose(target, rtol, atol, equal_nan);

    /// <inheritdoc cref="Tensor.isnan()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor isnan(Tensor input) => Given(input).isnan();

    /// <inheritdoc cref="Tensor.isinf()"/>
    /// <param name="tensor">The tensor.</param>
    public static Tensor isinf(Tensor tensor) => Given(tensor).isinf();

    /// <inheritdoc cref="Tensor.isfinite()"/>
    /// <param name="tensor">The tensor.</param>
    public static Tensor isfinite(Tensor tensor) => Given(tensor).isfinite();

    /// <inheritdoc cref="Tensor.logical_not()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor logical_not(Tensor input) => Given(input).logical_not();

    /// <inheritdoc cref="Tensor.logical_and(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The other operand, of any shape that broadcasts.</param>
    public static Tensor logical_and(Tensor left, Tensor right) => Given(left).logical_and(right);

    /// <inheritdoc cref="Tensor.logical_or(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The other operand, of any shape that broadcasts.</param>
    public static Tensor logical_or(Tensor left, Tensor right) => Given(left).logical_or(right);

    /// <inheritdoc cref="Tensor.logical_xor(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The other operand, of any shape that broadcasts.</param>
    public static Tensor logical_xor(Tensor left, Tensor right) => Given(left).logical_xor(right);
}
