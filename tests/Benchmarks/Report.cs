using System.Globalization;
using System.Text.Json.Nodes;

namespace Benchmarks;

/// <summary>One measured benchmark: its time in the benchmark's unit, and the last loss where there is one.</summary>
public sealed record Measurement(string Name, double Time, double? Loss);

/// <summary>What was measured in all rounds, as a table and as JSON.</summary>
public sealed class Report
{
    // The names of the implementations in JSON and in the table; the first is the one that is compared with the others.
    private static readonly (string Key, string Title)[] implementations = [("csharp", "C#"), ("cpp", "C++ API"), ("python", "PyTorch")];

    private readonly Dictionary<(string Implementation, string Name), List<Measurement>> measured = [];

    /// <summary>Takes in one round of one implementation.</summary>
    /// <param name="implementation">csharp, cpp or python.</param>
    /// <param name="round">What it measured.</param>
    public void Add(string implementation, IEnumerable<Measurement> round)
    {
        foreach (var one in round)
        {
            if (!measured.TryGetValue((implementation, one.Name), out var earlier))
                measured[(implementation, one.Name)] = earlier = [];
            earlier.Add(one);
        }
    }

    /// <summary>Reads what a measuring program prints: lines of name, time and perhaps loss, with tabs between.</summary>
    /// <exception cref="FormatException">A line is not like that.</exception>
    public static IReadOnlyList<Measurement> Read(string output) =>
    [
        .. output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split('\t') switch
        {
            [var name, var time] => new Measurement(name, Number(time), null),
            [var name, var time, var loss] => new(name, Number(time), Number(loss)),
            _ => throw new FormatException($"A benchmark printed '{line}' instead of a name, a time and perhaps a loss."),
        }),
    ];

    /// <summary>One JSON object a benchmark: its name, the median times, null where an implementation is missing, and their unit.</summary>
    public IEnumerable<string> Json() => Benchmark.All.Select(one =>
    {
        var line = new JsonObject { ["name"] = one.Name };
        foreach (var (key, _) in implementations)
            line[key] = Median(key, one.Name) is { } time ? Math.Round(time, 6) : null;
        line["unit"] = one.Unit;
        return line.ToJsonString();
    });

    /// <summary>A line for each benchmark: the median times, how many times as fast as the others C# is, and the loss.</summary>
    public IEnumerable<string> Table()
    {
        yield return Row("", [.. implementations.Select(one => one.Title), "× C++ API", "× PyTorch"], "loss");
        foreach (var one in Benchmark.All)
        {
            var own = Median(implementations[0].Key, one.Name);
            var times = implementations.Select(implementation => Median(implementation.Key, one.Name)).ToList();
            yield return Row($"{one.Title} ({one.Unit})", [.. times.Select(time => Text(time, "F3")), .. times.Skip(1).Select(time => Text(time / own, "F2"))], Losses(one.Name));
        }
    }

    private static string Row(string title, string[] cells, string last) => $"{title,-58}{string.Concat(cells.Select(cell => $"{cell,12}"))}   {last}".TrimEnd();

    /// <summary>The last loss where all implementations have the same, which says that they did the same work; or else each one's.</summary>
    private string Losses(string name)
    {
        double[] losses = [.. measured.Where(pair => pair.Key.Name == name).SelectMany(pair => pair.Value).Select(one => one.Loss).OfType<double>()];
        if (losses is [])
            return "";
        var (least, most) = (losses.Min(), losses.Max());
        return most - least <= 1e-4 * Math.Abs(most) ? Text(losses[0], "F6") : $"{Text(least, "F6")} to {Text(most, "F6")}: not the same work";
    }

    private double? Median(string implementation, string name)
    {
        if (!measured.TryGetValue((implementation, name), out var all))
            return null;
        double[] times = [.. all.Select(one => one.Time).Order()];
        return (times[(times.Length - 1) / 2] + times[times.Length / 2]) / 2;
    }

    private static string Text(double? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture) ?? "-";

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
