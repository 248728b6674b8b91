using System.Diagnostics;

namespace TorchSharp.Tests;

/// <summary>The process must outlive odd arguments, so they are given in one of its own, whose memory is limited.</summary>
public sealed class FuzzTests
{
    private const int Seed = 20_26;
    private const long MostMemory = 12L << 20;

    [Fact]
    public void Odd_arguments_give_a_result_or_one_sentence_and_never_end_the_process() => Fuzz(Environment.GetEnvironmentVariable("FUZZ_CALLS") ?? "3000");

    [Fact]
    public void An_argument_that_is_null_gives_a_result_or_one_sentence_wherever_it_is() => Fuzz("null");

    private static void Fuzz(string calls)
    {
        var seed = Environment.GetEnvironmentVariable("FUZZ_SEED") ?? $"{Seed}";
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var journal = Path.Combine(folder.FullName, "journal");
            var (code, output) = Run(folder.FullName, seed, calls, journal);
            Assert.True(code == 0, code == 1 ? output : $"The process ended with {code} in {File.ReadAllText(journal).TrimEnd()}\n{output}");
            Console.WriteLine(output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (int Code, string Output) Run(string folder, params string[] arguments)
    {
        // In KiB: what is asked for beyond that is refused, as on a small machine.
        ProcessStartInfo start = new("sh", ["-c", $"ulimit -v {MostMemory} && exec dotnet exec \"$@\"", "sh", typeof(FuzzTests).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
            Environment = { ["DOTNET_GCHeapHardLimit"] = "0x40000000", ["OMP_NUM_THREADS"] = "1", ["DOTNET_EnableWriteXorExecute"] = "0" },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
