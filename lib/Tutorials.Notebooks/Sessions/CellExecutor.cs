using System.Diagnostics;
using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;
using Tutorials.Notebooks.Files;

namespace Tutorials.Notebooks.Sessions;

/// <summary>
/// Runs the cells of one notebook and publishes what they show. The console and the display functions belong to the process,
/// so there is one executor in a process.
/// </summary>
internal sealed class CellExecutor : IDisposable
{
    private readonly ISessionOutput output;
    private readonly SourceNames names;
    private readonly Func<Func<Task>, Task> run;
    private readonly ErrorReport errors;
    private readonly ConsoleCapture console;

    /// <param name="directory">Where relative paths in cells start.</param>
    /// <param name="output">Who gets what the cells show.</param>
    /// <param name="cancellation">Stops code that was compiled for it.</param>
    /// <param name="run">Runs compiled code; without it, code just runs.</param>
    public CellExecutor(
        string directory, ISessionOutput output, CellCancellation? cancellation = null, Func<Func<Task>, Task>? run = null)
    {
        this.output = output;
        this.run = run ?? (code => code());
        names = new SourceNames(directory);
        Session = new CSharpSession(names, cancellation);
        errors = new ErrorReport(names, Session.Assemblies);
        console = new ConsoleCapture(output);
        Formatter.Displayed = Show;
    }

    public CSharpSession Session { get; }

    /// <summary>Runs a cell to its end or its first error, which is published and not thrown.</summary>
    public async Task ExecuteAsync(int number, string code, string? language = null)
    {
        var path = names.OfCell(number);
        try
        {
            await ExecuteAsync(code, language, path).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Publish(errors.Of(exception, path));
        }
        console.Flush();
    }

    public void Dispose()
    {
        Formatter.Displayed = null;
        console.Dispose();
    }

    private async Task ExecuteAsync(string code, string? language, string path)
    {
        var where = names.Display(path);
        var segments = CellSegment.Split(code, FirstKind(language, where), where);
        Stopwatch? watch = null;
        foreach (var segment in segments)
        {
            if (segment.Kind is SegmentKind.Time)
                watch = Stopwatch.StartNew();
            else
                await ExecuteAsync(segment, path).ConfigureAwait(false);
        }
        if (watch is not null)
            $"Wall time: {watch.Elapsed.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture)} ms".DisplayAs(Formatter.Plain);
    }

    private async Task ExecuteAsync(CellSegment segment, string path)
    {
        switch (segment.Kind)
        {
            case SegmentKind.CSharp:
                await SubmitAsync(segment.Text, path).ConfigureAwait(false);
                break;
            case SegmentKind.Markdown:
                segment.Text.DisplayAs("text/markdown");
                break;
            case SegmentKind.Html:
                segment.Text.DisplayAs(Formatter.Html);
                break;
            case SegmentKind.Import:
                await ImportAsync(segment, path).ConfigureAwait(false);
                break;
            case SegmentKind.About:
                $"tutorials, a runner of C# notebooks, on .NET {Environment.Version}".DisplayAs(Formatter.Plain);
                break;
        }
    }

    private async Task SubmitAsync(string code, string path)
    {
        if (Session.Prepare(code, path) is { } submission)
            await run(() => ShowResultAsync(submission)).ConfigureAwait(false);
    }

    private async Task ShowResultAsync(Func<Task<object?>> submission)
    {
        var value = await submission().ConfigureAwait(false);
        if (value is not (null or DisplayedValue))
            Publish(new ResultProduced(MimeBundle.Of(FormattedValue.CreateManyFromObject(value))));
    }

    /// <summary>Runs another notebook's code cells or a script as if they stood here.</summary>
    private async Task ImportAsync(CellSegment segment, string path)
    {
        var file = Path.GetFullPath(Path.Combine(names.Directory, segment.Argument));
        var where = names.Display(path, segment.Line);
        if (segment.Argument is "" || !File.Exists(file))
            throw new CellFailure($"{where}: there is no file '{segment.Argument}' to #!import.");
        if (Path.GetExtension(file) is not ".ipynb")
        {
            await SubmitAsync(await File.ReadAllTextAsync(file).ConfigureAwait(false), file).ConfigureAwait(false);
            return;
        }
        foreach (var (index, cell) in Notebook.Load(file).CodeCells.Index())
            await ExecuteAsync(cell.Source, cell.Language, SourceNames.OfCell(index + 1, file)).ConfigureAwait(false);
    }

    private static SegmentKind FirstKind(string? language, string where) => language?.ToLowerInvariant() switch
    {
        null or "csharp" or "c#" => SegmentKind.CSharp,
        "markdown" => SegmentKind.Markdown,
        "html" => SegmentKind.Html,
        _ => throw new CellFailure($"{where} is in {language}; only C#, Markdown and HTML cells can be run."),
    };

    private void Show(DisplayedValue displayed)
    {
        var data = MimeBundle.Of(displayed.FormattedValues);
        Publish(displayed.IsUpdated ? new DisplayUpdated(displayed.DisplayId, data) : new Displayed(displayed.DisplayId, data));
    }

    private void Publish(SessionEvent sessionEvent)
    {
        console.Flush();
        output.Publish(sessionEvent);
    }
}
