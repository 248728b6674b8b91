using System.Diagnostics;
using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Notebooks.Jupyter;

/// <summary>The front end that started the kernel, when it says which process it is.</summary>
internal static class ParentProcess
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <summary>Ends this process once that one is gone, so that a front end that crashes leaves no kernel behind.</summary>
    public static void ExitWithIt()
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), CultureInfo.InvariantCulture, out var id))
            return;
        var state = $"/proc/{id}/stat";
        if (OperatingSystem.IsLinux() && !IsAlive(state))
            return;
        Action wait = OperatingSystem.IsLinux() ? () => Watch(state) : OperatingSystem.IsWindows() ? () => WaitForHandle(id) : () => WaitForProcess(id);
        new Thread(() => ExitAfter(wait)) { IsBackground = true, Name = "parent" }.Start();
    }

    private static void ExitAfter(Action wait)
    {
        wait();
        Environment.Exit(0);
    }

    private static void Watch(string state)
    {
        while (IsAlive(state))
            Thread.Sleep(Interval);
    }

    /// <summary>On Windows, Jupyter hands on an open handle of its process instead of the number.</summary>
    private static void WaitForHandle(nint handle)
    {
        using var ended = new ManualResetEvent(false) { SafeWaitHandle = new SafeWaitHandle(handle, ownsHandle: false) };
        ended.WaitOne();
    }

    private static void WaitForProcess(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.WaitForExit();
        }
        catch (ArgumentException)
        {
            // It is gone already.
        }
    }

    /// <summary>A process that has ended stays in the list, as Z, until whoever started it takes notice.</summary>
    private static bool IsAlive(string state)
    {
        try
        {
            // The name, in parentheses, may hold anything.
            return !File.ReadAllText(state).Split(')')[^1].StartsWith(" Z", StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
