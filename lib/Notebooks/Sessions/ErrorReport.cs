using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Notebooks.Documents;

namespace Notebooks.Sessions;

/// <summary>Says what went wrong in a cell: what, where, and through which of the notebook's own functions.</summary>
internal sealed partial class ErrorReport(SourceNames names, CellAssemblies assemblies)
{
    public Failed Of(Exception exception, string path) => Innermost(exception) switch
    {
        CompilationException failure => new Failed("CompilationError", failure.Message, failure.Errors[0], failure.Errors),
        CellException failure => new Failed("CellError", failure.Message, failure.Message, [failure.Message]),
        InterruptedException failure => OfSentence("Interrupted", failure.Message, path),
        PackageException failure => OfSentence("PackageError", failure.Message, path),
        NotebookException failure => OfSentence("ImportError", failure.Message, path),
        _ => OfThrown(exception, path),
    };

    private Failed OfSentence(string name, string message, string path)
    {
        var summary = $"{names.Display(path)}: {message}";
        return new Failed(name, message, summary, [summary]);
    }

    private Failed OfThrown(Exception exception, string path)
    {
        var thrown = Innermost(exception);
        var frames = Frames(exception);
        var here = frames.Find(frame => frame.GetFileName() == path) ?? frames.Find(IsSubmitted);
        var where = here is null ? names.Display(path) : names.Display(here.GetFileName()!, here.GetFileLineNumber());
        var name = thrown.GetType().Name;
        // An ExternalException carries a library's own message, which needs no class name before it.
        var message = Message(thrown);
        var text = thrown is ExternalException ? message : $"{name}: {message}";
        return new Failed(name, message, $"{where}: {text}", [text, .. frames.Select(Describe).OfType<string>().Distinct()]);
    }

    /// <summary>What an exception says; a notebook's own may fail at that, too.</summary>
    private static string Message(Exception exception)
    {
        try
        {
            return exception.Message ?? "";
        }
        catch (Exception failure)
        {
            return $"(its Message throws {failure.GetType().Name})";
        }
    }

    /// <summary>The frames of an exception and of its wrappers, innermost first.</summary>
    private static List<StackFrame> Frames(Exception exception) =>
        [.. Wrapped(exception).Reverse().SelectMany(thrown => new StackTrace(thrown, fNeedFileInfo: true).GetFrames())];

    private static Exception Innermost(Exception exception) => Wrapped(exception).Last();

    /// <summary>An exception and what it wraps, and so on.</summary>
    private static IEnumerable<Exception> Wrapped(Exception exception)
    {
        for (var current = exception; current is not null; current = Inner(current))
            yield return current;
    }

    /// <summary>Wrappers say nothing: what a static constructor, a task or reflection threw is what matters.</summary>
    private static Exception? Inner(Exception exception) => exception switch
    {
        TypeInitializationException or TargetInvocationException => exception.InnerException,
        AggregateException { InnerExceptions: [var only] } => only,
        _ => null,
    };

    private bool IsSubmitted(StackFrame frame) =>
        frame.GetFileName() is not null && frame.GetMethod()?.DeclaringType is { } type && assemblies.IsSubmission(type.Assembly);

    /// <summary>A line for a frame of the notebook's own code or of a library's public types; null for any other.</summary>
    private string? Describe(StackFrame frame)
    {
        if (frame.GetMethod() is not { DeclaringType: { } type } method)
            return null;
        if (IsSubmitted(frame))
            return $"   at {MethodName(method)}{names.Display(frame.GetFileName()!, frame.GetFileLineNumber())}";
        var isLibrary = assemblies.Assemblies.Contains(type.Assembly) && !assemblies.IsSubmission(type.Assembly);
        return isLibrary && type.IsVisible ? $"   at {type.FullName!.Replace('+', '.')}.{method.Name}" : null;
    }

    /// <summary>The name as written: what the compiler adds for scripts, iterators, async methods and lambdas taken away.</summary>
    private static string MethodName(MethodBase method)
    {
        var full = Submission().Replace($"{method.DeclaringType!.FullName}.{method.Name}", "");
        var name = Generated().Match(full) is { Success: true } match ? match.Groups["name"].Value : full;
        return name.Contains('<') ? "" : $"{name.Replace('+', '.')} in ";
    }

    [GeneratedRegex(@"^Script[+.]")]
    private static partial Regex Submission();

    [GeneratedRegex(@"g__(?<name>\w+)\||<(?<name>\w+)>[db]__")]
    private static partial Regex Generated();
}
