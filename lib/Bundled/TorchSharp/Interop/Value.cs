using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Interop;

/// <summary>Kinds of boxed values; the numbers are those of native/torch_ops.cpp.</summary>
internal enum Tag { None, Tensor, Int, Double, Bool, Ints, Doubles, Tensors, OptionalTensors, String, Device }

/// <summary>A boxed value as the native side sees it: lists point at Length elements of 8 bytes.</summary>
internal struct NativeValue
{
    public long Bits;
    public Tag Tag;
    public int Length;
}

/// <summary>One argument of an operator. A list stays managed until the call copies it onto the stack.</summary>
internal readonly struct Value
{
    public readonly object? Reference;
    public readonly long Bits;
    public readonly Tag Tag;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Value(Tag tag, long bits, object? reference = null) => (Tag, Bits, Reference) = (tag, bits, reference);

    public static Value None => default;

    // The handle is read at once, so that a disposed tensor is reported before anything is called.
    public static implicit operator Value(Tensor? tensor) => tensor is null ? None : new(Tag.Tensor, tensor.Handle, tensor);
    public static implicit operator Value(long value) => new(Tag.Int, value);
    public static implicit operator Value(double value) => new(Tag.Double, BitConverter.DoubleToInt64Bits(value));
    public static implicit operator Value(bool value) => new(Tag.Bool, value ? 1 : 0);
    public static implicit operator Value(long? value) => value is long number ? number : None;
    public static implicit operator Value(double? value) => value is double number ? number : None;
    public static implicit operator Value(ScalarType type) => new(Tag.Int, Defined(type));
    public static implicit operator Value(ScalarType? type) => type is ScalarType known ? known : None;
    public static implicit operator Value(Scalar? scalar) => scalar is null ? None : scalar.Boxed;
    public static implicit operator Value(Device? device) => device is null ? None : new(Tag.Device, (long)device.type, device);
    public static implicit operator Value(string? text) => text is null ? None : new(Tag.String, 0, text);
    public static implicit operator Value(long[]? list) => list is null ? None : new(Tag.Ints, 0, list);
    public static implicit operator Value(double[]? list) => list is null ? None : new(Tag.Doubles, 0, list);
    public static implicit operator Value(Tensor[]? list) => list is null ? None : new(Tag.Tensors, 0, list);

    // One bit for each element type: libtorch looks up a type's size by its number, and does not look whether there is one.
    private static readonly ulong types = Enum.GetValues<ScalarType>().Aggregate(0UL, (bits, type) => bits | (1UL << (int)type));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Defined(ScalarType type) => (uint)type < 64 && (types >> (int)type & 1) != 0 ? (long)type : throw Undefined(type);

    private static ArgumentException Undefined(ScalarType type) => new($"There is no element type number {(int)type}: use one of ScalarType's.");

    /// <summary>A list whose elements may be missing, as indexing takes.</summary>
    public static Value Optional(Tensor?[] list) => new(Tag.OptionalTensors, 0, list);
}
