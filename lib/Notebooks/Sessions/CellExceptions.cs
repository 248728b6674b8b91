using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Notebooks.Sessions;

/// <summary>A cell asks for something that cannot be done; the message says where and what.</summary>
internal sealed class CellException(string message) : Exception(message);

/// <summary>A package could not be had.</summary>
internal sealed class PackageException(string message) : Exception(message);

/// <summary>A cell was stopped from outside.</summary>
public sealed class InterruptedException() : Exception("the cell was interrupted; what it had done stays done.");

/// <summary>A cell does not compile. The message has a line for each error: where, which, and what the compiler says.</summary>
internal sealed class CompilationException(IReadOnlyList<string> errors) : Exception(string.Join('\n', errors))
{
    private const int Shown = 10;

    public IReadOnlyList<string> Errors { get; } = errors;

    /// <param name="diagnostics">What the compiler says.</param>
    /// <param name="names">Names of source texts.</param>
    /// <param name="advice">What to add to an error, if anything.</param>
    public static CompilationException Of(IEnumerable<Diagnostic> diagnostics, SourceNames names, Func<Diagnostic, string?> advice)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var lines = errors.Take(Shown).Select(error => advice(error) is { } more ? $"{Describe(error, names)}. {more}" : Describe(error, names));
        return new CompilationException(errors.Count <= Shown ? [.. lines] : [.. lines, $"and {errors.Count - Shown} more errors"]);
    }

    private static string Describe(Diagnostic error, SourceNames names)
    {
        var text = $"error {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}";
        if (!error.Location.IsInSource)
            return text;
        var start = error.Location.GetMappedLineSpan();
        return $"{names.Display(start.Path, start.StartLinePosition.Line + 1)}: {text}";
    }
}
