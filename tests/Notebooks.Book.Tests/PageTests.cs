namespace Notebooks.Book.Tests;

/// <summary>What the pages say, without a script.</summary>
public sealed class PageTests
{
    private const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><title>A curve</title><rect width="9" height="9"/></svg>""";
    private const string Figure = """{"data":[{"type":"scatter","y":[1,2]}],"layout":{"width":300,"height":200}}""";

    [Fact]
    public void A_chapter_is_a_page_with_ways_to_its_neighbors_and_the_contents()
    {
        using var series = new SmallSeries();
        series.Add("00-first.ipynb", "# 00 · First");
        series.Add("01-second.ipynb", "# 01 · Second\n\nText.");
        series.Add("02-third.ipynb", "# 02 · Third");
        series.Build();

        var page = series.Page("01-second.html");

        Assert.Equal("01 · Second", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("00-first.html", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("02-third.html", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("index.html", page.QuerySelector(".ways .contents")!.GetAttribute("href"));
        Assert.Equal(["00-first.html", "01-second.html", "02-third.html"], series.Page("index.html").QuerySelectorAll(".chapters h3 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Headings_are_listed_at_the_side_with_identifiers_that_differ()
    {
        using var series = new SmallSeries();
        series.Add("00-a.ipynb", "# A\n\n## Train it\n\n### Train it\n\n## Train it");
        series.Build();

        var page = series.Page("00-a.html");

        Assert.Equal(["#train-it", "#train-it-1", "#train-it-2"], page.QuerySelectorAll(".side a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["train-it", "train-it-1", "train-it-2"], page.QuerySelectorAll("h2, h3").Select(heading => heading.Id));
    }

    [Fact]
    public void A_formula_is_MathML_and_needs_no_script()
    {
        using var series = new SmallSeries();
        series.Add("00-a.ipynb", "# A\n\nThe state $h_t$ is\n\n$$h_t = \\tanh(W x_t)$$");
        series.Build();

        var formulas = series.Page("00-a.html").QuerySelectorAll("math");

        Assert.Equal(2, formulas.Length);
        Assert.Equal("block", formulas[1].GetAttribute("display"));
        Assert.Contains("tanh", formulas[1].TextContent);
    }

    [Theory]
    [InlineData(@"a = 1, \qquad b = 2, \quad c = 3", 3)]
    [InlineData(@"a = \begin{cases} 1 & \quad b \\ 2 & \quad c \end{cases}", 1)]
    [InlineData(@"a = \left( b \qquad c \right), \qquad d = \{ e \quad f", 3)]
    [InlineData(@"\text{a \quad b} \qquad \qquad c", 2)]
    public void A_formula_s_wide_gaps_are_where_a_narrow_page_may_break_it(string tex, int parts)
    {
        using var series = new SmallSeries();
        series.Add("00-a.ipynb", $"# A\n\n$$\n{tex}\n$$");
        series.Build();
        Assert.Equal(parts, series.Page("00-a.html").QuerySelectorAll(".formula > math").Length);
    }

    [Fact]
    public void A_chart_is_a_picture_until_its_figure_is_drawn_from_a_file()
    {
        using var series = new SmallSeries();
        series.Add("00-a.ipynb", "# A", SmallSeries.Code("1", SmallSeries.Shown(("application/vnd.plotly.v1+json", Figure), ("image/svg+xml", Svg), ("text/html", "<script>plotly</script>"))));
        series.Build();

        var chart = series.Page("00-a.html").QuerySelector("figure.chart")!;

        Assert.Equal("charts/00-a/1-1", chart.GetAttribute("data-chart"));
        Assert.Equal("charts/00-a/1-1.svg", chart.QuerySelector("img")!.GetAttribute("src"));
        Assert.Equal("A curve", chart.QuerySelector("img")!.GetAttribute("alt"));
        Assert.Equal(Svg, series.Read("charts/00-a/1-1.svg"));
        Assert.StartsWith("drawChart(\"charts/00-a/1-1\",{\"data\":", series.Read("charts/00-a/1-1.js"));
        Assert.True(File.Exists(Path.Combine(series.Book, "plotly.js")));
    }

    [Fact]
    public void Charts_stay_pictures_where_plotly_cannot_be_had_and_the_build_says_so()
    {
        using var series = new SmallSeries();
        series.Write("packages/package.json", "{}");
        series.Add("00-a.ipynb", "# A", SmallSeries.Code("1", SmallSeries.Shown(("application/vnd.plotly.v1+json", Figure), ("image/svg+xml", Svg))));

        var result = series.Build(options => options with { Packages = series.PathOf("packages") });

        Assert.StartsWith("plotly.js cannot be had, so the charts stay pictures.", Assert.Single(result.Remarks));
        Assert.Equal("charts/00-a/1-1.svg", series.Page("00-a.html").QuerySelector("figure.chart:not([data-chart]) img")!.GetAttribute("src"));
        Assert.False(File.Exists(Path.Combine(series.Book, "plotly.js")));
    }

    [Fact]
    public void A_drawing_stands_in_the_page_and_follows_its_theme()
    {
        const string Drawing = """<svg xmlns="http://www.w3.org/2000/svg" role="img" width="300"><title>A cell</title><style>@media(prefers-color-scheme:dark){.ink{fill:#eee}}</style><path class="ink"/></svg>""";
        using var series = new SmallSeries();
        series.Add("00-a.ipynb", "# A", SmallSeries.Code("1", SmallSeries.Shown(("image/svg+xml", Drawing), ("text/html", "<img>"))));
        series.Build();

        var page = series.Page("00-a.html");

        Assert.Equal("A cell", page.QuerySelector("figure.drawing svg")!.GetAttribute("aria-label"));
        Assert.Null(page.QuerySelector("figure.drawing style"));
        Assert.Contains(":root[data-theme=dark]{.ink{fill:#eee}}", page.QuerySelector("head style")!.TextContent);
    }

    [Fact]
    public void A_view_that_brings_its_script_is_kept_as_it_is()
    {
        const string View = "<div data-attention='{}'><img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"Weights\"/></div>\n<script>look()</script>";
        using var series = new SmallSeries();
        series.Add("00-a.ipynb", "# A", SmallSeries.Code("1", SmallSeries.Shown(("image/svg+xml", Svg), ("text/html", View))));
        series.Build();

        Assert.Contains(View, series.Read("00-a.html"));
    }

    [Fact]
    public void Texts_tables_and_errors_that_are_meant_are_shown_as_they_are()
    {
        using var series = new SmallSeries();
        series.Add("00-a.ipynb", "# A", SmallSeries.Code(
            "1", new StreamOutput("stdout", "a < b\n"), SmallSeries.Shown(("text/html", "<table><tr><td>1</td></tr></table>"), ("text/plain", "1")), SmallSeries.Shown(("text/plain", "x & y"))));
        series.Build();

        var outputs = series.Page("00-a.html").QuerySelectorAll(".out").Select(output => output.TextContent.Trim());

        Assert.Equal(["a < b", "1", "x & y"], outputs);
    }

    [Fact]
    public void A_solution_is_folded_and_what_follows_it_is_not()
    {
        using var series = new SmallSeries();
        series.Add("00-a.ipynb", "# A\n\n<details>\n\n<summary>Solution</summary>\n\n```csharp\nvar two = 1 + 1;\n```\n\n<span></details></span><!-- note -->", "After it.");
        series.Build();

        var page = series.Page("00-a.html");

        Assert.Equal("var two = 1 + 1;", page.QuerySelector("details:not(.side details) pre.code")!.TextContent.Trim());
        Assert.DoesNotContain("After it.", page.QuerySelector("main > details")!.TextContent);
        Assert.Contains("After it.", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public void Links_between_sources_lead_between_pages_and_files_come_along()
    {
        using var series = new SmallSeries();
        series.Write("data/rain.csv", "day,rain\n");
        series.Write("notebooks/glossary.md", "# Glossary\n\n<a id=\"epoch\"></a>**Epoch.** Once through. *First in [A](00-a.ipynb).*");
        series.Add("00-a.ipynb", "# A\n\n## Here\n\nSee [B](01-b.ipynb#there), [epoch](glossary.md#epoch), [the data](../data/rain.csv), [above](#here) and [the web](https://example.org/x).");
        series.Add("01-b.ipynb", "# B\n\n## There\n\nAn [epoch](glossary.md#epoch).");
        series.Build();

        Assert.Equal(
            ["01-b.html#there", "glossary.html#epoch", "files/data/rain.csv", "#here", "https://example.org/x"],
            series.Page("00-a.html").QuerySelectorAll("main > p:not(.facts) a").Select(link => link.GetAttribute("href")));
        Assert.Equal("day,rain\n", series.Read("files/data/rain.csv"));
        Assert.Contains("Also in", series.Page("glossary.html").GetElementById("epoch")!.TextContent);
        Assert.Equal("builds on A", series.Page("index.html").QuerySelectorAll(".chapters .facts").Last().TextContent.Split(" · ")[1].Replace("00", "A"));
    }

    [Fact]
    public void The_downloaded_notebook_has_no_outputs_and_all_its_cells()
    {
        using var series = new SmallSeries();
        series.Add("00-a.ipynb", "# A", SmallSeries.Code("1 + 1", SmallSeries.Shown(("text/plain", "2"))));
        series.Build();

        var cells = Notebook.Load(Path.Combine(series.Book, "notebooks", "00-a.ipynb")).Cells;

        Assert.Equal(["# A", "1 + 1"], cells.Select(cell => cell.Source));
        Assert.Empty(cells[1].Outputs);
    }

    [Fact]
    public void Codespaces_are_offered_where_the_repository_is_known()
    {
        using var series = new SmallSeries();
        series.Add("00-a.ipynb", "# A");
        series.Build(options => options with { Repository = "https://github.com/someone/series", Site = "https://someone.github.io/series" });

        var page = series.Page("00-a.html");

        Assert.NotNull(page.QuerySelector("a[href='https://codespaces.new/someone/series?quickstart=1']"));
        Assert.Equal("https://someone.github.io/series/preview.png", page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
        Assert.Equal("https://someone.github.io/series/book.css", series.Page("404.html").QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
    }

    [Fact]
    public void The_command_runs_the_notebooks_first_when_it_is_asked_to()
    {
        using var series = new SmallSeries();
        var notebook = new Notebook();
        notebook.AddMarkdown("# A");
        notebook.AddCode("string.Join('-', \"fresh\".ToArray())");
        notebook.Save(series.PathOf("notebooks/00-a.ipynb"));
        var source = File.ReadAllText(series.PathOf("notebooks/00-a.ipynb"));

        var outcome = series.RunProgram("--execute");

        Assert.Equal("", outcome.Errors);
        Assert.Contains("index.html: 4 pages, ", outcome.Output);
        Assert.Equal("f-r-e-s-h", series.Page("00-a.html").QuerySelector(".out")!.TextContent.Trim());
        Assert.Equal(source, File.ReadAllText(series.PathOf("notebooks/00-a.ipynb")));
    }

    [Fact]
    public void The_same_sources_make_the_same_bytes()
    {
        using var series = new SmallSeries();
        series.Add("00-a.ipynb", "# A\n\n$x^2$ and $y_1$", SmallSeries.Code("var x = new List<int> { 1 };", SmallSeries.Shown(("application/vnd.plotly.v1+json", Figure), ("image/svg+xml", Svg))));
        series.Add("01-b.ipynb", "# B\n\n$y_1$ and $z$", SmallSeries.Code("var y = 2;"));
        series.Build();
        var before = series.Content();

        series.Build();

        Assert.Equal(before, series.Content());
    }
}
