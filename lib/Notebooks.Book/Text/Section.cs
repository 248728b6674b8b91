using System.Text;

namespace Notebooks.Book.Text;

/// <summary>A part of a page below a heading: what the list of headings shows, and what the search finds.</summary>
internal sealed class Section(string anchor, int level, string title)
{
    /// <summary>The heading's identifier; empty for what stands before the first.</summary>
    public string Anchor { get; } = anchor;

    /// <summary>2 for a heading of the page, 3 below; 1 for the page itself; 0 for what is found but no heading.</summary>
    public int Level { get; } = level;

    /// <summary>The heading's text.</summary>
    public string Title { get; } = title;

    /// <summary>The words below the heading.</summary>
    public StringBuilder Words { get; } = new();
}

/// <summary>The sections of one page, with identifiers that are all different.</summary>
internal sealed class Sections
{
    private readonly List<Section> all = [];
    private readonly HashSet<string> anchors = [];

    public Sections(string title) => all.Add(new("", 1, title));

    public IReadOnlyList<Section> All => all;

    /// <summary>Every identifier that a link may name.</summary>
    public IReadOnlySet<string> Anchors => anchors;

    public void AddAnchor(string anchor) => anchors.Add(anchor);

    /// <summary>Begins a section whose heading has the title.</summary>
    /// <returns>The heading's identifier.</returns>
    public string Begin(int level, string title)
    {
        var slug = Html.Slug(title);
        var anchor = slug;
        for (var number = 1; !anchors.Add(anchor); number++)
            anchor = Html.Invariant($"{slug}-{number}");
        all.Add(new(anchor, level, title));
        return anchor;
    }

    /// <summary>Begins a section at an identifier that the text itself sets; of level 0, it is no heading.</summary>
    public void BeginAt(string anchor, string title, int level = 0)
    {
        anchors.Add(anchor);
        all.Add(new(anchor, level, title));
    }

    public void AddWords(string words) => all[^1].Words.Append(words).Append(' ');
}
