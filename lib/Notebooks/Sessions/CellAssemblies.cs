using System.Reflection;
using System.Runtime.Loader;
using Microsoft.DotNet.Interactive;

namespace Notebooks.Sessions;

/// <summary>
/// Where a notebook's assemblies are loaded, apart from this program's own, so that a notebook may use other versions of
/// what both use. An assembly is found where <c>#r</c> named it or beside one that <c>#r</c> named, a native library there
/// too or below it, in runtimes/(system)/native, where packages have theirs. Display is this program's own always.
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
                nativePaths.TryAdd(NativeLibraries.BareName(file), file);
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
        if (FrameworkReferences.IsDisplay(assemblyName.Name!))
            return typeof(Kernel).Assembly.GetName().Name == assemblyName.Name ? typeof(Kernel).Assembly : null;
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
        {
            var path = nativePaths.GetValueOrDefault(NativeLibraries.BareName(unmanagedDllName)) ?? NativeLibraries.Find(Folders, unmanagedDllName);
            return path is null ? 0 : LoadUnmanagedDllFromPath(path);
        }
    }

    private IEnumerable<string> Folders => paths.Values.Select(path => Path.GetDirectoryName(path)!).Distinct();

    private string? Find(string name)
    {
        if (paths.TryGetValue(name, out var path))
            return path;
        return Folders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);
    }
}
