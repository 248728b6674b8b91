using System.Text;
using Notebooks.Book.Chapters;
using Notebooks.Book.Text;

namespace Notebooks.Book.Pages;

/// <summary>
/// The map of the series: the chapters in a row, and an arc from each to those that use its terms, the thicker the more. What
/// uses what is read from the links to the glossary, which says where each term first occurs.
/// </summary>
internal sealed class ChapterMap
{
    private const int Step = 72;
    private const int Margin = 40;
    private readonly IReadOnlyList<ChapterText> chapters;
    private readonly Dictionary<(string From, string To), int> terms = [];

    /// <param name="chapters">The chapters in order.</param>
    /// <param name="links">The book's links: the file that has it, the page and the identifier it leads to.</param>
    /// <param name="firstIn">For each identifier of the glossary the page of the chapter where it first occurs.</param>
    public ChapterMap(IReadOnlyList<ChapterText> chapters, IEnumerable<(string From, string Page, string Anchor)> links, IReadOnlyDictionary<string, string> firstIn)
    {
        this.chapters = chapters;
        var pages = chapters.ToDictionary(chapter => chapter.Chapter.Source, chapter => chapter.Chapter.Page);
        foreach (var (from, _, anchor) in links.Where(link => link.Page == "glossary.html").Distinct())
        {
            if (pages.TryGetValue(from, out var user) && firstIn.TryGetValue(anchor, out var origin) && origin != user && chapters.Any(chapter => chapter.Chapter.Page == origin))
                terms[(origin, user)] = terms.GetValueOrDefault((origin, user)) + 1;
        }
    }

    /// <summary>The earlier chapters whose terms a chapter uses, those with the most terms first.</summary>
    public IReadOnlyList<ChapterText> BasisOf(ChapterText chapter) =>
    [
        .. chapters.TakeWhile(earlier => earlier != chapter)
            .Where(earlier => terms.ContainsKey((earlier.Chapter.Page, chapter.Chapter.Page)))
            .OrderByDescending(earlier => terms[(earlier.Chapter.Page, chapter.Chapter.Page)]).Take(3).OrderBy(earlier => earlier.Chapter.Page),
    ];

    public string ToSvg()
    {
        var width = (2 * Margin) + (Step * (chapters.Count - 1));
        var reach = chapters.Count < 2 ? 0 : terms.Keys.Select(pair => PlaceOf(pair.To) - PlaceOf(pair.From)).DefaultIfEmpty(0).Max();
        var height = (reach * Step * 3 / 8) + 66;
        var line = height - 36;
        var svg = new StringBuilder($"<svg class=\"map\" role=\"group\" aria-label=\"Map of the series: which chapter builds on which\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">");
        foreach (var ((from, to), count) in terms.OrderBy(entry => entry.Key, Comparer<(string, string)>.Default))
        {
            var (x, end) = (X(PlaceOf(from)), X(PlaceOf(to)));
            var top = line - 16 - (Math.Abs(end - x) / 2);
            svg.Append(Html.Invariant($"<path d=\"M{x} {line - 16}C{x} {top} {end} {top} {end} {line - 16}\" stroke-width=\"{Math.Min(1 + (0.5 * count), 5)}\"/>"));
        }
        foreach (var (place, chapter) in chapters.Index())
        {
            svg.Append(Html.Invariant($"<a href=\"{chapter.Chapter.Page}\" aria-label=\"{Html.Escape(chapter.Title)}\"><circle cx=\"{X(place)}\" cy=\"{line}\" r=\"16\"/><text x=\"{X(place)}\" y=\"{line + 5}\">{chapter.Chapter.Number}</text></a>"));
        }
        return svg.Append("</svg>").ToString();
    }

    private static int X(int place) => Margin + (Step * place);

    private int PlaceOf(string page) => chapters.Index().First(entry => entry.Item.Chapter.Page == page).Index;
}
