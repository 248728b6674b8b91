using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive;

namespace Tutorials.Notebooks.Sessions;

/// <summary>What every cell can use without <c>#r</c>: the framework and the display functions.</summary>
internal static class FrameworkReferences
{
    private static readonly string Folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>Namespaces and types that every cell is <c>using</c>, the same as in .NET Interactive.</summary>
    public static readonly ImmutableArray<string> Usings =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        typeof(Kernel).FullName!,
    ];

    /// <summary>
    /// The assemblies most cells do with. Each one more makes every cell slower, and what the compiler keeps for a chain of
    /// cells grows with their number times the square of the cells'.
    /// </summary>
    private static readonly string[] UsualNames =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Private.Uri", "System.Collections", "System.Console", "System.Linq",
        "System.Memory", "System.ObjectModel", "System.Runtime.InteropServices", "System.Text.RegularExpressions", "netstandard",
    ];

    private static readonly Lazy<ImmutableArray<PortableExecutableReference>> Loaded = new(Load);

    /// <summary>What a cell is compiled with at first.</summary>
    public static ImmutableArray<PortableExecutableReference> Usual { get; } =
    [
        .. UsualNames.Select(name => MetadataReference.CreateFromFile(Path.Combine(Folder, name + ".dll"))),
        MetadataReference.CreateFromFile(typeof(Kernel).Assembly.Location),
    ];

    /// <summary>The whole framework, for cells that need more.</summary>
    public static ImmutableArray<PortableExecutableReference> All => Loaded.Value;

    /// <summary>The framework's assembly of a name, with or without ".dll".</summary>
    public static PortableExecutableReference? Find(string name)
    {
        var file = name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name : name + ".dll";
        return File.Exists(Path.Combine(Folder, file))
            ? All.FirstOrDefault(reference => string.Equals(Path.GetFileName(reference.FilePath), file, StringComparison.OrdinalIgnoreCase))
            : null;
    }

    private static ImmutableArray<PortableExecutableReference> Load() =>
    [
        .. Usual,
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Folder && !UsualNames.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
