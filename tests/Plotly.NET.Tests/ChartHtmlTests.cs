using System.Text;
using System.Text.RegularExpressions;

namespace Charting.Tests;

public partial class ChartHtmlTests
{
    private static readonly GenericChart Sample = Chart.Line<int, double, string>([1, 2, 3], [3, 1, 2], Name: "loss").WithSize(700, 450);

    [SubsetFact]
    public void A_notebook_keeps_a_chart_as_HTML_as_JSON_and_as_a_picture() =>
        Assert.Equal(["application/vnd.plotly.v1+json", "image/svg+xml", "text/html"], NotebookHost.Show(Sample).Keys.Order());

    [SubsetFact]
    public void The_pinned_version_of_plotly_is_named_once()
    {
        var html = GenericChart.toChartHTML(Sample);
        Assert.Equal("https://cdn.plot.ly/plotly-2.27.1.min.js", Assert.Single(Url().Matches(html)).Value);
        Assert.Contains("w.plotlyLoading=w.plotlyLoading||", html);
    }

    [SubsetFact]
    public void Until_plotly_is_loaded_the_picture_shows_in_the_size_of_the_chart()
    {
        var (html, shown) = (GenericChart.toChartHTML(Sample), NotebookHost.Show(Sample));
        var image = Image().Match(html);
        Assert.Equal(shown["image/svg+xml"], Encoding.UTF8.GetString(Convert.FromBase64String(image.Groups[1].Value)));
        Assert.Contains("""width="700" height="450" style="display:block" alt="Chart">""", html);
        Assert.True(image.Index < html.IndexOf("<script>", StringComparison.Ordinal));
    }

    [SubsetFact]
    public void The_script_draws_the_same_figure_as_the_JSON() =>
        Assert.Contains("f=" + GenericChart.toJson(Sample) + ";", GenericChart.toChartHTML(Sample));

    [SubsetFact]
    public void The_same_chart_gives_the_same_bytes_and_another_one_another_identifier()
    {
        var again = Chart.Line<int, double, string>([1, 2, 3], [3, 1, 2], Name: "loss").WithSize(700, 450);
        Assert.Equal(NotebookHost.Show(Sample), NotebookHost.Show(again));
        Assert.NotEqual(Identifier(Sample), Identifier(Sample.WithSize(600, 450)));
    }

    [SubsetFact]
    public void A_name_cannot_end_the_script()
    {
        var chart = Chart.Line<int, int, string>([1], [1], Name: "</script><b>");
        Assert.Equal(1, GenericChart.toChartHTML(chart).Split("</script>").Length - 1);
        Assert.Contains("\\u003c/script>\\u003cb>", GenericChart.toChartHTML(chart));
    }

    [SubsetFact]
    public void A_document_holds_the_piece_and_its_title()
    {
        var layout = new Layout();
        layout.SetValue("title", "Loss & accuracy");
        var chart = GenericChart.addLayout(layout, Sample);
        var document = GenericChart.toEmbeddedHTML(chart);
        Assert.StartsWith("<!DOCTYPE html>", document);
        Assert.Contains("<title>Loss &amp; accuracy</title>", document);
        Assert.Contains(GenericChart.toChartHTML(chart), document);
    }

    private static string Identifier(GenericChart chart) => Id().Match(GenericChart.toChartHTML(chart)).Value;

    [GeneratedRegex("https://[^\"]+")]
    private static partial Regex Url();

    [GeneratedRegex("<img src=\"data:image/svg\\+xml;base64,([^\"]+)\"")]
    private static partial Regex Image();

    [GeneratedRegex("id=\"[^\"]+\"")]
    private static partial Regex Id();
}
