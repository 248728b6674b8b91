using System.Globalization;

namespace Tutorials.Tests.Data;

public sealed class NamesTests
{
    private static readonly string[] Names = File.ReadAllLines(Repository.PathOf("data", "names.txt"));

    [Fact]
    public void Names_are_single_words_of_A_to_Z_each_once_and_in_order()
    {
        Assert.All(Names, name => Assert.Matches("^[A-Z][a-z]+$", name));
        Assert.Equal(Names.Order(StringComparer.Ordinal).Distinct(), Names);
    }

    [Fact]
    public void The_documentation_counts_the_names_and_says_the_shortest_and_the_longest()
    {
        var documentation = File.ReadAllText(Repository.PathOf("data", "README.md"));
        Assert.Contains($"{Names.Length.ToString("N0", CultureInfo.InvariantCulture)} names", documentation);
        Assert.Contains($"{Names.Min(name => name.Length)} letters", documentation);
        Assert.Contains($"the longest {Names.Max(name => name.Length)} ", documentation);
    }
}
