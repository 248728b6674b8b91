using System.Text.RegularExpressions;
using Notebooks.Documents;
using Tutorials.Exercises;

namespace Tutorials.Tests.Chapters;

public sealed partial class ChapterTests(ChapterRun run) : IClassFixture<ChapterRun>
{
    private const int LongestCell = 25;

    public static TheoryData<string> Files => [.. Repository.Notebooks];

    [Theory, MemberData(nameof(Files))]
    public void Chapter_runs_cleanly_and_shows_what_was_committed(string file) => Assert.True(run.Problems(file).Length == 0, run.Problems(file));

    [Theory, MemberData(nameof(Files))]
    public void Chapter_has_solutions_that_pass_their_checks(string file)
    {
        var exercises = Chapter.Committed(file).Exercises;
        var checks = run.Result(file).CodeCells.TakeLast(2 * exercises.Count).Where((_, index) => index % 2 == 1).Select(Chapter.Shown);
        Assert.All(checks, shown => Assert.StartsWith("✓", shown));
    }

    [Theory, MemberData(nameof(Files))]
    public void Chapter_says_which_exercises_are_not_answered(string file) =>
        Assert.All(Chapter.Committed(file).Exercises, exercise => Assert.StartsWith("○ Not answered yet", Chapter.Shown(exercise.Check)));

    [Theory, MemberData(nameof(Files))]
    public void Chapter_has_title_aims_summary_and_three_exercises_with_solutions(string file)
    {
        var chapter = Chapter.Committed(file);
        var text = string.Join("\n\n", chapter.TextCells.Select(cell => cell.Source));
        var beginning = chapter.TextCells.First().Source;
        Assert.Matches($"^# {file[..2]} · .+", beginning);
        Assert.Matches("(Rebuilds|Start here).+you can", beginning.ReplaceLineEndings(" "));
        Assert.Contains("\n## Summary\n", text);
        Assert.Contains("\n## Exercises\n", text);
        Assert.Equal(3, chapter.Exercises.Count);
        Assert.All(chapter.Exercises, exercise => Assert.NotEmpty(exercise.Solution));
    }

    // A heading's last signs # are taken for its end mark by nbconvert, which leaves a backslash before them.
    [Theory, MemberData(nameof(Files))]
    public void Chapter_has_headings_that_every_renderer_shows_whole(string file) => Assert.All(
        Chapter.Committed(file).TextCells.SelectMany(cell => cell.Source.Split('\n')).Where(line => Heading().IsMatch(line)), heading => Assert.False(heading.EndsWith('#'), heading));

    [Theory, MemberData(nameof(Files))]
    public void Chapter_ends_with_a_link_to_the_next_that_is_there(string file)
    {
        var next = Repository.Notebooks.FirstOrDefault(other => other.StartsWith($"{int.Parse(file[..2]) + 1:00}-"));
        var link = NextLink().Match(Chapter.Committed(file).TextCells.Last().Source);
        Assert.Equal(next, link.Success ? link.Groups["file"].Value : null);
    }

    [Theory, MemberData(nameof(Files))]
    public void Chapter_links_the_one_before_the_contents_and_the_glossary(string file)
    {
        var links = Chapter.Committed(file).TextCells.Last().Source;
        var before = Repository.Notebooks.LastOrDefault(other => string.CompareOrdinal(other, file) < 0);
        Assert.Equal(before ?? "", BackLink().Match(links).Groups["file"].Value);
        Assert.Contains("[Contents](../README.md#the-series)", links);
        Assert.Contains("[Glossary](glossary.md)", links);
    }

    // nbconvert 6 takes a fold for plain HTML, and shows the solution's Markdown as it is written, when there is no empty
    // line after the beginning or the end tag stands alone; other renderers need the empty line after the summary.
    [Theory, MemberData(nameof(Files))]
    public void Chapter_has_solutions_that_every_renderer_folds(string file)
    {
        var folds = Chapter.Committed(file).TextCells.Select(cell => cell.Source).Where(text => text.Contains("<details")).ToList();
        Assert.Equal(3, folds.Count);
        Assert.All(folds, fold => Assert.Matches(Fold(), fold));
    }

    [Theory, MemberData(nameof(Files))]
    public void Chapter_keeps_what_is_expected_out_of_its_cells_and_asks_for_each_exercise_by_number(string file)
    {
        var asked = Chapter.Committed(file).Exercises.Select((exercise, index) => (exercise.Check.Source, Number: $"{file[..2]}-{index + 1}"));
        Assert.All(asked, check => Assert.Matches($@"^Check\.Exercise\(""{check.Number}"", \w+\)$", check.Source));
        Assert.All(asked, check => ExerciseList.Find(check.Number));
    }

    [Theory, MemberData(nameof(Files))]
    public void Chapter_begins_with_the_setup_and_keeps_cells_short(string file)
    {
        var cells = Chapter.Committed(file).CodeCells.ToList();
        Assert.StartsWith("#load \"../lib/setup.csx\"", cells[0].Source);
        Assert.All(cells, cell => Assert.InRange(cell.Source.Split('\n').Length, 1, LongestCell));
    }

    [Theory, MemberData(nameof(Files))]
    public void Chapter_is_committed_with_outputs_and_without_errors(string file)
    {
        var cells = Chapter.Committed(file).CodeCells.ToList();
        Assert.Contains(cells, cell => cell.Outputs.Count > 0);
        Assert.DoesNotContain(
            cells, cell => !cell.Tags.Contains("raises-exception") && cell.Outputs.Any(output => output is ErrorOutput));
    }

    [GeneratedRegex("^#{1,6} ")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^Back: \[.+?\]\((?<file>[^)]+\.ipynb)\)", RegexOptions.Multiline)]
    private static partial Regex BackLink();

    [GeneratedRegex(@"\A<details>\n\n<summary>Solution</summary>\n\n.+\n\n```csharp\n.+\n```\n\n<span></details></span>", RegexOptions.Singleline)]
    private static partial Regex Fold();

    [GeneratedRegex(@"^Next: \[.+\]\((?<file>[^)]+\.ipynb)\)\s*$", RegexOptions.Multiline)]
    private static partial Regex NextLink();
}
