using System.Text.Json;
using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>Something is wrong that the user can put right; the message is for them.</summary>
public sealed class NotebookException(string message) : Exception(message);

/// <summary>
/// A notebook file in nbformat 4 (https://nbformat.readthedocs.io). The JSON itself is the model, so that whatever this
/// program does not know stays as it was, in its order.
/// </summary>
public sealed class Notebook
{
    private readonly JsonObject root;
    private readonly List<Cell> cells;

    /// <summary>A new notebook in C#, without cells.</summary>
    public Notebook() : this(new JsonObject { ["cells"] = new JsonArray(), ["metadata"] = new JsonObject(), ["nbformat"] = 4, ["nbformat_minor"] = 5 }, "") =>
        NotebookLanguage.AddMissing(root);

    private Notebook(JsonObject root, string path)
    {
        this.root = root;
        Path = path;
        cells = [.. root["cells"]!.AsArray().Select(cell => new Cell(cell!.AsObject()))];
    }

    /// <summary>Where it was read from; empty for a new one.</summary>
    public string Path { get; }

    /// <summary>All cells, in order.</summary>
    public IReadOnlyList<Cell> Cells => cells;

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
    /// <exception cref="NotebookException">The text is not a C# notebook in nbformat 4.</exception>
    public static Notebook Parse(string json, string path)
    {
        var root = ParseObject(json, path);
        if (Json.Integer(root, "nbformat") is not 4)
        {
            throw new NotebookException($"{path} is not a notebook in format 4 (its nbformat is {root["nbformat"]?.ToJsonString() ?? "missing"}); "
                + "save it again with a current Jupyter or VS Code.");
        }
        if (root["cells"] is not JsonArray cells || cells.Any(cell => !Cell.IsCell(cell)))
            throw new NotebookException($"{path} has no list of cells, or an entry in it is not a cell; restore the file from a copy.");
        NotebookLanguage.Require(root, path);
        var notebook = new Notebook(root, path);
        notebook.AddMissingIds();
        return notebook;
    }

    /// <summary>Adds a code cell, not run yet, at the end.</summary>
    public Cell AddCode(string source, params IEnumerable<string> tags) => Add("code", source, tags);

    /// <summary>Adds a cell of Markdown text at the end.</summary>
    public Cell AddMarkdown(string source, params IEnumerable<string> tags) => Add("markdown", source, tags);

    /// <summary>The file's text as Jupyter writes it.</summary>
    public override string ToString() => NotebookJson.Write(root);

    /// <summary>Writes the notebook, replacing a file that is there in one step.</summary>
    public void Save(string path)
    {
        NotebookLanguage.AddMissing(root);
        AtomicFile.Write(path, ToString());
    }

    private Cell Add(string kind, string source, IEnumerable<string> tags)
    {
        var node = new JsonObject { ["cell_type"] = kind, ["metadata"] = new JsonObject(), ["source"] = MultilineText.Lines(source) };
        if (kind == "code")
        {
            node.Insert(1, "execution_count", null);
            node.Insert(3, "outputs", new JsonArray());
        }
        JsonNode[] labels = [.. tags.Select(tag => (JsonNode)tag)];
        if (labels.Length > 0)
            node["metadata"]!["tags"] = new JsonArray(labels);
        root["cells"]!.AsArray().Add((JsonNode)node);
        cells.Add(new Cell(node));
        AddMissingIds();
        return cells[^1];
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
        if (Json.Integer(root, "nbformat_minor") is null or < 5)
            root["nbformat_minor"] = 5;
    }
}
