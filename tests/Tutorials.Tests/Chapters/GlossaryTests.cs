using System.Text.RegularExpressions;

namespace Tutorials.Tests.Chapters;

public sealed partial class GlossaryTests
{
    private static readonly string Glossary = File.ReadAllText(Repository.PathOf("notebooks", "glossary.md"));

    private static readonly IReadOnlyList<string> Anchors = [.. Anchor().Matches(Glossary).Select(match => match.Groups["name"].Value)];

    public static TheoryData<string> Files => [.. Repository.Notebooks];

    [Theory, MemberData(nameof(Files))]
    public void Each_term_that_a_chapter_links_is_in_the_glossary(string file)
    {
        var text = string.Join('\n', Chapter.Committed(file).TextCells.Select(cell => cell.Source));
        Assert.Empty(Link().Matches(text).Select(match => match.Groups["name"].Value).Except(Anchors));
    }

    [Fact]
    public void Each_term_that_the_glossary_links_is_in_it() => Assert.Empty(OwnLink().Matches(Glossary).Select(match => match.Groups["name"].Value).Except(Anchors));

    [Fact]
    public void Each_term_has_one_place_in_alphabetical_order_and_names_a_chapter_that_is_there()
    {
        Assert.Equal(Anchors.Distinct(), Anchors);
        var terms = Term().Matches(Glossary);
        Assert.Equal(Anchors.Count, terms.Count);
        var names = terms.Select(term => term.Groups["name"].Value).ToList();
        Assert.Equal(names.Order(StringComparer.OrdinalIgnoreCase), names);
        Assert.Empty(terms.Select(term => term.Groups["file"].Value).Except(Repository.Notebooks));
    }

    [GeneratedRegex("""<a id="(?<name>[^"]+)"></a>""")]
    private static partial Regex Anchor();

    [GeneratedRegex("""^<a id="[^"]+"></a>\*\*(?<name>.+?)\.\*\* .+ \*First in \[[^\]]+\]\((?<file>[^)]+)\)\.\*$""", RegexOptions.Multiline)]
    private static partial Regex Term();

    [GeneratedRegex(@"\(glossary\.md#(?<name>[^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\(#(?<name>[^)]+)\)")]
    private static partial Regex OwnLink();
}
