using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Tutorials.Tests.Chapters;

/// <summary>A cell of a chapter, over its JSON.</summary>
internal sealed class ChapterCell(JsonNode node)
{
    public bool IsCode => (string?)node["cell_type"] == "code";

    public string Source => Text(node["source"]);

    public bool HasTag(string tag) => node["metadata"]?["tags"] is JsonArray tags && tags.Any(entry => (string?)entry == tag);

    public JsonArray Outputs => node["outputs"]!.AsArray();

    /// <summary>What the outputs show as plain text.</summary>
    public string Shown => string.Concat(Outputs.Select(output => Text(output!["text"] ?? output["data"]?["text/plain"])));

    private static string Text(JsonNode? text) => text is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string?)text ?? "";
}

/// <summary>An exercise: the cell for the answer, the one that checks it, and the folded solution's code.</summary>
internal sealed record Exercise(ChapterCell Answer, ChapterCell Check, string Solution);

/// <summary>A chapter's notebook, as a reader sees it.</summary>
internal sealed partial class Chapter(string path)
{
    private readonly JsonNode notebook = JsonNode.Parse(File.ReadAllText(path))!;

    public static Chapter Committed(string file) => new(Repository.PathOf("notebooks", file));

    public IReadOnlyList<ChapterCell> Cells => [.. notebook["cells"]!.AsArray().Select(cell => new ChapterCell(cell!))];

    public IEnumerable<ChapterCell> CodeCells => Cells.Where(cell => cell.IsCode);

    public IEnumerable<ChapterCell> TextCells => Cells.Where(cell => !cell.IsCode);

    /// <summary>Each cell tagged as an exercise with the next code cell and the solution in the next text after that.</summary>
    public IReadOnlyList<Exercise> Exercises =>
    [
        .. Cells.Index().Where(cell => cell.Item.HasTag("exercise")).Select(cell =>
        {
            var after = Cells.Skip(cell.Index + 1).SkipWhile(next => !next.IsCode).ToList();
            var solution = after.Skip(1).FirstOrDefault(next => !next.IsCode)?.Source ?? "";
            return new Exercise(cell.Item, after.First(), FoldedCode().Match(solution).Groups["code"].Value);
        })
    ];

    /// <summary>A copy in which, after all else, each solution is run and checked.</summary>
    public void SaveWithSolutions(string path)
    {
        var copy = notebook.DeepClone();
        foreach (var (index, exercise) in Exercises.Index())
        {
            copy["cells"]!.AsArray().Add(NewCell($"solution-{index}", exercise.Solution));
            copy["cells"]!.AsArray().Add(NewCell($"solution-check-{index}", exercise.Check.Source));
        }
        File.WriteAllText(path, copy.ToJsonString());
    }

    // What is tagged as a timing is not compared with saved outputs, and these cells have none.
    private static JsonObject NewCell(string id, string source) => new()
    {
        ["cell_type"] = "code",
        ["execution_count"] = null,
        ["id"] = id,
        ["metadata"] = new JsonObject { ["tags"] = new JsonArray("timing") },
        ["outputs"] = new JsonArray(),
        ["source"] = source,
    };

    [GeneratedRegex(@"<details>.*?```csharp\s*\n(?<code>.*?)```.*?</details>", RegexOptions.Singleline)]
    private static partial Regex FoldedCode();
}
