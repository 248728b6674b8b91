namespace Notebooks.Runs;

/// <summary>Says why a process died, from what it left.</summary>
internal static class CrashReport
{
    private const int Signal = 128;
    private const int LongestBeginning = 1000;

    /// <summary>How a dying process begins to say why; a long list of calls may follow.</summary>
    private static readonly string[] Beginnings =
        ["Stack overflow", "Unhandled exception.", "System.AccessViolationException:", "terminate called after throwing"];

    /// <summary>Of standard error: where the process begins to say why it dies, and the end.</summary>
    public static string Shorten(string errors, int end)
    {
        var start = Beginnings.Select(beginning => errors.IndexOf(beginning, StringComparison.Ordinal)).Where(place => place >= 0).DefaultIfEmpty(-1).Min();
        var rest = Math.Max(0, errors.Length - end);
        return start < 0 || start >= rest ? errors[rest..] : $"{errors[start..Math.Min(start + LongestBeginning, rest)]}\n{errors[rest..]}";
    }

    /// <summary>A few words for a sentence that ends with them.</summary>
    public static string Explain(int exitCode, string errors)
    {
        if (errors.Contains("Stack overflow", StringComparison.Ordinal))
            return "stack overflow; look for a method that calls itself without end";
        if (Line(errors, "Unhandled exception.") is { } unhandled)
            return $"unhandled exception on another thread, {unhandled}";
        if (Line(errors, "System.AccessViolationException:") is { } violation)
            return violation;
        if (Line(errors, "terminate called after throwing") is { } type)
            return $"native code threw {type}{(Line(errors, "  what():") is { } message ? $", {message}" : "")}";
        return exitCode switch
        {
            Signal + 4 => "illegal instruction in native code (SIGILL)",
            Signal + 6 => $"native code gave up (SIGABRT){LastLine(errors)}",
            Signal + 8 => "arithmetic error in native code (SIGFPE)",
            Signal + 9 => "killed from outside, perhaps for want of memory (SIGKILL)",
            Signal + 11 => "segmentation fault in native code (SIGSEGV)",
            _ => $"it exited with code {exitCode}{LastLine(errors)}",
        };
    }

    private static string? Line(string errors, string start) =>
        errors.Split('\n').FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal))?[start.Length..].Trim().TrimEnd('.');

    private static string LastLine(string errors) =>
        errors.Split('\n').LastOrDefault(line => !string.IsNullOrWhiteSpace(line)) is { } line ? $", saying \"{line.Trim()}\"" : "";
}
