using System.Text.Json.Nodes;
using Plotly.NET;
using Tutorials.Charts;
using Tutorials.Training;
using static Tutorials.Charts.Charts;
using static TorchSharp.torch;

namespace Tutorials.Tests.Charts;

/// <summary>The visual language: a look belongs to a name, and nothing is told by color alone.</summary>
public sealed class StyleTests
{
    private const double LeastDistance = 15;

    private static readonly string[][] Groups =
    [
        ["RNN", "GRU", "LSTM"],
        ["RNN", "LSTM", "LSTM, b_f = 1", "LSTM, b_f = 3", "GRU, b_z = 3", "RNN, orthogonal"],
        ["base rate", "same as today", "logistic", "MLP", "RNN", "LSTM", "GRU", "truth"],
        ["train loss", "validation loss", "test loss"],
        ["attention", "last state", "LSTM", "Transformer", "bigrams"],
        ["forward", "both directions", "guess"],
        ["LSTM, 8 units", "LSTM, 16 units", "LSTM, 32 units", "LSTM"],
        [.. Enumerable.Range(0, 12).Select(seed => $"seed {seed}")],
        ["rate 0.5", "rate 0.05"],
    ];

    public static TheoryData<string[]> Together => [.. Groups];

    [Theory, MemberData(nameof(Together))]
    public void Any_two_series_of_a_chart_differ_by_dash_or_marker_or_clearly_by_color(string[] names)
    {
        var styles = SeriesStyles.Of(names);
        foreach (var (first, second) in Pairs(styles))
        {
            Assert.True(
                first.Dash != second.Dash || first.Marker != second.Marker || ColorVision.DistanceWithoutGreen(first.Color, second.Color) >= LeastDistance,
                $"{first} and {second} of {string.Join(", ", names)}");
        }
    }

    [Theory, MemberData(nameof(Together))]
    public void Up_to_six_bars_differ_clearly_by_color(string[] names)
    {
        string[] some = [.. names.Take(6)];
        var figure = Bars("Loss", "", "loss", ["a"], [.. some.Select(name => (name, (IReadOnlyList<double>)[1.0]))]);
        var colors = Traces(figure).Select(trace => (string)trace["marker"]!["color"]!).ToArray();
        Assert.All(Pairs(colors), pair => Assert.True(ColorVision.DistanceWithoutGreen(pair.First, pair.Second) >= LeastDistance, $"{pair} of {string.Join(", ", some)}"));
    }

    [Fact]
    public void The_distance_of_colors_is_that_of_the_published_examples()
    {
        Assert.Equal(2.0425, ColorVision.Distance((50, 2.6772, -79.7751), (50, 0, -82.7485)), 4);
        Assert.Equal(27.1492, ColorVision.Distance((50, 2.5, 0), (73, 25, -18)), 4);
        Assert.Equal(0.9082, ColorVision.Distance((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514)), 4);
        Assert.True(ColorVision.DistanceWithoutGreen("#ff0000", "#a07000") < ColorVision.Distance("#ff0000", "#a07000") / 2);
    }

    [Fact]
    public void A_name_looks_the_same_in_every_chart()
    {
        var names = Groups.SelectMany(names => names).Where(name => !name.StartsWith("seed") && !name.StartsWith("rate")).Distinct().ToArray();
        Assert.All(names, name => Assert.Equal(SeriesStyles.Of([name])[0], SeriesStyles.Of(["unknown", "RNN", "truth", name])[3]));
        Assert.Equal(SeriesStyles.Of(["RNN"]), SeriesStyles.Of(["rnn"]));
    }

    [Fact]
    public void A_variant_has_its_model_s_color_and_a_broken_line()
    {
        var (lstm, variant) = (SeriesStyles.Of(["LSTM"])[0], SeriesStyles.Of(["LSTM, b_f = 2"])[0]);
        Assert.Equal(lstm.Color, variant.Color);
        Assert.NotEqual("solid", variant.Dash);
        Assert.NotEqual(lstm.Color, SeriesStyles.Of(["LSTMs"])[0].Dash);
    }

    [Fact]
    public void Curves_carry_the_looks_of_their_names()
    {
        var style = SeriesStyles.Of(["GRU"])[0];
        var trace = Traces(Curves("Loss", "epoch", "loss", ("GRU", [3, 2, 1])))[0];
        Assert.Equal((style.Color, style.Dash, style.Marker), ((string?)trace["line"]!["color"], (string?)trace["line"]!["dash"], (string?)trace["marker"]!["symbol"]));
        var guess = Traces(Curves("Loss", "epoch", "loss", ("guess", [3, 2, 1])))[0];
        Assert.Equal((OkabeIto.Gray, "dash", "lines"), ((string?)guess["line"]!["color"], (string?)guess["line"]!["dash"], (string?)guess["mode"]));
        var dense = Traces(Curves("Loss", "epoch", "loss", ("GRU", new double[500])))[0];
        Assert.Equal(12, (int)dense["marker"]!["maxdisplayed"]!);
    }

    [Fact]
    public void Seeds_are_a_median_and_a_band_from_lowest_to_highest()
    {
        var figure = Spread("Accuracy", "step", "accuracy", [10, 20], ("RNN", [[1, 2], [3, 4], [8, double.NaN]]), ("GRU", [[1]]));
        var (band, median) = (Traces(figure)[0], Traces(figure)[2]);
        Assert.Equal("[10,20,20,10]", band["x"]!.ToJsonString());
        Assert.Equal("[8,4,2,1]", band["y"]!.ToJsonString());
        Assert.Equal(("toself", false, "RNN, 3 seeds"), ((string?)band["fill"], (bool)band["showlegend"]!, (string?)band["name"]));
        Assert.Equal("[3,3]", median["y"]!.ToJsonString());
        Assert.Equal("rgba(213,94,0,0.18)", (string?)band["fillcolor"]);
        Assert.Contains("\"RNN\" of the chart \"A\" has no runs", Assert.Throws<ArgumentException>(() => Spread("A", "", "", [1], ("RNN", []))).Message);
        Assert.Contains("runs of 2, 1 values for 1 places", Assert.Throws<ArgumentException>(() => Spread("A", "", "", [1], ("RNN", [[1, 2], [1]]))).Message);
        Assert.Contains("has no models", Assert.Throws<ArgumentException>(() => Spread("A", "", "", [1])).Message);
    }

    [Fact]
    public void References_are_gray_and_each_is_broken_in_its_own_way()
    {
        var plain = Curves("Loss", "epoch", "loss", [2, 4, 6], ("RNN", [3, 2, 1]));
        var figure = plain.WithReference("guess", 0.25).WithReference("floor", 0.1).WithReferenceAt("noise ends", 4);
        var lines = Traces(figure)[1..];
        Assert.All(lines, line => Assert.Equal(OkabeIto.Gray, (string?)line["line"]!["color"]));
        Assert.Equal(["dash", "dot", "dashdot"], lines.Select(line => (string?)line["line"]!["dash"]));
        Assert.Equal(("[2,6]", "[0.25,0.25]"), (lines[0]["x"]!.ToJsonString(), lines[0]["y"]!.ToJsonString()));
        Assert.Equal(("[4,4]", "[0.1,3]"), (lines[2]["x"]!.ToJsonString(), lines[2]["y"]!.ToJsonString()));
        var layout = JsonNode.Parse(GenericChart.toJson(figure.Chart))!["layout"]!;
        Assert.Equal(("Loss", 700, true), ((string?)layout["title"]!["text"], (int)layout["width"]!, (bool)layout["showlegend"]!));
        Assert.Single(Traces(plain));
        Assert.Equal("""["a","c"]""", Traces(Bars("Loss", "", "", ["a", "b", "c"], ("RNN", [1, 2, 3])).WithReference("guess", 2))[1]["x"]!.ToJsonString());
    }

    [Fact]
    public void Events_are_strokes_below_the_curves()
    {
        var events = Traces(Curves("Chance", "day", "probability", ("GRU", [0, 1])).WithEvents("rain", [1]))[1];
        Assert.Equal("line-ns-open", (string?)events["marker"]!["symbol"]);
        Assert.True((double)events["y"]![0]! < 0);
        var logarithmic = Traces(Curves("Loss", "day", "loss", ("GRU", [0.01, 1])).WithLogarithmicY().WithEvents("rain", [1]))[1];
        Assert.InRange((double)logarithmic["y"]![0]!, 0.001, 0.0099);
    }

    [Fact]
    public void Calibration_points_have_their_counts_and_intervals()
    {
        CalibrationBin[] bins = [new(0.1, 0, 10), new(0.6, 0.5, 10)];
        var trace = Traces(Calibration("Rain", ("GRU", bins)))[0];
        Assert.Equal("""["n = 10","n = 10"]""", trace["text"]!.ToJsonString());
        Assert.Equal("lines+markers+text", (string?)trace["mode"]);
        Assert.Equal(0.2775, (double)trace["error_y"]!["array"]![0]!, 4);
        Assert.Equal(0, (double)trace["error_y"]!["arrayminus"]![0]!, 4);
        Assert.Equal(0.2634, (double)trace["error_y"]!["array"]![1]!, 4);
        Assert.Equal("lines+markers", (string?)Traces(Calibration("Rain", ("GRU", bins), ("RNN", bins), ("LSTM", bins)))[0]["mode"]);
    }

    [Fact]
    public void The_Wilson_interval_is_that_of_the_tables()
    {
        var (low, high) = WilsonInterval(0.5, 10);
        Assert.Equal((0.2366, 0.7634), (Math.Round(low, 4), Math.Round(high, 4)));
        Assert.Equal(1, WilsonInterval(1, 3).High, 12);
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval(0.5, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval(1.5, 10));
    }

    [Fact]
    public void A_matrix_has_square_cells_and_a_long_one_fills_the_picture()
    {
        var square = JsonNode.Parse(GenericChart.toJson(HeatMap(zeros(3, 8), ["a", "b", "c"], [.. "12345678".Select(step => $"{step}")], "Pulse").Chart))!["layout"]!;
        Assert.Equal("x", (string?)square["yaxis"]!["scaleanchor"]);
        Assert.True((int)square["height"]! < 400);
        var wide = JsonNode.Parse(GenericChart.toJson(HeatMap(zeros(2, 40), ["a", "b"], [.. Enumerable.Range(0, 40).Select(step => $"{step}")], "Series").Chart))!["layout"]!;
        Assert.Null(wide["yaxis"]!["scaleanchor"]);
        Assert.Equal(700, (int)wide["width"]!);
    }

    private static IReadOnlyList<JsonNode> TracesOf(JsonNode figure) => [.. figure["data"]!.AsArray().Select(trace => trace!)];

    private static JsonNode[] Traces(Figure figure) => [.. TracesOf(JsonNode.Parse(GenericChart.toJson(figure.Chart))!)];

    private static IEnumerable<(T First, T Second)> Pairs<T>(IReadOnlyList<T> items) =>
        items.SelectMany((first, index) => items.Skip(index + 1).Select(second => (first, second)));
}
