using System.Runtime.InteropServices;

namespace Notebooks.Sessions;

/// <summary>Where native libraries lie beside assemblies: in the same folder, or below it as in a package, by system.</summary>
internal static class NativeLibraries
{
    private static readonly string[] Systems = [.. SystemNames().Distinct()];

    /// <summary>"libfoo.so" and "foo" are the same library.</summary>
    public static string BareName(string file)
    {
        var name = Path.GetFileName(file);
        name = name.Split(".so", 2)[0].Split(".dylib", 2)[0].Split(".dll", 2)[0];
        return name.StartsWith("lib", StringComparison.Ordinal) ? name[3..] : name;
    }

    /// <summary>The file of a library in or below one of the folders; null where there is none.</summary>
    /// <param name="folders">Where assemblies are.</param>
    /// <param name="library">As an import names it, with or without what the system puts before and after names.</param>
    public static string? Find(IEnumerable<string> folders, string library)
    {
        // A path is not looked for elsewhere.
        if (library.Length == 0 || Path.GetFileName(library) != library)
            return null;
        return folders.SelectMany(folder => Systems.Select(system => Path.Combine(folder, "runtimes", system, "native")).Prepend(folder))
            .SelectMany(folder => FileNames(library).Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> FileNames(string library)
    {
        var ending = OperatingSystem.IsWindows() ? ".dll" : OperatingSystem.IsMacOS() ? ".dylib" : ".so";
        if (!OperatingSystem.IsWindows())
        {
            yield return $"lib{library}{ending}";
            yield return $"lib{library}";
        }
        yield return library + ending;
        yield return library;
    }

    /// <summary>What packages call this system, the closest name first.</summary>
    private static IEnumerable<string> SystemNames()
    {
        var architecture = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        yield return RuntimeInformation.RuntimeIdentifier;
        var names = OperatingSystem.IsWindows() ? ["win"] : OperatingSystem.IsMacOS() ? ["osx", "unix"] : (string[])["linux", "unix"];
        foreach (var name in names)
        {
            yield return $"{name}-{architecture}";
            yield return name;
        }
        yield return "any";
    }
}
