using System.Text;
using Notebooks.Book.Pages;
using Notebooks.Documents;

namespace Notebooks.Book;

/// <summary>The folder of a book, which is replaced as a whole or stays as it was.</summary>
internal sealed class BookFolder(string path)
{
    private readonly string path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>Throws where something else than a book is in the folder.</summary>
    /// <exception cref="NotebookException">The folder has files of another kind, or is a file.</exception>
    public void RequireBook()
    {
        if (File.Exists(path))
            throw new NotebookException($"{path} is a file; name a folder for the book.");
        if (!Directory.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any())
            return;
        var index = Path.Combine(path, "index.html");
        if (!File.Exists(index) || !File.ReadAllText(index, Encoding.UTF8).Contains(Layout.Generator, StringComparison.Ordinal))
            throw new NotebookException($"{path} has files that are no book, and stays as it is; name an empty or a new folder.");
    }

    /// <summary>Writes a new book beside the old one and puts it in its place.</summary>
    public void Replace(IReadOnlyDictionary<string, byte[]> files)
    {
        var (fresh, old) = ($"{path}.new-{Environment.ProcessId}", $"{path}.old-{Environment.ProcessId}");
        try
        {
            foreach (var (name, content) in files)
            {
                var file = Path.Combine(fresh, name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, content);
            }
            if (Directory.Exists(path))
                Directory.Move(path, old);
            Directory.Move(fresh, path);
        }
        catch when (Directory.Exists(old) && !Directory.Exists(path))
        {
            Directory.Move(old, path);
            throw;
        }
        finally
        {
            Delete(fresh);
            if (Directory.Exists(path))
                Delete(old);
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
