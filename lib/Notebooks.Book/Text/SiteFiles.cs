using System.Collections.Concurrent;
using System.Text;

namespace Notebooks.Book.Text;

/// <summary>The files of the site, by their paths in it, before any is written.</summary>
internal sealed class SiteFiles
{
    private readonly ConcurrentDictionary<string, byte[]> files = new();

    public IReadOnlyDictionary<string, byte[]> All => files;

    public void Add(string path, byte[] content) => files[path] = content;

    public void Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));
}
