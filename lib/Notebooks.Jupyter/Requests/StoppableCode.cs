using Notebooks.Sessions;

namespace Notebooks.Jupyter.Requests;

/// <summary>
/// Where one cell's code runs: on the cell's thread, and, what comes after an <c>await</c>, on the thread pool as usual. Once
/// the cell is stopped, what comes after an <c>await</c> does not come.
/// </summary>
/// <param name="token">Cancelled when the cell is to stop.</param>
internal sealed class StoppableCode(CancellationToken token) : SynchronizationContext
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);
    private readonly HashSet<Thread> running = [];

    public CancellationToken Token => token;

    public bool IsRunning
    {
        get
        {
            lock (running)
                return running.Count > 0;
        }
    }

    /// <summary>Tells the user when the code was to stop and does not.</summary>
    public Action<string>? Complain { get; set; }

    /// <summary>Runs code of the cell, on this thread up to where it awaits something.</summary>
    /// <exception cref="InterruptedException">It was stopped.</exception>
    public async Task RunAsync(Func<Task> code)
    {
        try
        {
            token.ThrowIfCancellationRequested();
            var task = Task.CompletedTask;
            Run(() => task = code());
            await task.WaitAsync(token).ConfigureAwait(false);
            // What could not be stopped may have come to its end; what was to follow it is still not wanted.
            token.ThrowIfCancellationRequested();
        }
        catch (Exception) when (token.IsCancellationRequested)
        {
            while (IsRunning)
                await Task.Delay(BetweenLooks, CancellationToken.None).ConfigureAwait(false);
            throw new InterruptedException();
        }
    }

    /// <summary>Wakes code that waits or sleeps and so does not see that it is to stop.</summary>
    public void Wake()
    {
        lock (running)
        {
            foreach (var thread in running)
                thread.Interrupt();
        }
    }

    public override SynchronizationContext CreateCopy() => this;

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    public override void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(_ =>
    {
        if (!token.IsCancellationRequested)
            Run(() => d(state));
    });

    private void Run(Action code)
    {
        var context = Current;
        SetSynchronizationContext(this);
        lock (running)
            running.Add(Thread.CurrentThread);
        try
        {
            code();
        }
        finally
        {
            lock (running)
                running.Remove(Thread.CurrentThread);
            ForgetWakeUp();
            SetSynchronizationContext(context);
        }
    }

    /// <summary>A wake-up that came too late would wake what this thread does next.</summary>
    private static void ForgetWakeUp()
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
