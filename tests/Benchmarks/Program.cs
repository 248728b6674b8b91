using Benchmarks;

// With --measure: this implementation's figures, as lines of name, time and loss with tabs between, like the peers in peers/.
// Otherwise: measures every implementation that this machine has, in turns, and compares.
if (args is ["--measure"])
{
    Measurements.Print();
    return 0;
}
BenchmarkOptions options;
try
{
    options = BenchmarkOptions.Parse(args);
}
catch (ArgumentException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
try
{
    var report = Comparison.Run(options.Rounds);
    if (options.Json)
    {
        foreach (var line in report.Json())
            Console.WriteLine(line);
        return 0;
    }
    Console.WriteLine($"Medians of {options.Rounds} rounds in turns, one thread each; × says how many times as fast as that C# is.\n");
    foreach (var line in report.Table())
        Console.WriteLine(line);
    Console.WriteLine();
    Cells.Print();
    return 0;
}
catch (InvalidOperationException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
