using System.Runtime.CompilerServices;

namespace Tutorials.Notebooks.Tests.Jupyter;

/// <summary>The kernel as Jupyter's own client sees it. What happens in each test is in kernel_scenarios.py, under the same name.</summary>
public sealed class KernelTests : IDisposable
{
    private readonly Workspace workspace = new();

    public KernelTests() => Assert.Equal(0, workspace.Run("kernel", "install", "--prefix", ".").ExitCode);

    public void Dispose() => workspace.Dispose();

    [JupyterFact]
    public void The_suite_that_Jupyter_has_for_kernels_passes()
    {
        var outcome = Python.Run(workspace.Folder, "kernel_suite.py");
        Assert.True(outcome.ExitCode == 0, outcome.Errors);
        Assert.Contains("Ran 12 tests", outcome.Errors);
    }

    [JupyterFact]
    public void Output_comes_while_the_cell_runs() => Live();

    [JupyterFact]
    public void Displays_are_shown_and_updated() => Live();

    [JupyterFact]
    public void Errors_say_what_and_where() => Live();

    [JupyterFact]
    public void An_error_aborts_the_cells_sent_after_it() => Live();

    [JupyterFact]
    public void Silent_cells_leave_no_trace() => Live();

    [JupyterFact]
    public void User_expressions_are_evaluated() => Live();

    [JupyterFact]
    public void Reading_the_console_asks_the_front_end() => Live();

    [JupyterFact]
    public void Cells_are_interrupted() => Live();

    [JupyterFact]
    public void An_endless_printer_is_interrupted() => Live();

    [JupyterFact]
    public void A_library_that_does_not_return_is_told_of() => Live();

    [JupyterFact]
    public void Messages_that_cannot_be_trusted_are_dropped() => Live();

    [JupyterFact]
    public void Unknown_requests_are_refused_and_unknown_comms_closed() => Live();

    [JupyterFact]
    public void Fifty_megabytes_arrive_whole() => Live();

    [JupyterFact]
    public void A_thousand_cells_run_in_bounded_memory() => Live();

    [JupyterFact]
    public void A_crash_is_seen_and_restarted() => Live();

    [JupyterFact]
    public void Outputs_before_a_crash_are_kept() => Live();

    [JupyterFact]
    public void Completion_knows_what_earlier_cells_declared() => Live();

    [JupyterFact]
    public void Inspection_shows_signature_and_documentation() => Live();

    [JupyterFact]
    public void The_library_is_completed_and_documented() => Live(Repository.PathOf("lib", "setup.csx"));

    [JupyterFact]
    public void The_kernel_ends_when_asked_and_when_its_front_end_is_gone() => Live();

    private void Live(string? argument = null, [CallerMemberName] string scenario = "")
    {
        IEnumerable<string> arguments = argument is null ? [] : [argument];
        var outcome = Python.Run(workspace.Folder, "kernel_scenarios.py", [scenario.ToLowerInvariant(), .. arguments]);
        Assert.True(outcome.ExitCode == 0, outcome.Output + outcome.Errors);
    }
}
