using System.Text.Json.Nodes;
using Notebooks.Jupyter.Transport;

namespace Notebooks.Jupyter.Messages;

/// <summary>Receives requests and sends messages, on any thread.</summary>
internal sealed class Messenger(MessageFormat format, Channels channels, Publisher publisher, Action<string> log)
{
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
            log($"A message on {channel} was dropped: {fault}.");
        }
        return null;
    }

    /// <summary>Answers a request on the channel it came from.</summary>
    public void Reply(Channel channel, Request request, JsonObject content) =>
        channels.Send(channel, format.Write(request.ReplyType, content, request, request.Identities));

    /// <summary>Asks the front end that a request came from.</summary>
    public void Ask(string type, JsonObject content, Request request) =>
        channels.Send(Channel.Stdin, format.Write(type, content, request, request.Identities));

    /// <summary>Tells all front ends.</summary>
    public void Broadcast(string type, JsonObject content, Request? parent) =>
        publisher.Publish(format.Write(type, content, parent, [System.Text.Encoding.ASCII.GetBytes(type)]));

    public void Status(string state, Request? parent) => Broadcast("status", new JsonObject { ["execution_state"] = state }, parent);
}
