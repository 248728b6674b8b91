using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Notebooks.Sessions;

namespace Notebooks.Jupyter.Code;

/// <summary>Helps with code that is being written: what may come next, and what something is.</summary>
internal sealed partial class CodeAssistant(CSharpSession session)
{
    public JsonObject Complete(string code, int? cursor)
    {
        var position = CodePoints.ToIndex(code, cursor);
        var (start, items) = MagicAt(code, position) ?? Completion.At(Draft(code), position);
        var (from, to) = (CodePoints.FromIndex(code, start), CodePoints.FromIndex(code, position));
        return new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. items.Select(item => (JsonNode)item.Text)]),
            ["cursor_start"] = from,
            ["cursor_end"] = to,
            ["metadata"] = new JsonObject
            {
                ["_jupyter_types_experimental"] = new JsonArray([.. items.Select(item => item.ToJson(from, to))]),
            },
        };
    }

    public JsonObject Inspect(string code, int? cursor)
    {
        var data = new JsonObject();
        if (Inspection.At(Draft(code), CodePoints.ToIndex(code, cursor)) is { } found)
        {
            data["text/plain"] = found.Plain;
            data["text/markdown"] = found.Markdown;
        }
        return new JsonObject { ["status"] = "ok", ["found"] = data.Count > 0, ["data"] = data, ["metadata"] = new JsonObject() };
    }

    private static (int Start, IReadOnlyList<CompletionItem> Items)? MagicAt(string code, int position)
    {
        var line = code.LastIndexOf('\n', Math.Max(position - 1, 0), position) + 1;
        var typed = code[line..position];
        if (!typed.StartsWith("#!", StringComparison.Ordinal) || typed.Contains(' '))
            return null;
        var found = CellSegment.Magics.Where(magic => magic.StartsWith(typed, StringComparison.OrdinalIgnoreCase));
        return (line, [.. found.Select(magic => new CompletionItem(magic, "magic", ""))]);
    }

    /// <summary>What is being typed is not worth a restore of packages.</summary>
    private Draft Draft(string code) =>
        new(session, PackageDirective().Replace(CellSegment.CSharpOnly(code), directive => new string(' ', directive.Length)));

    [GeneratedRegex("^[ \t]*#r\\s+\"nuget:.*", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex PackageDirective();
}
