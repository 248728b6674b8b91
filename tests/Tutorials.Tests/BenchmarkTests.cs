using System.Text.Json;
using Benchmarks;

namespace Tutorials.Tests;

/// <summary>What ./run --bench is asked and what it prints; how long things take is tested nowhere.</summary>
public class BenchmarkTests
{
    private static readonly string[] names = ["article-b", "lstm", "cell-loop", "encoder-layer", "add", "gemm"];

    [Theory]
    [InlineData("", 4, false)]
    [InlineData("7", 7, false)]
    [InlineData("--json", 4, true)]
    [InlineData("2 --json", 2, true)]
    [InlineData("--json 2", 2, true)]
    public void Rounds_and_JSON_may_be_asked_for_in_any_order(string words, int rounds, bool json) =>
        Assert.Equal(new BenchmarkOptions(rounds, json), BenchmarkOptions.Parse(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("bad")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("--jsn")]
    [InlineData("3 4", "4")]
    [InlineData("--json --json", "--json")]
    [InlineData("99999999999")]
    public void What_makes_no_sense_is_refused_in_one_sentence(string words, string? refused = null)
    {
        var outcome = Outcome.Of("dotnet", [typeof(BenchmarkOptions).Assembly.Location, .. words.Split(' ')], AppContext.BaseDirectory);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("", outcome.Output);
        Assert.Equal(
            $"--bench takes a number of rounds greater than zero, --json, both or none of them, or kernel alone; it cannot take '{refused ?? words}' here.",
            outcome.Errors.TrimEnd());
    }

    [Fact]
    public void JSON_is_an_object_a_line_with_the_medians()
    {
        var report = new Report();
        foreach (var round in new[] { 4, 1, 9, 2 })
        {
            report.Add("csharp", names.Select(name => new Measurement(name, round, null)));
            report.Add("cpp", names.Select(name => new Measurement(name, 2 * round, null)));
        }
        var lines = report.Json().ToList();
        Assert.Equal("""{"name":"article-b","csharp":3,"cpp":6,"python":null,"unit":"s"}""", lines[0]);
        var objects = lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(names, objects.Select(one => one.GetProperty("name").GetString()));
        Assert.Equal(["s", "ms", "ms", "ms", "us", "ms"], objects.Select(one => one.GetProperty("unit").GetString()));
        Assert.All(objects, one => Assert.Equal(["name", "csharp", "cpp", "python", "unit"], one.EnumerateObject().Select(member => member.Name)));
    }

    [Fact]
    public void The_table_says_the_ratios_and_the_loss_that_all_had()
    {
        var report = new Report();
        report.Add("csharp", Report.Read("lstm\t2.0\t0.500001\nadd\t1.5\n"));
        report.Add("cpp", Report.Read("lstm\t5.0\t0.500002\nadd\t1.2\n"));
        report.Add("python", Report.Read("lstm\t6.0\t0.500001\nadd\t3.0\n"));
        var lines = report.Table().ToList();
        Assert.Equal(1 + names.Length, lines.Count);
        string[] Cells(string title) => lines.Single(line => line.StartsWith(title, StringComparison.Ordinal)).Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[1..];
        Assert.Equal(["2.000", "5.000", "6.000", "2.50", "3.00", "0.500001"], Cells("LSTM(32, 64)"));
        Assert.Equal(["1.500", "1.200", "3.000", "0.80", "2.00"], Cells("x + x"));
        Assert.Equal(["-", "-", "-", "-", "-"], Cells("a product"));
    }

    [Fact]
    public void Other_losses_are_other_work()
    {
        var report = new Report();
        report.Add("csharp", [new("lstm", 1, 0.5)]);
        report.Add("cpp", [new("lstm", 1, 0.6)]);
        Assert.Contains(report.Table(), line => line.EndsWith("0.500000 to 0.600000: not the same work", StringComparison.Ordinal));
    }
}
