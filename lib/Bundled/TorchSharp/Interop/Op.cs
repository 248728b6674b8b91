using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using static TorchSharp.torch;

namespace TorchSharp.Interop;

/// <summary>
/// An ATen operator, found by name in libtorch's dispatcher at its first call and called with boxed values.
/// Arguments left out at the end take the operator's defaults.
/// </summary>
internal sealed unsafe class Op(string name, string overload = "")
{
    private nint handle;

    /// <summary>Calls an operator that returns one tensor.</summary>
    public Tensor Call(params ReadOnlySpan<Value> arguments)
    {
        NativeValue result;
        Invoke(arguments, &result, 1);
        return Tensor.Own((nint)result.Bits, result.Length);
    }

    /// <summary>Calls an operator that returns two tensors.</summary>
    public (Tensor, Tensor) Call2(params ReadOnlySpan<Value> arguments)
    {
        var results = stackalloc NativeValue[2];
        Invoke(arguments, results, 2);
        return (Own(results[0]), Own(results[1]));
    }

    /// <summary>Calls an operator that returns three tensors.</summary>
    public (Tensor, Tensor, Tensor) Call3(params ReadOnlySpan<Value> arguments)
    {
        var results = stackalloc NativeValue[3];
        Invoke(arguments, results, 3);
        return (Own(results[0]), Own(results[1]), Own(results[2]));
    }

    /// <summary>Calls an operator that returns four tensors.</summary>
    public (Tensor, Tensor, Tensor, Tensor) Call4(params ReadOnlySpan<Value> arguments)
    {
        var results = stackalloc NativeValue[4];
        Invoke(arguments, results, 4);
        return (Own(results[0]), Own(results[1]), Own(results[2]), Own(results[3]));
    }

    /// <summary>Calls an operator that returns a list of tensors.</summary>
    public Tensor[] CallList(params ReadOnlySpan<Value> arguments)
    {
        NativeValue result;
        Invoke(arguments, &result, 1);
        return OwnAll(result);
    }

    /// <summary>Calls an operator that writes to its first argument or returns nothing.</summary>
    public void Run(params ReadOnlySpan<Value> arguments) => Invoke(arguments, null, 0);

    /// <summary>Calls an operator that returns a number or a truth value.</summary>
    public NativeValue CallScalar(params ReadOnlySpan<Value> arguments)
    {
        NativeValue result;
        Invoke(arguments, &result, 1);
        return result;
    }

    public static Tensor[] OwnAll(NativeValue list)
    {
        var items = (NativeValue*)list.Bits;
        var tensors = new Tensor[list.Length];
        for (var i = 0; i < tensors.Length; i++)
            tensors[i] = Own(items[i]);
        Native.tops_free(items);
        return tensors;
    }

    private static Tensor Own(NativeValue value) => value.Bits == 0 ? null! : Tensor.Own((nint)value.Bits, value.Length);

    [SkipLocalsInit]
    private void Invoke(ReadOnlySpan<Value> arguments, NativeValue* results, int capacity)
    {
        if (handle == 0)
            Find();
        var natives = stackalloc NativeValue[arguments.Length];
        var words = 0;
        for (var i = 0; i < arguments.Length; i++)
        {
            ref readonly var argument = ref arguments[i];
            natives[i].Bits = argument.Bits;
            natives[i].Tag = argument.Tag;
            if (argument.Tag >= Tag.Ints)
                words += Measure(argument, ref natives[i]);
        }
        var answer = words == 0
            ? Native.tops_call(handle, natives, arguments.Length, results, capacity)
            : InvokeWithLists(arguments, natives, words, results, capacity);
        foreach (ref readonly var argument in arguments)
            GC.KeepAlive(argument.Reference);
        Native.Check(answer);
    }

    // Lists are copied next to the values, in one block: on the stack while they are short.
    [SkipLocalsInit]
    private int InvokeWithLists(ReadOnlySpan<Value> arguments, NativeValue* natives, int words, NativeValue* results, int capacity)
    {
        const int OnStack = 256;
        var block = words <= OnStack ? stackalloc long[OnStack] : new long[words];
        fixed (long* start = block)
        {
            var next = start;
            for (var i = 0; i < arguments.Length; i++)
            {
                if (arguments[i].Reference is { } list and not (Tensor or Device))
                {
                    natives[i].Bits = (long)next;
                    next += Copy(list, new Span<long>(next, words - (int)(next - start)));
                }
            }
            return Native.tops_call(handle, natives, arguments.Length, results, capacity);
        }
    }

    /// <summary>Sets the length the native side reads; returns the 8-byte words the content needs.</summary>
    private static int Measure(in Value argument, ref NativeValue native)
    {
        switch (argument.Reference)
        {
            case Device device:
                native.Length = device.index;
                return 0;
            case string text:
                native.Length = Encoding.UTF8.GetByteCount(text);
                return native.Length / 8 + 1;
            case Array list:
                native.Length = list.Length;
                return Math.Max(1, list.Length);
            default: throw new InvalidOperationException($"An argument of kind {argument.Tag} has no content.");
        }
    }

    private static int Copy(object list, Span<long> target)
    {
        switch (list)
        {
            case long[] numbers:
                numbers.CopyTo(target);
                return Math.Max(1, numbers.Length);
            case double[] numbers:
                MemoryMarshal.Cast<double, long>(numbers).CopyTo(target);
                return Math.Max(1, numbers.Length);
            case Tensor?[] tensors:
                for (var i = 0; i < tensors.Length; i++)
                    target[i] = tensors[i]?.Handle ?? 0;
                return Math.Max(1, tensors.Length);
            default:
                return Encoding.UTF8.GetBytes((string)list, MemoryMarshal.AsBytes(target)) / 8 + 1;
        }
    }

    private void Find()
    {
        fixed (byte* nameBytes = Encoding.UTF8.GetBytes(name + "\0"), overloadBytes = Encoding.UTF8.GetBytes(overload + "\0"))
            handle = Native.tops_find(nameBytes, overloadBytes);
        if (handle == 0)
            Native.Throw();
    }
}
