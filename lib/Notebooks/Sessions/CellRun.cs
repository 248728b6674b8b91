using Microsoft.DotNet.Interactive.Formatting;

namespace Notebooks.Sessions;

/// <summary>
/// One run of one cell: where everything that its code shows goes, on whichever thread. Code finds it through the context
/// that flows with it, so that a thread that outlives its cell still shows what belongs to that cell.
/// </summary>
internal sealed class CellRun : IDisplayTarget
{
    private readonly ICellHost host;

    public CellRun(ICellHost host)
    {
        this.host = host;
        Text = new ConsoleText(host.Publish);
    }

    /// <summary>The run that the calling code belongs to; null outside of cells.</summary>
    public static CellRun? Current => DisplayTarget.Current as CellRun;

    public ConsoleText Text { get; }

    public TextReader Input => host.Input;

    /// <summary>Makes this the run of what the caller does from here on, up to its end.</summary>
    public void Enter() => DisplayTarget.Current = this;

    public Task RunAsync(Func<Task> code) => host.RunAsync(code);

    /// <summary>Publishes after what was written before.</summary>
    public void Publish(CellEvent cellEvent)
    {
        Text.Flush();
        host.Publish(cellEvent);
    }

    void IDisplayTarget.Show(DisplayedValue displayed)
    {
        var data = Formatting.Bundle(displayed.FormattedValues);
        Publish(displayed.IsUpdated ? new DisplayUpdated(displayed.DisplayId, data) : new Displayed(displayed.DisplayId, data));
    }
}
