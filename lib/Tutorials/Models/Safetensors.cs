using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Models;

/// <summary>
/// Weights in a file that other languages read too, of the format safetensors: eight bytes with the header's length, little-endian; the header,
/// JSON with each tensor's type, shape and place, and notes, and spaces behind it; then the numbers, row by row, little-endian. Here all numbers are of 32 bits
/// ("F32"). Places are the bytes from which and up to which a tensor goes ("data_offsets"), counted from the header's end; the notes are texts ("__metadata__").
/// </summary>
/// <remarks>In TorchSharp's own format a module is kept by <c>save</c> and <c>load</c>.</remarks>
public static class Safetensors
{
    private const string Notes = "__metadata__";
    private const int LengthBytes = 8;

    /// <summary>Writes a module's parameters and buffers to a file. An earlier file stays as it was until the new one is whole.</summary>
    /// <param name="path">The file's path, seen from the current folder.</param>
    /// <param name="module">The module; its tensors are kept as 32-bit numbers.</param>
    /// <param name="notes">What else the file is to say, as text, such as the sizes and the vocabularies.</param>
    public static void Save(string path, nn.Module module, IReadOnlyDictionary<string, string>? notes = null)
    {
        using var scope = NewDisposeScope();
        var state = module.state_dict().OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => (Name: entry.Key, Shape: entry.Value.shape, Bytes: Bytes(entry.Value))).ToArray();
        var header = new JsonObject();
        if (notes is { Count: > 0 })
            header[Notes] = new JsonObject(notes.Select(note => KeyValuePair.Create(note.Key, (JsonNode?)note.Value)));
        var place = 0L;
        foreach (var (name, shape, bytes) in state)
        {
            header[name] = new JsonObject
            {
                ["dtype"] = "F32",
                ["shape"] = new JsonArray([.. shape.Select(size => JsonValue.Create(size))]),
                ["data_offsets"] = new JsonArray(place, place += bytes.Length),
            };
        }
        var text = Padded(JsonSerializer.SerializeToUtf8Bytes(header));
        var length = new byte[LengthBytes];
        BinaryPrimitives.WriteInt64LittleEndian(length, text.Length);
        var unfinished = path + ".new";
        using (var file = File.Create(unfinished))
        {
            foreach (var part in state.Select(entry => entry.Bytes).Prepend(text).Prepend(length))
                file.Write(part);
        }
        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Gives a module the parameters and buffers of a file.</summary>
    /// <param name="path">The file's path, seen from the current folder.</param>
    /// <param name="module">A module of the same names and shapes.</param>
    /// <returns>The file's notes.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is not of this format, or not whole.</exception>
    /// <exception cref="ArgumentException">The module needs an entry that the file lacks, or has in another shape.</exception>
    public static IReadOnlyDictionary<string, string> Load(string path, nn.Module module)
    {
        var (header, numbers) = Read(path);
        using var scope = NewDisposeScope();
        using var untracked = no_grad();
        // All is looked at before anything is changed.
        var entries = module.state_dict().Select(entry => (entry.Value, Entry(path, header, numbers, entry.Key, entry.Value.shape))).ToArray();
        foreach (var (target, values) in entries)
            target.copy_(values);
        return ReadNotes(header);
    }

    /// <summary>The notes of a file, without its numbers: what is needed to make the module that they belong to.</summary>
    /// <inheritdoc cref="Load"/>
    /// <param name="path">The file's path, seen from the current folder.</param>
    public static IReadOnlyDictionary<string, string> LoadNotes(string path) => ReadNotes(Read(path).Header);

    // With spaces at its end, so that the numbers begin at a multiple of eight bytes: there, others can use them where they lie.
    private static byte[] Padded(byte[] text)
    {
        var padded = new byte[(text.Length + LengthBytes - 1) / LengthBytes * LengthBytes];
        padded.AsSpan().Fill((byte)' ');
        text.CopyTo(padded, 0);
        return padded;
    }

    private static Dictionary<string, string> ReadNotes(JsonObject header) =>
        header[Notes] is JsonObject notes ? notes.ToDictionary(note => note.Key, note => note.Value?.ToString() ?? "") : [];

    private static byte[] Bytes(Tensor tensor)
    {
        var numbers = tensor.detach().cpu().@float().contiguous().data<float>().ToArray();
        var bytes = MemoryMarshal.AsBytes<float>(numbers).ToArray();
        return BitConverter.IsLittleEndian ? bytes : throw new PlatformNotSupportedException("Weights are written on little-endian machines only.");
    }

    private static (JsonObject Header, ReadOnlyMemory<byte> Numbers) Read(string path)
    {
        GivenFile.Expect(path, "a file of weights");
        var bytes = File.ReadAllBytes(path);
        var length = bytes.Length < LengthBytes ? -1 : BinaryPrimitives.ReadInt64LittleEndian(bytes);
        if (length < 0 || length > bytes.Length - LengthBytes)
            throw NotWeights(path);
        try
        {
            return (JsonNode.Parse(bytes.AsSpan(LengthBytes, (int)length)) as JsonObject ?? throw NotWeights(path), bytes.AsMemory(LengthBytes + (int)length));
        }
        catch (JsonException)
        {
            throw NotWeights(path);
        }
    }

    private static InvalidDataException NotWeights(string path) => new($"{path} is not a whole file of weights in the format safetensors: write it with Safetensors.Save.");

    private static Tensor Entry(string path, JsonObject header, ReadOnlyMemory<byte> numbers, string name, long[] shape)
    {
        if (header[name] is not JsonObject entry)
            throw new ArgumentException($"{path} has no {name}, which the module needs: give the file of a module like it, or make the module with the file's sizes.");
        var (type, sizes, places) = (entry["dtype"]?.ToString(), Whole(entry["shape"]), Whole(entry["data_offsets"]));
        if (type != "F32")
            throw new InvalidDataException($"{path}: {name} has numbers of the type {type}; only F32 is read.");
        if (!sizes.SequenceEqual(shape))
            throw new ArgumentException($"{path}: {name} has the shape ({string.Join(", ", sizes)}), and the module needs ({string.Join(", ", shape)}): make the module with the file's sizes.");
        var count = shape.Aggregate(1L, (product, size) => product * size);
        return places is [var from, var to] && from >= 0 && to <= numbers.Length && to - from == count * sizeof(float)
            ? tensor(MemoryMarshal.Cast<byte, float>(numbers.Span[(int)from..(int)to]).ToArray()).reshape(shape)
            : throw NotWeights(path);
    }

    private static long[] Whole(JsonNode? array) => array is JsonArray { } items ? [.. items.Select(item => item is JsonValue value && value.TryGetValue<long>(out var number) ? number : -1)] : [];
}
