using System.Text.Json.Nodes;

namespace Notebooks.Sessions;

/// <summary>The files that restored packages bring, read from what the restore wrote down (project.assets.json).</summary>
internal sealed record PackageAssets(
    IReadOnlyList<string> CompileAssemblies, IReadOnlyList<string> RuntimeAssemblies, IReadOnlyList<string> NativeLibraries)
{
    /// <summary>Reads the file; null when there is none or when a file it names is gone.</summary>
    public static PackageAssets? TryRead(string path)
    {
        if (!File.Exists(path))
            return null;
        var root = JsonNode.Parse(File.ReadAllText(path))!;
        var folders = root["packageFolders"]!.AsObject().Select(folder => folder.Key).ToList();
        // The last target is the one for this machine's runtime identifier.
        var packages = root["targets"]!.AsObject().Last().Value!.AsObject();
        var assets = new PackageAssets(Files("compile"), Files("runtime"), Files("native"));
        return assets.CompileAssemblies.Concat(assets.RuntimeAssemblies).Concat(assets.NativeLibraries).All(File.Exists) ? assets : null;

        List<string> Files(string kind) =>
        [
            .. from package in packages
               from file in (package.Value![kind] as JsonObject) ?? []
               where Path.GetFileName(file.Key) != "_._"
               select Locate(folders, Path.Combine((string)root["libraries"]![package.Key]!["path"]!, file.Key)),
        ];
    }

    private static string Locate(List<string> folders, string file)
    {
        var candidates = folders.Select(folder => Path.Combine(folder, file)).ToList();
        return candidates.Find(File.Exists) ?? candidates[0];
    }
}
