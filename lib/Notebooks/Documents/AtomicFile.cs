using System.Text;

namespace Notebooks.Documents;

/// <summary>Files that are there whole, as they were or as they are to be, whatever happens while they are written.</summary>
public static class AtomicFile
{
    private const UnixFileMode Writable = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>
    /// Writes beside the file and then renames; a link stays a link, and owner and permissions stay as they were. A file with
    /// several names, or whose owner only its owner could keep, is written in place.
    /// </summary>
    /// <param name="path">The file; its folder is made where there is none.</param>
    /// <param name="text">What it is to contain.</param>
    /// <param name="expected">What it contains now; where it does not, it is left alone. Not given, whatever it contains is replaced.</param>
    /// <exception cref="NotebookException">The file is read-only, or contains something else than expected.</exception>
    public static void Write(string path, string text, byte[]? expected = null)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var target = Target(path);
        RequireWritable(path);
        var directory = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(directory);
        DeleteAbandoned(directory, Path.GetFileName(target));
        var temporary = Path.Combine(directory, $"{TemporaryStart(Path.GetFileName(target))}{Guid.NewGuid():N}");
        try
        {
            using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);
            stream.Write(content);
            stream.Flush(flushToDisk: true);
            var isLikeTarget = FileOwner.TryCopy(target, temporary);
            if (expected is not null && !RequireUnchanged(path, target, expected, content))
                return;
            if (isLikeTarget)
                File.Move(temporary, target, overwrite: true);
            else
                WriteInPlace(target, content);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Throws when the file is there and cannot be written.</summary>
    /// <exception cref="NotebookException">The file is read-only.</exception>
    internal static void RequireWritable(string path)
    {
        var target = Target(path);
        if (!File.Exists(target))
            return;
        try
        {
            // The permissions bind the superuser too, whom the system lets write.
            if (OperatingSystem.IsWindows() || (File.GetUnixFileMode(target) & Writable) != 0)
            {
                using var stream = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
                return;
            }
        }
        catch (UnauthorizedAccessException)
        {
            // As above.
        }
        throw new NotebookException($"{path} is read-only and stays as it is; make it writable (chmod u+w) to save outputs in it.");
    }

    private static string Target(string path) =>
        (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);

    private static string TemporaryStart(string name) => $".{name}.";

    private static void WriteInPlace(string target, byte[] content)
    {
        using var stream = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.Read);
        stream.Write(content);
        stream.SetLength(content.Length);
    }

    /// <summary>Whether there is something to write; a file that already is as it is to be needs nothing.</summary>
    private static bool RequireUnchanged(string path, string target, byte[] expected, byte[] content)
    {
        if (!File.Exists(target))
            throw new NotebookException($"{path} was deleted or moved while it ran, so its outputs were not saved; run it again where it is now.");
        var found = File.ReadAllBytes(target);
        if (found.AsSpan().SequenceEqual(content))
            return false;
        return found.AsSpan().SequenceEqual(expected)
            ? true
            : throw new NotebookException($"{path} was changed by another program while it ran, so its outputs were not saved; run it again.");
    }

    /// <summary>What a program that was killed while it wrote has left. A file that is being written is locked.</summary>
    private static void DeleteAbandoned(string directory, string name)
    {
        foreach (var file in Directory.EnumerateFiles(directory, $"{TemporaryStart(name)}*").Where(file => IsTemporary(file, name)))
        {
            try
            {
                new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
                File.Delete(file);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Another program is writing it, or it is another user's.
            }
        }
    }

    private static bool IsTemporary(string file, string name) =>
        Path.GetFileName(file) is var found && found.StartsWith(TemporaryStart(name), StringComparison.Ordinal)
        && Guid.TryParseExact(found[TemporaryStart(name).Length..], "N", out _);
}
