using Tutorials.Text;

namespace Tutorials.Data;

/// <summary>
/// Stories in a file: one a line, its columns parted by tabs: the story, each sentence ended by a full stop; the question; the
/// answer, one word; then, if known, the numbers of the sentences that it follows from, from 1 and parted by spaces; and the kind of
/// question, if it is not to be the question's first word. Capitals become small letters; empty lines, and those that begin with #, are left out.
/// </summary>
public static class StoryFile
{
    private const int Least = 3, Most = 5;

    /// <summary>Reads stories.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">A line is not as it should be, or there is none; the message says where.</exception>
    public static IReadOnlyList<Story> Load(string path)
    {
        GivenFile.Expect(path, "a file of stories");
        var stories = new List<Story>();
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (line.Trim().Length > 0 && !line.StartsWith('#'))
                stories.Add(Read(line, $"{path}, line {index + 1}"));
        }
        return stories.Count > 0 ? stories : throw new InvalidDataException($"{path}: there are no stories; give one a line.");
    }

    private static Story Read(string line, string where)
    {
        var columns = line.Split('\t');
        if (columns.Length is < Least or > Most)
        {
            throw new InvalidDataException(
                $"{where}: there {(columns.Length == 1 ? "is 1 column" : $"are {columns.Length} columns")}; give story, question and answer, then support and kind if known, parted by tabs.");
        }
        try
        {
            var story = StoryText.Read(columns[0], columns[1], columns[2]);
            if (story.Answer.Length == 0)
                throw new FormatException("the answer is empty; give one word.");
            var support = columns.Length > 3 ? Support(columns[3], story.Sentences.Count) : [];
            return story with { Support = support, Kind = columns.Length > 4 && columns[4].Trim().Length > 0 ? columns[4].Trim() : story.Kind };
        }
        catch (FormatException error)
        {
            throw new InvalidDataException($"{where}: {error.Message}", error);
        }
    }

    private static int[] Support(string column, int sentences) => [.. column.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(number =>
        int.TryParse(number, out var place) && place >= 1 && place <= sentences ? place - 1 : throw new FormatException(
            $"the support '{number}' is no sentence of this story; give numbers from 1 to {sentences}."))];
}
