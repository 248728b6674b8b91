namespace Notebooks.Documents;

/// <summary>Files that are there whole, as they were or as they are to be, whatever happens while they are written.</summary>
public static class AtomicFile
{
    /// <summary>Writes beside the file and then renames; a link stays a link, and permissions stay as they were.</summary>
    public static void Write(string path, string text)
    {
        var link = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
        var target = link?.FullName ?? Path.GetFullPath(path);
        var directory = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(directory);
        var temporary = Path.Combine(directory, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}");
        try
        {
            File.WriteAllText(temporary, text);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
