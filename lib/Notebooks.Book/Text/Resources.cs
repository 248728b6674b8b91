namespace Notebooks.Book.Text;

/// <summary>The files that the book brings: styles, scripts, widgets.</summary>
internal static class Resources
{
    public static IReadOnlyList<string> Names { get; } = typeof(Resources).Assembly.GetManifestResourceNames();

    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Resources).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
