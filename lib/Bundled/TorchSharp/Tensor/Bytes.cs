using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>
        /// The elements as raw bytes, in row-major order. What is written to the span that is read here is written to the tensor, which must be
        /// kept alive (GC.KeepAlive) until the span is used no more; bytes that are assigned are copied.
        /// </summary>
        /// <exception cref="InvalidOperationException">The elements do not lie in row-major order without gaps, or not in the processor's memory.</exception>
        /// <exception cref="ArgumentException">There are more bytes than a span holds, or not as many are assigned as there are.</exception>
        public unsafe Span<byte> bytes
        {
            get
            {
                if (!is_contiguous())
                    throw new InvalidOperationException("The tensor's elements do not lie in row-major order without gaps: take the bytes of its contiguous() copy.");
                if (!is_cpu())
                    throw new InvalidOperationException("Reading data from non-CPU memory is not supported. Move or copy the tensor to the cpu before reading.");
                var size = numel() * element_size();
                return size <= int.MaxValue
                    ? new Span<byte>(Native.Data(this), (int)size)
                    : throw new ArgumentException($"The tensor has {size} bytes, and a span holds at most {int.MaxValue}: take the bytes of a part.");
            }

            set
            {
                var own = bytes;
                if (own.Length != value.Length)
                    throw new ArgumentException($"The tensor has {own.Length} bytes and {value.Length} are assigned: assign as many.");
                value.CopyTo(own);
                GC.KeepAlive(this);
            }
        }
    }
}
