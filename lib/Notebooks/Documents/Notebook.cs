using System.Text;
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
    private byte[]? content;

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
        if (Directory.Exists(path))
            throw new NotebookException($"{path} is a folder; name the notebook in it.");
        if (!File.Exists(path))
            throw new NotebookException($"There is no notebook {path}.");
        // Reading a pipe or a device could wait forever; like an empty file, they have no length.
        if (((FileSystemInfo?)File.ResolveLinkTarget(path, returnFinalTarget: true) ?? new FileInfo(path)) is not FileInfo { Length: > 0 })
            throw new NotebookException($"{path} is not a notebook: it is empty, or a pipe or device; restore the file from a copy.");
        var content = File.ReadAllBytes(path);
        var notebook = Parse(Text(content, path), path);
        notebook.content = content;
        return notebook;
    }

    /// <summary>Reads a C# notebook from its text; <paramref name="path"/> serves for messages.</summary>
    /// <exception cref="NotebookException">The text is not a C# notebook in nbformat 4.</exception>
    public static Notebook Parse(string json, string path)
    {
        var root = ParseObject(json, path);
        if (Json.Integer(root, "nbformat") is not 4)
        {
            throw new NotebookException($"{path} is not a notebook in format 4 (its nbformat is {Format(root)}); "
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
    /// <exception cref="NotebookException">
    /// The file is read-only, or is the one this was read from and has been changed since.
    /// </exception>
    public void Save(string path)
    {
        NotebookLanguage.AddMissing(root);
        var isSame = content is not null && System.IO.Path.GetFullPath(path) == System.IO.Path.GetFullPath(Path);
        var text = ToString();
        AtomicFile.Write(path, text, isSame ? content : null);
        if (isSame)
            content = Encoding.UTF8.GetBytes(text);
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

    private static string Format(JsonObject root) => root["nbformat"] is { } format ? NotebookJson.Write(format).TrimEnd() : "missing";

    private static string Text(byte[] content, string path)
    {
        var text = content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? content.AsSpan(Encoding.UTF8.Preamble.Length) : content;
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(text);
        }
        catch (DecoderFallbackException exception)
        {
            var line = text[..exception.Index].Count((byte)'\n') + 1;
            throw new NotebookException($"{path} is not a notebook: it is not valid UTF-8 (line {line}); save it again in that encoding.");
        }
    }

    private static JsonObject ParseObject(string json, string path)
    {
        try
        {
            var options = new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = NotebookJson.MaxDepth };
            var node = JsonNode.Parse(json, documentOptions: options);
            Json.ReadNames(node);
            return node as JsonObject
                ?? throw new NotebookException($"{path} is not a notebook: its JSON is not an object; restore the file from a copy.");
        }
        catch (InvalidOperationException)
        {
            throw new NotebookException($"{path} is not a notebook: a name in it has half of a character (\\ud800 to \\udfff); restore the file from a copy.");
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
