namespace Notebooks.Tests;

public sealed class DisplayTests : IDisposable
{
    private const string Formatters = """
        using System.IO;

        class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
        {
            public Type FormatterSourceType => formatterSourceType;
            public string[] PreferredMimeTypes { get; set; }
        }

        [TypeFormatterSource(typeof(ChartFormatters))]
        class Chart
        {
            public override string ToString() => "a chart";
        }

        [TypeFormatterSource(typeof(ChartFormatters), PreferredMimeTypes = ["text/html"])]
        class HtmlChart : Chart;

        class ChartFormatters
        {
            private ChartFormatters() { }
            public IEnumerable<object> CreateTypeFormatters() => [new Html(), new Json(), new Never()];
        }

        class Html
        {
            public string MimeType => "text/html";
            public bool Format(object chart, TextWriter writer) { writer.Write("<b>chart</b>"); return true; }
        }

        class Json
        {
            public string MimeType => "application/vnd.plotly.v1+json";
            public bool Format(object chart, TextWriter writer) { writer.Write("{\"data\": [1, 2]}"); return true; }
        }

        class Never
        {
            public string MimeType => "image/svg+xml";
            public bool Format(object chart, TextWriter writer) => false;
        }
        """;

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Tables_without_formatters_of_their_own_show_as_tables()
    {
        var reference = $"#r \"{typeof(DisplayTests).Assembly.Location}\"\nusing Microsoft.Data.Analysis;\n";
        var outputs = workspace.Execute(reference + "new DataFrame(new Numbers(\"<x>\", 0.5, null))", "new Numbers(\"y\", 2)");
        var html = Assert.Single(outputs[0]).Data("text/html");
        Assert.Contains("<th>&lt;x&gt;</th>", html);
        Assert.Contains("<tr><th>0</th><td style=\"text-align: right\">0.5</td></tr>", html);
        Assert.Equal("a frame", outputs[0].Only());
        Assert.Contains("<th>y</th>", Assert.Single(outputs[1]).Data("text/html"));
    }

    [Fact]
    public void Values_are_displayed_in_the_ways_that_NET_Interactive_has()
    {
        var outputs = workspace.Execute(
            "display(1);",
            "\"two\".Display();",
            "\"<i>three</i>\".DisplayAs(\"text/html\");",
            "display(HTML(\"<b>four</b>\"));",
            "HTML(\"<b>five</b>\")",
            "display(6)",
            "display(\"a < b\", \"text/html\");",
            "using Microsoft.DotNet.Interactive.Formatting;\n0.5.ToDisplayString(\"text/plain\")");
        Assert.Equal(["1", "two", "three", "four", "five", "6", "a < b", "0.5"], outputs.Select(output => output.Only()));
        Assert.Equal("<i>three</i>", outputs[2][0].Data("text/html"));
        Assert.Equal("<b>four</b>", outputs[3][0].Data("text/html"));
        Assert.IsType<ResultOutput>(outputs[4][0]);
        Assert.Contains("a &lt; b", outputs[6][0].Data("text/html"));
    }

    [Fact]
    public void A_display_can_be_updated_from_a_later_cell()
    {
        var outputs = workspace.Execute("var shown = display(\"epoch 1\");\ndisplay(\"below\");", "shown.Update(\"epoch 2\");");
        Assert.Equal(["epoch 2", "below"], outputs[0].Select(output => output.Data()));
        Assert.Empty(outputs[1]);
    }

    [Fact]
    public void A_type_shows_itself_by_the_formatters_it_names()
    {
        var outputs = workspace.Execute(
            Formatters, "new Chart()", "new HtmlChart()", "display(new Chart(), \"text/html\");", "new[] { new Chart() }");
        Assert.Equal("<b>chart</b>", outputs[1][0].Data("text/html"));
        Assert.Equal("a chart", outputs[1][0].Data());
        var chart = Assert.IsType<ResultOutput>(outputs[1][0]).Data["application/vnd.plotly.v1+json"].Json!.Value;
        Assert.Equal(2, chart.GetProperty("data")[1].GetInt32());
        Assert.Null(outputs[1][0].Data("image/svg+xml"));
        Assert.Equal(["text/html", "text/plain"], outputs[2][0].Types());
        Assert.Equal(["text/html", "text/plain"], outputs[3][0].Types());
        Assert.Equal("[ a chart ]", outputs[4].Only());
    }

    [Fact]
    public void A_formatter_can_be_registered()
    {
        var outputs = workspace.Execute(
            "using Microsoft.DotNet.Interactive.Formatting;\nrecord Angle(double Degrees);\nFormatter.Register<Angle>(angle => $\"{angle.Degrees}°\");",
            "new Angle(90)",
            "new[] { new Angle(1), new Angle(2) }");
        Assert.Equal("90°", outputs[1].Only());
        Assert.Equal("[ 1°, 2° ]", outputs[2][0].Data());
    }

    [Fact]
    public void An_unknown_mime_type_is_an_error_that_names_it() =>
        Assert.Contains("No formatter is registered for MIME type image/none", workspace.Fail("display(1, \"image/none\");"));

    [Fact]
    public void Threads_and_tasks_of_a_cell_show_and_write_below_it()
    {
        var outputs = workspace.Execute(
            "var thread = new System.Threading.Thread(() => { Console.Write(\"thread\"); display(1); });\nthread.Start();\nthread.Join();",
            "await Task.WhenAll(Enumerable.Range(0, 2).Select(number => Task.Run(() => display(number))));");
        Assert.Equal("thread", Assert.IsType<StreamOutput>(outputs[0][0]).Text);
        Assert.Equal("1", outputs[0][1].Data());
        Assert.Equal(["0", "1"], outputs[1].Select(output => output.Data()).Order());
    }

    [Fact]
    public async Task Sessions_of_one_process_do_not_mix_what_they_show()
    {
        var texts = await Task.WhenAll(Enumerable.Range(0, 2).Select(async number =>
        {
            using var other = new Workspace();
            return await Task.Run(() => string.Concat(other.Execute($"for (var i = 0; i < 200; i++) {{ Console.Write({number}); await Task.Yield(); }}")[0].Only()));
        }));
        Assert.Equal([new string('0', 200), new string('1', 200)], texts);
    }

    [Fact]
    public void What_contains_itself_is_cut_off()
    {
        var outputs = workspace.Execute(
            "var list = new List<object>();\nlist.Add(list);\nlist",
            "var many = new List<object>();\nfor (var i = 0; i < 20; i++)\n    many.Add(many);\nmany",
            "var map = new Dictionary<string, object>();\nmap[\"itself\"] = map;\nmap",
            "object deep = 1;\nfor (var i = 0; i < 100_000; i++)\n    deep = new[] { deep };\ndeep");
        Assert.Equal("[ [ [ [ [ [ ... ] ] ] ] ] ]", outputs[0].Only());
        Assert.InRange(outputs[1].Only()!.Length, 1000, 1_000_000);
        Assert.Equal("{ itself: { itself: { itself: { itself: { itself: { itself: ... } } } } } }", outputs[2].Only());
        Assert.Equal(outputs[0].Only(), outputs[3].Only());
    }

    [Theory]
    [InlineData("<script")]
    [InlineData("<script></script x")]
    [InlineData("<style>")]
    [InlineData("<!--")]
    [InlineData("<div ")]
    [InlineData("<br")]
    public void Unclosed_HTML_is_read_once(string tag)
    {
        // Going through the rest for each of them would take minutes.
        var html = string.Concat(Enumerable.Repeat(tag, 60_000));
        workspace.Write("page.html", html);
        Assert.NotNull(workspace.Execute($"HTML(System.IO.File.ReadAllText(@\"{workspace.PathOf("page.html")}\"))")[0].Only());
    }

    [Fact]
    public void The_text_of_HTML_is_what_a_reader_sees()
    {
        const string page = "<style>p {}</style><p>a &lt; <b>b</b><!-- no <p> --></P ><script>if (a < b) {}</script >c<br/>d < e<hr>f<td>g</td><scripts>h <";
        workspace.Write("page.html", page);
        Assert.Equal(
            "a < b\nc\nd < e\nf g h <", workspace.Execute($"HTML(System.IO.File.ReadAllText(@\"{workspace.PathOf("page.html")}\"))")[0].Only());
    }
}
