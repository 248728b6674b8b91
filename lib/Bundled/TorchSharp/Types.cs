using TorchSharp.Interop;

namespace TorchSharp;

/// <summary>Kinds of devices.</summary>
public enum DeviceType
{
    /// <summary>The processor.</summary>
    CPU = 0,
    /// <summary>A graphics card of NVIDIA's.</summary>
    CUDA = 1,
}

/// <summary>A number as an operator's argument; numbers convert to it.</summary>
public sealed class Scalar
{
    private readonly object value;

    internal Scalar(object value, torch.ScalarType type) => (this.value, Type) = (value, type);

    /// <summary>The number's type as libtorch keeps it: Int64, Float64 or Bool.</summary>
    public torch.ScalarType Type { get; }

    internal object Value => value;

    internal Value Boxed => value switch
    {
        double number => number,
        bool truth => truth,
        _ => (long)value,
    };

    /// <summary>A whole number.</summary>
    public static implicit operator Scalar(byte value) => new((long)value, torch.ScalarType.Int64);
    /// <summary>A whole number.</summary>
    public static implicit operator Scalar(int value) => new((long)value, torch.ScalarType.Int64);
    /// <summary>A whole number.</summary>
    public static implicit operator Scalar(long value) => new(value, torch.ScalarType.Int64);
    /// <summary>A floating point number.</summary>
    public static implicit operator Scalar(float value) => new((double)value, torch.ScalarType.Float64);
    /// <summary>A floating point number.</summary>
    public static implicit operator Scalar(double value) => new(value, torch.ScalarType.Float64);
    /// <summary>A truth value.</summary>
    public static implicit operator Scalar(bool value) => new(value, torch.ScalarType.Bool);
}

/// <summary>Reads a scalar as a number.</summary>
public static class ScalarExtensionMethods
{
    /// <summary>The scalar as a float.</summary>
    public static float ToSingle(this Scalar value) => Convert.ToSingle(value.Value);
    /// <summary>The scalar as a double.</summary>
    public static double ToDouble(this Scalar value) => Convert.ToDouble(value.Value);
    /// <summary>The scalar as an int, without its fraction.</summary>
    public static int ToInt32(this Scalar value) => (int)value.ToInt64();
    /// <summary>The scalar as a long, without its fraction.</summary>
    public static long ToInt64(this Scalar value) => value.Value is double number ? (long)number : Convert.ToInt64(value.Value);
    /// <summary>The scalar as a truth value: whether it is not zero.</summary>
    public static bool ToBoolean(this Scalar value) => Convert.ToBoolean(value.Value);
}

/// <summary>PyTorch's namespace `torch`, as a class.</summary>
public static partial class torch
{
    /// <summary>Element types.</summary>
    public enum ScalarType : sbyte
    {
        /// <summary>Unsigned, 8 bits.</summary>
        Byte = 0,
        /// <summary>Signed, 8 bits.</summary>
        Int8 = 1,
        /// <summary>Signed, 16 bits.</summary>
        Int16 = 2,
        /// <summary>Signed, 32 bits.</summary>
        Int32 = 3,
        /// <summary>Signed, 64 bits: indices and class labels.</summary>
        Int64 = 4,
        /// <summary>Floating point, 32 bits: the default.</summary>
        Float32 = 6,
        /// <summary>Floating point, 64 bits.</summary>
        Float64 = 7,
        /// <summary>True or false: masks.</summary>
        Bool = 11,
    }

    /// <summary>True or false.</summary>
    public static ScalarType @bool = ScalarType.Bool;
    /// <summary>Unsigned, 8 bits.</summary>
    public static ScalarType uint8 = ScalarType.Byte;
    /// <summary>Signed, 32 bits.</summary>
    public static ScalarType int32 = ScalarType.Int32;
    /// <summary>Signed, 64 bits.</summary>
    public static ScalarType int64 = ScalarType.Int64;
    /// <summary>Floating point, 32 bits.</summary>
    public static ScalarType float32 = ScalarType.Float32;
    /// <summary>Floating point, 64 bits.</summary>
    public static ScalarType float64 = ScalarType.Float64;
    /// <summary>Signed, 64 bits.</summary>
    public static ScalarType @long = ScalarType.Int64;

    /// <summary>True for whole-number types and Bool.</summary>
    public static bool is_integral(ScalarType type) => type is <= ScalarType.Int64 or ScalarType.Bool;

    /// <summary>True for floating point types.</summary>
    public static bool is_floating_point(ScalarType type) => type is ScalarType.Float32 or ScalarType.Float64;

    /// <summary>Where tensors are: "cpu", "cuda" or "cuda:1".</summary>
    public class Device
    {
        /// <summary>A device by its name.</summary>
        /// <exception cref="FormatException">The name is neither cpu nor cuda, or its index is no number.</exception>
        public Device(string description)
        {
            var parts = description.Split(':');
            (type, index) = parts switch
            {
                ["cpu"] => (DeviceType.CPU, -1),
                ["cuda"] => (DeviceType.CUDA, 0),
                ["cuda", var number] when int.TryParse(number, out var n) && n >= 0 => (DeviceType.CUDA, n),
                _ => throw new FormatException($"Unknown device '{description}': use cpu, cuda or cuda:N."),
            };
        }

        /// <summary>A device by its kind; -1 is the current one.</summary>
        public Device(DeviceType deviceType, int index = -1) => (type, this.index) = (deviceType, index);

        /// <summary>The kind of device.</summary>
        public DeviceType type { get; }

        /// <summary>Which device of its kind; -1 is the current one.</summary>
        public int index { get; }

        /// <inheritdoc/>
        public override string ToString() => type.ToString().ToLowerInvariant() + (index < 0 ? "" : $":{index}");

        /// <summary>A device by its name.</summary>
        public static implicit operator Device(string description) => new(description);
    }

    /// <summary>The processor.</summary>
    public static Device CPU = new(DeviceType.CPU);

    /// <summary>The first CUDA device.</summary>
    public static Device CUDA { get; } = new(DeviceType.CUDA, 0);

    /// <summary>A device by its name: "cpu", "cuda" or "cuda:1".</summary>
    public static Device device(string description) => new(description);

    /// <summary>NVIDIA graphics cards.</summary>
    public static partial class cuda
    {
        /// <summary>Whether libtorch can use one.</summary>
        public static bool is_available() => device_count() > 0;

        /// <summary>How many there are.</summary>
        public static int device_count() => Native.tops_cuda_device_count();
    }

    /// <summary>How many threads libtorch works with.</summary>
    public static int get_num_threads() => Native.tops_get_num_threads();

    /// <summary>Sets how many threads libtorch works with.</summary>
    public static void set_num_threads(int num) => Native.tops_set_num_threads(num);

    /// <summary>libtorch's version.</summary>
    public static unsafe string __version__ => System.Runtime.InteropServices.Marshal.PtrToStringUTF8((nint)Native.tops_version())!;
}
