using System.Runtime.InteropServices;

namespace Notebooks.Jupyter.Transport;

/// <summary>
/// Where a libzmq may be: the system's, Homebrew's, conda's, or the one that pyzmq, which every Jupyter needs, brings for itself.
/// The environment variable LIBZMQ, a file or the folder of a Python environment, goes before all.
/// </summary>
internal static class ZmqFiles
{
    /// <summary>The environment variable.</summary>
    public const string Variable = "LIBZMQ";

    private static readonly string[] SystemNames =
        OperatingSystem.IsWindows() ? ["libzmq.dll", "libzmq-mt-4_3_5.dll"]
        : OperatingSystem.IsMacOS() ? ["libzmq.5.dylib", "/opt/homebrew/lib/libzmq.5.dylib", "/usr/local/lib/libzmq.5.dylib"]
        : ["libzmq.so.5"];

    /// <summary>The library's handle; 0 where there is none.</summary>
    public static nint Load()
    {
        var chosen = Environment.GetEnvironmentVariable(Variable);
        var files = string.IsNullOrEmpty(chosen) ? SystemNames.Concat(Environments().SelectMany(In))
            : Directory.Exists(chosen) ? In(chosen)
            : [chosen];
        foreach (var file in files)
        {
            if (NativeLibrary.TryLoad(file, out var handle))
                return handle;
        }
        return 0;
    }

    /// <summary>The folders of Python environments: the active one, and those on the search path.</summary>
    private static IEnumerable<string> Environments()
    {
        string?[] active = [Environment.GetEnvironmentVariable("VIRTUAL_ENV"), Environment.GetEnvironmentVariable("CONDA_PREFIX")];
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(folder => Programs.Any(program => File.Exists(Path.Combine(folder, program))))
            .Select(folder => Path.GetFileName(folder) is "bin" or "Scripts" ? Path.GetDirectoryName(folder) : folder);
        var users = OperatingSystem.IsWindows()
            ? Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData)
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local");
        return active.Concat(onPath).Append(users).OfType<string>().Where(Directory.Exists).Distinct();
    }

    private static string[] Programs => OperatingSystem.IsWindows() ? ["python.exe"] : ["python3", "python"];

    /// <summary>The libraries of an environment: conda's own, then those that pyzmq's packages carry.</summary>
    private static IEnumerable<string> In(string environment)
    {
        string[] own = [Path.Combine(environment, "lib"), Path.Combine(environment, "Library", "bin")];
        var packages = Folders(environment, "lib", "Lib", "Python", "lib64").SelectMany(lib => Folders(lib, "site-packages", "dist-packages")
            .Concat(Directory.EnumerateDirectories(lib, "*ython3*").SelectMany(version => Folders(version, "site-packages", "dist-packages"))));
        var carried = packages.SelectMany(folder => Folders(folder, "pyzmq.libs", Path.Combine("zmq", ".dylibs"), "zmq"));
        return own.Where(Directory.Exists).Concat(carried).SelectMany(folder => Directory.EnumerateFiles(folder, "libzmq*")).Where(IsLibrary);
    }

    private static IEnumerable<string> Folders(string folder, params string[] names) =>
        names.Select(name => Path.Combine(folder, name)).Where(Directory.Exists);

    private static bool IsLibrary(string file) =>
        file.EndsWith(".dll", StringComparison.Ordinal) || file.EndsWith(".dylib", StringComparison.Ordinal) || Path.GetFileName(file).Contains(".so", StringComparison.Ordinal);
}
