using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The one element of a tensor that has one.</summary>
        /// <exception cref="ArgumentException">T is not the element type, or there is not one element.</exception>
        public unsafe T item<T>() where T : unmanaged
        {
            if (numel() != 1)
                throw new ArgumentException($"item() needs one element, and the tensor has {numel()} (shape [{string.Join(", ", shape)}]).");
            if (Utils.TensorAccessor<T>.ElementType != dtype)
                throw new ArgumentException($"item<{typeof(T).Name}>() was called on a tensor of {dtype}.");
            using var here = cpu();
            var value = *(T*)Native.tops_data(here.Handle);
            GC.KeepAlive(here);
            return value;
        }

        /// <summary>The one element of a tensor that has one, whatever its type.</summary>
        public Scalar ToScalar() => dtype switch
        {
            ScalarType.Float32 => item<float>(),
            ScalarType.Float64 => item<double>(),
            ScalarType.Int64 => item<long>(),
            ScalarType.Int32 => item<int>(),
            ScalarType.Byte => item<byte>(),
            ScalarType.Bool => item<bool>(),
            var other => throw new NotSupportedException($"A tensor of {other} has no scalar."),
        };

        /// <summary>The elements in row-major order, to read and write; the tensor must be on the CPU.</summary>
        public Utils.TensorAccessor<T> data<T>() where T : unmanaged => new(this);

        /// <summary>The tensor in the processor's memory; itself if it is there.</summary>
        public Tensor cpu() => to(CPU);

        /// <summary>The tensor in a CUDA device's memory; itself if it is there.</summary>
        public Tensor cuda(Device? device = null) => to(device ?? CUDA);

        /// <summary>The tensor on a device; a copy unless it is there already.</summary>
        public Tensor to(Device device, bool copy = false) => Ops.to_device.Call(this, device, dtype, false, copy);

        /// <summary>The tensor on a kind of device.</summary>
        public Tensor to(DeviceType deviceType, int deviceIndex = -1, bool copy = false) => to(new Device(deviceType, deviceIndex), copy);

        /// <summary>The tensor with elements of another type.</summary>
        public Tensor to(ScalarType type, bool copy = false) => to_type(type, copy);

        /// <summary>The tensor on a device with elements of a type; a copy unless it is so already.</summary>
        public Tensor to(ScalarType type, Device device, bool copy = false) => Ops.to_device.Call(this, device, type, false, copy);

        /// <summary>The tensor with elements of another type; a copy unless they have it already.</summary>
        public Tensor to_type(ScalarType type, bool copy = false) => Ops.to.Call(this, type, false, copy);

        /// <summary>A sparse tensor with all its elements, zeros included.</summary>
        public Tensor to_dense() => Ops.to_dense.Call(this);

        /// <summary>The elements as 32-bit floating point numbers.</summary>
        public Tensor @float() => to_type(ScalarType.Float32);

        /// <summary>The elements as 64-bit floating point numbers.</summary>
        public Tensor @double() => to_type(ScalarType.Float64);

        /// <summary>The elements as 32-bit whole numbers.</summary>
        public Tensor @int() => to_type(ScalarType.Int32);

        /// <summary>The elements as 64-bit whole numbers.</summary>
        public Tensor @long() => to_type(ScalarType.Int64);

        /// <summary>The elements as truth values: whether they are not zero.</summary>
        public Tensor @bool() => to_type(ScalarType.Bool);

        /// <summary>Copies managed elements into this contiguous CPU tensor's memory.</summary>
        internal unsafe void Write<T>(ReadOnlySpan<T> elements) where T : unmanaged
        {
            elements.CopyTo(new Span<T>(Native.tops_data(Handle), checked((int)numel())));
            GC.KeepAlive(this);
        }
    }
}
