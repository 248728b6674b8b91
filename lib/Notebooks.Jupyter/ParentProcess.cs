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
        var folder = $"/proc/{id}";
        if (Directory.Exists(folder))
            new Thread(() => Watch(folder)) { IsBackground = true, Name = "parent" }.Start();
    }

    private static void Watch(string folder)
    {
        while (Directory.Exists(folder))
            Thread.Sleep(Interval);
        Environment.Exit(0);
    }
}
