using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Divisors and multiples of whole numbers, for each element.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_gcd = new("aten::gcd");
        private static readonly Op aten_gcd_ = new("aten::gcd_");
        private static readonly Op aten_lcm = new("aten::lcm");
        private static readonly Op aten_lcm_ = new("aten::lcm_");

        /// <summary>The greatest common divisor.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or the elements are not whole numbers.</exception>
        public Tensor gcd(Tensor other) => aten_gcd.Call(this, other);

        /// <summary>The greatest common divisor, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the
        /// elements are not whole numbers.
        /// </exception>
        public Tensor gcd_(Tensor other) => InPlace(aten_gcd_, this, other);

        /// <summary>The least common multiple.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>A new tensor of the shape that both broadcast to, of the type that both promote to.</returns>
        /// <exception cref="ExternalException">The shapes cannot be broadcast together; or the elements are not whole numbers.</exception>
        public Tensor lcm(Tensor other) => aten_lcm.Call(this, other);

        /// <summary>The least common multiple, in place.</summary>
        /// <param name="other">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together; or the
        /// elements are not whole numbers.
        /// </exception>
        public Tensor lcm_(Tensor other) => InPlace(aten_lcm_, this, other);
    }

    /// <inheritdoc cref="Tensor.gcd(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor gcd(Tensor left, Tensor right) => Given(left).gcd(right);

    /// <inheritdoc cref="Tensor.gcd_(Tensor)"/>
    /// <param name="left">The tensor.</param>
    /// <param name="right">The second operand, a tensor of a shape that broadcasts with the first one, or a number.</param>
    public static Tensor gcd_(Tensor left, Tensor right) => Given(left).gcd_(right);

    /// <inheritdoc cref="Tensor.lcm(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor lcm(Tensor input, Tensor other) => Given(input).lcm(other);

    /// <inheritdoc cref="Tensor.lcm_(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor lcm_(Tensor input, Tensor other) => Given(input).lcm_(other);
}
