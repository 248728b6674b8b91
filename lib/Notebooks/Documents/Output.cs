using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>Something a cell put out, of one of the kinds that nbformat has.</summary>
public abstract record Output
{
    /// <summary>Reads an entry of a cell's outputs. What is none of the known kinds is an <see cref="OtherOutput"/>.</summary>
    public static Output Read(JsonNode? node) => Json.Text(node, "output_type") switch
    {
        "stream" when Json.Text(node, "name") is { } name && MultilineText.IsText(node!["text"]) =>
            new StreamOutput(name, MultilineText.Read(node["text"])),
        "display_data" when node!["data"] is JsonObject data => new DisplayOutput(MimeBundle.Read(data)),
        "execute_result" when node!["data"] is JsonObject data => new ResultOutput(MimeBundle.Read(data), Json.Integer(node, "execution_count")),
        "error" => new ErrorOutput(
            Json.Text(node, "ename") ?? "", Json.Text(node, "evalue") ?? "",
            [.. (node!["traceback"] as JsonArray ?? []).Select(Json.Show)]),
        var kind => new OtherOutput(kind ?? "unknown"),
    };

    /// <summary>The entry as nbformat has it: keys in alphabetical order, texts as lines.</summary>
    /// <exception cref="InvalidOperationException">It is of a kind that only is read.</exception>
    public JsonObject ToJson() => this switch
    {
        StreamOutput stream => new JsonObject
        {
            ["name"] = stream.Name,
            ["output_type"] = "stream",
            ["text"] = MultilineText.Lines(stream.Text),
        },
        DisplayOutput display => new JsonObject
        {
            ["data"] = display.Data.ToJson(MultilineText.Lines),
            ["metadata"] = new JsonObject(),
            ["output_type"] = "display_data",
        },
        ResultOutput result => new JsonObject
        {
            ["data"] = result.Data.ToJson(MultilineText.Lines),
            ["execution_count"] = result.ExecutionCount,
            ["metadata"] = new JsonObject(),
            ["output_type"] = "execute_result",
        },
        ErrorOutput error => new JsonObject
        {
            ["ename"] = error.Name,
            ["evalue"] = error.Message,
            ["output_type"] = "error",
            ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
        },
        _ => throw new InvalidOperationException($"An output of the kind {GetType().Name} is only read."),
    };
}

/// <summary>Text written to the console.</summary>
/// <param name="Name">stdout or stderr.</param>
/// <param name="Text">What was written.</param>
public sealed record StreamOutput(string Name, string Text) : Output;

/// <summary>A value put on show.</summary>
/// <param name="Data">The value in its MIME types.</param>
public sealed record DisplayOutput(MimeBundle Data) : Output;

/// <summary>The value of the cell's last expression.</summary>
/// <param name="Data">The value in its MIME types.</param>
/// <param name="ExecutionCount">The number of the cell that was run.</param>
public sealed record ResultOutput(MimeBundle Data, int? ExecutionCount) : Output;

/// <summary>The error that ended the cell.</summary>
/// <param name="Name">The exception's type.</param>
/// <param name="Message">What it says.</param>
/// <param name="Traceback">Lines on where it happened.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Traceback) : Output;

/// <summary>An output of a kind that this program does not know or cannot read.</summary>
/// <param name="Kind">What the file calls it.</param>
public sealed record OtherOutput(string Kind) : Output;
