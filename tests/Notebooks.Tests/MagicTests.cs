namespace Notebooks.Tests;

public sealed class MagicTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_cell_changes_language_line_by_line()
    {
        var outputs = workspace.Execute("#!csharp\nvar a = 1;\n#!markdown\n**bold**\n#!html\n<b>x</b>\n#!c#\na + 1")[0];
        Assert.Equal("**bold**", outputs[0].Data("text/markdown"));
        Assert.Equal("<b>x</b>", outputs[1].Data("text/html"));
        Assert.Equal("2", outputs[2].Data());
    }

    [Fact]
    public void Time_tells_how_long_the_cell_took()
    {
        var outputs = workspace.Execute("#!time\nawait Task.Delay(30);\n5")[0];
        Assert.Equal("5", outputs[0].Data());
        Assert.Matches(@"^Wall time: \d+\.\d ms$", outputs[1].Data());
    }

    [Fact]
    public void About_names_the_runner() => Assert.Contains(".NET", workspace.Execute("#!about")[0].Only());

    [Fact]
    public void Notebooks_and_scripts_are_imported()
    {
        workspace.WriteNotebook("lib/shared.ipynb", "var one = 1;", "#!markdown\nshared");
        workspace.Write("lib/two.csx", "var two = 2;");
        var outputs = workspace.Execute("#!import lib/shared.ipynb\n#!import \"lib/two.csx\"\none + two");
        Assert.Equal(["shared", "3"], outputs[0].Select(output => output.Data()));
    }

    [Fact]
    public void An_unknown_magic_is_named_with_those_there_are()
    {
        var message = workspace.Fail("var fine = 1;", "var a = 1;\n#!fsharp\nlet b = 2");
        Assert.Equal(
            "failing.ipynb: cell 2, line 2: there is no magic command #!fsharp; "
            + "there are #!csharp, #!c#, #!markdown, #!html, #!time, #!import, #!about.",
            message);
    }

    [Fact]
    public void A_magic_line_in_a_string_or_comment_is_part_of_it()
    {
        var outputs = workspace.Execute(
            "var text = @\"a\n#!fsharp\nb\";\ntext",
            "var raw = \"\"\"\n#!x\n#!markdown\n\"\"\".Length;",
            "/*\n#!nonsense\n*/ 3",
            "#!markdown\nit's \"open\n#!csharp\nvar shown = $@\"{1}\n#!html\n\";\n// \"\n#!html\n<b>\n");
        Assert.Equal("a\n#!fsharp\nb", outputs[0].Only());
        Assert.Empty(outputs[1]);
        Assert.Equal("3", outputs[2].Only());
        Assert.Equal(["text/markdown", "text/html"], outputs[3].Select(output => output.Types().First(type => type != "text/plain")));
    }

    [Fact]
    public void Imports_that_go_in_a_circle_are_named()
    {
        workspace.WriteNotebook("a.ipynb", "#!import b.ipynb");
        workspace.WriteNotebook("b.ipynb", "#!import a.ipynb");
        Assert.Equal(
            "failing.ipynb: cell 1 of b.ipynb, line 1: #!import goes in a circle: a.ipynb → b.ipynb → a.ipynb.", workspace.Fail("#!import a.ipynb"));
        workspace.WriteNotebook("twice.ipynb", "#!import c.ipynb", "#!import c.ipynb");
        workspace.WriteNotebook("c.ipynb", "Console.Write(\"c\");");
        Assert.Empty(workspace.Update("twice.ipynb"));
    }

    [Fact]
    public void A_missing_or_broken_import_says_so()
    {
        Assert.Equal(
            "failing.ipynb: cell 1, line 2: there is no file 'none.ipynb' to #!import.", workspace.Fail("var a = 1;\n#!import none.ipynb"));
        workspace.Write("broken.ipynb", "[");
        var message = workspace.Fail("#!import broken.ipynb");
        Assert.StartsWith("failing.ipynb: cell 1: ", message);
        Assert.EndsWith("broken.ipynb is not a notebook: it is not valid JSON (line 1); restore the file from a copy.", message);
    }

    [Fact]
    public void Lines_are_counted_from_the_top_of_the_cell_after_magics_too() =>
        Assert.Contains("cell 1, line 4: error CS0103", workspace.Fail("#!markdown\ntext\n#!csharp\nnone();"));
}
