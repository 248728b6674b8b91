using System.Collections.Concurrent;

namespace Notebooks.Jupyter.Transport;

/// <summary>A channel on which front ends ask and the kernel answers, or on stdin the other way about.</summary>
internal enum Channel
{
    Shell,
    Control,
    Stdin,
}

/// <summary>
/// The three channels that carry questions and answers. One thread owns their sockets: what arrives it puts into a queue for
/// each channel, and what is to be sent other threads hand to it.
/// </summary>
internal sealed class Channels
{
    private const string WakeAddress = "inproc://wake";
    private static readonly byte[][] WakeMessage = [[]];

    private readonly ZmqSocket[] sockets;
    private readonly ZmqSocket wake;
    private readonly ZmqSocket woken;
    private readonly BlockingCollection<List<byte[]>>[] received = [[], [], []];
    private readonly ConcurrentQueue<(Channel Channel, IReadOnlyList<byte[]> Frames)> outgoing = new();
    private readonly Lock waking = new();
    private readonly Thread thread;
    private volatile bool isClosing;

    /// <param name="context">Where the sockets are made.</param>
    /// <param name="addresses">The addresses of shell, control and stdin.</param>
    public Channels(ZmqContext context, IReadOnlyList<string> addresses)
    {
        sockets = [.. addresses.Select(_ => new ZmqSocket(context, SocketKind.Router))];
        foreach (var (socket, address) in sockets.Zip(addresses))
            socket.Bind(address);
        woken = new ZmqSocket(context, SocketKind.Pair);
        woken.Bind(WakeAddress);
        wake = new ZmqSocket(context, SocketKind.Pair);
        wake.Connect(WakeAddress);
        thread = new Thread(Exchange) { IsBackground = true, Name = "channels" };
        thread.Start();
    }

    public BlockingCollection<List<byte[]>> Received(Channel channel) => received[(int)channel];

    public void Send(Channel channel, IReadOnlyList<byte[]> frames)
    {
        outgoing.Enqueue((channel, frames));
        Wake();
    }

    /// <summary>Sends what is waiting and closes the sockets; false when that takes longer than a limit.</summary>
    public bool Close(TimeSpan limit)
    {
        isClosing = true;
        Wake();
        if (!thread.Join(limit))
            return false;
        lock (waking)
            wake.Dispose();
        return true;
    }

    private void Wake()
    {
        lock (waking)
        {
            if (thread.IsAlive)
                wake.Send(WakeMessage);
        }
    }

    private void Exchange()
    {
        ZmqSocket[] all = [.. sockets, woken];
        while (!isClosing || !outgoing.IsEmpty)
        {
            foreach (var ready in ZmqSocket.Poll(all))
            {
                var frames = ready.Receive();
                if (ready != woken)
                    received[Array.IndexOf(sockets, ready)].Add(frames);
            }
            while (outgoing.TryDequeue(out var message))
                sockets[(int)message.Channel].Send(message.Frames);
        }
        foreach (var socket in all)
            socket.Dispose();
    }
}
