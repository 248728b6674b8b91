using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tutorials.Notebooks.Files;

/// <summary>The outputs of cells, as nbformat has them: keys in alphabetical order, texts as lines.</summary>
internal static class Outputs
{
    public static JsonObject Stream(string name, string text) => new()
    {
        ["name"] = name,
        ["output_type"] = "stream",
        ["text"] = MultilineText.Lines(text),
    };

    public static JsonObject DisplayData(IReadOnlyDictionary<string, string> bundle) => new()
    {
        ["data"] = Data(bundle),
        ["metadata"] = new JsonObject(),
        ["output_type"] = "display_data",
    };

    public static JsonObject ExecuteResult(int executionCount, IReadOnlyDictionary<string, string> bundle) => new()
    {
        ["data"] = Data(bundle),
        ["execution_count"] = executionCount,
        ["metadata"] = new JsonObject(),
        ["output_type"] = "execute_result",
    };

    public static JsonObject Error(string name, string message, IEnumerable<string> traceback) => new()
    {
        ["ename"] = name,
        ["evalue"] = message,
        ["output_type"] = "error",
        ["traceback"] = new JsonArray([.. traceback.Select(line => (JsonNode)line)]),
    };

    /// <summary>A MIME bundle; what is JSON goes in as JSON, not as a string.</summary>
    public static JsonObject Data(IReadOnlyDictionary<string, string> bundle) => Data(bundle, MultilineText.Lines);

    /// <summary>A MIME bundle with texts in another form.</summary>
    public static JsonObject Data(IReadOnlyDictionary<string, string> bundle, Func<string, JsonNode?> write)
    {
        var data = new JsonObject();
        foreach (var (mimeType, text) in bundle.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            data[mimeType] = IsJson(mimeType) ? Parsed(text) : write(text);
        return data;
    }

    private static bool IsJson(string mimeType) =>
        mimeType == "application/json"
        || (mimeType.StartsWith("application/", StringComparison.Ordinal) && mimeType.EndsWith("+json", StringComparison.Ordinal));

    private static JsonNode? Parsed(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
