using Tutorials.Notebooks.Sessions;

namespace Tutorials.Notebooks.Jupyter.Requests;

/// <summary>
/// Stops the cell that runs. The code of cells looks for that in every loop and function, and waiting code is woken; a
/// library's code has to return to the cell's first.
/// </summary>
/// <param name="cancellation">What the code of cells looks at.</param>
/// <param name="complain">Tells the user when a cell does not stop.</param>
internal sealed class Interruption(CellCancellation cancellation, Action<string> complain)
{
    private const int Knocks = 15;
    private static readonly TimeSpan BetweenKnocks = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(10);

    private volatile StoppableCode cell = new(CancellationToken.None);

    /// <summary>Cancelled when the cell at hand is to stop.</summary>
    public CancellationToken Token => cell.Token;

    /// <summary>A new cell begins, which has not been interrupted.</summary>
    public void Begin() => cell = new StoppableCode(cancellation.Renew());

    /// <summary>Runs code of the cell at hand, on this thread up to where it awaits something.</summary>
    /// <exception cref="InterruptedException">It was stopped.</exception>
    public async Task RunAsync(Func<Task> code)
    {
        var here = cell;
        try
        {
            here.Token.ThrowIfCancellationRequested();
            var task = Task.CompletedTask;
            here.Run(() => task = code());
            await task.WaitAsync(here.Token).ConfigureAwait(false);
            // What could not be stopped may have come to its end; what was to follow it is still not wanted.
            here.Token.ThrowIfCancellationRequested();
        }
        catch (Exception) when (here.Token.IsCancellationRequested)
        {
            while (here.IsRunning)
                await Task.Delay(Glance).ConfigureAwait(false);
            throw new InterruptedException();
        }
    }

    /// <summary>Stops the cell; returns at once.</summary>
    public void Interrupt()
    {
        var stopped = cell;
        new Thread(() => KnockUntilOver(stopped)) { IsBackground = true }.Start();
        // Cancelling runs what cells have registered for it.
        new Thread(cancellation.Stop) { IsBackground = true }.Start();
    }

    private void KnockUntilOver(StoppableCode stopped)
    {
        for (var knocks = 0; knocks < Knocks; knocks++)
        {
            Thread.Sleep(BetweenKnocks);
            if (!stopped.IsRunning)
                return;
            stopped.Knock();
        }
        complain("The cell does not stop: it is inside a library, which has to return first. To end it now, restart the kernel.");
    }
}
