using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp;

// TorchSharp's .dat format: the element type, the number of dimensions and each size as LEB128 numbers (BinaryWriter's
// 7-bit encoded integers), then the elements in row-major order, as they are in memory.
public static unsafe partial class TensorExtensionMethods
{
    // Elements pass between memory and the stream in pieces of this many bytes, since a span cannot hold them all.
    private const int Piece = 1 << 20;

    // libtorch's own limit.
    private const int MostDimensions = 64;

    /// <summary>Writes the tensor in TorchSharp's .dat format.</summary>
    /// <param name="tensor">A tensor of any shape, type and device.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    public static void Save(this Tensor tensor, BinaryWriter writer)
    {
        Given(writer);
        var shape = Given(tensor).shape;
        writer.Write7BitEncodedInt64((long)tensor.dtype);
        writer.Write7BitEncodedInt64(shape.Length);
        foreach (var size in shape)
            writer.Write7BitEncodedInt64(size);

        using var here = tensor.cpu();
        using var rows = here.contiguous();
        var (data, bytes) = Memory(rows);
        for (long i = 0; i < bytes; i += Piece)
            writer.Write(new ReadOnlySpan<byte>((void*)(data + (nint)i), (int)Math.Min(Piece, bytes - i)));
        GC.KeepAlive(rows);
    }

    /// <summary>Writes the tensor in TorchSharp's .dat format, and closes the stream.</summary>
    /// <param name="tensor">A tensor of any shape, type and device.</param>
    /// <param name="stream">Where to write.</param>
    public static void Save(this Tensor tensor, Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        tensor.Save(writer);
    }

    /// <summary>Writes the tensor to a file in TorchSharp's .dat format.</summary>
    /// <param name="tensor">A tensor of any shape, type and device.</param>
    /// <param name="location">The file's path; a file that is there is replaced.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save(this Tensor tensor, string location) => Given(tensor).Save(File.Create(location));

    /// <summary>Reads elements in TorchSharp's .dat format into this tensor.</summary>
    /// <param name="tensor">The tensor to write to, on any device.</param>
    /// <param name="reader">What to read; it stays open, behind the tensor.</param>
    /// <param name="skip">Whether to pass over the elements and leave the tensor as it is.</param>
    /// <exception cref="ArgumentException">The saved element type or shape is not this tensor's.</exception>
    /// <exception cref="NotSupportedException">The saved element type is not one of ScalarType's.</exception>
    /// <exception cref="EndOfStreamException">The data end before the tensor does.</exception>
    public static void Load(this Tensor tensor, BinaryReader reader, bool skip = false)
    {
        var (type, shape) = ReadHeader(reader);
        if (type != Given(tensor).dtype)
            throw Mismatch("element type", type, tensor.dtype);
        ReadElements(tensor, shape, reader, skip);
    }

    /// <summary>Reads a tensor in TorchSharp's .dat format.</summary>
    /// <param name="reader">What to read; it stays open, behind the tensor.</param>
    /// <param name="skip">Whether to pass over the elements.</param>
    /// <returns>A new tensor on the CPU, of the saved shape and type; zeros with skip.</returns>
    /// <exception cref="NotSupportedException">The saved element type is not one of ScalarType's.</exception>
    /// <exception cref="EndOfStreamException">The data end before the tensor does.</exception>
    public static Tensor Load(BinaryReader reader, bool skip = false)
    {
        var (type, shape) = ReadHeader(reader);
        var tensor = skip ? zeros(shape, type) : empty(shape, type);
        ReadElements(tensor, shape, reader, skip);
        return tensor;
    }

    private static (ScalarType Type, long[] Shape) ReadHeader(BinaryReader reader)
    {
        var number = Given(reader).Read7BitEncodedInt64();
        if (number is < sbyte.MinValue or > sbyte.MaxValue || !Enum.IsDefined((ScalarType)number))
            throw new NotSupportedException($"The saved tensor has elements of type number {number}, which is not one that can be loaded.");
        var dimensions = reader.Read7BitEncodedInt64();
        if (dimensions is < 0 or > MostDimensions)
            throw new InvalidDataException($"The saved tensor has {dimensions} dimensions, so this is not a saved tensor.");
        var shape = new long[dimensions];
        for (var i = 0; i < shape.Length; i++)
        {
            shape[i] = reader.Read7BitEncodedInt64();
            if (shape[i] < 0)
                throw new InvalidDataException($"The saved tensor has {shape[i]} positions in dimension {i}, so this is not a saved tensor.");
        }
        return ((ScalarType)number, shape);
    }

    private static void ReadElements(Tensor tensor, long[] shape, BinaryReader reader, bool skip)
    {
        if (skip)
        {
            reader.BaseStream.Seek(shape.Aggregate(tensor.element_size(), (bytes, size) => bytes * size), SeekOrigin.Current);
            return;
        }
        if (!shape.SequenceEqual(tensor.shape))
            throw Mismatch("shape", Bracketed(shape), Bracketed(tensor.shape));
        if (tensor.is_cpu() && tensor.is_contiguous())
        {
            Fill(tensor, reader);
        }
        else
        {
            using var ungraded = no_grad();
            using var rows = empty(shape, tensor.dtype);
            Fill(rows, reader);
            tensor.copy_(rows);
        }
    }

    private static void Fill(Tensor rows, BinaryReader reader)
    {
        var (data, bytes) = Memory(rows);
        for (long i = 0; i < bytes; i += Piece)
            reader.BaseStream.ReadExactly(new Span<byte>((void*)(data + (nint)i), (int)Math.Min(Piece, bytes - i)));
        GC.KeepAlive(rows);
    }

    private static (nint Data, long Bytes) Memory(Tensor rows) => ((nint)Native.Data(rows), rows.numel() * rows.element_size());

    private static string Bracketed(long[] shape) => $"[{string.Join(", ", shape)}]";

    private static ArgumentException Mismatch(string what, object saved, object own) => new(
        $"The saved tensor's {what} is {saved}, and that of the tensor to load into is {own}. Load into the model that was saved.");
}
