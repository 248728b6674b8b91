using System.Text.Json;
using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>One cell of a notebook, over its JSON.</summary>
public sealed class Cell
{
    private readonly JsonObject node;

    internal Cell(JsonObject node) => this.node = node;

    /// <summary>Whether it is a code cell, which is run; the others are text.</summary>
    public bool IsCode => Json.Text(node, "cell_type") == "code";

    /// <summary>What identifies it in the notebook.</summary>
    public string? Id => Json.Text(node, "id");

    /// <summary>The text, whether the file has it as one string or as lines.</summary>
    public string Source => MultilineText.Read(node["source"]);

    /// <summary>The language VS Code notes for a single cell; null for the notebook's own.</summary>
    public string? Language =>
        Json.Text(node, "metadata", "polyglot_notebook", "kernelName") ?? Json.Text(node, "metadata", "dotnet_interactive", "language");

    /// <summary>The cell's tags.</summary>
    public IEnumerable<string> Tags => (Json.At(node, "metadata", "tags") as JsonArray ?? []).Select(Json.Show);

    /// <summary>What it put out when it was run. Setting replaces all outputs.</summary>
    public IReadOnlyList<Output> Outputs
    {
        get => [.. (node["outputs"] as JsonArray ?? []).Select(Output.Read)];
        set => node["outputs"] = new JsonArray([.. value.Select(output => output.ToJson())]);
    }

    /// <summary>The number it had when it was run; null before.</summary>
    public int? ExecutionCount
    {
        get => Json.Integer(node, "execution_count");
        set => node["execution_count"] = value;
    }

    internal static bool IsCell(JsonNode? node) =>
        Json.At(node, "cell_type")?.GetValueKind() is JsonValueKind.String && MultilineText.IsText(node!["source"]);

    /// <summary>Jupyter sorts keys; an id has its place before the metadata.</summary>
    internal void AddId(string id)
    {
        node.Remove("id");
        var place = node.IndexOf("metadata");
        node.Insert(place < 0 ? node.Count : place, "id", id);
    }
}
