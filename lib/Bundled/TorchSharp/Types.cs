using TorchSharp.Interop;
using static TorchSharp.torch;

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
    /// <returns>A scalar of type Int64.</returns>
    public static implicit operator Scalar(byte value) => new((long)value, torch.ScalarType.Int64);

    /// <summary>A whole number.</summary>
    /// <returns>A scalar of type Int64.</returns>
    public static implicit operator Scalar(int value) => new((long)value, torch.ScalarType.Int64);

    /// <summary>A whole number.</summary>
    /// <returns>A scalar of type Int64.</returns>
    public static implicit operator Scalar(long value) => new(value, torch.ScalarType.Int64);

    /// <summary>A floating point number.</summary>
    /// <returns>A scalar of type Float64.</returns>
    public static implicit operator Scalar(float value) => new((double)value, torch.ScalarType.Float64);

    /// <summary>A floating point number.</summary>
    /// <returns>A scalar of type Float64.</returns>
    public static implicit operator Scalar(double value) => new(value, torch.ScalarType.Float64);

    /// <summary>A truth value.</summary>
    /// <returns>A scalar of type Bool.</returns>
    public static implicit operator Scalar(bool value) => new(value, torch.ScalarType.Bool);
}

/// <summary>Reads a scalar as a number.</summary>
public static class ScalarExtensionMethods
{
    /// <summary>The scalar as a float.</summary>
    /// <returns>The nearest float; 1 or 0 for a truth value.</returns>
    public static float ToSingle(this Scalar value) => Convert.ToSingle(Given(value).Value);

    /// <summary>The scalar as a double.</summary>
    /// <returns>The number; 1 or 0 for a truth value.</returns>
    public static double ToDouble(this Scalar value) => Convert.ToDouble(Given(value).Value);

    /// <summary>The scalar as an int, without its fraction.</summary>
    /// <returns>The number's low 32 bits; 1 or 0 for a truth value.</returns>
    public static int ToInt32(this Scalar value) => (int)Given(value).ToInt64();

    /// <summary>The scalar as a long, without its fraction.</summary>
    /// <returns>The whole number; 1 or 0 for a truth value.</returns>
    public static long ToInt64(this Scalar value) => Given(value).Value is double number ? (long)number : Convert.ToInt64(value.Value);

    /// <summary>The scalar as a truth value.</summary>
    /// <returns>Whether it is not zero.</returns>
    public static bool ToBoolean(this Scalar value) => Convert.ToBoolean(Given(value).Value);
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
        /// <summary>Floating point, 16 bits, of which 5 are the exponent.</summary>
        Float16 = 5,
        /// <summary>Floating point, 32 bits: the default.</summary>
        Float32 = 6,
        /// <summary>Floating point, 64 bits.</summary>
        Float64 = 7,
        /// <summary>Complex, of two Float32.</summary>
        ComplexFloat32 = 9,
        /// <summary>Complex, of two Float64.</summary>
        ComplexFloat64 = 10,
        /// <summary>True or false: masks.</summary>
        Bool = 11,
        /// <summary>Floating point, 16 bits, of which 8 are the exponent, as in Float32.</summary>
        BFloat16 = 15,
    }

    /// <summary>True or false.</summary>
    public static ScalarType @bool = ScalarType.Bool;
    /// <summary>Unsigned, 8 bits.</summary>
    public static ScalarType uint8 = ScalarType.Byte;
    /// <summary>Signed, 8 bits.</summary>
    public static ScalarType int8 = ScalarType.Int8;
    /// <summary>Signed, 16 bits.</summary>
    public static ScalarType int16 = ScalarType.Int16;
    /// <summary>Signed, 32 bits.</summary>
    public static ScalarType int32 = ScalarType.Int32;
    /// <summary>Signed, 64 bits.</summary>
    public static ScalarType int64 = ScalarType.Int64;
    /// <summary>Floating point, 16 bits, of which 5 are the exponent.</summary>
    public static ScalarType float16 = ScalarType.Float16;
    /// <summary>Floating point, 16 bits, of which 5 are the exponent.</summary>
    public static ScalarType half = ScalarType.Float16;
    /// <summary>Floating point, 16 bits, of which 8 are the exponent.</summary>
    public static ScalarType bfloat16 = ScalarType.BFloat16;
    /// <summary>Floating point, 32 bits.</summary>
    public static ScalarType float32 = ScalarType.Float32;
    /// <summary>Floating point, 64 bits.</summary>
    public static ScalarType float64 = ScalarType.Float64;
    /// <summary>Floating point, 32 bits.</summary>
    public static ScalarType @float = ScalarType.Float32;
    /// <summary>Floating point, 64 bits.</summary>
    public static ScalarType @double = ScalarType.Float64;
    /// <summary>Complex, of two Float32.</summary>
    public static ScalarType complex64 = ScalarType.ComplexFloat32;
    /// <summary>Complex, of two Float64.</summary>
    public static ScalarType complex128 = ScalarType.ComplexFloat64;
    /// <summary>Complex, of two Float32.</summary>
    public static ScalarType cfloat = ScalarType.ComplexFloat32;
    /// <summary>Complex, of two Float64.</summary>
    public static ScalarType cdouble = ScalarType.ComplexFloat64;
    /// <summary>Signed, 16 bits.</summary>
    public static ScalarType @short = ScalarType.Int16;
    /// <summary>Signed, 32 bits.</summary>
    public static ScalarType @int = ScalarType.Int32;
    /// <summary>Signed, 64 bits.</summary>
    public static ScalarType @long = ScalarType.Int64;

    /// <summary>Whether a type holds whole numbers or truth values.</summary>
    /// <returns>True for Byte, Int8 to Int64, and Bool.</returns>
    public static bool is_integral(ScalarType type) => type is <= ScalarType.Int64 or ScalarType.Bool;

    /// <summary>Whether a type holds floating point numbers.</summary>
    /// <returns>True for Float16, BFloat16, Float32 and Float64.</returns>
    public static bool is_floating_point(ScalarType type) => type is ScalarType.Float16 or ScalarType.BFloat16 or ScalarType.Float32 or ScalarType.Float64;

    /// <summary>Where tensors are: "cpu", "cuda" or "cuda:1".</summary>
    public class Device
    {
        /// <summary>A device by its name.</summary>
        /// <param name="description">"cpu", "cuda" or "cuda:1".</param>
        /// <exception cref="FormatException">The name is neither cpu nor cuda, or its index is no number.</exception>
        public Device(string description)
        {
            ArgumentNullException.ThrowIfNull(description);
            var parts = description.Split(':');
            (type, index) = parts switch
            {
                ["cpu"] => (DeviceType.CPU, -1),
                ["cuda"] => (DeviceType.CUDA, 0),
                ["cuda", var number] when int.TryParse(number, out var n) && n is >= 0 and <= sbyte.MaxValue => (DeviceType.CUDA, n),
                _ => throw new FormatException($"Unknown device '{description}': use cpu, cuda or cuda:N."),
            };
        }

        /// <summary>A device by its kind.</summary>
        /// <param name="deviceType">The kind of device.</param>
        /// <param name="index">Which one of its kind; -1 is the current one.</param>
        /// <exception cref="ArgumentException">There is no such kind, or the index is not -1 to 127.</exception>
        public Device(DeviceType deviceType, int index = -1)
        {
            if (!Enum.IsDefined(deviceType))
                throw new ArgumentException($"There is no kind of device number {(int)deviceType}: use one of DeviceType's.");
            if (index is < -1 or > sbyte.MaxValue)
                throw new ArgumentException($"A device's index is -1 (the current one) to {sbyte.MaxValue}, and not {index}.");
            (type, this.index) = (deviceType, index);
        }

        /// <summary>The kind of device.</summary>
        public DeviceType type { get; }

        /// <summary>Which device of its kind; -1 is the current one.</summary>
        public int index { get; }

        /// <summary>The device's name.</summary>
        /// <returns>"cpu", "cuda" or "cuda:1".</returns>
        public override string ToString() => type.ToString().ToLowerInvariant() + (index < 0 ? "" : $":{index}");

        /// <summary>A device by its name: "cpu", "cuda" or "cuda:1".</summary>
        /// <returns>A new device.</returns>
        /// <exception cref="FormatException">The name is neither cpu nor cuda, or its index is no number.</exception>
        public static implicit operator Device(string description) => new(description);
    }

    /// <summary>The processor.</summary>
    public static Device CPU = new(DeviceType.CPU);

    /// <summary>The first CUDA device.</summary>
    public static Device CUDA { get; } = new(DeviceType.CUDA, 0);

    /// <summary>A device by its name.</summary>
    /// <param name="description">"cpu", "cuda" or "cuda:1".</param>
    /// <returns>A new device, whether the machine has it or not.</returns>
    /// <exception cref="FormatException">The name is neither cpu nor cuda, or its index is no number.</exception>
    public static Device device(string description) => new(description);

    /// <summary>NVIDIA graphics cards.</summary>
    public static partial class cuda
    {
        /// <summary>Whether libtorch can use one.</summary>
        /// <returns>True if there is a card, and libtorch was built for CUDA.</returns>
        public static bool is_available() => device_count() > 0;

        /// <summary>How many of them libtorch can use.</summary>
        /// <returns>0 without a card, or with a libtorch that was not built for CUDA.</returns>
        public static int device_count() => Native.Check(Native.tops_cuda_device_count());
    }

    /// <summary>How many threads libtorch works with.</summary>
    /// <returns>1 or more.</returns>
    public static int get_num_threads() => Native.Check(Native.tops_get_num_threads());

    /// <summary>Sets how many threads libtorch works with.</summary>
    /// <param name="num">1 to 1024: where the system refuses a thread, OpenMP ends the process.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public static void set_num_threads(int num)
    {
        if (num is < 1 or > MostThreads)
            throw new ArgumentOutOfRangeException(nameof(num), $"libtorch cannot work with {num} threads: give 1 to {MostThreads}.");
        Native.Check(Native.tops_set_num_threads(num));
    }

    private const int MostThreads = 1024;

    /// <summary>libtorch's version, as in "1.13.1".</summary>
    public static unsafe string __version__ => System.Runtime.InteropServices.Marshal.PtrToStringUTF8((nint)Native.tops_version())!;
}
