using System.Text.Json.Nodes;
using Plotly.NET;
using Tutorials.Charts;
using Tutorials.Training;
using static TorchSharp.torch;
// Below the namespace Tutorials, "Charts" alone is the namespace.
using static Tutorials.Charts.Charts;

namespace Tutorials.Tests.Charts;

public sealed class ChartTests
{
    [Fact]
    public void Curves_run_over_steps_from_one_with_their_names_and_titles()
    {
        var figure = FigureOf(Curves("Losses", "epoch", "loss", ("RNN", [3, 2, 1]), ("GRU", [2, 1, double.NaN])));
        Assert.Equal("[1,2,3]", figure["data"]![0]!["x"]!.ToJsonString());
        Assert.Equal("[2,1,\"NaN\"]", figure["data"]![1]!["y"]!.ToJsonString());
        Assert.Equal(["RNN", "GRU"], figure["data"]!.AsArray().Select(trace => (string?)trace!["name"]));
        Assert.Equal("Losses", (string?)figure["layout"]!["title"]!["text"]);
        Assert.Equal("epoch", (string?)figure["layout"]!["xaxis"]!["title"]!["text"]);
        Assert.Equal((700, 400), ((int)figure["layout"]!["width"]!, (int)figure["layout"]!["height"]!));
    }

    [Fact]
    public void A_logarithmic_axis_leaves_the_rest_as_it_is()
    {
        var figure = FigureOf(Curves("Norm", "lag", "norm", [1, 10, 100], ("RNN", [1, 0.1, 0.01])).WithLogarithmicY().WithLogarithmicX());
        Assert.Equal("log", (string?)figure["layout"]!["yaxis"]!["type"]);
        Assert.Equal("log", (string?)figure["layout"]!["xaxis"]!["type"]);
        Assert.Equal("lag", (string?)figure["layout"]!["xaxis"]!["title"]!["text"]);
        Assert.Equal("norm", (string?)figure["layout"]!["yaxis"]!["title"]!["text"]);
        Assert.Equal("[1,10,100]", figure["data"]![0]!["x"]!.ToJsonString());
    }

    [Fact]
    public void A_landscape_has_its_heights_at_their_places_and_the_ways_over_it_within_its_frame()
    {
        var heights = tensor(new[,] { { 0, 1.23456789, 2 }, { 3, 4, double.NaN } });
        var figure = FigureOf(Landscape("Two ways", "w", "u", [0, 0.5, 1], [2, 4], heights, "loss", ("no clipping", [(0.1, 2.5), (-90, 3)]), ("by norm", [(0.1, 2.5)])));
        var ground = figure["data"]![0]!;
        Assert.Equal("heatmap", (string?)ground["type"]);
        Assert.Equal("[[0,1.235,2],[3,4,\"NaN\"]]", ground["z"]!.ToJsonString());
        Assert.Equal(("[0,0.5,1]", "[2,4]"), (ground["x"]!.ToJsonString(), ground["y"]!.ToJsonString()));
        Assert.Equal("loss", (string?)ground["colorbar"]!["title"]!["text"]);
        Assert.Equal("[0.1,-90]", figure["data"]![1]!["x"]!.ToJsonString());
        Assert.Equal(["no clipping", "by norm"], figure["data"]!.AsArray().Skip(1).Select(trace => (string?)trace!["name"]));
        Assert.Equal(("[0,1]", "[2,4]"), (figure["layout"]!["xaxis"]!["range"]!.ToJsonString(), figure["layout"]!["yaxis"]!["range"]!.ToJsonString()));
        Assert.Contains("heights of the shape (2, 3) for 3 places above and 3 to the right: give (3, 3)",
            Assert.Throws<ArgumentException>(() => Landscape("Two ways", "w", "u", [0, 0.5, 1], [2, 4, 6], heights, "loss")).Message);
    }

    [Fact]
    public void A_history_is_drawn_by_its_losses_or_its_accuracies()
    {
        var history = new History();
        history.Add(("train loss", 1), ("train accuracy", 0.5), ("test loss", 1.2), ("test accuracy", 0.4));
        Assert.Equal(["train loss", "test loss"], Names(Loss(history)));
        Assert.Equal(["train accuracy", "test accuracy"], Names(Accuracy(history)));
    }

    [Fact]
    public void A_history_without_accuracies_says_what_it_has()
    {
        var history = new History();
        history.Add(("train loss", 1));
        Assert.Equal("The history has no accuracy; it has train loss.", Assert.Throws<ArgumentException>(() => Accuracy(history)).Message);
    }

    [Fact]
    public void A_heat_map_has_its_first_row_on_top_and_keeps_repeated_labels_apart()
    {
        string[] letters = ["h", "e", "l", "l", "o"];
        var figure = FigureOf(HeatMap(eye(5), letters, letters, "Attention", low: 0, high: 1));
        Assert.Equal("reversed", (string?)figure["layout"]!["yaxis"]!["autorange"]);
        Assert.Equal("""["h","e","l","l","o"]""", figure["layout"]!["yaxis"]!["ticktext"]!.ToJsonString());
        Assert.Equal("[0,1,2,3,4]", figure["layout"]!["xaxis"]!["tickvals"]!.ToJsonString());
        Assert.Equal("[1,0,0,0,0]", figure["data"]![0]!["z"]![0]!.ToJsonString());
        Assert.Equal((0, 1), ((double)figure["data"]![0]!["zmin"]!, (double)figure["data"]![0]!["zmax"]!));
        Assert.Equal("0.00", (string?)figure["data"]![0]!["text"]![0]![1]);
    }

    [Fact]
    public void A_heat_map_of_both_signs_has_zero_in_the_middle_of_its_colors()
    {
        var trace = FigureOf(HeatMap(new double[,] { { -3, 1 } }, ["row"], ["a", "b"], "Weights"))["data"]![0]!;
        Assert.Equal((-3, 3, "RdBu"), ((double)trace["zmin"]!, (double)trace["zmax"]!, (string?)trace["colorscale"]));
    }

    [Fact]
    public void A_large_heat_map_has_no_numbers_and_grows_with_its_rows()
    {
        var labels = Enumerable.Range(0, 30).Select(step => $"{step}").ToArray();
        var figure = FigureOf(HeatMap(zeros(30, 30), labels, labels, "Weights"));
        Assert.Null(figure["data"]![0]!["text"]);
        Assert.True((int)figure["layout"]!["height"]! > 700);
    }

    [Fact]
    public void A_heat_map_with_other_labels_than_cells_says_how_many_it_needs()
    {
        var message = Assert.Throws<ArgumentException>(() => HeatMap(zeros(2, 3), ["a"], ["x", "y", "z"], "Weights")).Message;
        Assert.Equal("The heat map \"Weights\" has 2 rows and 3 columns, and there are 1 row labels and 3 column labels: give one for each.", message);
        Assert.Contains("(2, 3, 4)", Assert.Throws<ArgumentException>(() => HeatMap(zeros(2, 3, 4), ["a"], ["b"], "Weights")).Message);
    }

    [Fact]
    public void Bars_stand_in_groups_with_their_numbers()
    {
        var figure = FigureOf(Bars("Parameters", "layer", "count", ["RNN", "LSTM"], ("8 units", [120, 480]), ("16 units", [368, 1472])));
        Assert.Equal(2, figure["data"]!.AsArray().Count);
        Assert.Equal("""["RNN","LSTM"]""", figure["data"]![1]!["x"]!.ToJsonString());
        Assert.Equal("""["368","1,472"]""", figure["data"]![1]!["text"]!.ToJsonString());
        Assert.Equal("category", (string?)figure["layout"]!["xaxis"]!["type"]);
    }

    [Fact]
    public void Points_carry_their_names()
    {
        var trace = FigureOf(Scatter("Vectors", "first", "second", tensor(new float[,] { { 1, 2 }, { 3, 4 } }), ["h", "e"]))["data"]![0]!;
        Assert.Equal("""["h","e"]""", trace["text"]!.ToJsonString());
        Assert.Equal("[1,3]", trace["x"]!.ToJsonString());
        Assert.Equal("[2,4]", trace["y"]!.ToJsonString());
    }

    [Fact]
    public void A_path_has_a_line_through_all_points_and_the_points_in_their_groups()
    {
        var points = tensor(new float[,] { { 0, 1 }, { 2, 3 }, { 4, 5 } });
        var traces = FigureOf(Path("States", "unit 0", "unit 1", points, ["1", "2", "3"], ["a", "b", "a"]))["data"]!.AsArray();
        Assert.Equal(["path", "a", "b"], traces.Select(trace => (string?)trace!["name"]));
        Assert.Equal("[0,2,4]", traces[0]!["x"]!.ToJsonString());
        Assert.Equal(("[0,4]", "[1,5]", """["1","3"]"""), (traces[1]!["x"]!.ToJsonString(), traces[1]!["y"]!.ToJsonString(), traces[1]!["text"]!.ToJsonString()));
        Assert.NotEqual((string?)traces[1]!["marker"]!["symbol"], (string?)traces[2]!["marker"]!["symbol"]);
        Assert.Contains("(3, 2), and there are 3 labels and 1 groups", Assert.Throws<ArgumentException>(() => Path("States", "x", "y", points, ["1", "2", "3"], ["a"])).Message);
    }

    [Fact]
    public void A_calibration_chart_has_the_diagonal_to_compare_with()
    {
        var bins = Tutorials.Training.Calibration.Bins(tensor(new[] { 0.1f, 0.15f, 0.9f }), tensor(new[] { 0f, 1f, 1f }));
        var figure = FigureOf(Calibration("Rain", ("GRU", bins)));
        Assert.Equal("[0.5,1]", figure["data"]![0]!["y"]!.ToJsonString());
        Assert.Equal("dash", (string?)figure["data"]![1]!["line"]!["dash"]);
    }

    [Fact]
    public void Empty_charts_say_what_is_missing()
    {
        Assert.Contains("has no curves", Assert.Throws<ArgumentException>(() => Curves("Loss", "x", "y")).Message);
        Assert.Contains("\"RNN\" of the chart \"Loss\" has no values", Assert.Throws<ArgumentException>(() => Curves("Loss", "x", "y", ("RNN", []))).Message);
        Assert.Contains("2 values for 1 places", Assert.Throws<ArgumentException>(() => Curves("Loss", "x", "y", [1], ("RNN", [1, 2]))).Message);
        Assert.Contains("1 values for 2 labels", Assert.Throws<ArgumentException>(() => Bars("Loss", "x", "y", ["a", "b"], ("RNN", [1]))).Message);
        Assert.Contains("has no points", Assert.Throws<ArgumentException>(() => Scatter("Vectors", "x", "y")).Message);
        Assert.Contains("give (3, 2)", Assert.Throws<ArgumentException>(() => Scatter("Vectors", "x", "y", zeros(2, 2), ["a", "b", "c"])).Message);
        Assert.Contains("has no forecasts", Assert.Throws<ArgumentException>(() => Calibration("Rain")).Message);
    }

    [Fact]
    public void A_chart_shows_itself_as_html_as_plotly_s_json_and_as_a_picture()
    {
        var figure = Curves("Losses", "epoch", "loss", ("RNN", [3, 2, 1]));
        var shown = NotebookHost.Show(figure);
        Assert.Contains("plotly", shown["text/html"]);
        Assert.Equal("RNN", (string?)JsonNode.Parse(shown["application/vnd.plotly.v1+json"])!["data"]![0]!["name"]);
        Assert.StartsWith("<svg", shown["image/svg+xml"]);
    }

    private static JsonNode FigureOf(Figure figure) => JsonNode.Parse(GenericChart.toJson(figure.Chart))!;

    private static IEnumerable<string?> Names(Figure figure) => FigureOf(figure)["data"]!.AsArray().Select(trace => (string?)trace!["name"]);
}
