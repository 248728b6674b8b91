using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tutorials.Notebooks.Files;

/// <summary>
/// A notebook file in nbformat 4 (https://nbformat.readthedocs.io). The JSON itself is the model, so that whatever this
/// program does not know stays as it was, in its order.
/// </summary>
internal sealed class Notebook
{
    private readonly JsonObject root;

    private Notebook(JsonObject root, string path, JsonArray cells)
    {
        this.root = root;
        Path = path;
        Cells = [.. cells.Select(cell => new Cell((JsonObject)cell!))];
    }

    /// <summary>Where it was read from.</summary>
    public string Path { get; }

    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>The cells that run: code cells that are not blank. Cell 3 is the third of these, the one marked [3].</summary>
    public IReadOnlyList<Cell> CodeCells => [.. Cells.Where(cell => cell.IsCode && !string.IsNullOrWhiteSpace(cell.Source))];

    /// <summary>Reads a C# notebook.</summary>
    /// <exception cref="NotebookException">There is no such file, or it is not a C# notebook in nbformat 4.</exception>
    public static Notebook Load(string path)
    {
        if (!File.Exists(path))
            throw new NotebookException($"There is no notebook {path}.");
        return Parse(File.ReadAllText(path), path);
    }

    /// <summary>Reads a C# notebook from its text; <paramref name="path"/> serves for messages.</summary>
    public static Notebook Parse(string json, string path)
    {
        var root = ParseObject(json, path);
        if (Integer(root["nbformat"]) is not 4)
        {
            throw new NotebookException($"{path} is not a notebook in format 4 (its nbformat is {root["nbformat"]?.ToJsonString() ?? "missing"}); "
                + "save it again with a current Jupyter or VS Code.");
        }
        if (root["cells"] is not JsonArray cells || cells.Any(cell => !Cell.IsCell(cell)))
            throw new NotebookException($"{path} has no list of cells, or an entry in it is not a cell; restore the file from a copy.");
        NotebookLanguage.Require(root, path);
        var notebook = new Notebook(root, path, cells);
        notebook.AddMissingIds();
        return notebook;
    }

    /// <summary>The file's text as Jupyter writes it.</summary>
    public override string ToString() => NotebookJson.Write(root);

    /// <summary>Writes the notebook, replacing a file that is there in one step.</summary>
    public void Save(string path)
    {
        NotebookLanguage.AddMissing(root);
        AtomicFile.Write(path, ToString());
    }

    private static JsonObject ParseObject(string json, string path)
    {
        try
        {
            var options = new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 256 };
            return JsonNode.Parse(json, documentOptions: options) as JsonObject
                ?? throw new NotebookException($"{path} is not a notebook: its JSON is not an object; restore the file from a copy.");
        }
        catch (JsonException exception)
        {
            var where = exception.LineNumber is { } line ? $" (line {line + 1})" : "";
            throw new NotebookException($"{path} is not a notebook: it is not valid JSON{where}; restore the file from a copy.");
        }
    }

    private static int? Integer(JsonNode? node) => node is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    /// <summary>Format 4.5 wants an id for every cell; numbering them keeps files the same from run to run.</summary>
    private void AddMissingIds()
    {
        var taken = Cells.Select(cell => cell.Id).OfType<string>().ToHashSet();
        var number = 0;
        foreach (var cell in Cells.Where(cell => cell.Id is null))
        {
            do
                number++;
            while (!taken.Add($"cell-{number}"));
            cell.AddId($"cell-{number}");
        }
        if (Integer(root["nbformat_minor"]) is null or < 5)
            root["nbformat_minor"] = 5;
    }
}
