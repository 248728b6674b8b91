using System.Text.Json.Nodes;
using Notebooks.Documents;
using Notebooks.Jupyter.Messages;
using Notebooks.Sessions;

namespace Notebooks.Jupyter.Requests;

/// <summary>
/// One run of one cell for an execute request: sends what the cell shows to the front ends, asks them for what it reads, and
/// keeps what the answer to the request needs.
/// </summary>
/// <param name="messenger">Where messages go.</param>
/// <param name="request">The request.</param>
/// <param name="number">The cell's number.</param>
/// <param name="isQuiet">Whether what the cell shows is kept and not sent.</param>
/// <param name="code">Where the cell's code runs.</param>
internal sealed class CellExecution(Messenger messenger, Request request, int number, bool isQuiet, StoppableCode code) : ICellHost
{
    public TextReader Input { get; } = new InputReader(messenger, request, code.Token);

    /// <summary>Why the cell failed; null when it did not.</summary>
    public Failed? Failure { get; private set; }

    /// <summary>The value of the cell's last expression; null without one.</summary>
    public MimeBundle? Result { get; private set; }

    public Task RunAsync(Func<Task> submission)
    {
        code.Complain = sentence => Publish(new StreamWritten("stderr", sentence + "\n"));
        return code.RunAsync(submission);
    }

    public void Publish(CellEvent cellEvent)
    {
        switch (cellEvent)
        {
            case Failed failed:
                Failure = failed;
                break;
            case ResultProduced result:
                Result = result.Data;
                break;
        }
        if (!isQuiet)
            Send(cellEvent);
    }

    /// <summary>The fields of an error, the same in the message and in the answer.</summary>
    public static JsonObject Error(Failed failed) => new()
    {
        ["ename"] = failed.Name,
        ["evalue"] = failed.Message,
        ["traceback"] = new JsonArray([.. failed.Traceback.Select(line => (JsonNode)line)]),
    };

    public static JsonObject Bundle(MimeBundle data) => new() { ["data"] = data.ToJson(), ["metadata"] = new JsonObject() };

    private void Send(CellEvent cellEvent)
    {
        var (type, content) = cellEvent switch
        {
            StreamWritten written => ("stream", new JsonObject { ["name"] = written.Name, ["text"] = written.Text }),
            Displayed displayed => ("display_data", Display(displayed.Id, displayed.Data)),
            DisplayUpdated updated => ("update_display_data", Display(updated.Id, updated.Data)),
            ResultProduced result => ("execute_result", With(Bundle(result.Data), "execution_count", number)),
            Failed failed => ("error", Error(failed)),
            _ => throw new ArgumentException($"{cellEvent.GetType().Name} is nothing that a cell shows.", nameof(cellEvent)),
        };
        // The error of a cell that was stopped is not to wait for readers either.
        if (cellEvent is Failed)
            messenger.Broadcast(type, content, request);
        else
            messenger.Show(type, content, request, code.Token);
    }

    private static JsonObject Display(string id, MimeBundle data) =>
        With(Bundle(data), "transient", new JsonObject { ["display_id"] = id });

    private static JsonObject With(JsonObject content, string name, JsonNode value)
    {
        content[name] = value;
        return content;
    }
}
