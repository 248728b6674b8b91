namespace Tutorials.Text;

/// <summary>Files whose paths a reader gives.</summary>
internal static class GivenFile
{
    /// <summary>Refuses a path where there is no file.</summary>
    /// <param name="path">The file's path, seen from the current folder.</param>
    /// <param name="what">What the file should hold, as in "give the path of {what}".</param>
    /// <exception cref="FileNotFoundException">There is no such file; the message names the current folder.</exception>
    public static void Expect(string path, string what)
    {
        if (File.Exists(path))
            return;
        var folder = Directory.GetCurrentDirectory();
        throw new FileNotFoundException(
            $"There is no file {path}: give the path of {what}, seen from the folder {(Path.GetFileName(folder) is { Length: > 0 } name ? name : folder)}.", path);
    }
}
