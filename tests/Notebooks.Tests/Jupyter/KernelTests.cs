using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Notebooks.Tests.Jupyter;

/// <summary>All scenarios of kernel_scenarios.py, run once by one Python, and what came of each.</summary>
public sealed class KernelScenarios : IDisposable
{
    private const string NotebookFile = "shown.ipynb";

    private readonly Workspace workspace = new();
    private readonly Outcome? outcome;
    private readonly Dictionary<string, string?> failures = [];

    public KernelScenarios()
    {
        if (Python.WhyNot is not null)
            return;
        Assert.Equal(0, workspace.RunProgram("kernel", "install", "--prefix", ".").ExitCode);
        workspace.WriteNotebook(NotebookFile, Cells);
        outcome = Python.Run(workspace.Folder, "kernel_scenarios.py", Repository.PathOf("lib", "setup.csx"), workspace.PathOf(NotebookFile));
        foreach (var line in outcome.Output.Split('\n').Where(line => line.StartsWith('{')))
            failures.Add((string)JsonNode.Parse(line)!["name"]!, (string?)JsonNode.Parse(line)!["failure"]);
    }

    /// <summary>Cells with each kind of output.</summary>
    internal static CellText[] Cells =>
    [
        $"#r \"{Repository.Library}/Plotly.NET.dll\"\n#r \"{Repository.Library}/Plotly.NET.CSharp.dll\"\nConsole.WriteLine(\"text\");\nConsole.Error.Write(\"error\");",
        "Plotly.NET.CSharp.Chart.Line<double, double, string>(x: [1, 2], y: [0.5, 1.5])",
        "var shown = display(\"first\");\n(1, \"two\")",
        "shown.Update(\"second\");\nHTML(\"<b>bold</b>\")",
        new CellText("throw new Exception(\"too cold\");", "raises-exception"),
        "\"after\"",
    ];

    /// <summary>The cells' outputs from Jupyter's client.</summary>
    internal IReadOnlyList<Cell> Executed => Notebook.Load(workspace.PathOf(NotebookFile)).CodeCells;

    /// <summary>Checks that a scenario went well.</summary>
    public void Check(string name)
    {
        Assert.True(failures.TryGetValue(name, out var failure), $"{name} did not run.\n{outcome?.Output}\n{outcome?.Errors}");
        Assert.True(failure is null, failure);
    }

    public void Dispose() => workspace.Dispose();
}

/// <summary>The kernel as Jupyter's own client sees it. What happens in each test is in kernel_scenarios.py, under the same name.</summary>
public sealed class KernelTests(KernelScenarios scenarios) : IClassFixture<KernelScenarios>
{
    [JupyterFact]
    public void The_suite_that_Jupyter_has_for_kernels_passes() => Check();

    [JupyterFact]
    public void Output_comes_while_the_cell_runs() => Check();

    [JupyterFact]
    public void Displays_are_shown_and_updated() => Check();

    [JupyterFact]
    public void Errors_say_what_and_where() => Check();

    [JupyterFact]
    public void An_error_aborts_the_cells_sent_after_it() => Check();

    [JupyterFact]
    public void Silent_cells_leave_no_trace() => Check();

    [JupyterFact]
    public void User_expressions_are_evaluated() => Check();

    [JupyterFact]
    public void Reading_the_console_asks_the_front_end() => Check();

    [JupyterFact]
    public void Cells_are_interrupted() => Check();

    [JupyterFact]
    public void An_endless_printer_is_interrupted() => Check();

    [JupyterFact]
    public void A_library_that_does_not_return_is_told_of() => Check();

    [JupyterFact]
    public void Messages_that_cannot_be_trusted_are_dropped() => Check();

    [JupyterFact]
    public void Unknown_requests_are_refused_and_unknown_comms_closed() => Check();

    [JupyterFact]
    public void An_interrupt_stays_with_the_cell_that_it_was_for() => Check();

    [JupyterFact]
    public void A_cell_is_interrupted_before_its_code_runs() => Check();

    [JupyterFact]
    public void A_reader_that_does_not_read_holds_up_no_request() => Check();

    [JupyterFact]
    public void Output_goes_on_without_a_reader_that_does_not_read() => Check();

    [JupyterFact]
    public void A_message_that_comes_again_is_dropped() => Check();

    [JupyterFact]
    public void What_is_no_text_is_refused_or_shown_as_such() => Check();

    [JupyterFact]
    public void Code_nested_too_deeply_is_refused() => Check();

    [JupyterFact]
    public void Malformed_messages_do_not_end_the_kernel() => Check();

    [JupyterFact]
    public void Much_output_arrives_whole() => Check();

    [JupyterFact]
    public void Memory_grows_no_faster_than_the_number_of_cells() => Check();

    [JupyterFact]
    public void A_crash_is_seen_and_restarted() => Check();

    [JupyterFact]
    public void Outputs_before_a_crash_are_kept() => Check();

    [JupyterFact]
    public void Completion_knows_what_earlier_cells_declared() => Check();

    [JupyterFact]
    public void Inspection_shows_signature_and_documentation() => Check();

    [JupyterFact]
    public void The_library_is_completed_and_documented() => Check();

    [JupyterFact]
    public void The_kernel_ends_when_asked_and_when_its_front_end_is_gone() => Check();

    [JupyterFact]
    public void A_notebook_is_executed_by_Jupyter_s_client()
    {
        Check();
        using var here = new Workspace();
        var expected = here.Execute(KernelScenarios.Cells);
        Assert.Equal(expected.Count, scenarios.Executed.Count);
        foreach (var (outputs, cell) in expected.Zip(scenarios.Executed))
            Assert.Null(OutputComparison.Of(cell).FirstDifference(outputs, cell.Outputs));
    }

    private void Check([CallerMemberName] string scenario = "") => scenarios.Check(scenario.ToLowerInvariant());
}
