using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Between tensors and numbers, element types and devices.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_to_device = new("aten::to", "device");
        private static readonly Op aten_to_dtype = new("aten::to", "dtype");
        private static readonly Op aten_to_dense = new("aten::to_dense");

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

        /// <summary>The one element of a tensor that has one.</summary>
        /// <typeparam name="T">The tensor's element type, as .NET names it: float for Float32, long for Int64.</typeparam>
        /// <returns>The element, from whatever device.</returns>
        /// <exception cref="ArgumentException">T is not the element type, or there is not one element.</exception>
        /// <exception cref="TypeInitializationException">T is no element type at all, such as char.</exception>
        public unsafe T item<T>() where T : unmanaged
        {
            if (numel() != 1)
                throw new ArgumentException($"item() needs one element, and the tensor has {numel()} (shape [{string.Join(", ", shape)}]).");
            if (Utils.TensorAccessor<T>.ElementType != dtype)
                throw new ArgumentException($"item<{typeof(T).Name}>() was called on a tensor of {dtype}.");
            using var here = cpu();
            var value = *(T*)Native.Data(here);
            GC.KeepAlive(here);
            return value;
        }

        /// <summary>The one element of a tensor that has one, whatever its type.</summary>
        /// <returns>A number or a truth value.</returns>
        /// <exception cref="ArgumentException">There is not one element.</exception>
        /// <exception cref="NotSupportedException">The elements are Int8 or Int16.</exception>
        public Scalar ToScalar() => dtype switch
        {
            ScalarType.Float32 => item<float>(),
            ScalarType.Float64 => item<double>(),
            ScalarType.Float16 => (float)item<Half>(),
            ScalarType.BFloat16 => Rounded(),
            ScalarType.Int64 => item<long>(),
            ScalarType.Int32 => item<int>(),
            ScalarType.Byte => item<byte>(),
            ScalarType.Bool => item<bool>(),
            var other => throw new NotSupportedException($"A tensor of {other} has no scalar."),
        };

        // .NET has no numbers of this type.
        private float Rounded()
        {
            using var wider = @float();
            return wider.item<float>();
        }

        /// <summary>The elements in row-major order, to read and to write.</summary>
        /// <typeparam name="T">The tensor's element type, as .NET names it: float for Float32, long for Int64.</typeparam>
        /// <returns>A view of the tensor's own memory, not a copy.</returns>
        /// <exception cref="ArgumentException">T is not the element type.</exception>
        /// <exception cref="TypeInitializationException">T is no element type at all, such as char.</exception>
        /// <exception cref="InvalidOperationException">The tensor is not on the CPU.</exception>
        public Utils.TensorAccessor<T> data<T>() where T : unmanaged => new(this);

        /// <summary>The tensor in the processor's memory.</summary>
        /// <returns>The same elements under a new object: the same memory if it is the processor's, else a copy.</returns>
        public Tensor cpu() => to(CPU);

        /// <summary>The tensor in a CUDA device's memory.</summary>
        /// <param name="device">The device; null for the first.</param>
        /// <returns>The same elements under a new object: the same memory if it is that device's, else a copy.</returns>
        /// <exception cref="ExternalException">There is no such device.</exception>
        public Tensor cuda(Device? device = null) => to(device ?? CUDA);

        /// <summary>The tensor on a device.</summary>
        /// <param name="device">Where the result's elements are.</param>
        /// <param name="copy">Whether to copy even if the tensor is there already.</param>
        /// <returns>A copy; without copy, the same memory if the tensor is there already. In both cases a new object.</returns>
        /// <exception cref="ExternalException">There is no such device.</exception>
        public Tensor to(Device device, bool copy = false) => aten_to_device.Call(this, device, dtype, false, copy);

        /// <inheritdoc cref="to(Device, bool)"/>
        /// <param name="deviceType">The kind of device.</param>
        /// <param name="deviceIndex">Which one of its kind; -1 is the current one.</param>
        public Tensor to(DeviceType deviceType, int deviceIndex = -1, bool copy = false) => to(new Device(deviceType, deviceIndex), copy);

        /// <inheritdoc cref="to_type(ScalarType, bool)"/>
        public Tensor to(ScalarType type, bool copy = false) => to_type(type, copy);

        /// <summary>The tensor on a device, with elements of a type.</summary>
        /// <param name="type">The element type to convert to; a fraction is cut off for whole numbers.</param>
        /// <param name="device">Where the result's elements are.</param>
        /// <param name="copy">Whether to copy even if the tensor is so already.</param>
        /// <returns>A copy of the same shape; without copy, the same memory if the tensor is so already. In both cases a new object.</returns>
        /// <exception cref="ExternalException">There is no such device.</exception>
        public Tensor to(ScalarType type, Device device, bool copy = false) => aten_to_device.Call(this, device, type, false, copy);

        /// <summary>The tensor with elements of another type.</summary>
        /// <param name="type">The element type to convert to; a fraction is cut off for whole numbers.</param>
        /// <param name="copy">Whether to copy even if the elements have this type already.</param>
        /// <returns>A copy of the same shape; without copy, the same memory if the type is the same. In both cases a new object.</returns>
        public Tensor to_type(ScalarType type, bool copy = false) => aten_to_dtype.Call(this, type, false, copy);

        /// <summary>A sparse tensor with all its elements, zeros included.</summary>
        /// <returns>A copy of the same shape; of a tensor that is not sparse, the same memory.</returns>
        public Tensor to_dense() => aten_to_dense.Call(this);

        /// <summary>The elements as 32-bit floating point numbers.</summary>
        /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
        public Tensor @float() => to_type(ScalarType.Float32);

        /// <summary>The elements as 16-bit floating point numbers, of which 5 bits are the exponent.</summary>
        /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
        public Tensor half() => to_type(ScalarType.Float16);

        /// <summary>The elements as 16-bit floating point numbers, of which 8 bits are the exponent, as in Float32.</summary>
        /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
        public Tensor bfloat16() => to_type(ScalarType.BFloat16);

        /// <summary>The elements as 64-bit floating point numbers.</summary>
        /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
        public Tensor @double() => to_type(ScalarType.Float64);

        /// <summary>The elements as 32-bit whole numbers, without their fractions.</summary>
        /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
        public Tensor @int() => to_type(ScalarType.Int32);

        /// <summary>The elements as 64-bit whole numbers, without their fractions.</summary>
        /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
        public Tensor @long() => to_type(ScalarType.Int64);

        /// <summary>The elements as truth values: whether they are not zero.</summary>
        /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
        public Tensor @bool() => to_type(ScalarType.Bool);

        /// <summary>Copies managed elements into this contiguous CPU tensor's memory.</summary>
        internal unsafe void Write<T>(ReadOnlySpan<T> elements) where T : unmanaged
        {
            elements.CopyTo(new Span<T>(Native.Data(this), checked((int)numel())));
            GC.KeepAlive(this);
        }
    }
}
