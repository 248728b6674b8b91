using System.Collections.Concurrent;
using System.Text;

namespace Notebooks.Code;

/// <summary>
/// The XML files with documentation: beside an assembly, or, for the framework, in the SDK's reference pack, where they are
/// divided in another way than the assemblies.
/// </summary>
internal static class DocumentationFiles
{
    private const string MainFile = "System.Runtime.xml";
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
    private static readonly Lazy<string?> ReferencePack = new(FindReferencePack);
    private static readonly ConcurrentDictionary<string, WeakReference<byte[]>> Contents = new();

    /// <summary>The element on a member; null when there is none.</summary>
    /// <param name="assembly">The assembly's file.</param>
    /// <param name="id">The member, as <c>M:System.String.Trim</c>.</param>
    public static string? Find(string assembly, string id)
    {
        var start = Encoding.UTF8.GetBytes($"<member name=\"{id}\">");
        return Candidates(assembly).Where(File.Exists).Select(file => Find(file, start)).FirstOrDefault(found => found is not null);
    }

    /// <summary>A search is faster than a parser, and the files have up to ten megabytes.</summary>
    private static string? Find(string file, byte[] start)
    {
        ReadOnlySpan<byte> xml = Content(file);
        var from = xml.IndexOf(start);
        if (from < 0)
            return null;
        var end = "</member>"u8;
        var length = xml[from..].IndexOf(end);
        return length < 0 ? null : Encoding.UTF8.GetString(xml.Slice(from, length + end.Length));
    }

    /// <summary>Who asks for one name mostly asks for more.</summary>
    private static byte[] Content(string file)
    {
        if (Contents.TryGetValue(file, out var held) && held.TryGetTarget(out var content))
            return content;
        content = File.ReadAllBytes(file);
        Contents[file] = new(content);
        return content;
    }

    private static IEnumerable<string> Candidates(string assembly)
    {
        var beside = Path.ChangeExtension(assembly, ".xml");
        if (Path.GetDirectoryName(assembly) != Framework)
            return [beside];
        if (ReferencePack.Value is not { } pack)
            return [];
        return ((string[])[Path.Combine(pack, Path.GetFileName(beside)), Path.Combine(pack, MainFile)])
            .Concat(Directory.EnumerateFiles(pack, "System*.xml")).Distinct();
    }

    private static string? FindReferencePack()
    {
        var packs = Path.GetFullPath(Path.Combine(Framework, "../../../packs/Microsoft.NETCore.App.Ref"));
        var versions = Directory.Exists(packs) ? Directory.GetDirectories(packs, $"{Environment.Version.Major}.*") : [];
        return versions.Length == 0 ? null : Directory.GetDirectories(Path.Combine(versions[^1], "ref")).FirstOrDefault();
    }
}
