using System.Text.Json.Nodes;

namespace Tutorials.Notebooks.Files;

/// <summary>One cell of a notebook, over its JSON.</summary>
internal sealed class Cell(JsonObject node)
{
    public bool IsCode => (string?)node["cell_type"] == "code";

    public string? Id => (string?)node["id"];

    /// <summary>The text, whether the file has it as one string or as lines.</summary>
    public string Source => MultilineText.Read(node["source"]);

    /// <summary>The language VS Code notes for a single cell; null for the notebook's own.</summary>
    public string? Language => (string?)node["metadata"]?["polyglot_notebook"]?["kernelName"]
        ?? (string?)node["metadata"]?["dotnet_interactive"]?["language"];

    public JsonArray Outputs
    {
        get => node["outputs"] as JsonArray ?? [];
        set => node["outputs"] = value;
    }

    public int? ExecutionCount
    {
        set => node["execution_count"] = value;
    }

    public static bool IsCell(JsonNode? node) => node is JsonObject cell
        && cell["cell_type"]?.GetValueKind() is System.Text.Json.JsonValueKind.String
        && MultilineText.IsText(cell["source"]);

    public bool HasTag(string tag) =>
        node["metadata"]?["tags"] is JsonArray tags && tags.Any(entry => entry?.ToString() == tag);

    /// <summary>Jupyter sorts keys; an id has its place before the metadata.</summary>
    public void AddId(string id)
    {
        var place = node.IndexOf("metadata");
        node.Insert(place < 0 ? node.Count : place, "id", id);
    }
}
