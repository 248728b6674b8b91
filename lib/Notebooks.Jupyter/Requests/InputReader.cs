using System.Text.Json.Nodes;
using Notebooks.Jupyter.Messages;
using Notebooks.Jupyter.Transport;

namespace Notebooks.Jupyter.Requests;

/// <summary>What a cell reads from the console: lines that the front end asks its user for.</summary>
/// <param name="messenger">How the front end is asked.</param>
/// <param name="request">The request that the cell runs for.</param>
/// <param name="token">Ends the wait for an answer.</param>
internal sealed class InputReader(Messenger messenger, Request request, CancellationToken token) : TextReader
{
    private string line = "";
    private int position;

    public override int Peek() => position < line.Length ? line[position] : -1;

    public override int Read()
    {
        if (position == line.Length)
            (line, position) = (Ask() + "\n", 0);
        return line[position++];
    }

    /// <exception cref="InvalidOperationException">The front end does not ask its user.</exception>
    public override string ReadLine()
    {
        var rest = position < line.Length ? line[position..].TrimEnd('\n') : Ask();
        (line, position) = ("", 0);
        return rest;
    }

    private string Ask()
    {
        if (!request.Flag("allow_stdin", otherwise: true))
            throw new InvalidOperationException("The cell reads from the console, but this front end does not ask its user for input.");
        // What the cell wrote, perhaps the question, is to be seen first.
        Console.Out.Flush();
        return Receive();
    }

    private string Receive()
    {
        // An answer that comes after the cell it was for has been interrupted is for no one.
        while (messenger.Receive(Channel.Stdin, milliseconds: 0) is not null)
        {
        }
        messenger.Ask("input_request", new JsonObject { ["prompt"] = "", ["password"] = false }, request);
        return messenger.Receive(Channel.Stdin, cancellation: token)?.Text("value") ?? "";
    }
}
