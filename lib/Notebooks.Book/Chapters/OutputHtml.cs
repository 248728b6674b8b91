using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Notebooks.Book.Text;
using Notebooks.Documents;

namespace Notebooks.Book.Chapters;

/// <summary>
/// Writes a chapter's outputs as HTML: drawings within the page, so that they follow its theme; charts as pictures of their own,
/// each with the figure that plotly.js draws in its place.
/// </summary>
/// <param name="chapter">The chapter's name, for the names of its files.</param>
/// <param name="files">The site's files, which pictures join.</param>
/// <param name="hasPlotly">Whether the site has plotly.js.</param>
internal sealed partial class OutputHtml(string chapter, SiteFiles files, bool hasPlotly)
{
    private const string Figure = "application/vnd.plotly.v1+json";
    private readonly SortedSet<string> darkRules = new(StringComparer.Ordinal);

    /// <summary>The style rules that drawings bring for dark surroundings.</summary>
    public IReadOnlyList<string> DarkRules => [.. darkRules];

    /// <summary>Writes a cell's outputs.</summary>
    public string Write(IEnumerable<Output> outputs, int cell) =>
        string.Concat(outputs.Select((output, index) => Write(output, Html.Invariant($"{cell}-{index + 1}"), cell)));

    private string Write(Output output, string name, int cell) => output switch
    {
        StreamOutput stream => Text(stream.Text, cell, stream.Name == "stderr" ? " warning" : ""),
        DisplayOutput display => Write(display.Data, name, cell),
        ResultOutput result => Write(result.Data, name, cell),
        ErrorOutput error => Text($"{error.Name}: {error.Message}", cell, " error"),
        _ => "",
    };

    private string Write(MimeBundle data, string name, int cell)
    {
        var svg = data.Text("image/svg+xml");
        var html = data.Text("text/html");
        if (data.Text(Figure) is { } figure && svg is not null)
            return Chart(figure, svg, name);
        if (html is not null && html.Contains("<script", StringComparison.Ordinal) && !html.Contains("plotly", StringComparison.OrdinalIgnoreCase))
            return $"<div class=\"out view scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Output of cell {cell}\">{html}</div>\n";
        if (svg is not null)
            return Drawing(svg, name, data.Text("text/plain"), cell);
        if (data.Text("image/png") is { } png)
            return Picture(png, name, data.Text("text/plain"));
        if (html is not null)
            return $"<div class=\"out scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Output of cell {cell}\">{html}</div>\n";
        return data.Text("text/plain") is { } text ? Text(text, cell, "") : "";
    }

    private static string Text(string text, int cell, string kind) =>
        $"<pre class=\"out{kind}\" tabindex=\"0\" role=\"group\" aria-label=\"Output of cell {cell}\">{Html.Escape(text.TrimEnd('\n'))}</pre>\n";

    private string Chart(string figure, string svg, string name)
    {
        var path = $"charts/{chapter}/{name}";
        files.Add($"{path}.svg", svg);
        var (width, height) = Size(svg);
        var drawn = "";
        if (hasPlotly)
        {
            using var document = JsonDocument.Parse(figure);
            files.Add($"{path}.js", $"drawChart({JsonSerializer.Serialize(path)},{JsonSerializer.Serialize(document.RootElement)});\n");
            drawn = $" data-chart=\"{path}\"";
        }
        // In the dark, charts are inverted; a heat map keeps its colors, of which texts say which is more.
        var kind = figure.Contains("\"heatmap\"", StringComparison.Ordinal) ? "chart heat" : "chart";
        return $"""
            <figure class="{kind}"{drawn}><img src="{path}.svg" width="{width}" height="{height}" loading="lazy" alt="{Html.Escape(TitleOf(svg) ?? "Chart")}"></figure>

            """;
    }

    /// <summary>Identifiers in a drawing could clash with those of another on the page; then it is a file of its own.</summary>
    private string Drawing(string svg, string name, string? description, int cell)
    {
        if (svg.Contains(" id=\"", StringComparison.Ordinal))
        {
            files.Add($"charts/{chapter}/{name}.svg", svg);
            return $"<figure class=\"drawing\"><img src=\"charts/{chapter}/{name}.svg\" loading=\"lazy\" alt=\"{Html.Escape(description ?? TitleOf(svg) ?? "Drawing")}\"></figure>\n";
        }
        var inline = DarkStyle().Replace(svg[svg.IndexOf("<svg", StringComparison.Ordinal)..], style =>
        {
            darkRules.Add(style.Groups[1].Value);
            return "";
        });
        var role = inline.Contains("role=\"img\"", StringComparison.Ordinal) ? "" : " role=\"img\"";
        inline = $"<svg{role} aria-label=\"{Html.Escape(TitleOf(svg) ?? "Drawing")}\"{inline[4..]}";
        return $"<figure class=\"drawing scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Drawing of cell {cell}\">{inline}</figure>\n";
    }

    private string Picture(string png, string name, string? description)
    {
        var path = $"charts/{chapter}/{name}.png";
        files.Add(path, Convert.FromBase64String(png.Replace("\n", "")));
        return $"<figure class=\"drawing\"><img src=\"{path}\" loading=\"lazy\" alt=\"{Html.Escape(description ?? "Picture")}\"></figure>\n";
    }

    private static string? TitleOf(string svg) => Title().Match(svg) is { Success: true } title ? System.Net.WebUtility.HtmlDecode(title.Groups[1].Value) : null;

    private static (int Width, int Height) Size(string svg)
    {
        var (width, height) = (Width().Match(svg), Height().Match(svg));
        return (Number(width), Number(height));

        static int Number(Match match) => match.Success ? (int)double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 600;
    }

    [GeneratedRegex("<title>(.*?)</title>", RegexOptions.Singleline)]
    private static partial Regex Title();

    [GeneratedRegex("<svg[^>]* width=\"([0-9.]+)\"")]
    private static partial Regex Width();

    [GeneratedRegex("<svg[^>]* height=\"([0-9.]+)\"")]
    private static partial Regex Height();

    [GeneratedRegex(@"<style>@media\s*\(prefers-color-scheme:\s*dark\)\s*\{(.*?)\}</style>", RegexOptions.Singleline)]
    private static partial Regex DarkStyle();
}
