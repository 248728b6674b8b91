namespace Tutorials.Notebooks.Runs;

/// <summary>How a notebook's run went.</summary>
/// <param name="Path">The notebook's file.</param>
/// <param name="Cells">How many cells ran to their end.</param>
/// <param name="Elapsed">How long it took, with the start of its worker.</param>
/// <param name="Problems">Sentences on what went wrong; none when all is well.</param>
internal sealed record RunResult(string Path, int Cells, TimeSpan Elapsed, IReadOnlyList<string> Problems)
{
    public bool IsClean => Problems.Count == 0;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
