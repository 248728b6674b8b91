namespace Notebooks.Tests;

public sealed class CheckTests
{
    [Fact]
    public void Rounding_is_allowed() => Assert.All(
        [
            ("loss 0.12340", "loss 0.12341"), // one unit in the last digit
            ("loss 12345.6", "loss 12346.5"), // 1 in 10,000
            ("  1.0 -0.0000", "1.0    0.0000"), // columns shift with the width of numbers
            ("1.2346e-07", "1.2347e-07"),
        ],
        texts => Assert.Null(Compare(texts.Item1, texts.Item2)));

    [Fact]
    public void Other_differences_are_told_with_both_lines()
    {
        Assert.Equal("stdout, line 2: saved \"loss 0.1234\", now \"loss 0.1334\".", Compare("start\nloss 0.1234\nend", "start\nloss 0.1334\nfin"));
        Assert.Equal("stdout, line 1: saved \"shape (3, 4)\", now \"shape (4, 3)\".", Compare("shape (3, 4)", "shape (4, 3)"));
        Assert.Equal("stdout, line 1: saved \"hello\", now \"hallo\".", Compare("hello", "hallo"));
        Assert.Equal("stdout, line 1: saved \"LSTM1\", now \"LSTM2\".", Compare("LSTM1", "LSTM2"));
        Assert.Equal("stdout, line 2: saved nothing, now \"two\".", Compare("one", "one\ntwo"));
        Assert.Equal("stdout, line 1: saved \"0.5\", now \"NaN\".", Compare("0.5", "NaN"));
        Assert.Equal("the saved notebook has 0 outputs, this run 1 output.", Compare([], [new StreamOutput("stdout", "1")]));
        Assert.Equal("the saved output has stdout, this run stderr.", Compare([new StreamOutput("stdout", "1")], [new StreamOutput("stderr", "1")]));
        Assert.Equal(
            "error, line 1: saved \"A: b\", now \"A: c\".", Compare([new ErrorOutput("A", "b", [])], [new ErrorOutput("A", "c", [])]));
    }

    [Fact]
    public void Trained_numbers_may_differ_more_but_not_words()
    {
        Assert.Null(Compare("accuracy 0.875 in 41 epochs", "accuracy 0.860 in 42 epochs", "trained"));
        Assert.Equal("stdout, line 1: saved \"accuracy 0.875\", now \"accuracy 0.70\".", Compare("accuracy 0.875", "accuracy 0.70", "trained"));
        Assert.Equal("stdout, line 1: saved \"good 0.875\", now \"bad 0.875\".", Compare("good 0.875", "bad 0.875", "trained"));
    }

    [Theory, InlineData("timing"), InlineData("chaotic")]
    public void Timings_and_chaotic_runs_are_not_compared(string tag) => Assert.Null(Compare("took 5 ms", "took 50 s or so", tag));

    [Fact]
    public void Html_is_compared_by_what_is_seen()
    {
        Assert.Null(Compare([Shown(("text/html", "<b class='a'>x</b><script>1</script>"))], [Shown(("text/html", "<i>x</i>"))]));
        Assert.Equal("text/html, line 1: saved \"x\", now \"y\".", Compare([Shown(("text/html", "<b>x</b>"))], [Shown(("text/html", "<b>y</b>"))]));
        Assert.Equal(
            "the saved output has text/plain, this run text/html, text/plain.",
            Compare([Shown(("text/plain", "x"))], [Shown(("text/plain", "x"), ("text/html", "x"))]));
    }

    [Fact]
    public void Charts_are_compared_by_their_data()
    {
        const string chart = """{"data": [{"type": "scatter", "name": "GRU", "y": [0.5, 0.25, null]}], "layout": {"width": 700}}""";
        Assert.Null(CompareCharts(chart, chart.Replace("0.25", "0.250001")));
        Assert.Null(CompareCharts(chart, chart.Replace("0.25", "0.26"), "trained"));
        Assert.Equal("application/vnd.plotly.v1+json, data[0].y[1]: saved \"0.25\", now \"0.26\".", CompareCharts(chart, chart.Replace("0.25", "0.26")));
        Assert.Equal("application/vnd.plotly.v1+json, data[0].y[1]: saved \"0.25\", now \"0.75\".", CompareCharts(chart, chart.Replace("0.25", "0.75"), "trained"));
        Assert.Equal("application/vnd.plotly.v1+json, data[0].y[2]: saved \"null\", now \"1\".", CompareCharts(chart, chart.Replace("null", "1")));
        Assert.Equal("application/vnd.plotly.v1+json, data[0].y: saved \"3 items\", now \"2 items\".", CompareCharts(chart, chart.Replace(", null", "")));
        Assert.Equal("application/vnd.plotly.v1+json, data[0].name: saved \"GRU\", now \"RNN\".", CompareCharts(chart, chart.Replace("GRU", "RNN"), "trained"));
        Assert.Equal("application/vnd.plotly.v1+json, layout.width: saved \"700\", now \"701\".", CompareCharts(chart, chart.Replace("700", "701")));
        Assert.Equal(
            "application/vnd.plotly.v1+json, layout.height: saved nothing, now \"9\".", CompareCharts(chart, chart.Replace("\"width\": 700", "\"width\": 700, \"height\": 9")));
    }

    /// <summary>The chart's HTML and picture differ too, which counts only where there is no data to compare.</summary>
    private static string? CompareCharts(string saved, string now, params string[] tags) =>
        Compare([Chart(saved, "1")], [Chart(now, "2")], tags);

    private static Output Chart(string json, string other) =>
        Shown(("application/vnd.plotly.v1+json", json), ("text/html", $"<p>{other}</p>"), ("image/svg+xml", $"<svg>{other}</svg>"));

    private static Output Shown(params (string Type, string Text)[] contents) =>
        new DisplayOutput(new MimeBundle(contents.Select(content => KeyValuePair.Create(content.Type, MimeContent.Of(content.Type, content.Text)))));

    private static string? Compare(string saved, string now, params string[] tags) =>
        Compare([new StreamOutput("stdout", saved)], [new StreamOutput("stdout", now)], tags);

    private static string? Compare(IReadOnlyList<Output> saved, IReadOnlyList<Output> now, params string[] tags) =>
        OutputComparison.Of(new Notebook().AddCode("", tags)).FirstDifference(saved, now);
}
