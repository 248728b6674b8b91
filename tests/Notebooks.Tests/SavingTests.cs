using System.Text.Json.Nodes;

namespace Tutorials.Notebooks.Tests;

public sealed class SavingTests : IDisposable
{
    /// <summary>As Jupyter writes it, with keys, numbers and characters that only a careful writer keeps.</summary>
    private const string Saved = """
        {
         "cells": [
          {
           "attachments": {},
           "cell_type": "markdown",
           "id": "intro",
           "metadata": {
            "zeta": 1.50,
            "alpha": [
             1e5,
             null,
             true,
             []
            ]
           },
           "source": [
            "# Tensors 张量 😀 <b>&</b> \u0001 \"q\" \\ / \u007f\n",
            "two"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": 1,
           "id": "code",
           "metadata": {
            "custom": {
             "kept": "yes"
            }
           },
           "outputs": [
            {
             "data": {
              "text/plain": [
               "a\n",
               "é"
              ]
             },
             "execution_count": 1,
             "metadata": {},
             "output_type": "execute_result"
            }
           ],
           "source": "\"a\\né\""
          }
         ],
         "metadata": {
          "kernelspec": {
           "display_name": ".NET (C#)",
           "language": "C#",
           "name": ".net-csharp"
          },
          "language_info": {
           "name": "polyglot-notebook"
          },
          "unknown": 12345678901234567890
         },
         "nbformat": 4,
         "nbformat_minor": 5,
         "x_extra": -0.0
        }

        """;

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void What_the_program_does_not_know_stays_byte_for_byte()
    {
        // Python writes DEL as it is.
        var saved = Saved.Replace("\\u007f", "\u007f");
        workspace.Write("kept.ipynb", saved);
        Assert.Equal(0, workspace.Run("run", "kept.ipynb", "--update").ExitCode);
        Assert.Equal(saved, workspace.Read("kept.ipynb"));
    }

    [Fact]
    public void Nothing_is_written_without_update()
    {
        workspace.WriteNotebook("same.ipynb", "1");
        var before = workspace.Read("same.ipynb");
        Assert.Equal(0, workspace.Run("run", "same.ipynb").ExitCode);
        Assert.Equal(before, workspace.Read("same.ipynb"));
    }

    [Fact]
    public void Executed_notebooks_go_to_the_output_folder()
    {
        workspace.WriteNotebook("same.ipynb", "1");
        var before = workspace.Read("same.ipynb");
        Assert.Equal(0, workspace.Run("run", "same.ipynb", "--output", "out/executed").ExitCode);
        Assert.Equal("1", workspace.OutputsIn("out/executed/same.ipynb")[0].Only());
        Assert.Equal(before, workspace.Read("same.ipynb"));
    }

    [Fact]
    public void What_is_missing_is_added_and_cells_are_counted()
    {
        workspace.Write("bare.ipynb", """
            {"cells": [
              {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": 9, "source": [" "]},
              {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null, "source": ["1 +\n", "1"]},
              {"cell_type": "raw", "id": "cell-1", "metadata": {}, "source": ""}
            ], "metadata": {}, "nbformat": 4, "nbformat_minor": 2}
            """);
        Assert.Equal(0, workspace.Run("run", "bare.ipynb", "--update").ExitCode);
        var notebook = JsonNode.Parse(workspace.Read("bare.ipynb"))!;
        Assert.Equal(["cell-2", "cell-3", "cell-1"], notebook["cells"]!.AsArray().Select(cell => (string?)cell!["id"]));
        Assert.Null(notebook["cells"]![0]!["execution_count"]);
        Assert.Equal(1, (int?)notebook["cells"]![1]!["execution_count"]);
        Assert.Equal(5, (int?)notebook["nbformat_minor"]);
        Assert.Equal(".net-csharp", (string?)notebook["metadata"]!["kernelspec"]!["name"]);
        Assert.Equal("C#", (string?)notebook["metadata"]!["language_info"]!["name"]);
    }

    [Fact]
    public void A_file_is_replaced_whole_and_keeps_its_place_and_permissions()
    {
        workspace.WriteNotebook("real/target.ipynb", "1");
        File.CreateSymbolicLink(workspace.PathOf("link.ipynb"), workspace.PathOf("real/target.ipynb"));
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(workspace.PathOf("real/target.ipynb"), mode);
        using var reader = new StreamReader(workspace.PathOf("real/target.ipynb"));
        var before = workspace.Read("real/target.ipynb");

        Assert.Equal(0, workspace.Run("run", "link.ipynb", "--update").ExitCode);

        Assert.Equal(before, reader.ReadToEnd());
        Assert.NotEqual(before, workspace.Read("real/target.ipynb"));
        Assert.NotNull(new FileInfo(workspace.PathOf("link.ipynb")).LinkTarget);
        Assert.Equal("target.ipynb", Path.GetFileName(Assert.Single(Directory.GetFiles(workspace.PathOf("real")))));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(mode, File.GetUnixFileMode(workspace.PathOf("real/target.ipynb")));
    }

    [Fact]
    public void Chapters_are_chosen_by_number_file_and_folder()
    {
        workspace.WriteNotebook("notebooks/02-b.ipynb", "1");
        workspace.WriteNotebook("notebooks/10-c.ipynb", "1");
        workspace.WriteNotebook("other/x.ipynb", "1");
        Assert.Equal(["02-b", "10-c"], Ran());
        Assert.Equal(["02-b"], Ran("2"));
        Assert.Equal(["10-c", "02-b"], Ran("10", "02", "notebooks/10-c.ipynb"));
        Assert.Equal(["x"], Ran("other"));
    }

    private IEnumerable<string> Ran(params string[] chapters) =>
        workspace.Run(["run", .. chapters]).Output.Split('\n').Where(line => line.Contains("│ ok")).Select(line => line.Split('│')[1].Trim());
}
