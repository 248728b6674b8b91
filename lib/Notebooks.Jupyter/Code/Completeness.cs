using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Notebooks.Sessions;

namespace Notebooks.Jupyter.Code;

/// <summary>Says whether code typed so far can be run, for front ends where Enter runs it.</summary>
internal static class Completeness
{
    private const string Indent = "    ";

    public static JsonObject Of(string code)
    {
        var tree = CSharpSession.Parse(CellSegment.CSharpOnly(code), "draft");
        if (!SyntaxFactory.IsCompleteSubmission(tree))
            return new JsonObject { ["status"] = "incomplete", ["indent"] = code.TrimEnd().EndsWith('{') ? Indent : "" };
        var hasErrors = tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        return new JsonObject { ["status"] = hasErrors ? "invalid" : "complete" };
    }
}
