using System.Reflection;
using System.Runtime.Loader;

namespace Notebooks.Sessions;

/// <summary>
/// Where a notebook's assemblies are loaded, apart from this program's own, so that a notebook may use other versions of
/// what both use. An assembly is found where <c>#r</c> named it or beside one that <c>#r</c> named.
/// </summary>
internal sealed class CellAssemblies() : AssemblyLoadContext("cells")
{
    private readonly Dictionary<string, string> paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> nativePaths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Assembly> submissions = [];

    public void AddAssemblies(IEnumerable<string> files)
    {
        lock (paths)
        {
            foreach (var file in files)
                paths.TryAdd(Path.GetFileNameWithoutExtension(file), file);
        }
    }

    public void AddNativeLibraries(IEnumerable<string> files)
    {
        lock (paths)
        {
            foreach (var file in files)
                nativePaths.TryAdd(BareName(file), file);
        }
    }

    public Assembly LoadSubmission(Stream assembly, Stream symbols)
    {
        var loaded = LoadFromStream(assembly, symbols);
        lock (paths)
            submissions.Add(loaded.GetName().Name!, loaded);
        return loaded;
    }

    public bool IsSubmission(Assembly assembly)
    {
        lock (paths)
            return submissions.ContainsValue(assembly);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        lock (paths)
        {
            if (submissions.TryGetValue(assemblyName.Name!, out var submission))
                return submission;
            return Find(assemblyName.Name!) is { } path ? LoadFromAssemblyPath(path) : null;
        }
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        lock (paths)
            return nativePaths.TryGetValue(BareName(unmanagedDllName), out var path) ? LoadUnmanagedDllFromPath(path) : 0;
    }

    private string? Find(string name)
    {
        if (paths.TryGetValue(name, out var path))
            return path;
        return paths.Values.Select(Path.GetDirectoryName).Distinct()
            .Select(folder => Path.Combine(folder!, name + ".dll"))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>"libfoo.so" and "foo" are the same library.</summary>
    private static string BareName(string file)
    {
        var name = Path.GetFileName(file);
        name = name.Split(".so", 2)[0].Split(".dylib", 2)[0].Split(".dll", 2)[0];
        return name.StartsWith("lib", StringComparison.Ordinal) ? name[3..] : name;
    }
}
