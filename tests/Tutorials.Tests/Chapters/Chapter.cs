using System.Text.RegularExpressions;
using Notebooks.Documents;

namespace Tutorials.Tests.Chapters;

/// <summary>An exercise: the cell for the answer, the one that checks it, and the folded solution's code.</summary>
internal sealed record Exercise(Cell Answer, Cell Check, string Solution);

/// <summary>A chapter's notebook, as a reader sees it.</summary>
internal sealed partial class Chapter(string path)
{
    private readonly Notebook notebook = Notebook.Load(path);

    public static Chapter Committed(string file) => new(Repository.PathOf("notebooks", file));

    public IReadOnlyList<Cell> Cells => notebook.Cells;

    public IEnumerable<Cell> CodeCells => Cells.Where(cell => cell.IsCode);

    public IEnumerable<Cell> TextCells => Cells.Where(cell => !cell.IsCode);

    /// <summary>Each cell tagged as an exercise with the next code cell and the solution in the next text after that.</summary>
    public IReadOnlyList<Exercise> Exercises =>
    [
        .. Cells.Index().Where(cell => cell.Item.Tags.Contains("exercise")).Select(cell =>
        {
            var after = Cells.Skip(cell.Index + 1).SkipWhile(next => !next.IsCode).ToList();
            var solution = after.Skip(1).FirstOrDefault(next => !next.IsCode)?.Source ?? "";
            return new Exercise(cell.Item, after.First(), FoldedCode().Match(solution).Groups["code"].Value);
        }),
    ];

    /// <summary>What a cell's outputs show as plain text.</summary>
    public static string Shown(Cell cell) => string.Concat(cell.Outputs.Select(output => output switch
    {
        StreamOutput stream => stream.Text,
        DisplayOutput display => display.Data.Text("text/plain"),
        ResultOutput result => result.Data.Text("text/plain"),
        _ => "",
    }));

    /// <summary>Writes a copy in which, after all else, each solution is run and checked.</summary>
    public void SaveWithSolutions(string copyPath)
    {
        var copy = Notebook.Load(path);
        foreach (var exercise in Exercises)
        {
            // What is tagged as a timing is not compared with saved outputs, and these cells have none.
            copy.AddCode(exercise.Solution, "timing");
            copy.AddCode(exercise.Check.Source, "timing");
        }
        copy.Save(copyPath);
    }

    [GeneratedRegex(@"<details>.*?```csharp\s*\n(?<code>.*?)```.*?</details>", RegexOptions.Singleline)]
    private static partial Regex FoldedCode();
}
