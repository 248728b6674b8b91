using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive;

namespace Notebooks.Sessions;

/// <summary>What every cell can use without <c>#r</c>: the framework and the display functions.</summary>
internal static class FrameworkReferences
{
    private const string DisplayName = "Microsoft.DotNet.Interactive";
    private static readonly string Folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>Namespaces and types that every cell is <c>using</c>, the same as in .NET Interactive.</summary>
    public static readonly ImmutableArray<string> Usings =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        typeof(Kernel).FullName!,
    ];

    /// <summary>
    /// The assemblies most cells do with; the compiler asks for what these need in turn. Each one more makes every cell
    /// slower, and what the compiler keeps for a chain of cells grows with their number times the square of the cells'.
    /// </summary>
    private static readonly string[] UsualNames =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Private.Uri", "System.Collections", "System.Console", "System.Linq",
        "System.Memory", "System.ObjectModel", "System.Runtime.InteropServices", "System.Text.RegularExpressions",
    ];

    private static readonly ConcurrentDictionary<string, PortableExecutableReference?> References = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The display functions of this program.</summary>
    public static PortableExecutableReference Display { get; } = MetadataReference.CreateFromFile(typeof(Kernel).Assembly.Location);

    /// <summary>What a cell is compiled with at first.</summary>
    public static ImmutableArray<PortableExecutableReference> Usual { get; } = [.. UsualNames.Select(name => Find(name)!), Display];

    private static readonly Lazy<ImmutableArray<PortableExecutableReference>> Loaded = new(Load);

    /// <summary>The whole framework, for cells that need more.</summary>
    public static ImmutableArray<PortableExecutableReference> All => Loaded.Value;

    /// <summary>
    /// Whether an assembly of this name is one of .NET Interactive's. Packages bring them along; here this program's own shows
    /// things, and another beside it would take its place in some cells and not in others.
    /// </summary>
    public static bool IsDisplay(string name) =>
        name.Equals(DisplayName, StringComparison.OrdinalIgnoreCase) || name.StartsWith(DisplayName + ".", StringComparison.OrdinalIgnoreCase);

    /// <summary>The framework's assembly of a name, with or without ".dll"; always the same object for the same file.</summary>
    public static PortableExecutableReference? Find(string name) => References.GetOrAdd(
        name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name,
        static assembly => Path.Combine(Folder, assembly + ".dll") is var path && File.Exists(path) ? MetadataReference.CreateFromFile(path) : null);

    private static ImmutableArray<PortableExecutableReference> Load() =>
    [
        .. Usual,
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Folder)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Except(UsualNames)
            .Select(name => Find(name)!),
    ];
}
