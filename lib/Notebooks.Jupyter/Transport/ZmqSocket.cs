using System.Runtime.InteropServices;

namespace Notebooks.Jupyter.Transport;

/// <summary>The kinds of sockets in use, with libzmq's numbers.</summary>
internal enum SocketKind
{
    Pair = 0,
    Reply = 4,
    Router = 6,
    ExtendedPublisher = 9,
}

/// <summary>A ZeroMQ socket. It belongs to one thread at a time.</summary>
internal sealed class ZmqSocket : IDisposable
{
    private const int Linger = 17;
    private const int SendTimeout = 28;
    private const int HandOver = 56;
    private const int NoDrop = 69;

    private readonly nint handle;
    private readonly nint message = Marshal.AllocHGlobal(LibZmq.MessageSize);
    private bool isDisposed;

    public ZmqSocket(ZmqContext context, SocketKind kind)
    {
        handle = LibZmq.NewSocket(context.Handle, (int)kind);
        // At the end, what was sent gets a second to arrive.
        Set(Linger, 1000);
        // A front end that connects anew with its old identity takes the old connection's place.
        if (kind is SocketKind.Router)
            Set(HandOver, 1);
        // When the front end reads slowly, output waits for it; the default would throw output away.
        if (kind is SocketKind.ExtendedPublisher)
            Set(NoDrop, 1);
    }

    /// <summary>How long a publisher waits for readers whose buffers are full.</summary>
    public TimeSpan Patience
    {
        init => Set(SendTimeout, (int)value.TotalMilliseconds);
    }

    /// <exception cref="IOException">The address cannot be had, for example because another program has the port.</exception>
    public void Bind(string address) => ThrowOnError(LibZmq.Bind(handle, address), $"{address} cannot be listened on");

    public void Connect(string address) => ThrowOnError(LibZmq.Connect(handle, address), $"{address} cannot be connected to");

    /// <summary>Sends a message of several frames. For a front end that is gone meanwhile that fails, which is no concern of the kernel's.</summary>
    public void Send(IReadOnlyList<byte[]> frames) => TrySend(frames);

    /// <summary>Sends a message of several frames; false when it could not be sent, and then none of them was.</summary>
    public bool TrySend(IReadOnlyList<byte[]> frames)
    {
        for (var i = 0; i < frames.Count; i++)
        {
            if (!TrySend(frames[i], i < frames.Count - 1 ? LibZmq.SendMore : 0))
                return false;
        }
        return true;
    }

    /// <summary>
    /// Publishes to the readers whose buffers are not full. libzmq waits for the others again when they have read half of what
    /// lies ready for them.
    /// </summary>
    public void SendToThoseWithRoom(IReadOnlyList<byte[]> frames)
    {
        Set(NoDrop, 0);
        TrySend(frames);
        Set(NoDrop, 1);
    }

    /// <summary>Waits for a message and returns its frames.</summary>
    public List<byte[]> Receive()
    {
        var frames = new List<byte[]>();
        bool more;
        do
            frames.Add(ReceiveFrame(out more));
        while (more);
        return frames;
    }

    /// <summary>Waits until one of the sockets has a message, and returns those that have.</summary>
    public static List<ZmqSocket> Poll(IReadOnlyList<ZmqSocket> sockets)
    {
        var items = sockets.Select(socket => new LibZmq.PollItem { Socket = socket.handle, Events = LibZmq.PollIn }).ToArray();
        LibZmq.Poll(items, items.Length, -1);
        return [.. sockets.Where((_, index) => items[index].Returned != 0)];
    }

    public void Dispose()
    {
        if (isDisposed)
            return;
        isDisposed = true;
        LibZmq.CloseSocket(handle);
        Marshal.FreeHGlobal(message);
    }

    private byte[] ReceiveFrame(out bool more)
    {
        LibZmq.InitializeMessage(message);
        int length;
        while ((length = LibZmq.ReceiveMessage(message, handle, 0)) < 0)
        {
            if (Marshal.GetLastPInvokeError() is not LibZmq.Interrupted and var error)
                throw new IOException($"A message could not be received: {LibZmq.Describe(error)}.");
        }
        var frame = new byte[length];
        Marshal.Copy(LibZmq.MessageData(message), frame, 0, length);
        more = LibZmq.MessageHasMore(message) != 0;
        LibZmq.CloseMessage(message);
        return frame;
    }

    private bool TrySend(byte[] frame, int flags)
    {
        while (LibZmq.Send(handle, frame, frame.Length, flags) < 0)
        {
            if (Marshal.GetLastPInvokeError() != LibZmq.Interrupted)
                return false;
        }
        return true;
    }

    private void Set(int option, int value) => LibZmq.SetOption(handle, option, ref value, sizeof(int));

    private static void ThrowOnError(int result, string what)
    {
        if (result < 0)
            throw new IOException($"{what}: {LibZmq.Describe(Marshal.GetLastPInvokeError())}.");
    }
}
