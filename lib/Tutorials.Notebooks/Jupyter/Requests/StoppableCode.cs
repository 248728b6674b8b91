namespace Tutorials.Notebooks.Jupyter.Requests;

/// <summary>
/// Where one cell's code runs: on the cell's thread, and, what comes after an <c>await</c>, on the thread pool as usual. Once
/// the cell is stopped, what comes after an <c>await</c> does not come.
/// </summary>
internal sealed class StoppableCode(CancellationToken token) : SynchronizationContext
{
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

    public void Run(Action code)
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
            ForgetKnock();
            SetSynchronizationContext(context);
        }
    }

    /// <summary>Wakes code that waits or sleeps and so does not see that it is to stop.</summary>
    public void Knock()
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

    /// <summary>A knock that came too late would wake what this thread does next.</summary>
    private static void ForgetKnock()
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
