namespace Tutorials.Tests.Chapters;

/// <summary>
/// One execution of all chapters, each with its solutions after all else: the program compares the chapter's outputs with
/// the committed ones, and what the solutions' checks say can be read afterwards.
/// </summary>
public sealed class ChapterRun : IDisposable
{
    private const string Executed = "executed";
    private const string Notebooks = "notebooks";

    private readonly string folder = Directory.CreateTempSubdirectory("chapters-").FullName;
    private readonly string report;

    public ChapterRun()
    {
        // Notebooks find the library and the data beside their folder.
        foreach (var name in new[] { "lib", "data" })
            Directory.CreateSymbolicLink(Path.Combine(folder, name), Repository.PathOf(name));
        Directory.CreateDirectory(Path.Combine(folder, Notebooks));
        foreach (var file in Repository.Notebooks)
            Chapter.Committed(file).SaveWithSolutions(Path.Combine(folder, Notebooks, file));
        report = Run();
    }

    /// <summary>What the program had to say against a chapter; all it said where the chapter did not come to its end.</summary>
    public string Problems(string file) => File.Exists(ExecutedPath(file))
        ? string.Join('\n', report.Split('\n').Where(line => line.Contains($"{Notebooks}/{file}: ")))
        : report;

    /// <summary>The executed chapter, which must have come to its end.</summary>
    internal Chapter Result(string file)
    {
        Assert.True(File.Exists(ExecutedPath(file)), report);
        return new(ExecutedPath(file));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string ExecutedPath(string file) => Path.Combine(folder, Executed, file);

    private string Run()
    {
        var outcome = Outcome.Of("dotnet", [Repository.Runner, "check", Notebooks, "--output", Executed], folder);
        return $"{outcome.Output}\n{outcome.Errors}";
    }
}
