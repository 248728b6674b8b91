using System.Collections;
using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Utils;

/// <summary>A view of a CPU tensor's elements in row-major order: what is written here is written to the tensor.</summary>
/// <typeparam name="T">The tensor's element type, as .NET names it: float for Float32, long for Int64.</typeparam>
public sealed unsafe class TensorAccessor<T> : IDisposable, IEnumerable<T> where T : unmanaged
{
    private readonly Tensor tensor;
    private readonly nint handle;
    private readonly long[] sizes, strides;

    internal TensorAccessor(Tensor tensor)
    {
        Given(tensor);
        if (!tensor.is_cpu())
            throw new InvalidOperationException("Reading data from non-CPU memory is not supported. Move or copy the tensor to the cpu before reading.");
        if (tensor.dtype != ElementType)
            throw new ArgumentException($"data<{typeof(T).Name}>() was called on a tensor of {tensor.dtype}.");
        this.tensor = tensor;
        (handle, sizes, strides) = (tensor.Handle, tensor.shape, tensor.stride());
    }

    internal static ScalarType ElementType =>
        typeof(T) == typeof(float) ? ScalarType.Float32
        : typeof(T) == typeof(double) ? ScalarType.Float64
        : typeof(T) == typeof(Half) ? ScalarType.Float16
        : typeof(T) == typeof(long) ? ScalarType.Int64
        : typeof(T) == typeof(int) ? ScalarType.Int32
        : typeof(T) == typeof(short) ? ScalarType.Int16
        : typeof(T) == typeof(sbyte) ? ScalarType.Int8
        : typeof(T) == typeof(byte) ? ScalarType.Byte
        : typeof(T) == typeof(bool) ? ScalarType.Bool
        : typeof(T) == typeof(System.Numerics.Complex) ? ScalarType.ComplexFloat64
        : typeof(T) == typeof((float, float)) ? ScalarType.ComplexFloat32
        : throw new NotSupportedException($"{typeof(T).Name} is no element type.");

    /// <summary>The number of elements.</summary>
    public long Count => tensor.numel();

    /// <summary>One element.</summary>
    /// <param name="indices">Its position in each dimension, 0 or more.</param>
    /// <exception cref="ArgumentException">There are more or fewer positions than dimensions.</exception>
    /// <exception cref="IndexOutOfRangeException">A position is out of range.</exception>
    public T this[params long[] indices]
    {
        get
        {
            var value = *At(indices);
            GC.KeepAlive(tensor);
            return value;
        }
        set
        {
            *At(indices) = value;
            GC.KeepAlive(tensor);
        }
    }

    /// <summary>A copy of the elements.</summary>
    /// <returns>A new array of Count elements, in row-major order.</returns>
    public T[] ToArray()
    {
        var elements = new T[Count];
        CopyTo(elements);
        return elements;
    }

    /// <summary>Copies elements into an array, as many as there are and as fit.</summary>
    /// <param name="array">Where to write.</param>
    /// <param name="arrayIndex">The place of the first in the array.</param>
    /// <param name="tensorIndex">The place of the first among the elements, in row-major order.</param>
    /// <exception cref="ArgumentOutOfRangeException">A place is out of range.</exception>
    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0)
    {
        Given(array);
        using var rows = tensor.contiguous();
        if (tensorIndex < 0 || tensorIndex > Count)
            throw new ArgumentOutOfRangeException(nameof(tensorIndex), $"There are {Count} elements, and none at {tensorIndex}.");
        var source = new ReadOnlySpan<T>(Native.Data(rows), checked((int)Count))[(int)tensorIndex..];
        source[..Math.Min(source.Length, array.Length - arrayIndex)].CopyTo(array.AsSpan(arrayIndex));
        GC.KeepAlive(rows);
    }

    /// <summary>Copies an array into the elements, as much as there is and as fits.</summary>
    /// <param name="array">What to write.</param>
    /// <param name="arrayIndex">The place of the first in the array.</param>
    /// <param name="tensorIndex">The place of the first among the elements, in row-major order.</param>
    public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0)
    {
        var count = Math.Min(Count - tensorIndex, Given(array).Length - arrayIndex);
        if (tensorIndex < 0 || arrayIndex < 0)
            throw new ArgumentOutOfRangeException(tensorIndex < 0 ? nameof(tensorIndex) : nameof(arrayIndex), "A place is 0 or more.");
        for (var i = 0; i < count; i++)
            *AtPosition(tensorIndex + i) = array[arrayIndex + i];
        GC.KeepAlive(tensor);
    }

    /// <summary>Goes through a copy of the elements, in row-major order.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Nothing to free: the tensor owns the memory.</summary>
    public void Dispose() { }

    // Whoever reads or writes there keeps the tensor alive until that is done.
    private T* At(ReadOnlySpan<long> indices)
    {
        if (indices.Length != sizes.Length)
            throw new ArgumentException($"{sizes.Length} indices are needed, one a dimension, and {indices.Length} were given.");
        long offset = 0;
        for (var i = 0; i < indices.Length; i++)
        {
            if (indices[i] < 0 || indices[i] >= sizes[i])
                throw new IndexOutOfRangeException($"Index {indices[i]} is outside dimension {i} of size {sizes[i]}.");
            offset += indices[i] * strides[i];
        }
        if (tensor.Handle != handle)
            throw new InvalidOperationException("The tensor was converted or moved meanwhile: call data<T>() again.");
        return (T*)Native.Data(tensor) + offset;
    }

    private T* AtPosition(long position)
    {
        Span<long> indices = stackalloc long[sizes.Length];
        for (var i = sizes.Length - 1; i >= 0; i--)
            (position, indices[i]) = Math.DivRem(position, sizes[i]);
        return At(indices);
    }
}
