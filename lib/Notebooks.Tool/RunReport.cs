using System.Globalization;
using Notebooks.Runs;
using Spectre.Console;

namespace Notebooks.Tool;

/// <summary>What is said at the end of a run.</summary>
internal static class RunReport
{
    /// <summary>Writes a table of all notebooks, and what went wrong to standard error.</summary>
    public static void Write(IReadOnlyList<RunResult> results)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn("notebook").AddColumn(new TableColumn("cells").RightAligned())
            .AddColumn(new TableColumn("seconds").RightAligned()).AddColumn("result");
        foreach (var result in results)
        {
            table.AddRow(
                Markup.Escape(result.Name), result.Cells.ToString(CultureInfo.InvariantCulture),
                result.Elapsed.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture),
                result.IsClean ? "[green]ok[/]" : "[red]failed[/]");
        }
        AnsiConsole.Write(table);
        foreach (var problem in results.SelectMany(result => result.Problems))
            Console.Error.WriteLine(problem);
    }
}
