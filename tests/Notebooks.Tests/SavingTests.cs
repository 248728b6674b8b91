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

    [Fact]
    public void What_another_program_has_saved_meanwhile_is_kept()
    {
        workspace.WriteNotebook("edited.ipynb", $"System.IO.File.AppendAllText(@\"{workspace.PathOf("edited.ipynb")}\", \" \");");
        var before = workspace.Read("edited.ipynb");
        Assert.Equal(
            ["edited.ipynb was changed by another program while it ran, so its outputs were not saved; run it again."],
            workspace.Update("edited.ipynb"));
        Assert.Equal(before + " ", workspace.Read("edited.ipynb"));
        workspace.WriteNotebook("edited.ipynb", $"System.IO.File.Delete(@\"{workspace.PathOf("edited.ipynb")}\");");
        Assert.StartsWith("edited.ipynb was deleted or moved while it ran", Assert.Single(workspace.Update("edited.ipynb")));
        Assert.False(File.Exists(workspace.PathOf("edited.ipynb")));
    }

    [Fact]
    public void What_another_program_has_saved_meanwhile_may_be_the_same()
    {
        workspace.WriteNotebook("same.ipynb", "1");
        Assert.Empty(workspace.Update("same.ipynb"));
        var executed = workspace.Read("same.ipynb");
        var notebook = Notebook.Load(workspace.PathOf("same.ipynb"));
        notebook.Cells[0].ExecutionCount = 7;
        notebook.Save(workspace.PathOf("same.ipynb"));
        notebook.Cells[0].ExecutionCount = 1;
        workspace.Write("same.ipynb", executed);
        notebook.Save(workspace.PathOf("same.ipynb"));
        Assert.Equal(executed, workspace.Read("same.ipynb"));
    }

    [Fact]
    public void A_read_only_file_is_refused_before_anything_runs()
    {
        if (OperatingSystem.IsWindows())
            return;
        workspace.WriteNotebook("fixed.ipynb", $"System.IO.File.WriteAllText(@\"{workspace.PathOf("ran")}\", \"\");");
        File.SetUnixFileMode(workspace.PathOf("fixed.ipynb"), UnixFileMode.UserRead | UnixFileMode.GroupRead);
        Assert.Equal(
            ["fixed.ipynb is read-only and stays as it is; make it writable (chmod u+w) to save outputs in it."], workspace.Update("fixed.ipynb"));
        Assert.False(File.Exists(workspace.PathOf("ran")));
    }

    [Fact]
    public void A_file_with_two_names_keeps_both_and_its_owner()
    {
        workspace.WriteNotebook("one.ipynb", "1");
        Assert.Equal(0, Outcome.Of("ln", ["one.ipynb", "two.ipynb"], workspace.Folder).ExitCode);
        Assert.Empty(workspace.Update("one.ipynb"));
        Assert.Equal("1", workspace.OutputsIn("two.ipynb")[0].Only());
        workspace.WriteNotebook("owned.ipynb", "1");
        // Only the superuser can give a file away, and see that it is not taken back.
        if (Outcome.Of("chown", ["65534:65534", "owned.ipynb"], workspace.Folder).ExitCode != 0)
            return;
        Assert.Empty(workspace.Update("owned.ipynb"));
        Assert.Equal("65534:65534", Outcome.Of("stat", ["-c", "%u:%g", "owned.ipynb"], workspace.Folder).Output.Trim());
    }

    [Fact]
    public void What_a_killed_program_left_beside_a_file_goes_with_the_next_write()
    {
        workspace.WriteNotebook("a.ipynb", "1");
        var abandoned = $".a.ipynb.{Guid.NewGuid():N}";
        string[] others = [".a.ipynb.mine", $".b.ipynb.{Guid.NewGuid():N}"];
        foreach (var file in (string[])[abandoned, .. others])
            workspace.Write(file, "half");
        var written = $".a.ipynb.{Guid.NewGuid():N}";
        using var writer = new FileStream(workspace.PathOf(written), FileMode.CreateNew, FileAccess.Write, FileShare.Delete);
        Assert.Empty(workspace.Update("a.ipynb"));
        Assert.Equal(
            [.. others.Append(written).Append("a.ipynb").Order(StringComparer.Ordinal)],
            Directory.GetFiles(workspace.Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }
}
