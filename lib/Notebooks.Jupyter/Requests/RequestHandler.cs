using System.Text.Json.Nodes;
using Notebooks.Jupyter.Code;
using Notebooks.Jupyter.Messages;
using Notebooks.Jupyter.Transport;

namespace Notebooks.Jupyter.Requests;

/// <summary>Answers requests, each between a busy and an idle status.</summary>
internal sealed class RequestHandler(
    Messenger messenger, Execution execution, CodeAssistant assistant, History history, Interruption interruption, Action shutDown)
{
    /// <summary>How long an error waits for the cells sent with the failing one, which front ends send one by one.</summary>
    private const int Straggle = 20;

    /// <summary>Answers what comes on a channel, forever.</summary>
    public void Serve(Channel channel)
    {
        while (messenger.Receive(channel) is { } request)
        {
            if (channel is Channel.Control)
                Handle(channel, request, () => AnswerAtOnce(request));
            else if (request is { Type: "execute_request", Fault: null })
                Execute(channel, request);
            else
                Handle(channel, request, () => Answer(request));
        }
    }

    /// <summary>Runs a cell. When it fails, the cells that were sent before the front end could know do not run.</summary>
    private void Execute(Channel channel, Request request)
    {
        var followers = new List<Request>();
        // Whoever has been told that the kernel is busy can interrupt.
        var code = interruption.Begin();
        Handle(channel, request, () =>
        {
            var answer = execution.Execute(request, code);
            if ((string?)answer["status"] is "error" && request.Flag("stop_on_error", otherwise: true))
            {
                while (messenger.Receive(channel, Straggle) is { } follower)
                    followers.Add(follower);
            }
            return answer;
        });
        foreach (var follower in followers)
        {
            var isCell = follower is { Type: "execute_request", Fault: null };
            Handle(channel, follower, () => isCell ? new JsonObject { ["status"] = "aborted" } : Answer(follower));
        }
    }

    private void Handle(Channel channel, Request request, Func<JsonObject?> answer)
    {
        messenger.Status("busy", request);
        try
        {
            if (answer() is { } content && request.IsAnswered)
                messenger.Reply(channel, request, content);
        }
        catch (Exception exception)
        {
            if (request.IsAnswered)
                messenger.Reply(channel, request, Error(exception.GetType().Name, exception.Message));
        }
        messenger.Status("idle", request);
        if (request.Type is "shutdown_request")
            shutDown();
    }

    /// <summary>What is answered while a cell runs, and so on the control channel too, where nothing may wait for a cell.</summary>
    private JsonObject? AnswerAtOnce(Request request) => request.Type switch
    {
        _ when request.Fault is { } fault => Error("BadRequest", fault),
        "kernel_info_request" => KernelInfo.Content,
        "comm_info_request" => new JsonObject { ["status"] = "ok", ["comms"] = new JsonObject() },
        "interrupt_request" => Interrupt(),
        "shutdown_request" => ShutDown(request),
        _ when request.IsAnswered => Error("NotSupported", $"This kernel does not answer a {request.Type} here."),
        _ => null,
    };

    private JsonObject? Answer(Request request) => request.Type switch
    {
        _ when request.Fault is not null => AnswerAtOnce(request),
        "complete_request" => assistant.Complete(request.Text("code"), request.Number("cursor_pos")),
        "inspect_request" => assistant.Inspect(request.Text("code"), request.Number("cursor_pos")),
        "is_complete_request" => Completeness.Of(request.Text("code")),
        "history_request" => history.Answer(request),
        "comm_open" => Refuse(request),
        _ => AnswerAtOnce(request),
    };

    /// <summary>No widget lives in this kernel.</summary>
    private JsonObject? Refuse(Request request)
    {
        messenger.Broadcast("comm_close", new JsonObject { ["comm_id"] = request.Text("comm_id"), ["data"] = new JsonObject() }, request);
        return null;
    }

    private JsonObject Interrupt()
    {
        interruption.Interrupt();
        return new JsonObject { ["status"] = "ok" };
    }

    private JsonObject ShutDown(Request request)
    {
        var content = new JsonObject { ["status"] = "ok", ["restart"] = request.Flag("restart", otherwise: false) };
        messenger.Broadcast("shutdown_reply", content, request);
        return content;
    }

    private static JsonObject Error(string name, string message) => new()
    {
        ["status"] = "error",
        ["ename"] = name,
        ["evalue"] = message,
        ["traceback"] = new JsonArray(message),
    };
}
