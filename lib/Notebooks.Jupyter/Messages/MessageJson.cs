using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Notebooks.Jupyter.Messages;

/// <summary>The JSON of messages, in which text may be no text: halves of characters, which C# strings and JSON escapes can hold and UTF-8 cannot.</summary>
internal static class MessageJson
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object that a frame holds; null when it holds anything else.</summary>
    /// <param name="json">The frame.</param>
    /// <param name="isText">Whether every name and text in it is one; when not, the object is empty.</param>
    public static JsonObject? Parse(byte[] json, out bool isText)
    {
        isText = true;
        try
        {
            var node = JsonNode.Parse(json, documentOptions: new() { AllowDuplicateProperties = false }) as JsonObject;
            // The parser does not look at texts until it is asked for them.
            WithText(node);
            return node;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            isText = false;
            return [];
        }
    }

    /// <summary>Writes a message's part; what is no text becomes the replacement character.</summary>
    public static byte[] Write(JsonObject node)
    {
        try
        {
            return Bytes(node);
        }
        catch (ArgumentException)
        {
            return Bytes(WithText(node)!);
        }
    }

    private static byte[] Bytes(JsonNode node)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, WriterOptions))
            node.WriteTo(writer);
        return stream.ToArray();
    }

    /// <summary>A copy that holds text only.</summary>
    private static JsonNode? WithText(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(Text(member.Key), WithText(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(WithText)]),
        JsonValue value when value.GetValueKind() is JsonValueKind.String => Text(value.GetValue<string>()),
        _ => node?.DeepClone(),
    };

    /// <summary>UTF-8 has no halves of characters.</summary>
    private static string Text(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
