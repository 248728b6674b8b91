using Tutorials.Testing;

namespace Benchmarks;

/// <summary>Measures the implementations in turns, one thread each. What is missing is told on the error stream.</summary>
internal static class Comparison
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "peers");

    public static Report Run(int rounds)
    {
        var contestants = Contestants().ToList();
        var report = new Report();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, command) in contestants)
                report.Add(name, Report.Read(Try(command) ?? throw new InvalidOperationException($"{string.Join(' ', command)} failed; run it to see why.")));
        }
        return report;
    }

    private static IEnumerable<(string Name, string[] Command)> Contestants()
    {
        yield return ("csharp", ["dotnet", typeof(Comparison).Assembly.Location, "--measure"]);
        if (BuildCpp() is { } program)
            yield return ("cpp", [program]);
        else
            Console.Error.WriteLine("The C++ peer could not be built (cmake, g++ and libtorch-dev are needed): left out.");
        if (Try("/usr/bin/python3", "-c", "import torch") is not null)
            yield return ("python", ["/usr/bin/python3", Path.Combine(Folder, "benchmark.py")]);
        else
            Console.Error.WriteLine("Python has no torch (python3-torch is needed): left out.");
    }

    private static string? BuildCpp()
    {
        var build = Path.Combine(Folder, "build");
        return Try("cmake", "-S", Folder, "-B", build) is not null && Try("cmake", "--build", build) is not null
            ? Path.Combine(build, "benchmark_peer")
            : null;
    }

    /// <summary>Runs a command on one thread; returns what it printed, or null if it is missing or fails.</summary>
    private static string? Try(params string[] command)
    {
        try
        {
            var outcome = Outcome.Of(command[0], command[1..], Directory.GetCurrentDirectory(), ("OMP_NUM_THREADS", "1"));
            return outcome.ExitCode == 0 ? outcome.Output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
