using System.Globalization;
using System.Runtime.InteropServices;

namespace Notebooks.Runs;

/// <summary>
/// A worker and all that its cells start, which end together, whether the worker, its owner, or both die. On Windows, which
/// has no such groups, what a cell has started ends only with a worker that is stopped.
/// </summary>
internal static class ProcessGroup
{
    private const int KillSignal = 9;
    private const int AdoptOrphans = 36;

    /// <summary>
    /// Makes this process the leader of a group, and on Linux the parent of all below it whose own parents are gone, so that
    /// those that leave the group are found.
    /// </summary>
    public static void Lead()
    {
        if (OperatingSystem.IsWindows())
            return;
        _ = NewSession();
        if (OperatingSystem.IsLinux())
            _ = ControlProcess(AdoptOrphans, 1, 0, 0, 0);
    }

    /// <summary>Kills what is left of the group of a leader.</summary>
    public static void Kill(int leader)
    {
        if (!OperatingSystem.IsWindows())
            _ = Signal(-leader, KillSignal);
    }

    /// <summary>Kills all that this process has started, and then the group with this process in it.</summary>
    public static void KillOwn()
    {
        if (OperatingSystem.IsLinux())
            KillDescendants(Environment.ProcessId);
        Kill(Environment.ProcessId);
    }

    private static void KillDescendants(int ancestor)
    {
        var children = Children();
        foreach (var process in Below(ancestor))
            _ = Signal(process, KillSignal);

        IEnumerable<int> Below(int parent) => children[parent].SelectMany(child => Below(child).Append(child));
    }

    /// <summary>All processes by their parents.</summary>
    private static ILookup<int, int> Children() => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var process) ? process : 0)
        .Where(process => process > 0)
        .ToLookup(Parent);

    private static int Parent(int process)
    {
        try
        {
            // The name, in parentheses, may have spaces; after it come the state and the parent.
            var status = File.ReadAllText($"/proc/{process}/stat");
            return int.Parse(status[(status.LastIndexOf(')') + 1)..].Split(' ')[2], CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    [DllImport("libc", EntryPoint = "setsid")]
    private static extern int NewSession();

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Signal(int process, int signal);

    [DllImport("libc", EntryPoint = "prctl")]
    private static extern int ControlProcess(int option, nuint second, nuint third, nuint fourth, nuint fifth);
}
