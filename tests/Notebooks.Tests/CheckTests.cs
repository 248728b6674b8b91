using System.Text.Json;

namespace Tutorials.Notebooks.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Outputs_that_are_as_saved_pass()
    {
        workspace.WriteNotebook("same.ipynb", "1.5", "Console.WriteLine(\"text\");", "HTML(\"<b>bold</b>\")");
        Assert.Equal(0, workspace.Run("run", "same.ipynb", "--update").ExitCode);
        Assert.Equal(0, workspace.Run("check", "same.ipynb").ExitCode);
    }

    [Fact]
    public void Rounding_is_allowed() => Assert.Equal("", Check(
        new("loss 0.12340", "loss 0.12341"), // one unit in the last digit
        new("loss 12345.6", "loss 12346.5"), // 1 in 10,000
        new("  1.0 -0.0000", "1.0    0.0000"), // columns shift with the width of numbers
        new("1.2346e-07", "1.2347e-07")));

    [Fact]
    public void Other_differences_are_told_with_both_lines() => Assert.Equal(
        """
        note.ipynb: cell 1: stdout, line 2: saved "loss 0.1234", now "loss 0.1334".
        note.ipynb: cell 2: stdout, line 1: saved "shape (3, 4)", now "shape (4, 3)".
        note.ipynb: cell 3: stdout, line 1: saved "hello", now "hallo".
        note.ipynb: cell 4: stdout, line 1: saved "LSTM1", now "LSTM2".
        note.ipynb: cell 5: stdout, line 2: saved nothing, now "two".
        note.ipynb: cell 6: stdout, line 1: saved "0.5", now "NaN".
        """,
        Check(
            new("start\nloss 0.1234\nend", "start\nloss 0.1334\nfin"),
            new("shape (3, 4)", "shape (4, 3)"), // whole numbers are counts and shapes
            new("hello", "hallo"),
            new("LSTM1", "LSTM2"),
            new("one", "one\ntwo"),
            new("0.5", "NaN")));

    [Fact]
    public void Trained_numbers_may_differ_more_but_not_words() => Assert.Equal(
        """
        note.ipynb: cell 2: stdout, line 1: saved "accuracy 0.875", now "accuracy 0.70".
        note.ipynb: cell 3: stdout, line 1: saved "good 0.875", now "bad 0.875".
        """,
        Check(
            new("accuracy 0.875 in 41 epochs", "accuracy 0.860 in 42 epochs", "trained"),
            new("accuracy 0.875", "accuracy 0.70", "trained"),
            new("good 0.875", "bad 0.875", "trained")));

    [Fact]
    public void Timings_are_not_compared() => Assert.Equal("", Check(new Change("took 5 ms", "took 50 s or so", "timing")));

    [Fact]
    public void Html_is_compared_by_what_is_seen() => Assert.Equal(
        """
        note.ipynb: cell 2: text/html, line 1: saved "x", now "y".
        note.ipynb: cell 3: the saved output has text/plain, this run text/html, text/plain.
        """,
        Check(
            new("HTML(\"<b class='a'>x</b><script>1</script>\")", "HTML(\"<i>x</i>\")") { IsCode = true },
            new("HTML(\"<b>x</b>\")", "HTML(\"<b>y</b>\")") { IsCode = true },
            new("\"x\"", "HTML(\"x\")") { IsCode = true }));

    [Fact]
    public void A_notebook_without_saved_outputs_fails()
    {
        workspace.WriteNotebook("fresh.ipynb", "1");
        var outcome = workspace.Run("check", "fresh.ipynb");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("fresh.ipynb: cell 1: the saved notebook has 0 outputs, this run 1 output.", outcome.Errors.TrimEnd());
    }

    /// <summary>Saves the outputs of cells, changes the cells, and returns what a check then says.</summary>
    private string Check(params Change[] changes)
    {
        WriteScripts(change => change.Saved);
        workspace.WriteNotebook("note.ipynb", [.. changes.Select((change, i) => new CellText($"#!import cell{i}.csx", change.Tags))]);
        Assert.Equal(0, workspace.Run("run", "note.ipynb", "--update").ExitCode);
        WriteScripts(change => change.Now);
        var before = workspace.Read("note.ipynb");
        var outcome = workspace.Run("check", "note.ipynb");
        Assert.Equal(before, workspace.Read("note.ipynb"));
        Assert.Equal(outcome.Errors == "" ? 0 : 1, outcome.ExitCode);
        return outcome.Errors.TrimEnd();

        void WriteScripts(Func<Change, string> text)
        {
            foreach (var (i, change) in changes.Index())
                workspace.Write($"cell{i}.csx", change.IsCode ? text(change) : $"Console.WriteLine({JsonSerializer.Serialize(text(change))});");
        }
    }

    /// <summary>What a cell prints, or is, when it is saved and when it is checked.</summary>
    private sealed record Change(string Saved, string Now, params string[] Tags)
    {
        public bool IsCode { get; init; }
    }
}
