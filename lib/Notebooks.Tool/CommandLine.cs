using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Notebooks.Documents;
using Notebooks.Runs;
using Spectre.Console;

namespace Notebooks.Tool;

/// <summary>The program's commands and their options.</summary>
internal static class CommandLine
{
    private static readonly Argument<string[]> Chapters = new("chapters")
    {
        Description = "Chapter numbers (07 10), notebook files or folders; without any, all in notebooks/.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<double> Timeout = new("--timeout")
    {
        Description = "How many seconds a cell may take.",
        HelpName = "seconds",
        DefaultValueFactory = _ => 600,
        CustomParser = Seconds,
    };

    private static readonly Option<bool> Update = new("--update")
    {
        Description = "Save the outputs in the notebooks. A notebook that fails stays as it is.",
    };

    private static readonly Option<string?> Output = new("--output")
    {
        Description = "Save the executed notebooks in this folder.",
        HelpName = "folder",
    };

    /// <summary>Runs the command that the arguments name and returns the exit code, 0 only when all went well.</summary>
    public static Task<int> RunAsync(string[] arguments)
    {
        var run = new Command("run", "Run notebooks.") { Chapters, Update, Output, Timeout };
        run.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(Chapters)!,
            new RunOptions(parsed.GetValue(Update), false, parsed.GetValue(Output), TimeSpan.FromSeconds(parsed.GetValue(Timeout))),
            cancellation));
        var check = new Command("check", "Run notebooks and compare their outputs with the saved ones.") { Chapters, Output, Timeout };
        check.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(Chapters)!,
            new RunOptions(false, true, parsed.GetValue(Output), TimeSpan.FromSeconds(parsed.GetValue(Timeout))),
            cancellation));
        return new RootCommand("Runs C# notebooks.") { run, check, BookCommand.Create(), KernelCommand.Create() }.Parse(arguments).InvokeAsync();
    }

    private static double Seconds(ArgumentResult option)
    {
        var isNumber = double.TryParse(option.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds);
        if (!isNumber || seconds is not (> 0 and < 1e6))
            option.AddError($"--timeout wants a number of seconds greater than zero, such as 90 or 0.5, not '{option.Tokens[0].Value}'.");
        return seconds;
    }

    private static async Task<int> RunAsync(string[] chapters, RunOptions options, CancellationToken cancellation)
    {
        try
        {
            var paths = NotebookSelection.Find(chapters);
            if (Console.IsOutputRedirected)
                AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
            var results = AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected
                ? await LiveProgress.ShowAsync(progress => new NotebookRunner(options, progress).RunAsync(paths, cancellation))
                : await new NotebookRunner(options, new PlainProgress()).RunAsync(paths, cancellation);
            RunReport.Write(results);
            return results.All(result => result.IsClean) ? 0 : 1;
        }
        catch (NotebookException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("The run was stopped.");
            return 1;
        }
    }
}
