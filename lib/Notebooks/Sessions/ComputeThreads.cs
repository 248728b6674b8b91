using System.Runtime.InteropServices;

namespace Notebooks.Sessions;

/// <summary>How many threads native code computes on.</summary>
internal static class ComputeThreads
{
    /// <summary>
    /// One, unless the user has set another number, for native libraries that are loaded after this: work of a tutorial's size
    /// is fastest so, and results are the same on every machine. Native code reads the C library's environment, which the
    /// framework's own function does not change.
    /// </summary>
    public static void LimitToOne()
    {
        foreach (var library in (string[])["OMP", "MKL", "OPENBLAS"])
        {
            var name = $"{library}_NUM_THREADS";
            if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name)))
                continue;
            Environment.SetEnvironmentVariable(name, "1");
            _ = OperatingSystem.IsWindows() ? SetOnWindows(name, "1") : SetNative(name, "1", overwrite: 1);
        }
    }

    [DllImport("libc", EntryPoint = "setenv")]
    private static extern int SetNative(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string name, [MarshalAs(UnmanagedType.LPUTF8Str)] string value, int overwrite);

    [DllImport("ucrtbase", EntryPoint = "_putenv_s")]
    private static extern int SetOnWindows(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string name, [MarshalAs(UnmanagedType.LPUTF8Str)] string value);
}
