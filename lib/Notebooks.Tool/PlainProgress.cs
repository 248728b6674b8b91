using System.Globalization;
using Notebooks.Runs;

namespace Notebooks.Tool;

/// <summary>A line when a notebook starts and when it ends, for logs.</summary>
internal sealed class PlainProgress : IRunProgress
{
    public void Started(string path, int cells) =>
        Console.Out.WriteLine($"{Path.GetFileNameWithoutExtension(path)}: {cells} {(cells == 1 ? "cell" : "cells")}");

    public void CellStarted(string path, int number)
    {
    }

    public void Ended(RunResult result) => Console.Out.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{result.Name}: {(result.IsClean ? "ok" : "failed")} after {result.Elapsed.TotalSeconds:F1} s"));
}
