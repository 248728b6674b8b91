using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Notebooks.Documents;

/// <summary>Looks into JSON that may be of any form.</summary>
internal static partial class Json
{
    /// <summary>What lies under names, one inside the other; null where an object or a name is missing.</summary>
    public static JsonNode? At(JsonNode? node, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            node = (node as JsonObject)?[name];
        return node;
    }

    /// <summary>The string under names; null where there is none.</summary>
    public static string? Text(JsonNode? node, params ReadOnlySpan<string> names) =>
        At(node, names) is JsonValue value && value.GetValueKind() is JsonValueKind.String ? Text(value) : null;

    /// <summary>The text of a JSON string.</summary>
    public static string Text(JsonValue value) => value.TryGetValue<JsonElement>(out var element) ? Text(element) : value.GetValue<string>();

    /// <summary>
    /// The text of a JSON string. Halves of characters, which JSON can name and a text cannot have, are replaced by U+FFFD.
    /// </summary>
    public static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return JsonSerializer.Deserialize<string>(
                Escape().Replace(value.GetRawText(), escape => escape.Groups["half"].Success ? "\\ufffd" : escape.Value))!;
        }
    }

    /// <summary>A string as a text, anything else as it is written.</summary>
    public static string Show(JsonNode? node) => node switch
    {
        null => "",
        JsonValue value when value.GetValueKind() is JsonValueKind.String => Text(value),
        _ => NotebookJson.Write(node).TrimEnd(),
    };

    /// <summary>Reads all names of members, which are read late.</summary>
    /// <exception cref="InvalidOperationException">A name has half of a character.</exception>
    public static void ReadNames(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var (_, value) in members)
                ReadNames(value);
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
                ReadNames(item);
        }
    }

    /// <summary>The whole number under names; null where there is none.</summary>
    public static int? Integer(JsonNode? node, params ReadOnlySpan<string> names) =>
        At(node, names) is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    /// <summary>An escape, or two for one character; half of a character where there is only one of the two.</summary>
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.")]
    private static partial Regex Escape();
}
