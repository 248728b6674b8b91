using System.IO.Enumeration;
using System.Text.Json.Nodes;
using Notebooks.Jupyter.Messages;

namespace Notebooks.Jupyter.Requests;

/// <summary>The cells that this kernel has run.</summary>
internal sealed class History
{
    private const int Session = 1;
    private readonly List<Entry> entries = [];

    public void Add(int line, string input, string? output) => entries.Add(new Entry(line, input, output));

    /// <summary>Answers a history_request: the last cells, a range of them, or those that match a pattern.</summary>
    public JsonObject Answer(Request request)
    {
        var found = request.Text("hist_access_type") switch
        {
            "range" => Range(request),
            "search" => Search(request),
            _ => entries,
        };
        if (request.Text("hist_access_type") is not "range" && request.Number("n") is { } limit)
            found = found.TakeLast(limit);
        var withOutput = request.Flag("output", otherwise: false);
        return new JsonObject
        {
            ["status"] = "ok",
            ["history"] = new JsonArray([.. found.Select(entry => entry.ToJson(withOutput))]),
        };
    }

    /// <summary>Session 0 is this one; negative ones are before it, which are not kept.</summary>
    private IEnumerable<Entry> Range(Request request)
    {
        if (request.Number("session") is not (null or 0 or Session))
            return [];
        var (start, stop) = (request.Number("start") ?? 1, request.Number("stop") ?? int.MaxValue);
        return entries.Where(entry => entry.Line >= start && entry.Line < stop);
    }

    private IEnumerable<Entry> Search(Request request)
    {
        var pattern = request.Text("pattern") is { Length: > 0 } given ? given : "*";
        var found = entries.Where(entry => FileSystemName.MatchesSimpleExpression(pattern, entry.Input, ignoreCase: false));
        return request.Flag("unique", otherwise: false) ? found.Reverse().DistinctBy(entry => entry.Input).Reverse() : found;
    }

    private sealed record Entry(int Line, string Input, string? Output)
    {
        public JsonNode ToJson(bool withOutput) =>
            new JsonArray(Session, Line, withOutput ? new JsonArray(Input, Output) : Input);
    }
}
