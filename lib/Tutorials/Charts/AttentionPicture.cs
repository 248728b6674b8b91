using System.Globalization;
using System.Text;
using ChartPictures;
using Tutorials.Text;

namespace Tutorials.Charts;

/// <summary>
/// The heat maps of attention as a picture that needs no script, one below the other. Cells of one strength are one path, and
/// colors are shares of one ink over the card, so that the picture is small and the same inks serve light and dark.
/// </summary>
internal sealed class AttentionPicture
{
    private const int Levels = 16;
    private const int MostColumnsWithNumbers = 12;
    private const double Cell = 30, Margin = 12, MostLabel = 130, Heading = 26, Caption = 24;

    private const string Dark =
        "@media(prefers-color-scheme:dark){.atv-card{fill:#1b1f24;stroke:#3d444d}.atv-text,.atv-strong{fill:#eef2f6}.atv-cell{fill:#56b4e9}.atv-strong{fill:#000}}";

    private readonly AttentionWeights weights;
    private readonly SvgWriter svg = new();
    private readonly double left, labels;

    public AttentionPicture(AttentionWeights weights, string title)
    {
        this.weights = weights;
        left = Margin + 8 + Widest(weights.Rows);
        var widest = Widest(weights.Columns);
        IsTurned = widest > Cell - 4;
        labels = IsTurned ? 14 + (widest * 0.71) : 18;
        var mapHeight = Caption + labels + (weights.Rows.Count * Cell) + 14;
        var width = Math.Max(left + (weights.Columns.Count * Cell) + (IsTurned ? 12 + (widest * 0.71) : 0) + Margin, TextSize.Width(title, 15) + (4 * Margin));
        for (var layer = 0; layer < weights.LayerCount; layer++)
            Map(layer, Heading + Margin + (layer * mapHeight));
        Svg = Document(title, Math.Max(260, Math.Ceiling(width)), Math.Ceiling(Heading + Margin + (weights.LayerCount * mapHeight)));
    }

    public string Svg { get; }

    private bool IsTurned { get; }

    private string Document(string title, double width, double height) => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" ")
        .Append("font-family=\"Open Sans,Segoe UI,Helvetica,Arial,sans-serif\" font-size=\"12\" style=\"max-width:100%;height:auto\">")
        .Append(CultureInfo.InvariantCulture, $"<title>{SvgWriter.Escape(title)}</title><style>{Dark}</style>")
        .Append(CultureInfo.InvariantCulture, $"<rect class=\"atv-card\" x=\"0.5\" y=\"0.5\" width=\"{width - 1}\" height=\"{height - 1}\" rx=\"8\" fill=\"#fff\" stroke=\"#d0d7de\"/>")
        .Append("<g class=\"atv-text\" fill=\"#1f2328\">")
        .Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"27\" font-size=\"15\">{SvgWriter.Escape(title)}</text>")
        .Append(svg).Append("</g></svg>").ToString();

    private void Map(int layer, double top)
    {
        svg.Text(Margin, top + 10, $"{weights.Caption(layer)}: each row reads the columns", Anchor.Start);
        top += Caption + labels;
        foreach (var (row, token) in weights.Rows.Index())
            svg.Text(left - 6, top + ((row + 0.5) * Cell), TextSize.Fit(token, MostLabel), Anchor.End);
        foreach (var (column, token) in weights.Columns.Index())
            svg.Text(left + ((column + 0.5) * Cell), top - 10, TextSize.Fit(token, MostLabel), IsTurned ? Anchor.Start : Anchor.Middle, angle: IsTurned ? -45 : 0);
        Cells(layer, top);
        svg.Path($"M{At(left)} {At(top)}h{At(weights.Columns.Count * Cell)}v{At(weights.Rows.Count * Cell)}h{At(-weights.Columns.Count * Cell)}z", "fill=\"none\" stroke=\"#767676\"");
        if (weights.Columns.Count <= MostColumnsWithNumbers)
            Numbers(layer, top);
    }

    private void Cells(int layer, double top)
    {
        foreach (var level in Places().GroupBy(place => Level(weights.Mean(layer, place.Row, place.Column))).Where(level => level.Key > 0).OrderBy(level => level.Key))
        {
            var steps = string.Concat(level.Select(place => $"M{At(left + (place.Column * Cell))} {At(top + (place.Row * Cell))}h{Cell}v{Cell}h-{Cell}z"));
            svg.Path(steps, $"class=\"atv-cell\" fill=\"{OkabeIto.Blue}\" fill-opacity=\"{NumberText.Fixed(level.Key / (double)Levels, 2)}\"");
        }
    }

    // Where the ink is strong, numbers take the color that can be read on it. A zero is an empty cell.
    private void Numbers(int layer, double top)
    {
        foreach (var group in Places().GroupBy(place => Level(weights.Mean(layer, place.Row, place.Column)) > Levels * 0.55))
        {
            svg.Raw($"<g text-anchor=\"middle\" font-size=\"11\"{(group.Key ? " class=\"atv-strong\" fill=\"#fff\"" : "")}>");
            foreach (var place in group)
            {
                var number = NumberText.Fixed(weights.Mean(layer, place.Row, place.Column), 2);
                if (number != "0.00")
                    svg.Raw($"<text x=\"{At(left + ((place.Column + 0.5) * Cell))}\" y=\"{At(top + ((place.Row + 0.5) * Cell) + 4)}\">{number}</text>");
            }
            svg.Raw("</g>");
        }
    }

    private IEnumerable<(int Row, int Column)> Places() =>
        from row in Enumerable.Range(0, weights.Rows.Count)
        from column in Enumerable.Range(0, weights.Columns.Count)
        select (row, column);

    private static int Level(double share) => (int)Math.Round(Math.Min(1, share) * Levels);

    private static double Widest(IEnumerable<string> tokens) => tokens.Max(token => Math.Min(TextSize.Width(token), MostLabel));

    private static string At(double value) => SvgWriter.Coordinate(value);
}
