using System.Globalization;

namespace Notebooks.Tests;

/// <summary>
/// Notebooks mutated at random. FUZZ_NOTEBOOKS says how many; a failure names the seed, which alone makes the notebook again.
/// </summary>
public sealed class FuzzTests : IDisposable
{
    private const int Batch = 20;
    private const int FewForEveryRun = 200;

    private static readonly int Count = int.Parse(
        Environment.GetEnvironmentVariable("FUZZ_NOTEBOOKS") ?? $"{FewForEveryRun}", CultureInfo.InvariantCulture);

    private readonly Workspace workspace = new();
    private int workers;

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task No_mutated_notebook_ends_the_run_or_changes_or_leaves_a_file()
    {
        var mutations = new NotebookMutations();
        var clean = 0;
        var saved = workspace.PathOf("saved");
        for (var first = 0; first < Count; first += Batch)
        {
            var notebooks = Enumerable.Range(first, Batch).ToDictionary(seed => workspace.PathOf($"{seed}.ipynb"), mutations.Of);
            foreach (var (path, content) in notebooks)
                await File.WriteAllBytesAsync(path, content);

            // What is run instead of the code puts out something else than what is saved.
            var options = new RunOptions(Update: false, Compare: first % (2 * Batch) == 0, saved, TimeSpan.FromMinutes(1));
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
            clean += results.Count(result => result.IsClean);
        }
        // Mutations that broke every notebook, or none, would test little.
        Assert.InRange(clean, Count / 20, Count * 9 / 10);
    }

    /// <summary>One in a hundred, in processes of their own, as users run them.</summary>
    [Fact]
    public void No_mutated_notebook_ends_the_program_or_leaves_a_file()
    {
        var mutations = new NotebookMutations();
        var temporary = Directory.CreateDirectory(workspace.PathOf("temporary")).FullName;
        var seeds = Enumerable.Range(0, Math.Max(6, Count / 100)).ToList();
        foreach (var seed in seeds)
            File.WriteAllBytes(workspace.PathOf($"n-{seed}.ipynb"), mutations.Of(seed));
        var before = Directory.GetFiles(workspace.Folder).ToDictionary(path => path, File.ReadAllBytes);

        var outcome = workspace.RunProgram([("TMPDIR", temporary)], ["run", .. before.Keys]);

        Assert.All(seeds, seed => Assert.Matches($@"n-{seed}\s*│\s*\d+\s*│\s*\d+\.\d\s*│\s*(ok|failed)", outcome.Output));
        Assert.DoesNotContain(" cannot be run: ", outcome.Errors);
        Assert.Empty(Directory.GetFileSystemEntries(temporary));
        Assert.All(Directory.GetFiles(workspace.Folder), path => Assert.Equal(before[path], File.ReadAllBytes(path)));
    }

    /// <summary>A notebook's folder tells the runner nothing of its seed; every so many workers, one runs the code.</summary>
    private IWorker Worker(string folder) => Interlocked.Increment(ref workers) % 4 == 0 ? new Workspace.LocalWorker(folder) : new CannedWorker();

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
