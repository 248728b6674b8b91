using Notebooks.Documents;

namespace Notebooks.Tool;

/// <summary>Which notebooks the words on the command line mean.</summary>
internal static class NotebookSelection
{
    private const string Folder = "notebooks";

    /// <summary>
    /// The files: for a number, the chapters of that number in the notebooks folder; for a folder, those in it; for anything
    /// else, the file. Without words, the whole series.
    /// </summary>
    /// <exception cref="NotebookException">A word means no notebook.</exception>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> words)
    {
        if (words.Count > 0)
            return [.. words.SelectMany(Find).DistinctBy(Path.GetFullPath)];
        return Directory.Exists(Folder)
            ? InFolder(Folder, "*.ipynb")
            : throw new NotebookException($"There is no folder {Folder} here; name the notebooks to run, or run from the repository's root.");
    }

    private static IReadOnlyList<string> Find(string word)
    {
        if (string.IsNullOrWhiteSpace(word))
            throw new NotebookException("An empty word names no notebook; leave it out, or give a chapter's number or a notebook's file.");
        if (word.StartsWith('-'))
            throw new NotebookException($"There is no option {word}; --help lists those there are.");
        if (Directory.Exists(word))
            return InFolder(word, "*.ipynb");
        if (!word.All(char.IsAsciiDigit))
            return [word];
        if (!Directory.Exists(Folder))
            throw new NotebookException($"There is no folder {Folder} here to look for chapter {word} in; run from the repository's root.");
        return InFolder(Folder, $"{word.PadLeft(2, '0')}-*.ipynb");
    }

    private static List<string> InFolder(string folder, string pattern)
    {
        List<string> found = [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)];
        return found.Count > 0 ? found : throw new NotebookException($"There is no notebook {Path.Combine(folder, pattern)}.");
    }
}
