using System.Globalization;
using static TorchSharp.torch;

namespace TorchSharp.Printing;

/// <summary>What set_printoptions sets, the style aside.</summary>
internal readonly record struct PrintOptions(string FloatFormat, int LineWidth, string NewLine, int MaxRows, int MaxColumns);

/// <summary>A tensor's shape, and each element's text by its place in row-major order.</summary>
internal readonly record struct TensorText(long[] Shape, Func<long, string> Element)
{
    public static TensorText Of(Tensor tensor, string format, CultureInfo culture) => new(tensor.shape, tensor.dtype switch
    {
        ScalarType.Float32 => Read<float>(tensor, value => value.ToString(format, culture)),
        ScalarType.Float64 => Read<double>(tensor, value => value.ToString(format, culture)),
        ScalarType.Int64 => Read<long>(tensor, value => value.ToString(culture)),
        ScalarType.Int32 => Read<int>(tensor, value => value.ToString(culture)),
        ScalarType.Int16 => Read<short>(tensor, value => value.ToString(culture)),
        ScalarType.Int8 => Read<sbyte>(tensor, value => value.ToString(culture)),
        ScalarType.Byte => Read<byte>(tensor, value => value.ToString(culture)),
        ScalarType.Bool => Read<bool>(tensor, value => value.ToString(culture)),
        var other => throw new NotSupportedException($"A tensor of {other} cannot be printed."),
    });

    private static Func<long, string> Read<T>(Tensor tensor, Func<T, string> text) where T : unmanaged
    {
        using var here = tensor.cpu();
        var elements = here.data<T>().ToArray();
        return place => text(elements[place]);
    }
}
