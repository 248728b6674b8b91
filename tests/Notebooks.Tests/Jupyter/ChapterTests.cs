using Tutorials.Notebooks.Files;
using Tutorials.Notebooks.Runs;

namespace Tutorials.Notebooks.Tests.Jupyter;

/// <summary>All chapters executed once by nbclient, several at a time.</summary>
public sealed class ExecutedChapters : IDisposable
{
    private readonly Workspace workspace = new();
    private readonly Outcome? outcome;

    public ExecutedChapters()
    {
        if (Python.WhyNot is not null)
            return;
        Assert.Equal(0, workspace.Run("kernel", "install", "--prefix", ".").ExitCode);
        outcome = Python.Run(workspace.Folder, "execute_chapters.py", [workspace.Folder, .. Repository.Notebooks.Select(name => Repository.PathOf("notebooks", name))]);
    }

    public void Dispose() => workspace.Dispose();

    /// <summary>The executed notebook's file.</summary>
    public string PathOf(string name)
    {
        var failure = workspace.PathOf($"{name}.error");
        Assert.False(File.Exists(failure), File.Exists(failure) ? File.ReadAllText(failure) : "");
        Assert.True(File.Exists(workspace.PathOf(name)), outcome?.Errors);
        return workspace.PathOf(name);
    }
}

public sealed class ChapterTests(ExecutedChapters executed) : IClassFixture<ExecutedChapters>
{
    public static TheoryData<string> All => [.. Repository.Notebooks];

    [JupyterTheory]
    [MemberData(nameof(All))]
    public void A_chapter_shows_in_Jupyter_what_it_shows_in_a_run(string name)
    {
        var saved = Notebook.Load(Repository.PathOf("notebooks", name)).CodeCells;
        var fresh = Notebook.Load(executed.PathOf(name)).CodeCells;
        Assert.Equal(saved.Count, fresh.Count);
        foreach (var (index, (left, right)) in saved.Zip(fresh).Index())
        {
            var difference = OutputComparison.Of(left).FirstDifference(left.Outputs, right.Outputs);
            Assert.True(difference is null, $"Cell {index + 1}: {difference}");
        }
    }
}
