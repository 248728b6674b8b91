using Benchmarks;

// Without arguments: runs every implementation that this machine has, in turns, and compares.
// With --measure: this implementation's figures, as "name<tab>value" lines, like the peers in peers/.
if (args is ["--measure"])
{
    Measurements.Print();
}
else
{
    Comparison.Run(rounds: args is [var text] && int.TryParse(text, out var given) ? given : 3);
    Cells.Print();
}
