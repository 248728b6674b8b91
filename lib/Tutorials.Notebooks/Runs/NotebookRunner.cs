using System.Diagnostics;
using System.Text.Json.Nodes;
using Tutorials.Notebooks.Files;
using Tutorials.Notebooks.Workers;

namespace Tutorials.Notebooks.Runs;

/// <summary>What to do with notebooks.</summary>
/// <param name="Update">Write the outputs back into the notebook.</param>
/// <param name="Compare">Compare the outputs with the saved ones.</param>
/// <param name="OutputFolder">Write the executed notebook into this folder.</param>
/// <param name="Timeout">How long a cell may take.</param>
internal sealed record RunOptions(bool Update, bool Compare, string? OutputFolder, TimeSpan Timeout);

/// <summary>Runs notebooks, each in a worker process of its own, as many at a time as the machine has cores.</summary>
internal sealed class NotebookRunner(RunOptions options, IRunProgress progress)
{
    private const string MayThrow = "raises-exception";

    public async Task<IReadOnlyList<RunResult>> RunAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        using var cores = new SemaphoreSlim(Environment.ProcessorCount);
        return await Task.WhenAll(paths.Select(path => Task.Run(() => RunInTurnAsync(path, cores, cancellation), cancellation)));
    }

    private async Task<RunResult> RunInTurnAsync(string path, SemaphoreSlim cores, CancellationToken cancellation)
    {
        await cores.WaitAsync(cancellation);
        try
        {
            var result = await RunAsync(path, cancellation);
            progress.Ended(result);
            return result;
        }
        finally
        {
            cores.Release();
        }
    }

    private async Task<RunResult> RunAsync(string path, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var done = 0;
        var problems = new List<string>();
        try
        {
            var notebook = Notebook.Load(path);
            var cells = notebook.CodeCells;
            var saved = cells.Select(cell => cell.Outputs).ToList();
            progress.Started(path, cells.Count);
            await RunCellsAsync(path, notebook, () => done++, cancellation);
            if (options.Compare)
                problems.AddRange(Differences(path, cells, saved));
            Save(notebook);
        }
        catch (Exception exception) when (exception is NotebookException or IOException or UnauthorizedAccessException)
        {
            problems.Add(exception.Message);
        }
        return new RunResult(path, done, watch.Elapsed, problems);
    }

    /// <summary>Runs all cells, or those up to the first that fails.</summary>
    private async Task RunCellsAsync(string path, Notebook notebook, Action cellDone, CancellationToken cancellation)
    {
        await using var worker = WorkerProcess.Start(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var collector = new OutputCollector();
        foreach (var (index, cell) in notebook.CodeCells.Index())
        {
            var number = index + 1;
            progress.CellStarted(path, number);
            collector.Begin(number);
            try
            {
                await worker.RunAsync(new CellRequest(number, cell.Source, cell.Language), collector.Add, options.Timeout, cancellation);
            }
            catch (NotebookException exception)
            {
                throw new NotebookException($"{path}: {exception.Message}");
            }
            cell.Outputs = collector.End();
            cell.ExecutionCount = number;
            if (collector.Failure is { } failure && !cell.HasTag(MayThrow))
                throw new NotebookException($"{path}: {failure.Summary}");
            cellDone();
        }
        foreach (var blank in notebook.Cells.Where(cell => cell.IsCode).Except(notebook.CodeCells))
            (blank.Outputs, blank.ExecutionCount) = ([], null);
    }

    private static IEnumerable<string> Differences(string path, IReadOnlyList<Cell> cells, List<JsonArray> saved) =>
        from cell in cells.Index()
        let difference = OutputComparison.Of(cell.Item).FirstDifference(saved[cell.Index], cell.Item.Outputs)
        where difference is not null
        select $"{path}: cell {cell.Index + 1}: {difference}";

    private void Save(Notebook notebook)
    {
        if (options.Update)
            notebook.Save(notebook.Path);
        if (options.OutputFolder is { } folder)
            notebook.Save(Path.Combine(folder, Path.GetFileName(notebook.Path)));
    }
}
