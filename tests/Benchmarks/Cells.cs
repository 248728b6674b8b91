using System.Text.Json.Nodes;
using Tutorials.Testing;

namespace Benchmarks;

/// <summary>How long the runner takes for a cell that does next to nothing, once it is warm.</summary>
internal static class Cells
{
    private const int Warming = 40, Measured = 40;

    public static void Print()
    {
        var folder = Directory.CreateTempSubdirectory("cells-").FullName;
        try
        {
            var path = Path.Combine(folder, "cells.ipynb");
            File.WriteAllText(path, Notebook().ToJsonString());
            var outcome = Outcome.Of("dotnet", [Repository.Runner, "run", path, "--update"], folder);
            if (outcome.ExitCode != 0)
                throw new InvalidOperationException($"The runner could not run a notebook of trivial cells: {outcome.Errors.Trim()}");
            var outputs = JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray()[^1]!["outputs"]!;
            var text = string.Concat(outputs[0]!["data"]!["text/plain"]!.AsArray().Select(line => (string?)line));
            Console.WriteLine($"A trivial warm cell, median of {Measured} (ms)\n  runner        {text,10}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static JsonObject Notebook() => new()
    {
        ["cells"] = new JsonArray(
            [
                Cell("var watch = System.Diagnostics.Stopwatch.StartNew(); var times = new List<double>();"),
                .. Enumerable.Range(0, Warming + Measured).Select(_ => Cell("times.Add(watch.Elapsed.TotalMilliseconds);")),
                Cell($"times.Skip({Warming - 1}).Zip(times.Skip({Warming}), (earlier, later) => later - earlier).Order().ElementAt({Measured / 2}).ToString(\"F1\")"),
            ]),
        ["metadata"] = new JsonObject { ["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" } },
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    };

    private static JsonNode Cell(string source) => new JsonObject
    {
        ["cell_type"] = "code",
        ["execution_count"] = null,
        ["metadata"] = new JsonObject(),
        ["outputs"] = new JsonArray(),
        ["source"] = source,
    };
}
