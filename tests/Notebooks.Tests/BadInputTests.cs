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

    [Theory]
    [InlineData("id", "5")]
    [InlineData("metadata", "[1, {}]")]
    [InlineData("outputs", "[{}, 3, null, {\"output_type\": 1}, {\"output_type\": \"stream\", \"name\": {}}]")]
    [InlineData("execution_count", "1e99")]
    public void A_cell_with_a_member_of_another_kind_costs_nothing(string member, string value)
    {
        var notebook = JsonNode.Parse(Workspace.NotebookOf("1 + 1").ToString())!;
        notebook["cells"]![0]![member] = JsonNode.Parse(value);
        workspace.Write("odd.ipynb", notebook.ToJsonString());
        Assert.Empty(workspace.Update("odd.ipynb"));
        Assert.Equal("2", workspace.OutputsIn("odd.ipynb")[0].Only());
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_with_their_line()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Workspace.NotebookOf("\"é\"").ToString());
        bytes[Array.IndexOf(bytes, (byte)0xc3)] = 0xff;
        File.WriteAllBytes(workspace.PathOf("latin.ipynb"), bytes);
        Assert.Equal(
            ["latin.ipynb is not a notebook: it is not valid UTF-8 (line 10); save it again in that encoding."], workspace.Update("latin.ipynb"));
        Assert.Equal(bytes, File.ReadAllBytes(workspace.PathOf("latin.ipynb")));
    }

    [Fact]
    public void Half_of_a_character_stays_in_texts_and_is_refused_in_names()
    {
        var json = Workspace.NotebookOf("\"ab\"").ToString();
        workspace.Write("half.ipynb", json.Replace("\"metadata\": {}", "\"metadata\": {\"x\": \"\\\\\\ud83d \\ud83d\\ude00\"}").Replace("ab", "a\\udc00b"));
        Assert.Empty(workspace.Update("half.ipynb"));
        Assert.Contains("\"x\": \"\\\\\\ud83d \\ud83d\\ude00\"", workspace.Read("half.ipynb"));
        Assert.Contains("a\\udc00b", workspace.Read("half.ipynb"));
        Assert.Equal("a\ufffdb", workspace.OutputsIn("half.ipynb")[0].Only());
        workspace.Write("name.ipynb", json.Replace("\"metadata\": {}", "\"metadata\": {\"\\ud83d\": 1}"));
        Refuses("name.ipynb", "name.ipynb is not a notebook: a name in it has half of a character (\\ud800 to \\udfff); restore the file from a copy.");
    }

    [Fact]
    public void What_is_no_file_with_a_notebook_in_it_is_refused_and_not_waited_for()
    {
        Directory.CreateDirectory(workspace.PathOf("folder.ipynb"));
        Assert.Equal(["folder.ipynb is a folder; name the notebook in it."], workspace.Update("folder.ipynb"));
        Assert.Equal(0, Outcome.Of("mkfifo", [workspace.PathOf("pipe.ipynb")], workspace.Folder).ExitCode);
        Assert.Equal(
            ["pipe.ipynb is not a notebook: it is empty, or a pipe or device; restore the file from a copy."], workspace.Update("pipe.ipynb"));
    }

    [Theory]
    [InlineData("(", "1", ")", 100_000)]
    [InlineData("new object[] { ", "1", " }", 10_000)]
    [InlineData("List<", "int", "> x;", 50_000)]
    [InlineData("1 is ", "not 1", "", 1)]
    [InlineData("-!", "1", "", 40_000)]
    [InlineData("not ", "1", "", 50_000)]
    public void Code_that_is_nested_without_end_is_refused_and_the_next_cell_runs(string open, string inner, string close, int depth)
    {
        var deep = string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
        Assert.Equal(2, workspace.Execute(new CellText($"var fine = 1;\n{deep}", "raises-exception"), "2").Count);
        Assert.Equal("2", workspace.OutputsIn("executed.ipynb")[1].Only());
    }

    [Fact]
    public void Code_that_is_nested_too_deep_says_where()
    {
        var message = workspace.Fail("var fine = 1;\nvar deep = " + new string('(', 1000) + "1" + new string(')', 1000) + ";");
        Assert.Equal(
            "failing.ipynb: cell 1, line 2: the code has more than 400 brackets inside each other; divide it.", message);
        var brackets = new string('(', 600);
        Assert.Equal("600", workspace.Execute($"\"{brackets}\".Length // {brackets}")[0].Only());
    }

    [Fact]
    public void An_exception_that_fails_to_say_what_it_is_ends_its_cell_alone()
    {
        var outputs = workspace.Execute(
            new CellText(
                "class Broken : Exception { public override string Message => throw new InvalidOperationException(); }\nthrow new Broken();",
                "raises-exception"),
            "2");
        Assert.Equal("(its Message throws InvalidOperationException)", Assert.IsType<ErrorOutput>(Assert.Single(outputs[0])).Message);
        Assert.Equal("2", outputs[1].Only());
    }

    private void Refuses(string file, string message)
    {
        var before = workspace.Read(file);
        Assert.Equal([message], workspace.Update(file));
        Assert.Equal(before, workspace.Read(file));
    }
}
