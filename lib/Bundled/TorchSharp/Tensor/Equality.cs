using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Comparisons by name, membership, and what numbers there are.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_isin_Tensor_Tensor = new("aten::isin", "Tensor_Tensor");
        private static readonly Op aten_isposinf = new("aten::isposinf");
        private static readonly Op aten_isneginf = new("aten::isneginf");
        private static readonly Op aten_isreal = new("aten::isreal");
        private static readonly Op aten_max_other = new("aten::max", "other");
        private static readonly Op aten_min_other = new("aten::min", "other");

        /// <inheritdoc cref="gt(Tensor)"/>
        public Tensor greater(Tensor target) => gt(target);

        /// <inheritdoc cref="ge(Tensor)"/>
        public Tensor greater_equal(Tensor target) => ge(target);

        /// <inheritdoc cref="lt(Tensor)"/>
        public Tensor less(Tensor target) => lt(target);

        /// <inheritdoc cref="le(Tensor)"/>
        public Tensor less_equal(Tensor target) => le(target);

        /// <inheritdoc cref="ne(Tensor)"/>
        public Tensor not_equal(Tensor target) => ne(target);

        /// <inheritdoc cref="eq(Tensor)"/>
        public Tensor equal(Tensor target) => eq(target);

        /// <summary>Whether each element is one of the test elements.</summary>
        /// <param name="test_elements">What to look for.</param>
        /// <param name="assumeUnique">Whether no element occurs twice in either tensor, which is faster.</param>
        /// <param name="invert">Whether to give true for those that are not among them.</param>
        /// <returns>A new tensor of the same shape, of type Bool.</returns>
        public Tensor isin(Tensor test_elements, bool assumeUnique = false, bool invert = false) =>
            aten_isin_Tensor_Tensor.Call(this, test_elements, assumeUnique, invert);

        /// <summary>Whether each element is ∞.</summary>
        /// <returns>A new tensor of the same shape, of type Bool.</returns>
        public Tensor isposinf() => aten_isposinf.Call(this);

        /// <summary>Whether each element is -∞.</summary>
        /// <returns>A new tensor of the same shape, of type Bool.</returns>
        public Tensor isneginf() => aten_isneginf.Call(this);

        /// <summary>Whether each element is a real number: true for all that are not complex.</summary>
        /// <returns>A new tensor of the same shape, of type Bool.</returns>
        public Tensor isreal() => aten_isreal.Call(this);

        /// <summary>The larger of two elements; NaN beats a number.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor max(Tensor other) => aten_max_other.Call(this, other);

        /// <summary>The smaller of two elements; NaN beats a number.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
        public Tensor min(Tensor other) => aten_min_other.Call(this, other);
    }

    /// <inheritdoc cref="Tensor.eq(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor eq(Tensor left, Tensor right) => Given(left).eq(right);

    /// <inheritdoc cref="Tensor.ne(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor ne(Tensor left, Tensor right) => Given(left).ne(right);

    /// <inheritdoc cref="Tensor.lt(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor lt(Tensor left, Tensor right) => Given(left).lt(right);

    /// <inheritdoc cref="Tensor.le(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor le(Tensor left, Tensor right) => Given(left).le(right);

    /// <inheritdoc cref="Tensor.gt(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor gt(Tensor left, Tensor right) => Given(left).gt(right);

    /// <inheritdoc cref="Tensor.ge(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor ge(Tensor left, Tensor right) => Given(left).ge(right);

    /// <inheritdoc cref="Tensor.greater(Tensor)"/>
    /// <param name="tensor">The tensor.</param>
    public static Tensor greater(Tensor tensor, Tensor target) => Given(tensor).greater(target);

    /// <inheritdoc cref="Tensor.greater_equal(Tensor)"/>
    /// <param name="tensor">The tensor.</param>
    public static Tensor greater_equal(Tensor tensor, Tensor target) => Given(tensor).greater_equal(target);

    /// <inheritdoc cref="Tensor.less(Tensor)"/>
    /// <param name="tensor">The tensor.</param>
    public static Tensor less(Tensor tensor, Tensor target) => Given(tensor).less(target);

    /// <inheritdoc cref="Tensor.less_equal(Tensor)"/>
    /// <param name="tensor">The tensor.</param>
    public static Tensor less_equal(Tensor tensor, Tensor target) => Given(tensor).less_equal(target);

    /// <inheritdoc cref="Tensor.not_equal(Tensor)"/>
    /// <param name="tensor">The tensor.</param>
    public static Tensor not_equal(Tensor tensor, Tensor target) => Given(tensor).not_equal(target);

    /// <inheritdoc cref="Tensor.equal(Tensor)"/>
    /// <param name="tensor">The tensor.</param>
    public static Tensor equal(Tensor tensor, Tensor target) => Given(tensor).equal(target);

    /// <inheritdoc cref="Tensor.isclose(Tensor, double, double, bool)"/>
    /// <param name="tensor">The tensor.</param>
    public static Tensor isclose(Tensor tensor, Tensor other, double rtol = 1e-5, double atol = 1e-8, bool nanEqual = false) =>
        Given(tensor).isclose(other, rtol, atol, nanEqual);

    /// <inheritdoc cref="Tensor.isin(Tensor, bool, bool)"/>
    /// <param name="tensor">The tensor.</param>
    public static Tensor isin(Tensor tensor, Tensor test_elements, bool assumeUnique = false, bool invert = false) =>
        Given(tensor).isin(test_elements, assumeUnique, invert);

    /// <inheritdoc cref="Tensor.isposinf()"/>
    /// <param name="tensor">The tensor.</param>
    public static Tensor isposinf(Tensor tensor) => Given(tensor).isposinf();

    /// <inheritdoc cref="Tensor.isneginf()"/>
    /// <param name="tensor">The tensor.</param>
    public static Tensor isneginf(Tensor tensor) => Given(tensor).isneginf();

    /// <inheritdoc cref="Tensor.isreal()"/>
    /// <param name="tensor">The tensor.</param>
    public static Tensor isreal(Tensor tensor) => Given(tensor).isreal();

    /// <inheritdoc cref="Tensor.max(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor max(Tensor input, Tensor other) => Given(input).max(other);

    /// <inheritdoc cref="Tensor.min(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor min(Tensor input, Tensor other) => Given(input).min(other);
}
