using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Notebooks.Sessions;

/// <summary>
/// C# code submitted bit by bit, each bit seeing what the earlier ones declared: the compiler's script compilations in a
/// chain, each emitted to an assembly in memory and run.
/// </summary>
internal sealed class CSharpSession
{
    internal static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
    private static readonly Lock Binding = new();
    private static readonly EmitOptions Uninterruptible = new(debugInformationFormat: DebugInformationFormat.PortablePdb);
    private static readonly EmitOptions Interruptible = Uninterruptible.WithInstrumentationKinds([InstrumentationKind.ModuleCancellation]);

    private readonly SourceNames names;
    private readonly CellReferences references;
    private readonly CSharpCompilationOptions options;
    private readonly CellCancellation? cancellation;

    private readonly HashSet<MetadataReference> inherited = [];
    private CSharpCompilation? previous;
    private object?[] submissions = new object?[64];
    private int count;

    /// <param name="names">Names of source texts.</param>
    /// <param name="cancellation">Stops the code; without it, the code cannot be stopped, and is a little faster.</param>
    public CSharpSession(SourceNames names, CellCancellation? cancellation = null)
    {
        this.names = names;
        this.cancellation = cancellation;
        references = new CellReferences(names.Directory, Assemblies, cancellation);
        options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            usings: FrameworkReferences.Usings,
            allowUnsafe: true,
            concurrentBuild: false,
            sourceReferenceResolver: new ScriptFiles(names.Directory),
            metadataReferenceResolver: references);
    }

    public CellAssemblies Assemblies { get; } = new();

    /// <summary>What the code has declared so far.</summary>
    public SubmittedNames Names { get; } = new();

    /// <summary>Compiles code as if it stood in a file at <paramref name="path"/>.</summary>
    /// <returns>What runs it, to the value of a last expression without semicolon or null; null when there is nothing to run.</returns>
    /// <exception cref="CompilationException">The code does not compile; the session is as before.</exception>
    /// <exception cref="PackageException">A package it refers to cannot be had.</exception>
    /// <exception cref="CellException">The code is nested too deeply.</exception>
    /// <exception cref="InterruptedException">It was stopped meanwhile.</exception>
    public Func<Task<object?>>? Prepare(string code, string path)
    {
        var stop = cancellation?.Token ?? CancellationToken.None;
        try
        {
            var tree = Parse(code, path);
            return CompilerThread.Compile(() => Prepare(tree, stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            throw new InterruptedException();
        }
    }

    private Func<Task<object?>>? Prepare(SyntaxTree tree, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        if (cancellation is not null)
        {
            if (previous is null)
                Load(Compile(Parse(Checkpoints.Declaration, "checkpoint")), stop);
            tree = Checkpoints.AddTo(tree, Compile, stop);
        }
        return WithMoreReferences(() => Load(Compile(tree), stop)) is { } run ? () => run(submissions) : null;
    }

    /// <summary>Compiles code as the next without running it: what follows sees what it declares.</summary>
    /// <exception cref="CompilationException">The code does not compile; the session is as before.</exception>
    /// <exception cref="PackageException">A package it refers to cannot be had.</exception>
    /// <exception cref="CellException">The code is nested too deeply.</exception>
    public CSharpCompilation Declare(string code, string path)
    {
        var tree = Parse(code, path);
        return CompilerThread.Compile(() => WithMoreReferences(() =>
        {
            var compilation = Compile(tree);
            ThrowOnErrors(compilation, compilation.GetDiagnostics());
            Keep(compilation);
            return compilation;
        }));
    }

    /// <summary>The code as it would be compiled next, with what the earlier code declared in scope; the session is as before.</summary>
    /// <exception cref="CellException">The code is nested too deeply.</exception>
    public CSharpCompilation Draft(string code) => Submission("draft", Parse(code, names.OfDraft), FrameworkReferences.All);

    /// <summary>The syntax of cells.</summary>
    /// <exception cref="CellException">The code is nested too deeply to be read.</exception>
    public static SyntaxTree Parse(string code, string path)
    {
        Nesting.Check(code, ParseOptions, Path.GetFileName(path));
        return CompilerThread.Parse(() => CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), ParseOptions, path));
    }

    /// <summary>What does not compile with the usual references may with all.</summary>
    private T WithMoreReferences<T>(Func<T> compile)
    {
        try
        {
            return compile();
        }
        catch (CompilationException) when (!references.AreThorough)
        {
            references.AreThorough = true;
        }
        try
        {
            return compile();
        }
        catch (Exception exception) when (exception is CompilationException or OperationCanceledException)
        {
            references.AreThorough = false;
            throw;
        }
    }

    private CSharpCompilation Compile(SyntaxTree tree) => Submission($"submission-{++count}", tree, references.Framework);

    /// <summary>
    /// Code after what was submitted. It inherits usings and references; giving them again would make the compiler's lists of
    /// both longer with every submission, and time and memory grow with the square of their number.
    /// </summary>
    private CSharpCompilation Submission(string name, SyntaxTree tree, IEnumerable<PortableExecutableReference> framework)
    {
        var submission = CSharpCompilation.CreateScriptCompilation(
            name, tree, framework.Where(reference => !inherited.Contains(reference)), previous is null ? options : options.WithUsings(), previous, typeof(object));
        // Sessions share the framework's symbols: a compilation takes the oldest that are still in use. Two sessions that made theirs at
        // the same time would each have their own, and the younger's next compilation would take the other's, whose types do not fit.
        lock (Binding)
            submission.GetSpecialType(SpecialType.System_Object);
        return submission;
    }

    private Func<object?[], Task<object?>>? Load(CSharpCompilation compilation, CancellationToken stop)
    {
        if (!compilation.SyntaxTrees.Any(tree => tree.GetRoot() is CompilationUnitSyntax { Members.Count: > 0 }))
        {
            ThrowOnErrors(compilation, compilation.GetDiagnostics(stop));
            Keep(compilation);
            return null;
        }
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        ThrowOnErrors(
            compilation,
            compilation.Emit(assembly, symbols, options: cancellation is null ? Uninterruptible : Interruptible, cancellationToken: stop).Diagnostics);
        assembly.Position = symbols.Position = 0;
        Keep(compilation);
        if (count >= submissions.Length - 1)
            Array.Resize(ref submissions, submissions.Length * 2);
        var submission = Assemblies.LoadSubmission(assembly, symbols);
        cancellation?.Reach(submission);
        return EntryPoint(compilation, submission);
    }

    private void Keep(CSharpCompilation compilation)
    {
        previous = compilation;
        inherited.UnionWith(compilation.References);
        Names.Add(compilation);
    }

    private static Func<object?[], Task<object?>> EntryPoint(CSharpCompilation compilation, Assembly assembly)
    {
        var entryPoint = compilation.GetEntryPoint(CancellationToken.None)!;
        return assembly.GetType(entryPoint.ContainingType.MetadataName, throwOnError: true)!
            .GetMethod(entryPoint.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
    }

    private void ThrowOnErrors(CSharpCompilation compilation, ImmutableArray<Diagnostic> diagnostics)
    {
        if (references.Failure is { } failure)
        {
            references.Failure = null;
            throw failure;
        }
        if (diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            var upstream = new Lazy<UpstreamMembers>(() => UpstreamMembers.Beside(compilation));
            // The first try is with part of the framework; only the second's errors are told.
            throw CompilationException.Of(diagnostics, names, error => references.AreThorough ? upstream.Value.Advice(error) : null);
        }
    }
}
