using System.Diagnostics;
using Notebooks.Documents;
using Notebooks.Sessions;

namespace Notebooks.Runs;

/// <summary>Runs notebooks, each in a worker of its own, as many at a time as the machine has cores.</summary>
/// <param name="options">What to do with the notebooks.</param>
/// <param name="progress">Told how it goes.</param>
/// <param name="startWorker">Starts a worker for the cells of a folder's notebook; a process of its own if not given.</param>
public sealed class NotebookRunner(RunOptions options, IRunProgress progress, Func<string, IWorker>? startWorker = null)
{
    private const string MayThrow = "raises-exception";

    private readonly Func<string, IWorker> startWorker = startWorker ?? WorkerProcess.Start;

    /// <summary>Runs all; what is wrong with one notebook is in its result, and the others run.</summary>
    /// <returns>A result for each file, in their order.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    /// <exception cref="NotebookException">Two notebooks would be saved in one file.</exception>
    public async Task<IReadOnlyList<RunResult>> RunAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        RequireDifferentNames(paths);
        using var cores = new SemaphoreSlim(Environment.ProcessorCount);
        return await Task.WhenAll(paths.Select(path => Task.Run(() => RunInTurnAsync(path, cores, cancellation), cancellation)));
    }

    private void RequireDifferentNames(IReadOnlyList<string> paths)
    {
        var same = options.OutputFolder is null ? null : paths.GroupBy(Path.GetFileName).FirstOrDefault(group => group.Count() > 1);
        if (same is not null)
        {
            throw new NotebookException($"{string.Join(" and ", same)} would both be saved as {Path.Combine(options.OutputFolder!, same.Key!)}; "
                + "run them one after the other, each with a folder of its own after --output.");
        }
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
            if (options.Update)
                AtomicFile.RequireWritable(path);
            var cells = notebook.CodeCells;
            var saved = cells.Select(cell => cell.Outputs).ToList();
            progress.Started(path, cells.Count);
            await RunCellsAsync(path, notebook, () => done++, cancellation);
            if (options.Compare)
                problems.AddRange(Differences(path, cells, saved));
            Save(notebook);
        }
        catch (NotebookException exception)
        {
            problems.Add(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{path}: {exception.Message}");
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            // Whatever it is, the other notebooks run.
            problems.Add($"{path} cannot be run: {exception.GetType().Name}: {exception.Message}");
        }
        return new RunResult(path, done, watch.Elapsed, problems);
    }

    /// <summary>Runs all cells and sets their outputs, or throws at the first that fails.</summary>
    private async Task RunCellsAsync(string path, Notebook notebook, Action cellDone, CancellationToken cancellation)
    {
        await using var worker = startWorker(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var collector = new OutputCollector();
        var executed = new List<(Cell Cell, CellOutputs Outputs)>();
        foreach (var (index, cell) in notebook.CodeCells.Index())
        {
            var number = index + 1;
            progress.CellStarted(path, number);
            var outputs = collector.Begin(number);
            try
            {
                await worker.RunAsync(new CellRequest(number, cell.Source, cell.Language), outputs.Add, options.Timeout, cancellation);
            }
            catch (NotebookException exception)
            {
                throw new NotebookException($"{path}: {exception.Message}");
            }
            if (outputs.Failure is { } failure && !cell.Tags.Contains(MayThrow))
                throw new NotebookException($"{path}: {failure.Summary}");
            executed.Add((cell, outputs));
            cellDone();
        }
        foreach (var blank in notebook.Cells.Where(cell => cell.IsCode).Except(notebook.CodeCells))
            (blank.Outputs, blank.ExecutionCount) = ([], null);
        foreach (var (index, (cell, outputs)) in executed.Index())
            (cell.Outputs, cell.ExecutionCount) = (outputs.All, index + 1);
    }

    private static IEnumerable<string> Differences(string path, IReadOnlyList<Cell> cells, List<IReadOnlyList<Output>> saved) =>
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
