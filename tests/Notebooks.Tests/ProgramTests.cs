using System.Diagnostics;

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
        foreach (var timeout in (string[])["0", "abc", "0,5", "-1", "NaN", "1e99"])
            Refuses($"--timeout wants a number of seconds greater than zero, such as 90 or 0.5, not '{timeout}'.", "--timeout", timeout);
        Refuses("An empty word names no notebook; leave it out, or give a chapter's number or a notebook's file.", "");
    }

    [Fact]
    public void Two_notebooks_of_one_name_are_not_saved_in_one_file()
    {
        workspace.WriteNotebook("a/x.ipynb", "System.IO.File.WriteAllText(\"ran\", \"\");");
        workspace.WriteNotebook("b/x.ipynb", "1");
        Refuses(
            "a/x.ipynb and b/x.ipynb would both be saved as out/x.ipynb; run them one after the other, each with a folder of its own after --output.",
            "a/x.ipynb", "b/x.ipynb", "--output", "out");
        Assert.False(File.Exists(workspace.PathOf("a/ran")) || Directory.Exists(workspace.PathOf("out")));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("long")]
    public void A_temporary_folder_that_cannot_be_used_is_named(string kind)
    {
        var folder = kind == "none" ? workspace.PathOf("none") : Directory.CreateDirectory(workspace.PathOf(new string('d', 150))).FullName;
        workspace.WriteNotebook("a.ipynb", "1");
        var outcome = workspace.RunProgram([("TMPDIR", folder)], ["run", "a.ipynb"]);
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith($"The temporary folder {folder}/ cannot be used (", outcome.Errors);
        Assert.EndsWith("); set TMPDIR to a folder that is there, may be written to, and has a short path.", outcome.Errors.TrimEnd());
        Assert.Single(outcome.Errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_run_leaves_nothing_in_the_temporary_folder()
    {
        var folder = Directory.CreateDirectory(workspace.PathOf("temporary")).FullName;
        workspace.WriteNotebook("notebooks/01-a.ipynb", "Environment.GetEnvironmentVariable(\"DOTNET_EnableDiagnostics\")");
        workspace.WriteNotebook("notebooks/02-b.ipynb", "Environment.Exit(0);");
        workspace.RunProgram([("TMPDIR", folder)], ["run", "--update"]);
        Assert.Empty(workspace.OutputsIn("notebooks/01-a.ipynb")[0]);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    /// <summary>The other end of a pipe that only the cell's processes hold is closed when the last of them is gone.</summary>
    [Theory]
    [InlineData("KILL", "sleep 1000")]
    [InlineData("HUP", "sleep 1000")]
    [InlineData("KILL", "setsid sleep 1000 & sleep 1000")]
    public async Task What_a_cell_has_started_ends_with_the_run(string signal, string cellCommand)
    {
        Assert.Equal(0, Outcome.Of("mkfifo", [workspace.PathOf("held")], workspace.Folder).ExitCode);
        workspace.WriteNotebook(
            "start.ipynb",
            $"System.Diagnostics.Process.Start(\"sh\", [\"-c\", \"exec 3>held; echo started >&3; {cellCommand}\"]);\nSystem.Threading.Thread.Sleep(-1);");
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "tutorials.dll"), "run", "start.ipynb"];
        // Under nohup, a hang-up is ignored by all below it.
        if (OperatingSystem.IsLinux())
            command = ["env", "--default-signal=HUP", .. command];
        using var run = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = workspace.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var held = new StreamReader(workspace.PathOf("held"));
        Assert.Equal("started", await held.ReadLineAsync());
        Assert.Equal(0, Outcome.Of("kill", [$"-{signal}", $"{run.Id}"], workspace.Folder).ExitCode);
        Assert.Null(await held.ReadLineAsync());
        await run.WaitForExitAsync();
    }

    [Fact]
    public async Task What_a_cell_has_started_ends_with_a_cell_that_ends_the_process()
    {
        Assert.Equal(0, Outcome.Of("mkfifo", [workspace.PathOf("held")], workspace.Folder).ExitCode);
        workspace.WriteNotebook(
            "start.ipynb",
            "System.Diagnostics.Process.Start(\"sh\", [\"-c\", \"exec 3>held; touch started; sleep 1000\"]);\n"
            + "while (!System.IO.File.Exists(\"started\"))\n    await Task.Delay(10);\nEnvironment.Exit(3);");
        var held = Task.Run(() => File.ReadAllTextAsync(workspace.PathOf("held")));
        Refuses("start.ipynb: cell 1 ended the process: it exited with code 3.", "start.ipynb");
        Assert.Equal("", await held);
    }

    /// <summary>As native libraries die: with the exception's words on standard error, and by abort().</summary>
    [Fact]
    public void A_native_exception_that_ends_the_process_is_quoted()
    {
        const string native = """
            [System.Runtime.InteropServices.DllImport("libc")] static extern nint write(int file, byte[] text, nint length);
            [System.Runtime.InteropServices.DllImport("libc")] static extern void abort();
            var text = "terminate called after throwing an instance of 'c10::Error'\n  what():  shapes [2, 3] and [4, 5] do not fit\nException raised from ...\n"u8.ToArray();
            write(2, text, text.Length);
            abort();
            """;
        workspace.WriteNotebook("native.ipynb", "1", native);
        Refuses(
            "native.ipynb: cell 2 ended the process: native code threw an instance of 'c10::Error', shapes [2, 3] and [4, 5] do not fit.", "native.ipynb");
    }

    [Fact]
    public void A_missing_SDK_and_a_missing_home_are_told_apart()
    {
        const string check = "source lib/prepare.sh; need_dotnet";
        var homeless = Outcome.Of("bash", ["-c", check], Repository.Root, ("HOME", "/none/at/all"), ("DOTNET_CLI_HOME", ""));
        Assert.Equal(
            (1, "dotnet has no folder to write to: HOME is '/none/at/all'. Set HOME or DOTNET_CLI_HOME to a folder that is there and may be written to."),
            (homeless.ExitCode, homeless.Errors.TrimEnd()));
        var without = Outcome.Of("bash", ["-c", check], Repository.Root, ("PATH", "/none/at/all"));
        Assert.StartsWith("The .NET 10 SDK is needed and was not found.", without.Errors);
        Assert.Equal(0, Outcome.Of("bash", ["-c", check], Repository.Root).ExitCode);
    }

    [Fact]
    public void A_death_with_much_to_say_is_still_explained()
    {
        const string wide = "int A(int a) => B(a + 1) + 1;\nint B(int a) => C(a * 3) + 1;\nint C(int a) => a % 2 == 0 ? A(a & int.MaxValue) : D(a & int.MaxValue) + 1;\n"
            + "int D(int a) => a % 5 == 0 ? C(a / 2) : A(a) + 1;\nA(1)";
        workspace.WriteNotebook("wide.ipynb", wide);
        Refuses("wide.ipynb: cell 1 ended the process: stack overflow; look for a method that calls itself without end.", "wide.ipynb");
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
