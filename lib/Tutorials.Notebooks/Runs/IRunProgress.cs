namespace Tutorials.Notebooks.Runs;

/// <summary>Told how a run goes, from several threads.</summary>
internal interface IRunProgress
{
    /// <summary>A notebook was read and is about to run.</summary>
    void Started(string path, int cells);

    /// <summary>The cell of that number begins.</summary>
    void CellStarted(string path, int number);

    void Ended(RunResult result);
}
