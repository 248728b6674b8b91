namespace Notebooks.Tests;

/// <summary>The program as its users start it. What a cell does when all is well is tested in this process, which is faster.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Notebooks_are_chosen_by_number_file_and_folder()
    {
        workspace.WriteNotebook("notebooks/02-b.ipynb", "1");
        workspace.WriteNotebook("notebooks/10-c.ipynb", "1");
        workspace.WriteNotebook("other/x.ipynb", "1");
        Assert.Equal(["02-b", "10-c"], Ran());
        Assert.Equal(["10-c", "02-b", "x"], Ran("10", "2", "notebooks/10-c.ipynb", "other"));
    }

    [Fact]
    public void Saved_outputs_are_written_and_then_checked()
    {
        workspace.Write("data/numbers.csv", "1,2");
        workspace.WriteNotebook("notebooks/01-paths.ipynb", "System.IO.File.ReadAllText(\"../data/numbers.csv\")");
        Assert.Equal(0, workspace.RunProgram("run", "--update").ExitCode);
        Assert.Equal("1,2", workspace.OutputsIn("notebooks/01-paths.ipynb")[0].Only());
        workspace.Write("data/numbers.csv", "1,3");
        var outcome = workspace.RunProgram("check");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("notebooks/01-paths.ipynb: cell 1: text/plain, line 1: saved \"1,2\", now \"1,3\".", outcome.Errors.TrimEnd());
    }

    [Fact]
    public void What_makes_no_sense_is_refused_in_one_sentence()
    {
        workspace.WriteNotebook("notebooks/01-a.ipynb", "1");
        Refuses("There is no notebook none.ipynb.", "none.ipynb");
        Refuses("There is no notebook notebooks/07-*.ipynb.", "7");
        Refuses("There is no option --nonsense; --help lists those there are.", "--nonsense");
        Refuses("--timeout wants a number of seconds greater than zero.", "--timeout", "0");
    }

    /// <summary>Each death is of one notebook alone: the others run, are saved, and are in the table.</summary>
    [Fact]
    public void A_cell_that_ends_its_process_is_named_with_the_reason_and_leaves_the_others_alone()
    {
        const string waiting = "\nSystem.Threading.Thread.Sleep(System.Threading.Timeout.Infinite);";
        (string Code, string Reason)[] deaths =
        [
            ("Environment.Exit(3);", "it exited with code 3."),
            ("int Deeper(int a) => Deeper(a + 1) + 1;\nDeeper(0)", "stack overflow; look for a method that calls itself without end."),
            ("new System.Threading.Thread(() => throw new InvalidOperationException(\"lost\")).Start();" + waiting,
                "unhandled exception on another thread, System.InvalidOperationException: lost."),
            ("System.Diagnostics.Process.GetCurrentProcess().Kill();" + waiting,
                "killed from outside, perhaps for want of memory (SIGKILL)."),
            ("unsafe { *(int*)0x123456789 = 1; }", "Attempted to read or write protected memory"),
        ];
        foreach (var (index, death) in deaths.Index())
            workspace.WriteNotebook($"notebooks/{index:00}-bad.ipynb", "1", death.Code, "never");
        workspace.WriteNotebook("notebooks/09-good.ipynb", "2");
        var before = workspace.Read("notebooks/00-bad.ipynb");

        var outcome = workspace.RunProgram("run", "--update");

        Assert.Equal(1, outcome.ExitCode);
        foreach (var (index, death) in deaths.Index())
        {
            Assert.Contains($"notebooks/{index:00}-bad.ipynb: cell 2 ended the process: {death.Reason}", outcome.Errors);
            Assert.Matches($@"{index:00}-bad\s*│\s*1\s*│\s*\d+\.\d\s*│\s*failed", outcome.Output);
        }
        Assert.Matches(@"09-good\s*│\s*1\s*│\s*\d+\.\d\s*│\s*ok", outcome.Output);
        Assert.Equal("2", workspace.OutputsIn("notebooks/09-good.ipynb")[0].Only());
        Assert.Equal(before, workspace.Read("notebooks/00-bad.ipynb"));
    }

    [Fact]
    public void A_cell_that_never_ends_is_stopped()
    {
        workspace.WriteNotebook("endless.ipynb", "while (true) { }");
        Refuses(
            "endless.ipynb: cell 1 did not end within 0.1 s and was stopped; look for an endless loop, or allow more with --timeout.",
            "endless.ipynb", "--timeout", "0.1");
    }

    [Fact]
    public void Much_output_comes_through()
    {
        workspace.WriteNotebook("much.ipynb", "var line = new string('x', 99);\nfor (var i = 0; i < 200_000; i++)\n    Console.WriteLine(line);", "1");
        Assert.Equal(0, workspace.RunProgram("run", "much.ipynb", "--update").ExitCode);
        var outputs = workspace.OutputsIn("much.ipynb");
        Assert.Equal(20_000_000, outputs[0].Only()!.Length);
        Assert.Equal("1", outputs[1].Only());
    }

    /// <summary>Each notebook waits until it sees the other's file; alone, it would wait until the limit.</summary>
    [Fact]
    public void Notebooks_run_at_the_same_time_each_on_one_thread()
    {
        const string meet = """
            System.IO.File.WriteAllText("here-NAME", "");
            while (Environment.ProcessorCount > 1 && !System.IO.File.Exists("here-OTHER"))
                await Task.Delay(10);
            Environment.GetEnvironmentVariable("OMP_NUM_THREADS")
            """;
        workspace.WriteNotebook("notebooks/01-a.ipynb", meet.Replace("NAME", "a").Replace("OTHER", "b"));
        workspace.WriteNotebook("notebooks/02-b.ipynb", meet.Replace("NAME", "b").Replace("OTHER", "a"));
        Assert.Equal(0, workspace.RunProgram("run", "--update").ExitCode);
        Assert.Equal("1", workspace.OutputsIn("notebooks/01-a.ipynb")[0].Only());
        Assert.Equal("1", workspace.OutputsIn("notebooks/02-b.ipynb")[0].Only());
    }

    [Fact]
    public void The_number_of_threads_is_the_user_s_where_it_is_set()
    {
        workspace.WriteNotebook("threads.ipynb", "Environment.GetEnvironmentVariable(\"OMP_NUM_THREADS\")");
        var outcome = Outcome.Of(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "tutorials.dll"), "run", "threads.ipynb", "--update"], workspace.Folder, ("OMP_NUM_THREADS", "2"));
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("2", workspace.OutputsIn("threads.ipynb")[0].Only());
    }

    /// <summary>The package is one that these tests were restored with, so that no feed is needed.</summary>
    [Fact]
    public void A_package_is_restored_and_then_answered_from_the_cache()
    {
        var version = typeof(Assert).Assembly.GetName().Version!.ToString(3);
        const string use = "Xunit.Assert.Equal(1, 1);\ntypeof(Xunit.Assert).Assembly.GetName().Version.ToString(3)";
        workspace.WriteNotebook("restored.ipynb", $"#r \"nuget: xunit.assert, {version}\"", use);
        // Without dotnet on the path nothing can be restored.
        workspace.WriteNotebook("cached.ipynb", "Environment.SetEnvironmentVariable(\"PATH\", \"\");", $"#r \"nuget: xunit.assert, {version}\"", use);
        foreach (var file in (string[])["restored.ipynb", "cached.ipynb"])
        {
            Assert.Equal("", workspace.RunProgram("run", file, "--update").Errors);
            Assert.Equal(version, workspace.OutputsIn(file)[^1].Only());
        }
    }

    private IEnumerable<string> Ran(params string[] chapters) =>
        workspace.RunProgram(["run", .. chapters]).Output.Split('\n').Where(line => line.Contains("│ ok")).Select(line => line.Split('│')[1].Trim());

    private void Refuses(string message, params string[] arguments)
    {
        var outcome = workspace.RunProgram(["run", .. arguments]);
        Assert.Equal((1, message), (outcome.ExitCode, outcome.Errors.TrimEnd()));
    }
}
