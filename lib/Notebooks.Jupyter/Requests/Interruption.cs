using Notebooks.Sessions;

namespace Notebooks.Jupyter.Requests;

/// <summary>
/// Stops the cell that runs. The code of cells looks for that in every loop and function, and waiting code is woken; a
/// library's code has to return to the cell's first.
/// </summary>
/// <param name="cancellation">What the code of cells looks at.</param>
internal sealed class Interruption(CellCancellation cancellation)
{
    private const int MostWakeUps = 15;
    private static readonly TimeSpan BetweenWakeUps = TimeSpan.FromMilliseconds(200);

    private readonly Lock access = new();
    private StoppableCode current = new(CancellationToken.None);

    /// <summary>Begins a new cell, which has not been interrupted, and returns what runs its code.</summary>
    public StoppableCode Begin()
    {
        lock (access)
            return current = new StoppableCode(cancellation.Renew());
    }

    /// <summary>Stops the cell that has begun last, never one that begins later; returns at once.</summary>
    public void Interrupt()
    {
        lock (access)
        {
            var stopped = current;
            cancellation.Stop();
            new Thread(() => WakeUntilOver(stopped)) { IsBackground = true }.Start();
        }
    }

    private static void WakeUntilOver(StoppableCode stopped)
    {
        for (var wakeUps = 0; wakeUps < MostWakeUps; wakeUps++)
        {
            Thread.Sleep(BetweenWakeUps);
            if (!stopped.IsRunning)
                return;
            stopped.Wake();
        }
        stopped.Complain?.Invoke("The cell does not stop: it is inside a library, which has to return first. To end it now, restart the kernel.");
    }
}
