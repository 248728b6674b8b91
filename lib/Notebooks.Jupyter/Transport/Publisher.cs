using System.Collections.Concurrent;

namespace Notebooks.Jupyter.Transport;

/// <summary>
/// The socket that all front ends listen to, with a thread of its own. What is guaranteed:
/// <list type="bullet">
/// <item>Only a cell that shows something waits for slow readers, and only until it is interrupted; whatever else the kernel
/// publishes never waits, so that requests are answered whatever a reader does.</item>
/// <item>A reader that reads, however unevenly, gets all output in order, as long as it takes in what fills its buffers at
/// least once in <see cref="Patience"/>; output waits for it, and an endless stream of it does not fill the memory.</item>
/// <item>A reader that takes nothing for so long is no longer waited for: it misses what is published until it has read half
/// of what lies ready for it. So does another reader whose buffers are full at the moment when patience ends.</item>
/// </list>
/// </summary>
internal sealed class Publisher
{
    private const int Ahead = 256;
    private const int MostAhead = 64 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly BlockingCollection<(IReadOnlyList<byte[]> Frames, bool HasRoom)> messages = [];
    private readonly SemaphoreSlim room = new(Ahead);
    private readonly ZmqSocket socket;
    private readonly Thread thread;

    public Publisher(ZmqContext context, string address)
    {
        socket = new ZmqSocket(context, SocketKind.ExtendedPublisher) { Patience = Patience };
        socket.Bind(address);
        thread = new Thread(SendAll) { IsBackground = true, Name = "iopub" };
        thread.Start();
    }

    /// <summary>Whether so much waits to be sent that what is not needed should not be published.</summary>
    public bool IsOverrun => messages.Count >= MostAhead;

    /// <summary>Publishes without waiting.</summary>
    public void Publish(IReadOnlyList<byte[]> frames) => Add(frames, hasRoom: false);

    /// <summary>Publishes once the readers have taken most of what was published before, or when there is no more time to wait.</summary>
    /// <param name="frames">The message.</param>
    /// <param name="hurry">Ends the wait.</param>
    public void Publish(IReadOnlyList<byte[]> frames, CancellationToken hurry) => Add(frames, WaitForRoom(hurry));

    /// <summary>Sends what is waiting and closes the socket; false when that takes longer than a limit.</summary>
    public bool Close(TimeSpan limit)
    {
        messages.CompleteAdding();
        return thread.Join(limit);
    }

    private bool WaitForRoom(CancellationToken hurry)
    {
        try
        {
            room.Wait(hurry);
            return true;
        }
        catch (OperationCanceledException) when (!IsOverrun)
        {
            return false;
        }
        catch (OperationCanceledException)
        {
            // An endless printer that cannot be stopped.
            room.Wait(CancellationToken.None);
            return true;
        }
    }

    private void Add(IReadOnlyList<byte[]> frames, bool hasRoom)
    {
        try
        {
            messages.Add((frames, hasRoom));
        }
        catch (InvalidOperationException)
        {
            // Output of a cell that still runs while the kernel shuts down.
        }
    }

    private void SendAll()
    {
        using (socket)
        {
            foreach (var (frames, hasRoom) in messages.GetConsumingEnumerable())
            {
                if (!socket.TrySend(frames))
                    socket.SendToThoseWithRoom(frames);
                if (hasRoom)
                    room.Release();
            }
        }
    }
}
