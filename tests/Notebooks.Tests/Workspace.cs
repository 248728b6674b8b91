using System.Runtime.CompilerServices;

namespace Notebooks.Tests;

/// <summary>A cell of a notebook to be written: its text and tags.</summary>
internal sealed record CellText(string Source, params string[] Tags)
{
    public static implicit operator CellText(string source) => new(source);
}

/// <summary>A temporary folder with notebooks in it, and two ways to run them: in this process, and by the program.</summary>
internal sealed class Workspace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("notebooks-").FullName;

    /// <summary>Tells nobody how a run goes.</summary>
    public static IRunProgress Silent { get; } = new NoProgress();

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    public void WriteNotebook(string file, params CellText[] cells) => NotebookOf(cells).Save(PathOf(file));

    public static Notebook NotebookOf(params CellText[] cells)
    {
        var notebook = new Notebook();
        foreach (var cell in cells)
            notebook.AddCode(cell.Source, cell.Tags);
        return notebook;
    }

    /// <summary>Runs the program in the folder.</summary>
    public Outcome RunProgram(params string[] arguments) =>
        Outcome.Of("dotnet", [Path.Combine(AppContext.BaseDirectory, "tutorials.dll"), .. arguments], Folder);

    /// <summary>Runs the program in the folder, with these variables beside those of the environment.</summary>
    public Outcome RunProgram((string Name, string Value)[] variables, string[] arguments) =>
        Outcome.Of("dotnet", [Path.Combine(AppContext.BaseDirectory, "tutorials.dll"), .. arguments], Folder, variables);

    /// <summary>Runs notebooks in this process and returns what went wrong, with paths from the folder.</summary>
    public IReadOnlyList<string> Run(bool update, bool compare, string? outputFolder, params string[] files)
    {
        var options = new RunOptions(update, compare, outputFolder, TimeSpan.FromMinutes(10));
        var runner = new NotebookRunner(options, Silent, folder => new LocalWorker(folder));
        var results = runner.RunAsync([.. files.Select(PathOf)], CancellationToken.None).GetAwaiter().GetResult();
        return [.. results.SelectMany(result => result.Problems).Select(problem => problem.Replace(Folder + "/", ""))];
    }

    public IReadOnlyList<string> Update(string file) => Run(update: true, compare: false, outputFolder: null, file);

    /// <summary>Runs cells, which must go well, and returns the outputs of each as they are read back from the file.</summary>
    public IReadOnlyList<IReadOnlyList<Output>> Execute(params CellText[] cells)
    {
        WriteNotebook("executed.ipynb", cells);
        Assert.Empty(Update("executed.ipynb"));
        return OutputsIn("executed.ipynb");
    }

    public IReadOnlyList<IReadOnlyList<Output>> OutputsIn(string file) => [.. Notebook.Load(PathOf(file)).Cells.Select(cell => cell.Outputs)];

    /// <summary>Runs cells that must fail and returns the sentence that says why. The file stays as it was.</summary>
    public string Fail(params CellText[] cells)
    {
        WriteNotebook("failing.ipynb", cells);
        var before = Read("failing.ipynb");
        var problem = Assert.Single(Update("failing.ipynb"));
        Assert.Equal(before, Read("failing.ipynb"));
        return problem;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Cells write to the console of whatever process they run in.</summary>
    [ModuleInitializer]
    internal static void TakeConsole() => CellConsole.Install();

    private sealed class NoProgress : IRunProgress
    {
        public void Started(string path, int cells)
        {
        }

        public void CellStarted(string path, int number)
        {
        }

        public void Ended(RunResult result)
        {
        }
    }

    /// <summary>Runs cells in this process.</summary>
    internal sealed class LocalWorker(string folder) : IWorker
    {
        private readonly NotebookSession session = new(folder);

        public Task RunAsync(CellRequest request, Action<CellEvent> publish, TimeSpan timeout, CancellationToken cancellation) =>
            session.RunAsync(request, new Host(publish));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private sealed class Host(Action<CellEvent> publish) : ICellHost
        {
            public void Publish(CellEvent cellEvent) => publish(cellEvent);
        }
    }
}

/// <summary>Reads what cells put out.</summary>
internal static class OutputReading
{
    /// <summary>The text of an output in a MIME type; null where it has none.</summary>
    public static string? Data(this Output output, string mimeType = "text/plain") => Bundle(output)?.Text(mimeType);

    /// <summary>The MIME types of an output.</summary>
    public static IEnumerable<string> Types(this Output output) => Bundle(output)!.Keys;

    /// <summary>The plain text of a cell's only output, or of its stream.</summary>
    public static string? Only(this IReadOnlyList<Output> outputs)
    {
        var output = Assert.Single(outputs);
        return output is StreamOutput stream ? stream.Text : output.Data();
    }

    private static MimeBundle? Bundle(Output output) => output switch
    {
        DisplayOutput display => display.Data,
        ResultOutput result => result.Data,
        _ => null,
    };
}
