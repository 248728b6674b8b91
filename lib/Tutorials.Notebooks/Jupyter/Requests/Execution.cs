using System.Text.Json.Nodes;
using Tutorials.Notebooks.Jupyter.Messages;
using Tutorials.Notebooks.Sessions;

namespace Tutorials.Notebooks.Jupyter.Requests;

/// <summary>Runs cells for execute requests.</summary>
internal sealed class Execution(
    Messenger messenger, CellExecutor executor, CellOutput output, InputReader input, Interruption interruption, History history)
{
    private int count;

    /// <summary>Runs the cell of a request and returns the answer.</summary>
    public JsonObject Execute(Request request)
    {
        var code = request.Text("code");
        var silent = request.Flag("silent", otherwise: false);
        var store = !silent && request.Flag("store_history", otherwise: true);
        var number = count + 1;
        if (store)
            count = number;
        if (!silent)
            messenger.Broadcast("execute_input", new JsonObject { ["code"] = code, ["execution_count"] = number }, request);
        interruption.Begin();
        input.Begin(request);
        Run(request, code, number, silent);
        if (store)
            history.Add(number, code, output.Result?.GetValueOrDefault("text/plain"));
        var answer = output.Failure is { } failure ? Failed(failure) : Succeeded(request, number);
        answer["execution_count"] = number;
        return answer;
    }

    private void Run(Request request, string code, int number, bool quiet)
    {
        output.Begin(request, number, quiet);
        executor.ExecuteAsync(number, code).GetAwaiter().GetResult();
    }

    private static JsonObject Failed(Failed failure)
    {
        var answer = CellOutput.Error(failure);
        answer["status"] = "error";
        return answer;
    }

    private JsonObject Succeeded(Request request, int number)
    {
        var values = new JsonObject();
        foreach (var (name, expression) in request.Content["user_expressions"] as JsonObject ?? [])
            values[name] = Evaluate(request, expression?.ToString() ?? "", number);
        return new JsonObject { ["status"] = "ok", ["payload"] = new JsonArray(), ["user_expressions"] = values };
    }

    private JsonObject Evaluate(Request request, string expression, int number)
    {
        Run(request, expression, number, quiet: true);
        if (output.Failure is { } failure)
            return Failed(failure);
        var value = CellOutput.Bundle(output.Result ?? new Dictionary<string, string> { ["text/plain"] = "null" });
        value["status"] = "ok";
        return value;
    }
}
