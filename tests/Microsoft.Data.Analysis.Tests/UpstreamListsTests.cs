namespace Microsoft.Data.Analysis.Tests;

public sealed class UpstreamListsTests : IDisposable
{
    private const string List = "Microsoft.Data.Analysis-0.23.0.txt";
    private const string Head = "Microsoft.Data.Analysis.DataFrame::Microsoft.Data.Analysis.DataFrame Head(int numberOfRows)";
    private static readonly BundledSubset[] Subsets = [new(typeof(DataFrame).Assembly, "Microsoft.Data.Analysis")];

    private readonly DirectoryInfo committed = Directory.CreateTempSubdirectory();
    private readonly DirectoryInfo full = Directory.CreateTempSubdirectory();
    private readonly string[] lines = File.ReadAllLines(Repository.PathOf("tests", "UpstreamApi", "lists", List));

    private UpstreamLists Lists => new(committed.FullName, full.FullName);

    public void Dispose()
    {
        committed.Delete(recursive: true);
        full.Delete(recursive: true);
    }

    [Fact]
    public void A_member_that_the_committed_list_lacks_is_named_with_the_command_that_adds_it()
    {
        Write(committed, lines.Except([Head]));
        var missing = Lists.Missing(Subsets);
        Assert.Equal(2, missing.Count);
        Assert.Contains("./test --update-api", missing[0]);
        Assert.Contains(Head, missing[1]);
    }

    [Fact]
    public void An_absent_list_lacks_everything() => Assert.Contains(Lists.Missing(Subsets), line => line.Contains("DataFrame is not a type", StringComparison.Ordinal));

    [Fact]
    public void A_line_that_no_full_list_has_is_named()
    {
        Write(committed, [.. lines, "Microsoft.Data.Analysis.DataFrame::void Invented()"]);
        Write(full, lines);
        Assert.Equal($"{List}: upstream has no such line: Microsoft.Data.Analysis.DataFrame::void Invented()", Assert.Single(Lists.Mistakes(Subsets)));
    }

    [Fact]
    public void A_header_that_the_committed_list_lacks_is_noticed_where_the_full_list_is()
    {
        Write(committed, lines.Where(line => !line.StartsWith("abstract class Microsoft.Data.Analysis.GroupBy", StringComparison.Ordinal)));
        Write(full, lines);
        Assert.Contains("./test --update-api", Assert.Single(Lists.Mistakes(Subsets)));
    }

    [Fact]
    public void An_update_takes_from_the_full_lists_what_the_subset_declares_and_no_more()
    {
        Write(full, ["class Microsoft.Data.Analysis.Other", .. lines, "Microsoft.Data.Analysis.DataFrame::void Other()"]);
        File.WriteAllText(Path.Combine(committed.FullName, "Microsoft.Data.Analysis-0.22.0.txt"), "");
        Lists.Update(Subsets);
        Assert.Equal(lines, File.ReadAllLines(Assert.Single(Directory.GetFiles(committed.FullName))));
        Assert.Empty(Lists.Missing(Subsets));
        Assert.Empty(Lists.Mistakes(Subsets));
    }

    private static void Write(DirectoryInfo folder, IEnumerable<string> lines) => File.WriteAllLines(Path.Combine(folder.FullName, List), lines);
}
