using System.Runtime.InteropServices;

namespace TorchSharp;

// More ways between tensors, element types, devices and numbers.
public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The tensor on a device.</summary>
        /// <param name="device">The device's name: "cpu", "cuda" or "cuda:1".</param>
        /// <param name="copy">Whether to copy even if the tensor is there already.</param>
        /// <returns>A copy; without copy, the same memory if the tensor is there already. In both cases a new object.</returns>
        /// <exception cref="FormatException">The name is neither cpu nor cuda, or its index is no number.</exception>
        /// <exception cref="ExternalException">There is no such device.</exception>
        public Tensor to(string device, bool copy = false) => to(new Device(device), copy);

        /// <summary>The tensor with another's element type, where the other is.</summary>
        /// <param name="other">The tensor whose type and device to take.</param>
        /// <returns>A copy of the same shape; the same memory if the tensor is so already.</returns>
        public Tensor to(Tensor other) => to(Given(other).dtype, other.device);

        /// <inheritdoc cref="to_type(ScalarType, bool)"/>
        /// <param name="dtype">The element type to convert to; a fraction is cut off for whole numbers.</param>
        public Tensor type(ScalarType dtype) => to_type(dtype);

        /// <summary>The tensor with another's element type.</summary>
        /// <param name="tensor">The tensor whose type to take.</param>
        /// <returns>A copy of the same shape; the same memory if the type is the same.</returns>
        public Tensor type_as(Tensor tensor) => to_type(Given(tensor).dtype);

        /// <summary>The elements as whole numbers from 0 to 255.</summary>
        /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
        public Tensor @byte() => to_type(ScalarType.Byte);

        /// <summary>The elements as 8-bit whole numbers, without their fractions.</summary>
        /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
        public Tensor @char() => to_type(ScalarType.Int8);

        /// <summary>The elements as 16-bit whole numbers, without their fractions.</summary>
        /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
        public Tensor @short() => to_type(ScalarType.Int16);

        /// <summary>Whether the one element of a tensor that has one is not zero.</summary>
        /// <returns>True for numbers that are not 0 and for true.</returns>
        /// <exception cref="ArgumentException">There is not one element.</exception>
        public bool is_nonzero() => ne(0).item<bool>();

        /// <summary>How many elements lie between neighbors along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>0 where the dimension repeats the same memory.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The dimension is out of range.</exception>
        public long stride(int dim) => stride()[WrapDim(dim)];

        /// <summary>The size of one element, in bytes.</summary>
        public long ElementSize => element_size();
    }

    /// <inheritdoc cref="Tensor.is_nonzero()"/>
    /// <param name="input">The tensor.</param>
    public static bool is_nonzero(Tensor input) => Given(input).is_nonzero();

    /// <inheritdoc cref="Tensor.is_floating_point()"/>
    /// <param name="input">The tensor.</param>
    public static bool is_floating_point(Tensor input) => Given(input).is_floating_point();

    /// <inheritdoc cref="Tensor.is_integral()"/>
    /// <param name="t">The tensor.</param>
    public static bool is_integral(Tensor t) => Given(t).is_integral();

    /// <inheritdoc cref="Tensor.numel()"/>
    /// <param name="input">The tensor.</param>
    public static long numel(Tensor input) => Given(input).numel();

    /// <summary>Whether an object is a tensor.</summary>
    /// <param name="obj">Any object.</param>
    /// <returns>True for tensors and parameters.</returns>
    public static bool is_tensor(object obj) => obj is Tensor;
}
