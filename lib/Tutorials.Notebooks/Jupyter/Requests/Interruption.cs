using System.Runtime;
using Tutorials.Notebooks.Sessions;

namespace Tutorials.Notebooks.Jupyter.Requests;

/// <summary>
/// Runs code so that it can be stopped. Managed code is aborted where it stands, waiting code is woken first; native code
/// cannot be stopped and has to return.
/// </summary>
/// <param name="complain">Tells the user when code does not stop.</param>
internal sealed class Interruption(Action<string> complain)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Knock = TimeSpan.FromMilliseconds(200);

    private readonly Lock access = new();
    private CancellationTokenSource cell = new();
    private Thread? running;

    /// <summary>Cancelled when the cell at hand is to stop.</summary>
    public CancellationToken Token => cell.Token;

    /// <summary>A new cell begins, which has not been interrupted.</summary>
    public void Begin() => cell = new CancellationTokenSource();

    /// <summary>Runs code on this thread and waits for what it awaits.</summary>
    /// <exception cref="InterruptedException">It was stopped.</exception>
    public async Task RunAsync(Func<Task> code)
    {
        var token = Token;
        try
        {
            await WaitAsync(Start(code, token), token).ConfigureAwait(false);
        }
        catch (Exception) when (token.IsCancellationRequested)
        {
            throw new InterruptedException();
        }
    }

    /// <summary>Stops the cell that runs, if one does; returns at once.</summary>
    public void Interrupt()
    {
        var stopped = cell;
        // Cancelling waits until the code has stopped.
        var cancelling = new Thread(stopped.Cancel) { IsBackground = true };
        cancelling.Start();
        new Thread(() => KnockUntilStopped(cancelling)) { IsBackground = true }.Start();
    }

    private Task Start(Func<Task> code, CancellationToken token)
    {
        Task? task = null;
        var context = SynchronizationContext.Current;
        try
        {
            SynchronizationContext.SetSynchronizationContext(new InterruptibleContext(token));
            lock (access)
                running = Thread.CurrentThread;
#pragma warning disable SYSLIB0046 // Aborting may leave what the code was changing half changed; the other way to stop an endless loop is to lose all.
            ControlledExecution.Run(() => task = code(), token);
#pragma warning restore SYSLIB0046
        }
        finally
        {
            lock (access)
                running = null;
            ForgetKnocks();
            SynchronizationContext.SetSynchronizationContext(context);
        }
        return task!;
    }

    private async Task WaitAsync(Task task, CancellationToken token)
    {
        try
        {
            await task.WaitAsync(token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested && !task.IsCompleted)
        {
            if (await Task.WhenAny(task, Task.Delay(Patience, CancellationToken.None)).ConfigureAwait(false) != task)
                complain("What the cell awaits did not stop and may go on in the background. Restart the kernel to end it.");
            throw;
        }
    }

    /// <summary>An abort does not reach a thread that waits or sleeps, so it is woken until it has stopped.</summary>
    private void KnockUntilStopped(Thread cancelling)
    {
        for (var knocks = 0; knocks < Patience / Knock; knocks++)
        {
            if (cancelling.Join(Knock))
                return;
            lock (access)
                running?.Interrupt();
        }
        complain("The cell does not stop: it is in native code, which has to return first. To end it now, restart the kernel.");
    }

    /// <summary>A knock that came too late would wake the next cell.</summary>
    private static void ForgetKnocks()
    {
        try
        {
            Thread.Sleep(0);
        }
        catch (ThreadInterruptedException)
        {
            // It is forgotten.
        }
    }
}
