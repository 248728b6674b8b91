using System.Text.Json.Nodes;
using Tutorials.Notebooks.Files;
using Tutorials.Notebooks.Jupyter.Messages;
using Tutorials.Notebooks.Sessions;

namespace Tutorials.Notebooks.Jupyter.Requests;

/// <summary>Sends what cells show to the front ends, and keeps what the answer to the request needs.</summary>
internal sealed class CellOutput(Messenger messenger) : ISessionOutput
{
    private Request? request;
    private int number;
    private bool isQuiet;

    /// <summary>Why the cell failed; null when it did not.</summary>
    public Failed? Failure { get; private set; }

    /// <summary>The value of the cell's last expression, in MIME types; null without one.</summary>
    public IReadOnlyDictionary<string, string>? Result { get; private set; }

    /// <summary>What comes from now on belongs to a request; when quiet, it is kept and not sent.</summary>
    public void Begin(Request of, int executionCount, bool quiet)
    {
        (request, number, isQuiet) = (of, executionCount, quiet);
        (Failure, Result) = (null, null);
    }

    public void Publish(SessionEvent sessionEvent)
    {
        switch (sessionEvent)
        {
            case Failed failed:
                Failure = failed;
                break;
            case ResultProduced result:
                Result = result.Data;
                break;
        }
        if (!isQuiet)
            Send(sessionEvent);
    }

    /// <summary>The fields of an error, the same in the message and in the answer.</summary>
    public static JsonObject Error(Failed failed) => new()
    {
        ["ename"] = failed.Name,
        ["evalue"] = failed.Message,
        ["traceback"] = new JsonArray([.. failed.Traceback.Select(line => (JsonNode)line)]),
    };

    public static JsonObject Bundle(IReadOnlyDictionary<string, string> data) => new()
    {
        ["data"] = Outputs.Data(data, text => text),
        ["metadata"] = new JsonObject(),
    };

    private void Send(SessionEvent sessionEvent)
    {
        var (type, content) = sessionEvent switch
        {
            StreamWritten written => ("stream", new JsonObject { ["name"] = written.Name, ["text"] = written.Text }),
            Displayed displayed => ("display_data", Display(displayed.Id, displayed.Data)),
            DisplayUpdated updated => ("update_display_data", Display(updated.Id, updated.Data)),
            ResultProduced result => ("execute_result", With(Bundle(result.Data), "execution_count", number)),
            Failed failed => ("error", Error(failed)),
            _ => throw new ArgumentException($"{sessionEvent.GetType().Name} is nothing that a cell shows.", nameof(sessionEvent)),
        };
        messenger.Broadcast(type, content, request);
    }

    private static JsonObject Display(string id, IReadOnlyDictionary<string, string> data) =>
        With(Bundle(data), "transient", new JsonObject { ["display_id"] = id });

    private static JsonObject With(JsonObject content, string name, JsonNode value)
    {
        content[name] = value;
        return content;
    }
}
