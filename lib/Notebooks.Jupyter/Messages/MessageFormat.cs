using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Notebooks.Jupyter.Messages;

/// <summary>
/// Jupyter's messages on the wire (https://jupyter-client.readthedocs.io/en/stable/messaging.html): routing frames, a mark, a
/// signature, then header, parent header, metadata and content as JSON.
/// </summary>
internal sealed class MessageFormat(byte[] key)
{
    public const string ProtocolVersion = "5.3";
    private const int JsonFrames = 4;

    private static readonly byte[] Mark = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] Empty = "{}"u8.ToArray();
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string session = Guid.NewGuid().ToString();

    /// <summary>Reads a message, or says why it is none that can be trusted.</summary>
    public bool TryRead(
        IReadOnlyList<byte[]> frames, [NotNullWhen(true)] out Request? request, [NotNullWhen(false)] out string? fault)
    {
        (request, fault) = (null, null);
        var mark = frames.Index().FirstOrDefault(frame => frame.Item.AsSpan().SequenceEqual(Mark), (-1, [])).Index;
        if (mark < 0 || frames.Count < mark + 2 + JsonFrames)
        {
            fault = "it is truncated";
            return false;
        }
        var json = frames.Skip(mark + 2).Take(JsonFrames).ToList();
        if (!CryptographicOperations.FixedTimeEquals(frames[mark + 1], Sign(json)))
        {
            fault = "its signature is wrong";
            return false;
        }
        if (Parse(json[0]) is not { } header || Parse(json[3]) is not { } content || TypeOf(header) is not { } type)
        {
            fault = "its JSON is not a message's";
            return false;
        }
        request = new Request([.. frames.Take(mark)], json[0], type, content);
        return true;
    }

    /// <summary>The frames of a message to the sender of the parent, or on iopub to all.</summary>
    /// <param name="type">What it is, as <c>stream</c>.</param>
    /// <param name="content">What it says.</param>
    /// <param name="parent">The request that it comes from; null at the start.</param>
    /// <param name="identities">Where it goes.</param>
    public IReadOnlyList<byte[]> Write(string type, JsonObject content, Request? parent, IReadOnlyList<byte[]> identities)
    {
        var header = new JsonObject
        {
            ["msg_id"] = Guid.NewGuid().ToString(),
            ["session"] = session,
            ["username"] = "kernel",
            ["date"] = DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture),
            ["msg_type"] = type,
            ["version"] = ProtocolVersion,
        };
        byte[][] json = [Bytes(header), parent?.Header ?? Empty, Empty, Bytes(content)];
        return [.. identities, Mark, Sign(json), .. json];
    }

    /// <summary>The signature in hexadecimal; empty when the connection file has an empty key, as the protocol has it.</summary>
    private byte[] Sign(IEnumerable<byte[]> json)
    {
        if (key.Length == 0)
            return [];
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var frame in json)
            hash.AppendData(frame);
        return System.Text.Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static JsonObject? Parse(byte[] json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: new() { AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? TypeOf(JsonObject header) =>
        header["msg_type"] is JsonValue value && value.TryGetValue<string>(out var type) ? type : null;

    private static byte[] Bytes(JsonObject node)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, WriterOptions))
            node.WriteTo(writer);
        return stream.ToArray();
    }
}
