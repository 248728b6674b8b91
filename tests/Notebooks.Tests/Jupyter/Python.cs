namespace Notebooks.Tests.Jupyter;

/// <summary>The Python that has Jupyter's client, and the scripts beside these tests.</summary>
internal static class Python
{
    private const string Modules = "jupyter_client, nbclient, jupyter_kernel_test, zmq";

    /// <summary>The system's comes first, because Debian's packages are for that one.</summary>
    private static readonly string[] Candidates = ["/usr/bin/python3", "python3"];

    private static readonly Lazy<string?> Found = new(() => Candidates.FirstOrDefault(HasModules));

    public static string? WhyNot => Found.Value is null
        ? "No python3 has jupyter_client, nbclient and jupyter_kernel_test (Debian: python3-jupyter-client, python3-nbclient, python3-jupyter-kernel-test)."
        : null;

    /// <summary>Runs a script in a folder, where the kernelspecs installed under it are found too.</summary>
    public static Outcome Run(string folder, string script, params IEnumerable<string> arguments) =>
        Start(Found.Value!, folder, [Path.Combine(AppContext.BaseDirectory, "Jupyter", script), .. arguments]);

    private static bool HasModules(string python)
    {
        try
        {
            return Start(python, Path.GetTempPath(), ["-c", $"import {Modules}"]).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Outcome Start(string python, string folder, IEnumerable<string> arguments) => Outcome.Of(
        python, arguments, folder, ("JUPYTER_PATH", Path.Combine(folder, "share", "jupyter")), ("PYTHONDONTWRITEBYTECODE", "1"));
}

/// <summary>A test that needs Jupyter's client; skipped, with the reason, where it is missing.</summary>
internal sealed class JupyterFactAttribute : FactAttribute
{
    public JupyterFactAttribute() => Skip = Python.WhyNot;
}

/// <summary>As <see cref="JupyterFactAttribute"/>, for several cases.</summary>
internal sealed class JupyterTheoryAttribute : TheoryAttribute
{
    public JupyterTheoryAttribute() => Skip = Python.WhyNot;
}
