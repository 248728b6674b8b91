using System.Diagnostics.CodeAnalysis;
using System.Globalization;
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

    private readonly MessageSignatures signatures = new(key);
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
        fault = signatures.FaultOf(frames[mark + 1], json);
        if (fault is not null)
            return false;
        if (MessageJson.Parse(json[0], out _) is not { } header || MessageJson.Parse(json[3], out var isText) is not { } content || TypeOf(header) is not { } type)
        {
            fault = "its JSON is not a message's";
            return false;
        }
        request = new Request([.. frames.Take(mark)], json[0], type, content)
        {
            Fault = isText ? null : $"The {type} cannot be answered: it holds bytes or escapes that are no text in UTF-8.",
        };
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
        byte[][] json = [MessageJson.Write(header), parent?.Header ?? Empty, Empty, MessageJson.Write(content)];
        return [.. identities, Mark, signatures.Sign(json), .. json];
    }

    private static string? TypeOf(JsonObject header) => header["msg_type"] is JsonValue value
        && value.TryGetValue<string>(out var type) ? type : null;
}
