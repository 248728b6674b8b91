namespace Notebooks.Jupyter.Transport;

/// <summary>What sockets of one process share. Disposing waits until all are closed and what they sent is out.</summary>
internal sealed class ZmqContext : IDisposable
{
    public nint Handle { get; } = LibZmq.NewContext();

    public void Dispose() => LibZmq.TerminateContext(Handle);
}
