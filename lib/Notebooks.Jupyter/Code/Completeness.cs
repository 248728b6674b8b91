using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Notebooks.Sessions;

namespace Notebooks.Jupyter.Code;

/// <summary>Says whether code typed so far can be run, for front ends where Enter runs it.</summary>
internal static class Completeness
{
    private const string Indent = "    ";

    /// <summary>The errors of a comment, a verbatim, a raw and an interpolated string without an end, which stand at its start.</summary>
    private static readonly string[] Unended = ["CS1035", "CS1039", "CS8997", "CS8076"];

    public static JsonObject Of(string code)
    {
        try
        {
            return Of(CSharpSession.Parse(CellSegment.CSharpOnly(code), "draft"), code);
        }
        catch (CellException)
        {
            return new JsonObject { ["status"] = "invalid" };
        }
    }

    private static JsonObject Of(SyntaxTree tree, string code)
    {
        var errors = tree.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).ToList();
        if (!SyntaxFactory.IsCompleteSubmission(tree) && !errors.Exists(error => IsBeforeTheEnd(error, tree)))
            return new JsonObject { ["status"] = "incomplete", ["indent"] = code.TrimEnd().EndsWith('{') ? Indent : "" };
        return new JsonObject { ["status"] = errors.Count > 0 ? "invalid" : "complete" };
    }

    /// <summary>What is wrong before the last token stays wrong whatever is typed after it, unless it is text that has not ended.</summary>
    private static bool IsBeforeTheEnd(Diagnostic error, SyntaxTree tree)
    {
        var last = tree.GetRoot().GetLastToken();
        return !Unended.Contains(error.Id) && error.Location.SourceSpan.End < last.SpanStart;
    }
}
