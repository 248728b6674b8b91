using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>Looks into JSON that may be of any form.</summary>
internal static class Json
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
        At(node, names) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The whole number under names; null where there is none.</summary>
    public static int? Integer(JsonNode? node, params ReadOnlySpan<string> names) =>
        At(node, names) is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}
