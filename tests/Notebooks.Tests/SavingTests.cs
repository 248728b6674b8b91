using System.Text.Json.Nodes;

namespace Notebooks.Tests;

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
        Assert.Empty(workspace.Update("kept.ipynb"));
        Assert.Equal(saved, workspace.Read("kept.ipynb"));
    }

    [Fact]
    public void Nothing_is_written_without_update()
    {
        workspace.WriteNotebook("same.ipynb", "1");
        var before = workspace.Read("same.ipynb");
        Assert.Empty(workspace.Run(update: false, compare: false, outputFolder: null, "same.ipynb"));
        Assert.Equal(before, workspace.Read("same.ipynb"));
    }

    [Fact]
    public void Executed_notebooks_go_to_the_output_folder()
    {
        workspace.WriteNotebook("same.ipynb", "1");
        var before = workspace.Read("same.ipynb");
        Assert.Empty(workspace.Run(update: false, compare: false, workspace.PathOf("out/executed"), "same.ipynb"));
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
        Assert.Empty(workspace.Update("bare.ipynb"));
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

        Assert.Empty(workspace.Update("link.ipynb"));

        Assert.Equal(before, reader.ReadToEnd());
        Assert.NotEqual(before, workspace.Read("real/target.ipynb"));
        Assert.NotNull(new FileInfo(workspace.PathOf("link.ipynb")).LinkTarget);
        Assert.Equal("target.ipynb", Path.GetFileName(Assert.Single(Directory.GetFiles(workspace.PathOf("real")))));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(mode, File.GetUnixFileMode(workspace.PathOf("real/target.ipynb")));
    }
}
