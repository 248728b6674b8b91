using System.Runtime;

namespace Tutorials.Notebooks.Jupyter.Requests;

/// <summary>Runs what comes after an <c>await</c> in a cell on the thread pool, as usual, but so that it can be stopped.</summary>
internal sealed class InterruptibleContext(CancellationToken token) : SynchronizationContext
{
    public override SynchronizationContext CreateCopy() => this;

    public override void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(_ => Run(d, state));

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    private void Run(SendOrPostCallback callback, object? state)
    {
        SetSynchronizationContext(this);
        try
        {
#pragma warning disable SYSLIB0046 // As in Interruption: to stop an endless loop there is no other way.
            ControlledExecution.Run(() => callback(state), token);
#pragma warning restore SYSLIB0046
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // The cell was stopped; what it was to do next is not done.
        }
        finally
        {
            SetSynchronizationContext(null);
        }
    }
}
