using System.Globalization;

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
        if (IsAlive(state))
            new Thread(() => Watch(state)) { IsBackground = true, Name = "parent" }.Start();
    }

    private static void Watch(string state)
    {
        while (IsAlive(state))
            Thread.Sleep(Interval);
        Environment.Exit(0);
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
