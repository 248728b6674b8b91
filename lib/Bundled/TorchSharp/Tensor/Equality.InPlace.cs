using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Comparisons that change their tensor.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_eq__Tensor = new("aten::eq_", "Tensor");
        private static readonly Op aten_eq__Scalar = new("aten::eq_", "Scalar");
        private static readonly Op aten_ne__Tensor = new("aten::ne_", "Tensor");
        private static readonly Op aten_ne__Scalar = new("aten::ne_", "Scalar");
        private static readonly Op aten_lt__Tensor = new("aten::lt_", "Tensor");
        private static readonly Op aten_lt__Scalar = new("aten::lt_", "Scalar");
        private static readonly Op aten_le__Tensor = new("aten::le_", "Tensor");
        private static readonly Op aten_le__Scalar = new("aten::le_", "Scalar");
        private static readonly Op aten_gt__Tensor = new("aten::gt_", "Tensor");
        private static readonly Op aten_gt__Scalar = new("aten::gt_", "Scalar");
        private static readonly Op aten_ge__Tensor = new("aten::ge_", "Tensor");
        private static readonly Op aten_ge__Scalar = new("aten::ge_", "Scalar");

        /// <summary>Whether each element is equal, in place.</summary>
        /// <param name="target">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor eq_(Tensor target) => InPlace(aten_eq__Tensor, this, target);

        /// <summary>Whether each element is equal, in place.</summary>
        /// <param name="target">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor eq_(Scalar target) => InPlace(aten_eq__Scalar, this, target);

        /// <summary>Whether each element is different, in place.</summary>
        /// <param name="target">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor ne_(Tensor target) => InPlace(aten_ne__Tensor, this, target);

        /// <summary>Whether each element is different, in place.</summary>
        /// <param name="target">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor ne_(Scalar target) => InPlace(aten_ne__Scalar, this, target);

        /// <summary>Whether each element is smaller, in place.</summary>
        /// <param name="target">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor lt_(Tensor target) => InPlace(aten_lt__Tensor, this, target);

        /// <summary>Whether each element is smaller, in place.</summary>
        /// <param name="target">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor lt_(Scalar target) => InPlace(aten_lt__Scalar, this, target);

        /// <summary>Whether each element is smaller or equal, in place.</summary>
        /// <param name="target">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor le_(Tensor target) => InPlace(aten_le__Tensor, this, target);

        /// <summary>Whether each element is smaller or equal, in place.</summary>
        /// <param name="target">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor le_(Scalar target) => InPlace(aten_le__Scalar, this, target);

        /// <summary>Whether each element is larger, in place.</summary>
        /// <param name="target">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor gt_(Tensor target) => InPlace(aten_gt__Tensor, this, target);

        /// <summary>Whether each element is larger, in place.</summary>
        /// <param name="target">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor gt_(Scalar target) => InPlace(aten_gt__Scalar, this, target);

        /// <summary>Whether each element is larger or equal, in place.</summary>
        /// <param name="target">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor ge_(Tensor target) => InPlace(aten_ge__Tensor, this, target);

        /// <summary>Whether each element is larger or equal, in place.</summary>
        /// <param name="target">The other tensor, of a shape that broadcasts with this one.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the shapes cannot be broadcast together.
        /// </exception>
        public Tensor ge_(Scalar target) => InPlace(aten_ge__Scalar, this, target);

        /// <inheritdoc cref="le_(Tensor)"/>
        public Tensor less_equal_(Tensor target) => le_(target);

        /// <inheritdoc cref="ne_(Tensor)"/>
        public Tensor not_equal_(Tensor target) => ne_(target);
    }
}
