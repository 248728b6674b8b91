using System.Diagnostics;
using System.Text;

namespace Notebooks.Runs;

/// <summary>
/// Drains a process's standard streams, so that it never waits for a reader, and keeps of standard error where a dying
/// process says why.
/// </summary>
internal sealed class StandardErrorTail
{
    private const int Kept = 64 * 1024;
    private readonly StringBuilder kept = new();
    private readonly Task draining;

    public StandardErrorTail(Process process) =>
        draining = Task.WhenAll(DrainAsync(process.StandardOutput, null), DrainAsync(process.StandardError, kept));

    /// <summary>The text, once the process is gone.</summary>
    public async Task<string> ReadAsync()
    {
        // A grandchild may hold the stream open.
        await Task.WhenAny(draining, Task.Delay(TimeSpan.FromSeconds(2)));
        lock (kept)
            return kept.ToString();
    }

    private static async Task DrainAsync(StreamReader stream, StringBuilder? text)
    {
        var buffer = new char[8192];
        while (await stream.ReadAsync(buffer) is var read and > 0)
        {
            if (text is null)
                continue;
            lock (text)
            {
                text.Append(buffer, 0, read);
                if (text.Length <= 2 * Kept)
                    continue;
                var shorter = CrashReport.Shorten(text.ToString(), Kept);
                text.Clear().Append(shorter);
            }
        }
    }
}
