using System.Text.Json.Nodes;

namespace Tutorials.Notebooks.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_file_that_is_not_JSON_says_so_with_the_line()
    {
        workspace.Write("broken.ipynb", "{\n \"cells\": [\n");
        Refuses("broken.ipynb", "broken.ipynb is not a notebook: it is not valid JSON (line 3); restore the file from a copy.");
    }

    [Fact]
    public void JSON_that_is_no_notebook_says_so()
    {
        workspace.Write("list.ipynb", "[1]");
        Refuses("list.ipynb", "list.ipynb is not a notebook: its JSON is not an object; restore the file from a copy.");
        workspace.Write("cells.ipynb", "{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {}, \"cells\": [1]}");
        Refuses("cells.ipynb", "cells.ipynb has no list of cells, or an entry in it is not a cell; restore the file from a copy.");
    }

    [Theory]
    [InlineData("3", "3")]
    [InlineData("\"4\"", "\"4\"")]
    public void Another_format_than_4_says_which(string format, string shown)
    {
        workspace.Write("old.ipynb", $"{{\"nbformat\": {format}, \"cells\": []}}");
        Refuses("old.ipynb", $"old.ipynb is not a notebook in format 4 (its nbformat is {shown}); save it again with a current Jupyter or VS Code.");
    }

    [Fact]
    public void A_notebook_in_another_language_says_which()
    {
        var notebook = Workspace.NotebookOf("print(1)");
        notebook["metadata"]!["kernelspec"] = new JsonObject { ["display_name"] = "Python 3", ["language"] = "python", ["name"] = "python3" };
        workspace.Write("snake.ipynb", notebook.ToJsonString());
        Refuses("snake.ipynb", "snake.ipynb is a notebook in python; only C# notebooks (kernel .net-csharp) can be run.");
    }

    [Fact]
    public void A_cell_in_another_language_says_which()
    {
        var notebook = Workspace.NotebookOf("let a = 1");
        notebook["cells"]![0]!["metadata"]!["polyglot_notebook"] = new JsonObject { ["kernelName"] = "fsharp" };
        workspace.Write("mixed.ipynb", notebook.ToJsonString());
        Refuses("mixed.ipynb", "mixed.ipynb: cell 1 is in fsharp; only C#, Markdown and HTML cells can be run.");
    }

    [Fact]
    public void No_such_notebook_or_chapter_or_option_says_so()
    {
        workspace.WriteNotebook("notebooks/01-a.ipynb", "1");
        Refuses("none.ipynb", "There is no notebook none.ipynb.");
        Refuses("7", "There is no notebook notebooks/07-*.ipynb.");
        Refuses("--nonsense", "There is no option --nonsense; --help lists those there are.");
    }

    [Fact]
    public void A_cell_that_does_not_compile_says_where_and_why() => Assert.Equal(
        "failing.ipynb: cell 2, line 3: error CS0103: The name 'missing' does not exist in the current context",
        workspace.Fail("var a = 1;", "var b = 2;\n\nvar c = missing;", "never();"));

    [Fact]
    public void A_cell_that_throws_says_where_and_why() => Assert.Equal(
        "failing.ipynb: cell 2, line 2: InvalidOperationException: no luck",
        workspace.Fail("void Throw() => throw new InvalidOperationException(\"no luck\");", "var a = 1;\nThrow();"));

    [Fact]
    public void An_awaited_failure_says_the_line_that_awaits() => Assert.Equal(
        "failing.ipynb: cell 2, line 2: InvalidOperationException: too late",
        workspace.Fail("async Task Throw() { await Task.Delay(1); throw new InvalidOperationException(\"too late\"); }", "\nawait Throw();"));

    [Fact]
    public void What_wraps_the_cause_is_left_out()
    {
        Assert.Equal(
            "failing.ipynb: cell 1, line 1: DllNotFoundException: install libtorch",
            workspace.Fail("class Native { public static int Zero; static Native() => throw new DllNotFoundException(\"install libtorch\"); }\n\nNative.Zero"));
        Assert.Equal(
            "failing.ipynb: cell 1, line 1: shapes [2, 3] and [4, 5] do not fit",
            workspace.Fail("throw new System.Runtime.InteropServices.ExternalException(\"shapes [2, 3] and [4, 5] do not fit\");"));
    }

    [Fact]
    public void A_missing_data_file_is_named()
    {
        var message = workspace.Fail("var a = 1;\nSystem.IO.File.ReadAllLines(\"none.csv\")");
        Assert.StartsWith("failing.ipynb: cell 1, line 2: FileNotFoundException: Could not find file", message);
        Assert.Contains("none.csv", message);
    }

    [Fact]
    public void A_cell_that_never_ends_is_stopped()
    {
        workspace.WriteNotebook("endless.ipynb", "1", "while (true) { }");
        var outcome = workspace.Run("run", "endless.ipynb", "--timeout", "2.5");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(
            "endless.ipynb: cell 2 did not end within 2.5 s and was stopped; look for an endless loop, or allow more with --timeout.",
            outcome.Errors.TrimEnd());
    }

    [Fact]
    public void A_timeout_that_is_no_time_is_refused()
    {
        Assert.Equal("--timeout wants a number of seconds greater than zero.", workspace.Run("run", "--timeout", "0").Errors.TrimEnd());
        Assert.NotEqual(0, workspace.Run("run", "--timeout", "soon").ExitCode);
    }

    [Fact]
    public void A_stack_overflow_is_told_from_other_deaths() => Assert.Equal(
        "failing.ipynb: cell 2 ended the process: stack overflow; look for a method that calls itself without end.",
        workspace.Fail("int Deeper(int a) => Deeper(a + 1) + 1;", "Deeper(0)"));

    [Fact]
    public void A_cell_that_ends_the_process_says_so()
    {
        Assert.Equal("failing.ipynb: cell 1 ended the process: it exited with code 3.", workspace.Fail("Environment.Exit(3);"));
        Assert.Equal(
            "failing.ipynb: cell 1 ended the process: unhandled exception on another thread, System.InvalidOperationException: lost.",
            workspace.Fail("new System.Threading.Thread(() => throw new InvalidOperationException(\"lost\")).Start();\nawait Task.Delay(20_000);"));
        Assert.Equal(
            "failing.ipynb: cell 1 ended the process: killed from outside, perhaps for want of memory (SIGKILL).",
            workspace.Fail("System.Diagnostics.Process.GetCurrentProcess().Kill();\nawait Task.Delay(20_000);"));
        Assert.StartsWith(
            "failing.ipynb: cell 1 ended the process: Attempted to read or write protected memory",
            workspace.Fail("unsafe { *(int*)0x123456789 = 1; }"));
    }

    [Fact]
    public void One_notebook_s_fault_leaves_the_others_alone()
    {
        workspace.WriteNotebook("notebooks/01-bad.ipynb", "throw new Exception(\"one\");");
        workspace.WriteNotebook("notebooks/02-good.ipynb", "2");
        var bad = workspace.Read("notebooks/01-bad.ipynb");
        var outcome = workspace.Run("run", "--update");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Matches(@"01-bad\s*│\s*0\s*│\s*\d+\.\d\s*│\s*failed", outcome.Output);
        Assert.Matches(@"02-good\s*│\s*1\s*│\s*\d+\.\d\s*│\s*ok", outcome.Output);
        Assert.Equal("2", workspace.OutputsIn("notebooks/02-good.ipynb")[0].Only());
        Assert.Equal(bad, workspace.Read("notebooks/01-bad.ipynb"));
    }

    private void Refuses(string argument, string message)
    {
        var before = File.Exists(workspace.PathOf(argument)) ? workspace.Read(argument) : null;
        var outcome = workspace.Run("run", argument, "--update");
        Assert.Equal(message, outcome.Errors.TrimEnd());
        Assert.Equal(1, outcome.ExitCode);
        if (before is not null)
            Assert.Equal(before, workspace.Read(argument));
    }
}
