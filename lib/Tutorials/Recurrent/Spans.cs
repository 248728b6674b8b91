using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace Tutorials.Recurrent;

/// <summary>A tensor's numbers in place. Whoever uses them keeps the tensor alive until that is done.</summary>
internal static class Spans
{
    /// <summary>Whether a tensor's numbers can be had in place: of 32 bits, on the processor, and not more than a span holds.</summary>
    public static bool AreThere(Tensor tensor) =>
        tensor.dtype == ScalarType.Float32 && tensor.device_type == DeviceType.CPU && tensor.numel() <= int.MaxValue / sizeof(float);

    /// <summary>The numbers of a contiguous tensor, in row-major order.</summary>
    public static Span<float> Of(Tensor tensor) => MemoryMarshal.Cast<byte, float>(tensor.bytes);
}
