using Microsoft.CodeAnalysis;

namespace Tutorials.Notebooks.Sessions;

/// <summary>A cell does not compile. The message has a line for each error: where, which, and what the compiler says.</summary>
internal sealed class CompilationFailure(IReadOnlyList<string> errors) : Exception(string.Join('\n', errors))
{
    private const int Shown = 10;

    public IReadOnlyList<string> Errors { get; } = errors;

    public static CompilationFailure Of(IEnumerable<Diagnostic> diagnostics, SourceNames names)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var lines = errors.Take(Shown).Select(error => Describe(error, names));
        return new CompilationFailure(errors.Count <= Shown ? [.. lines] : [.. lines, $"and {errors.Count - Shown} more errors"]);
    }

    private static string Describe(Diagnostic error, SourceNames names)
    {
        var text = $"error {error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
        if (!error.Location.IsInSource)
            return text;
        var start = error.Location.GetMappedLineSpan();
        return $"{names.Display(start.Path, start.StartLinePosition.Line + 1)}: {text}";
    }
}
