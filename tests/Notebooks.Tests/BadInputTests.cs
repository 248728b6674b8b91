using System.Text.Json.Nodes;

namespace Notebooks.Tests;

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
        var notebook = JsonNode.Parse(Workspace.NotebookOf("print(1)").ToString())!;
        notebook["metadata"]!["kernelspec"] = new JsonObject { ["display_name"] = "Python 3", ["language"] = "python", ["name"] = "python3" };
        workspace.Write("snake.ipynb", notebook.ToJsonString());
        Refuses("snake.ipynb", "snake.ipynb is a notebook in python; only C# notebooks (kernel .net-csharp) can be run.");
    }

    [Fact]
    public void A_cell_in_another_language_says_which()
    {
        var notebook = JsonNode.Parse(Workspace.NotebookOf("let a = 1").ToString())!;
        notebook["cells"]![0]!["metadata"]!["polyglot_notebook"] = new JsonObject { ["kernelName"] = "fsharp" };
        workspace.Write("mixed.ipynb", notebook.ToJsonString());
        Refuses("mixed.ipynb", "mixed.ipynb: cell 1 is in fsharp; only C#, Markdown and HTML cells can be run.");
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

    private void Refuses(string file, string message)
    {
        var before = workspace.Read(file);
        Assert.Equal([message], workspace.Update(file));
        Assert.Equal(before, workspace.Read(file));
    }
}
