using System.Diagnostics;
using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;
using Notebooks.Documents;

namespace Notebooks.Sessions;

/// <summary>The cells of one notebook, run one after the other, each seeing what the earlier ones declared.</summary>
public sealed class NotebookSession
{
    private readonly SourceNames names;
    private readonly ErrorReport errors;
    private readonly List<string> importing = [];

    /// <summary>A session without declarations.</summary>
    /// <param name="directory">Where relative paths in <c>#r</c>, <c>#load</c> and <c>#!import</c> start.</param>
    /// <param name="cancellation">Stops the code; without it, the code cannot be stopped, and is a little faster.</param>
    public NotebookSession(string directory, CellCancellation? cancellation = null)
    {
        names = new SourceNames(directory);
        Code = new CSharpSession(names, cancellation);
        errors = new ErrorReport(names, Code.Assemblies);
    }

    /// <summary>The code that has run, for what is to be compiled with it in scope.</summary>
    internal CSharpSession Code { get; }

    /// <summary>Runs a cell to its end or its first error, which is published and not thrown.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="host">Who gets what it shows.</param>
    public async Task RunAsync(CellRequest cell, ICellHost host)
    {
        var path = names.OfCell(cell.Number);
        var run = new CellRun(host);
        run.Enter();
        try
        {
            await RunAsync(run, cell.Code, cell.Language, path).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            run.Publish(errors.Of(exception, path));
        }
        run.Text.Flush();
    }

    private async Task RunAsync(CellRun run, string code, string? language, string path)
    {
        var where = names.Display(path);
        var segments = CellSegment.Split(code, FirstKind(language, where), where);
        Stopwatch? watch = null;
        foreach (var segment in segments)
        {
            if (segment.Kind is SegmentKind.Time)
                watch = Stopwatch.StartNew();
            else
                await RunAsync(run, segment, path).ConfigureAwait(false);
        }
        if (watch is not null)
            $"Wall time: {watch.Elapsed.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture)} ms".DisplayAs(Formatter.Plain);
    }

    private async Task RunAsync(CellRun run, CellSegment segment, string path)
    {
        switch (segment.Kind)
        {
            case SegmentKind.CSharp:
                await SubmitAsync(run, segment.Text, path).ConfigureAwait(false);
                break;
            case SegmentKind.Markdown:
                segment.Text.DisplayAs("text/markdown");
                break;
            case SegmentKind.Html:
                segment.Text.DisplayAs(Formatter.Html);
                break;
            case SegmentKind.Import:
                await ImportAsync(run, segment, path).ConfigureAwait(false);
                break;
            case SegmentKind.About:
                $"tutorials, a runner of C# notebooks, on .NET {Environment.Version}".DisplayAs(Formatter.Plain);
                break;
        }
    }

    private async Task SubmitAsync(CellRun run, string code, string path)
    {
        if (Code.Prepare(code, path) is { } submission)
            await run.RunAsync(() => ShowResultAsync(run, submission)).ConfigureAwait(false);
    }

    private static async Task ShowResultAsync(CellRun run, Func<Task<object?>> submission)
    {
        var value = await submission().ConfigureAwait(false);
        if (value is not (null or DisplayedValue))
            run.Publish(new ResultProduced(Formatting.Of(value)));
    }

    /// <summary>Runs another notebook's code cells or a script as if they stood here.</summary>
    private async Task ImportAsync(CellRun run, CellSegment segment, string path)
    {
        var file = Path.GetFullPath(Path.Combine(names.Directory, segment.Argument));
        var where = names.Display(path, segment.Line);
        if (segment.Argument is "" || !File.Exists(file))
            throw new CellException($"{where}: there is no file '{segment.Argument}' to #!import.");
        var circle = importing.IndexOf(file);
        if (circle >= 0)
            throw new CellException($"{where}: #!import goes in a circle: {string.Join(" → ", importing.Skip(circle).Append(file).Select(entry => names.Display(entry)))}.");
        if (Path.GetExtension(file) is not ".ipynb")
        {
            await SubmitAsync(run, await File.ReadAllTextAsync(file).ConfigureAwait(false), file).ConfigureAwait(false);
            return;
        }
        importing.Add(file);
        try
        {
            foreach (var (index, cell) in Notebook.Load(file).CodeCells.Index())
                await RunAsync(run, cell.Source, cell.Language, SourceNames.OfCell(index + 1, file)).ConfigureAwait(false);
        }
        finally
        {
            importing.Remove(file);
        }
    }

    private static SegmentKind FirstKind(string? language, string where) => language?.ToLowerInvariant() switch
    {
        null or "csharp" or "c#" => SegmentKind.CSharp,
        "markdown" => SegmentKind.Markdown,
        "html" => SegmentKind.Html,
        _ => throw new CellException($"{where} is in {language}; only C#, Markdown and HTML cells can be run."),
    };
}
