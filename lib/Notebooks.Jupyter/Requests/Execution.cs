using System.Text.Json.Nodes;
using Notebooks.Documents;
using Notebooks.Jupyter.Messages;
using Notebooks.Sessions;

namespace Notebooks.Jupyter.Requests;

/// <summary>Runs cells for execute requests.</summary>
internal sealed class Execution(Messenger messenger, NotebookSession session, History history)
{
    private int count;

    /// <summary>Runs the cell of a request where it can be stopped, and returns the answer.</summary>
    public JsonObject Execute(Request request, StoppableCode stoppable)
    {
        var code = request.Text("code");
        var silent = request.Flag("silent", otherwise: false);
        var store = !silent && request.Flag("store_history", otherwise: true);
        var number = count + 1;
        if (store)
            count = number;
        if (!silent)
            messenger.Broadcast("execute_input", new JsonObject { ["code"] = code, ["execution_count"] = number }, request);
        var cell = Run(code, silent);
        if (store)
            history.Add(number, code, cell.Result?.Text("text/plain"));
        var answer = cell.Failure is { } failure ? Failed(failure) : Succeeded();
        answer["execution_count"] = number;
        return answer;

        CellExecution Run(string text, bool quiet)
        {
            var execution = new CellExecution(messenger, request, number, quiet, stoppable);
            session.RunAsync(new CellRequest(number, text), execution).GetAwaiter().GetResult();
            return execution;
        }

        JsonObject Succeeded()
        {
            var values = new JsonObject();
            foreach (var (name, expression) in request.Content["user_expressions"] as JsonObject ?? [])
                values[name] = Value(Run(expression?.ToString() ?? "", quiet: true));
            return new JsonObject { ["status"] = "ok", ["payload"] = new JsonArray(), ["user_expressions"] = values };
        }
    }

    private static JsonObject Failed(Failed failure)
    {
        var answer = CellExecution.Error(failure);
        answer["status"] = "error";
        return answer;
    }

    private static JsonObject Value(CellExecution expression)
    {
        if (expression.Failure is { } failure)
            return Failed(failure);
        var value = CellExecution.Bundle(expression.Result ?? MimeBundle.OfText("null"));
        value["status"] = "ok";
        return value;
    }
}
