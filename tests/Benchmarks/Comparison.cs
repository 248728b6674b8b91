using System.Globalization;
using Tutorials.Testing;

namespace Benchmarks;

/// <summary>Runs the implementations in turns, one thread each, and prints the best of each beside the others.</summary>
internal static class Comparison
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "peers");

    public static void Run(int rounds)
    {
        var contestants = Contestants().ToList();
        var best = new Dictionary<(string Contestant, string Name), double>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (contestant, command) in contestants)
            {
                foreach (var (name, value) in Measure(command))
                {
                    var key = (contestant, name);
                    best[key] = best.TryGetValue(key, out var earlier) ? Math.Min(earlier, value) : value;
                }
            }
        }
        Console.WriteLine($"Best of {rounds} rounds in turns, one thread each.\n");
        Print("x + x, 4×4 with gradient (µs)", "add", contestants, best);
        Print("GRU with attention, 100 epochs (s)", "training", contestants, best);
        Print("its last training loss", "loss", contestants, best);
    }

    private static void Print(string title, string name, List<(string Name, string[] Command)> contestants, Dictionary<(string, string), double> best)
    {
        Console.WriteLine(title);
        var own = best[(contestants[0].Name, name)];
        foreach (var (contestant, _) in contestants)
        {
            var value = best[(contestant, name)];
            var ratio = contestant == contestants[0].Name || name == "loss" ? "" : FormattableString.Invariant($"   C# is {own / value:F2} × that");
            Console.WriteLine(FormattableString.Invariant($"  {contestant,-14}{value,10:F4}{ratio}"));
        }
    }

    private static IEnumerable<(string Name, string[] Command)> Contestants()
    {
        yield return ("C#", ["dotnet", typeof(Comparison).Assembly.Location, "--measure"]);
        if (BuildCpp() is { } program)
            yield return ("C++ API", [program]);
        else
            Console.WriteLine("The C++ peer could not be built (cmake, g++ and libtorch-dev are needed): left out.");
        if (Try("/usr/bin/python3", "-c", "import torch") is not null)
            yield return ("Python", ["/usr/bin/python3", Path.Combine(Folder, "benchmark.py")]);
        else
            Console.WriteLine("Python has no torch (python3-torch is needed): left out.");
    }

    private static string? BuildCpp()
    {
        var build = Path.Combine(Folder, "build");
        return Try("cmake", "-S", Folder, "-B", build) is not null && Try("cmake", "--build", build) is not null
            ? Path.Combine(build, "benchmark_peer")
            : null;
    }

    private static IEnumerable<(string Name, double Value)> Measure(string[] command)
    {
        var output = Try(command) ?? throw new InvalidOperationException($"{string.Join(' ', command)} failed.");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .Select(parts => (parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture)));
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
