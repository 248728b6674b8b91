using System.Globalization;

namespace Notebooks.Tests;

/// <summary>
/// Notebooks mutated at random. FUZZ_NOTEBOOKS says how many; a failure names the seed, which alone makes the notebook again.
/// </summary>
public sealed class FuzzTests : IDisposable
{
    private const int Batch = 20;
    private const int FewForEveryRun = 200;

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task No_mutated_notebook_ends_the_run_or_changes_or_leaves_a_file()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("FUZZ_NOTEBOOKS") ?? $"{FewForEveryRun}", CultureInfo.InvariantCulture);
        var mutations = new NotebookMutations();
        var saved = workspace.PathOf("saved");
        for (var first = 0; first < count; first += Batch)
        {
            var notebooks = Enumerable.Range(first, Batch).ToDictionary(seed => workspace.PathOf($"{seed}.ipynb"), mutations.Of);
            foreach (var (path, content) in notebooks)
                await File.WriteAllBytesAsync(path, content);

            var options = new RunOptions(Update: false, Compare: true, saved, TimeSpan.FromMinutes(1));
            var results = await new NotebookRunner(options, Workspace.Silent, Worker).RunAsync([.. notebooks.Keys], CancellationToken.None);

            Assert.Equal(notebooks.Keys, results.Select(result => result.Path));
            Assert.All(results.SelectMany(result => result.Problems), problem => Assert.DoesNotContain(" cannot be run: ", problem));
            Assert.Equal(notebooks.Keys.Order(), Directory.GetFileSystemEntries(workspace.Folder).Where(entry => entry != saved).Order());
            foreach (var (path, content) in notebooks)
                Assert.True((await File.ReadAllBytesAsync(path)).AsSpan().SequenceEqual(content), $"{path} was changed.");
            // Everything that could be saved can be read again.
            foreach (var file in Directory.Exists(saved) ? Directory.GetFileSystemEntries(saved) : [])
                Assert.NotNull(Notebook.Load(file).Cells.Select(cell => cell.Outputs.Count).ToList());
            Clear(notebooks.Keys, saved);
        }
    }

    /// <summary>A notebook's folder tells the runner nothing of its seed; every so many workers, one runs the code.</summary>
    private IWorker Worker(string folder) => Interlocked.Increment(ref workers) % 4 == 0 ? new Workspace.LocalWorker(folder) : new CannedWorker();

    private int workers;

    private static void Clear(IEnumerable<string> notebooks, string saved)
    {
        foreach (var path in notebooks)
            File.Delete(path);
        if (Directory.Exists(saved))
            Directory.Delete(saved, recursive: true);
    }

    /// <summary>Runs no code: publishes an output of every kind, chosen by the text of the cell.</summary>
    private sealed class CannedWorker : IWorker
    {
        public Task RunAsync(CellRequest request, Action<CellEvent> publish, TimeSpan timeout, CancellationToken cancellation)
        {
            publish(new StreamWritten("stdout", request.Code));
            publish(new Displayed("a", MimeBundle.OfText(request.Code)));
            publish(new DisplayUpdated("a", MimeBundle.OfText($"{request.Language}")));
            publish(new ResultProduced(new([new("application/json", MimeContent.Of("application/json", request.Code)), new("text/html", new(request.Code))])));
            return Task.CompletedTask;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
