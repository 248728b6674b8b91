namespace Notebooks.Runs;

/// <summary>What to do with notebooks.</summary>
/// <param name="Update">Write the outputs back into the notebook.</param>
/// <param name="Compare">Compare the outputs with the saved ones.</param>
/// <param name="OutputFolder">Write the executed notebook into this folder.</param>
/// <param name="Timeout">How long a cell may take.</param>
public sealed record RunOptions(bool Update, bool Compare, string? OutputFolder, TimeSpan Timeout);

/// <summary>How a notebook's run went.</summary>
/// <param name="Path">The notebook's file.</param>
/// <param name="Cells">How many cells ran to their end.</param>
/// <param name="Elapsed">How long it took, with the start of its worker.</param>
/// <param name="Problems">Sentences on what went wrong; none when all is well.</param>
public sealed record RunResult(string Path, int Cells, TimeSpan Elapsed, IReadOnlyList<string> Problems)
{
    /// <summary>Whether nothing went wrong.</summary>
    public bool IsClean => Problems.Count == 0;

    /// <summary>The notebook's name without folder and ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}

/// <summary>Told how a run goes, from several threads.</summary>
public interface IRunProgress
{
    /// <summary>A notebook was read and is about to run.</summary>
    void Started(string path, int cells);

    /// <summary>The cell of that number begins.</summary>
    void CellStarted(string path, int number);

    /// <summary>A notebook's run is over, or could not begin.</summary>
    void Ended(RunResult result);
}
