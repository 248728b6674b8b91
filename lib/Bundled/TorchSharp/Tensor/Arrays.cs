using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TorchSharp;

// Tensors of .NET arrays: what all element types share.
public static partial class torch
{
    private static Tensor From<T>(ReadOnlySpan<T> elements, long[] dimensions, ScalarType? dtype, Device? device, bool requires_grad) where T : unmanaged
    {
        var count = dimensions.Aggregate(1L, (product, size) => product * size);
        if (count != elements.Length)
        {
            throw new ArgumentException(
                $"{elements.Length} elements do not fill the shape [{string.Join(", ", dimensions)}], which has {count}.");
        }
        var tensor = aten_empty_memory_format.Call(dimensions, Utils.TensorAccessor<T>.ElementType);
        tensor.Write(elements);
        if ((dtype is { } type && type != tensor.dtype) || device is { type: not DeviceType.CPU })
        {
            using (var made = tensor)
                tensor = made.to_type(dtype ?? made.dtype).to(device ?? CPU);
        }
        return tensor.requires_grad_(requires_grad);
    }

    private static ReadOnlySpan<T> Flat<T>(Array rawArray) where T : unmanaged =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(Given(rawArray))), rawArray.Length);

    private static long[] Sizes(Array array) => [.. Enumerable.Range(0, array.Rank).Select(dimension => array.GetLongLength(dimension))];

    /// <summary>A tensor with a copy of an array's elements.</summary>
    /// <param name="rawArray">Numbers or truth values, in any number of dimensions.</param>
    /// <param name="device">Where the elements are; null for the CPU.</param>
    /// <returns>A new tensor of the array's shape and element type.</returns>
    /// <exception cref="NotSupportedException">The elements are of a type that no tensor has.</exception>
    /// <exception cref="ExternalException">There is no such device.</exception>
    public static Tensor from_array(Array rawArray, Device? device = null) => ArrayOf(Given(rawArray)).to(device ?? CPU);

    private static Tensor ArrayOf(Array array) => array.GetType().GetElementType() switch
    {
        var type when type == typeof(bool) => From<bool>(Flat<bool>(array), Sizes(array), null, null, false),
        var type when type == typeof(byte) => From<byte>(Flat<byte>(array), Sizes(array), null, null, false),
        var type when type == typeof(sbyte) => From<sbyte>(Flat<sbyte>(array), Sizes(array), null, null, false),
        var type when type == typeof(short) => From<short>(Flat<short>(array), Sizes(array), null, null, false),
        var type when type == typeof(int) => From<int>(Flat<int>(array), Sizes(array), null, null, false),
        var type when type == typeof(long) => From<long>(Flat<long>(array), Sizes(array), null, null, false),
        var type when type == typeof(float) => From<float>(Flat<float>(array), Sizes(array), null, null, false),
        var type when type == typeof(double) => From<double>(Flat<double>(array), Sizes(array), null, null, false),
        var type when type == typeof(System.Numerics.Complex) => From<System.Numerics.Complex>(Flat<System.Numerics.Complex>(array), Sizes(array), null, null, false),
        var type when type == typeof((float, float)) => From<(float, float)>(Flat<(float, float)>(array), Sizes(array), null, null, false),
        var type => throw new NotSupportedException($"An array of {type?.Name} cannot become a tensor: its elements are neither numbers nor truth values."),
    };
}
