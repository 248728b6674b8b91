using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Notebooks.Sessions;

/// <summary>
/// Answers <c>#r</c>: a path, relative to the file it is in; a package, as <c>nuget: Id, Version</c>; or the name of one of
/// the framework's assemblies. What an assembly needs in turn is looked for beside it.
/// </summary>
internal sealed class CellReferences(string directory, CellAssemblies assemblies, CellCancellation? cancellation = null) : MetadataReferenceResolver
{
    private const string PackagePrefix = "nuget:";
    private readonly Dictionary<string, PortableExecutableReference> references = new(StringComparer.OrdinalIgnoreCase);
    private readonly PackageReferences packages = new(directory, cancellation);

    /// <summary>Why a package could not be had, or that its restore was stopped; the compiler has no place for such an answer.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Whether cells see the whole framework, or only what most cells do with.</summary>
    public bool AreThorough { get; set; }

    public ImmutableArray<PortableExecutableReference> Framework => AreThorough ? FrameworkReferences.All : FrameworkReferences.Usual;

    /// <summary>
    /// What an assembly needs is found with it: an assembly whose needs were met only later would be another one to the
    /// compiler, and its types would not fit those that earlier cells have used.
    /// </summary>
    public override bool ResolveMissingAssemblies => true;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        if (reference.StartsWith(PackagePrefix, StringComparison.OrdinalIgnoreCase))
            return ResolvePackage(reference[PackagePrefix.Length..]);
        var from = Path.GetDirectoryName(baseFilePath) ?? directory;
        var path = Path.GetFullPath(Path.Combine(from, reference));
        if (File.Exists(path))
            return [Load(path)];
        return FrameworkReferences.Find(reference) is { } framework ? [framework] : [];
    }

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        if (FrameworkReferences.IsDisplay(referenceIdentity.Name))
            return FrameworkReferences.Display;
        var beside = Path.Combine(Path.GetDirectoryName(definition.Display) ?? "", referenceIdentity.Name + ".dll");
        return File.Exists(beside) && IsNotFramework(beside) ? Load(beside) : FrameworkReferences.Find(referenceIdentity.Name);
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private ImmutableArray<PortableExecutableReference> ResolvePackage(string request)
    {
        try
        {
            var assets = packages.Add(request);
            assemblies.AddNativeLibraries(assets.NativeLibraries);
            assemblies.AddAssemblies(assets.RuntimeAssemblies.Where(IsNotFramework));
            return [.. assets.CompileAssemblies.Where(IsNotFramework).Select(Metadata).Distinct()];
        }
        catch (Exception exception) when (exception is PackageException or InterruptedException)
        {
            Failure ??= exception;
            return [];
        }
    }

    private PortableExecutableReference Load(string path)
    {
        assemblies.AddAssemblies([path]);
        return Metadata(path);
    }

    /// <summary>An assembly is loaded once: the first file of a name stands for all, and for those of display the runner's own.</summary>
    private PortableExecutableReference Metadata(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        if (FrameworkReferences.IsDisplay(name))
            return FrameworkReferences.Display;
        if (!references.TryGetValue(name, out var reference))
            references[name] = reference = MetadataReference.CreateFromFile(path);
        return reference;
    }

    /// <summary>Old packages bring assemblies that have become part of the framework since.</summary>
    private static bool IsNotFramework(string path) => FrameworkReferences.Find(Path.GetFileName(path)) is null;
}
