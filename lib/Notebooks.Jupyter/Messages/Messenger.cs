using System.Text.Json.Nodes;
using Notebooks.Jupyter.Transport;

namespace Notebooks.Jupyter.Messages;

/// <summary>Receives requests and sends messages, on any thread.</summary>
internal sealed class Messenger(MessageFormat format, Channels channels, Publisher publisher, Action<string> log)
{
    private const int Logged = 20;
    private int dropped;

    /// <summary>The next request on a channel. Messages that cannot be trusted are passed over.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="milliseconds">How long to wait; without a number, until one comes.</param>
    /// <param name="cancellation">Ends the wait with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The request; null when none came in time.</returns>
    public Request? Receive(Channel channel, int milliseconds = Timeout.Infinite, CancellationToken cancellation = default)
    {
        while (channels.Received(channel).TryTake(out var frames, milliseconds, cancellation))
        {
            if (format.TryRead(frames, out var request, out var fault))
                return request;
            // Perhaps no one reads the log, and then writing to it would stop at some point.
            if (Interlocked.Increment(ref dropped) <= Logged)
                log($"A message on {channel} was dropped: {fault}.{(dropped == Logged ? " From here on this is not written down." : "")}");
        }
        return null;
    }

    /// <summary>Answers a request on the channel it came from.</summary>
    public void Reply(Channel channel, Request request, JsonObject content) =>
        channels.Send(channel, format.Write(request.ReplyType, content, request, request.Identities));

    /// <summary>Asks the front end that a request came from.</summary>
    public void Ask(string type, JsonObject content, Request request) =>
        channels.Send(Channel.Stdin, format.Write(type, content, request, request.Identities));

    /// <summary>Tells all front ends, without waiting for them.</summary>
    public void Broadcast(string type, JsonObject content, Request? parent) => publisher.Publish(Announcement(type, content, parent));

    /// <summary>Shows output of a cell to all front ends; when they read more slowly than it comes, output waits.</summary>
    /// <param name="type">What it is, as <c>stream</c>.</param>
    /// <param name="content">What it shows.</param>
    /// <param name="parent">The request that the cell runs for.</param>
    /// <param name="stop">Cancelled when the cell is to stop, which then does not wait.</param>
    public void Show(string type, JsonObject content, Request parent, CancellationToken stop) =>
        publisher.Publish(Announcement(type, content, parent), stop);

    /// <summary>Tells all front ends whether the kernel is busy. Where tens of thousands of messages wait, this one is left out.</summary>
    public void Status(string state, Request? parent)
    {
        if (!publisher.IsOverrun)
            Broadcast("status", new JsonObject { ["execution_state"] = state }, parent);
    }

    private IReadOnlyList<byte[]> Announcement(string type, JsonObject content, Request? parent) =>
        format.Write(type, content, parent, [System.Text.Encoding.ASCII.GetBytes(type)]);
}
