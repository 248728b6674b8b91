namespace Tutorials.Testing;

/// <summary>Where things are in the repository that this was built from.</summary>
internal static class Repository
{
    /// <summary>The repository's top folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder with the libraries that notebooks reference.</summary>
    public static string Library => PathOf("lib", "bin");

    /// <summary>The program that runs notebooks, built with the same configuration as this.</summary>
    public static string Runner => PathOf(
        "lib", "Notebooks.Tool", "bin", Directory.GetParent(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory))!.Name, "net10.0", "tutorials.dll");

    /// <summary>The chapters' file names, in order.</summary>
    public static IReadOnlyList<string> Notebooks { get; } =
        [.. Directory.EnumerateFiles(PathOf("notebooks"), "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>A file or folder by its path from the top.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} is the repository's root.");
    }
}
