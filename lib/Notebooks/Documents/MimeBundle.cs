using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Notebooks.Documents;

/// <summary>A value in one MIME type: a text, or for JSON types (application/json, …+json) a JSON value.</summary>
public readonly record struct MimeContent
{
    private readonly JsonElement json;

    /// <summary>A text.</summary>
    public MimeContent(string text) => Text = text;

    /// <summary>A JSON value, which must not belong to a document that is disposed of.</summary>
    public MimeContent(JsonElement json) => this.json = json;

    /// <summary>The text; null for a JSON value.</summary>
    public string? Text { get; }

    /// <summary>The JSON value; null for a text.</summary>
    public JsonElement? Json => Text is null ? json : null;

    /// <summary>What a formatter wrote in a MIME type. JSON that cannot be read as such stays a text.</summary>
    public static MimeContent Of(string mimeType, string written)
    {
        if (!IsJson(mimeType))
            return new MimeContent(written);
        try
        {
            using var document = JsonDocument.Parse(written, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return new MimeContent(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return new MimeContent(written);
        }
    }

    /// <summary>Whether values of a MIME type are JSON.</summary>
    public static bool IsJson(string mimeType) =>
        mimeType == "application/json"
        || (mimeType.StartsWith("application/", StringComparison.Ordinal) && mimeType.EndsWith("+json", StringComparison.Ordinal));

    /// <summary>The text, or the JSON as it is written.</summary>
    public override string ToString() => Text ?? json.GetRawText();

    internal JsonNode? ToNode(Func<string, JsonNode?> writeText) => Text is { } text ? writeText(text) : json.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(json),
        JsonValueKind.Array => JsonArray.Create(json),
        _ => JsonValue.Create(json),
    };
}

/// <summary>A value in several MIME types, in alphabetical order, of which a front end shows the best it can.</summary>
/// <param name="contents">The value in each MIME type.</param>
[JsonConverter(typeof(MimeBundleConverter))]
public sealed class MimeBundle(IEnumerable<KeyValuePair<string, MimeContent>> contents)
    : ReadOnlyDictionary<string, MimeContent>(new SortedDictionary<string, MimeContent>(contents.ToDictionary(), StringComparer.Ordinal))
{
    /// <summary>A bundle of plain text alone.</summary>
    public static MimeBundle OfText(string text) => new([new("text/plain", new MimeContent(text))]);

    /// <summary>The text in a MIME type, JSON as it is written; null where the bundle has none.</summary>
    public string? Text(string mimeType) => TryGetValue(mimeType, out var content) ? content.ToString() : null;

    /// <summary>The JSON object with a member for each MIME type.</summary>
    /// <param name="writeText">How texts are written: as one string if not given.</param>
    public JsonObject ToJson(Func<string, JsonNode?>? writeText = null) =>
        new(this.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.ToNode(writeText ?? (text => text)))));

    /// <summary>Reads a JSON object with a member for each MIME type; texts are strings or lists of lines.</summary>
    public static MimeBundle Read(JsonObject data) => new(data.Select(entry => KeyValuePair.Create(entry.Key, Content(entry.Key, entry.Value))));

    private static MimeContent Content(string mimeType, JsonNode? value) => !MimeContent.IsJson(mimeType) && MultilineText.IsText(value)
        ? new MimeContent(MultilineText.Read(value))
        : new MimeContent(Element(value));

    private static JsonElement Element(JsonNode? value)
    {
        using var document = JsonDocument.Parse(NotebookJson.Write(value), new JsonDocumentOptions { MaxDepth = NotebookJson.MaxDepth });
        return document.RootElement.Clone();
    }
}

/// <summary>Writes a bundle with JSON values in place, not as strings.</summary>
internal sealed class MimeBundleConverter : JsonConverter<MimeBundle>
{
    public override MimeBundle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var contents = new Dictionary<string, MimeContent>();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var mimeType = reader.GetString()!;
            reader.Read();
            contents[mimeType] = reader.TokenType is JsonTokenType.String && !MimeContent.IsJson(mimeType)
                ? new MimeContent(reader.GetString()!)
                : new MimeContent(JsonElement.ParseValue(ref reader));
        }
        return new MimeBundle(contents);
    }

    public override void Write(Utf8JsonWriter writer, MimeBundle value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (mimeType, content) in value)
        {
            writer.WritePropertyName(mimeType);
            if (content.Text is { } text)
                writer.WriteStringValue(text);
            else
                content.Json!.Value.WriteTo(writer);
        }
        writer.WriteEndObject();
    }
}
