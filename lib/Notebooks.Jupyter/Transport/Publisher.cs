using System.Collections.Concurrent;

namespace Notebooks.Jupyter.Transport;

/// <summary>
/// The socket that all front ends listen to, with a thread of its own. It takes only so much ahead: whoever publishes faster
/// than the front ends read waits, and an endless stream of output does not fill the memory.
/// </summary>
internal sealed class Publisher
{
    private const int Ahead = 256;
    private readonly BlockingCollection<IReadOnlyList<byte[]>> messages = new(Ahead);
    private readonly ZmqSocket socket;
    private readonly Thread thread;

    public Publisher(ZmqContext context, string address)
    {
        socket = new ZmqSocket(context, SocketKind.ExtendedPublisher);
        socket.Bind(address);
        thread = new Thread(SendAll) { IsBackground = true, Name = "iopub" };
        thread.Start();
    }

    public void Publish(IReadOnlyList<byte[]> frames)
    {
        try
        {
            messages.Add(frames);
        }
        catch (InvalidOperationException)
        {
            // Output of a cell that still runs while the kernel shuts down.
        }
    }

    /// <summary>Sends what is waiting and closes the socket; false when that takes longer than a limit.</summary>
    public bool Close(TimeSpan limit)
    {
        messages.CompleteAdding();
        return thread.Join(limit);
    }

    private void SendAll()
    {
        using (socket)
        {
            foreach (var frames in messages.GetConsumingEnumerable())
                socket.Send(frames);
        }
    }
}
