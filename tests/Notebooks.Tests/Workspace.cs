using System.Text.Json.Nodes;

namespace Tutorials.Notebooks.Tests;

/// <summary>A cell of a notebook to be written: its text and tags.</summary>
internal sealed record CellText(string Source, params string[] Tags)
{
    public static implicit operator CellText(string source) => new(source);
}

/// <summary>A temporary folder with notebooks in it, and the program to run them.</summary>
internal sealed class Workspace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("notebooks-").FullName;

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    public void WriteNotebook(string file, params CellText[] cells) => Write(file, NotebookOf(cells).ToJsonString());

    public static JsonObject NotebookOf(params CellText[] cells) => new()
    {
        ["cells"] = new JsonArray([.. cells.Select(CellOf)]),
        ["metadata"] = new JsonObject
        {
            ["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" },
        },
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    };

    /// <summary>Runs the program in the folder.</summary>
    public Outcome Run(params string[] arguments) =>
        Outcome.Of("dotnet", [Path.Combine(AppContext.BaseDirectory, "tutorials.dll"), .. arguments], Folder);

    /// <summary>Runs cells, which must go well, and returns the outputs of each.</summary>
    public IReadOnlyList<JsonArray> Execute(params CellText[] cells)
    {
        WriteNotebook("executed.ipynb", cells);
        var outcome = Run("run", "executed.ipynb", "--update");
        Assert.True(outcome.ExitCode == 0, outcome.Errors);
        return OutputsIn("executed.ipynb");
    }

    public IReadOnlyList<JsonArray> OutputsIn(string file) =>
        [.. JsonNode.Parse(Read(file))!["cells"]!.AsArray().Select(cell => cell!["outputs"]!.AsArray())];

    /// <summary>Runs cells that must fail and returns the sentence that says why.</summary>
    public string Fail(params CellText[] cells)
    {
        WriteNotebook("failing.ipynb", cells);
        var before = Read("failing.ipynb");
        var outcome = Run("run", "failing.ipynb", "--update", "--timeout", "300");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(before, Read("failing.ipynb"));
        return outcome.Errors.TrimEnd();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static JsonNode CellOf(CellText cell) => new JsonObject
    {
        ["cell_type"] = "code",
        ["execution_count"] = null,
        ["id"] = $"id-{Guid.NewGuid():N}",
        ["metadata"] = cell.Tags.Length == 0
            ? new JsonObject()
            : new JsonObject { ["tags"] = new JsonArray([.. cell.Tags.Select(tag => (JsonNode)tag)]) },
        ["outputs"] = new JsonArray(),
        ["source"] = cell.Source,
    };
}

/// <summary>Reads what cells put out.</summary>
internal static class OutputReading
{
    /// <summary>The text of an output in a MIME type; null where it has none.</summary>
    public static string? Data(this JsonNode? output, string mimeType = "text/plain") => Text(output?["data"]?[mimeType]);

    /// <summary>The plain text of a cell's only output, or of its stream.</summary>
    public static string? Only(this JsonArray outputs)
    {
        var output = Assert.Single(outputs);
        return output.Data() ?? Text(output?["text"]);
    }

    public static string? Kind(this JsonNode? output) => (string?)output?["output_type"];

    private static string? Text(JsonNode? node) => node is JsonArray lines ? string.Concat(lines) : (string?)node;
}
