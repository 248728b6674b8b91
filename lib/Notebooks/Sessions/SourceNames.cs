namespace Notebooks.Sessions;

/// <summary>
/// Names of source texts. A cell is compiled as if it were a file beside the notebook, so that relative paths in it start
/// there; a reader sees "cell 5" or the script's path from the notebook's folder.
/// </summary>
internal sealed class SourceNames(string directory)
{
    private const string CellPrefix = "cell ";

    public string Directory { get; } = directory;

    /// <summary>The path of code that is being written and not run yet.</summary>
    public string OfDraft => Path.Combine(Directory, "draft");

    public string OfCell(int number) => Path.Combine(Directory, $"{CellPrefix}{number}");

    /// <summary>The path of another notebook's cell.</summary>
    public static string OfCell(int number, string notebook) =>
        Path.Combine(Path.GetDirectoryName(notebook)!, $"{CellPrefix}{number} of {Path.GetFileName(notebook)}");

    public string Display(string path) => Path.GetRelativePath(Directory, path);

    public string Display(string path, int line) => $"{Display(path)}, line {line}";
}
