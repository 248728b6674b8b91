using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Plotly.NET.LayoutObjects;

namespace Charting.Tests;

public class ChartJsonTests
{
    [Fact]
    public void A_line_keeps_its_points_name_and_look()
    {
        var trace = Trace(Chart.Line<int, double, string>(
            [1, 2], [0.5, 0.25], Name: "loss", LineColor: Color.fromString("gray"), LineWidth: 1.5, LineDash: StyleParam.DrawingStyle.Dash));
        Equal("""{"type":"scatter","mode":"lines","x":[1,2],"y":[0.5,0.25],"name":"loss","line":{"color":"gray","width":1.5,"dash":"dash"}}""", trace);
    }

    [Fact]
    public void Markers_and_texts_show_in_the_mode()
    {
        Assert.Equal("lines+markers", Mode(Chart.Line<int, int, string>([1], [2], ShowMarkers: true)));
        Assert.Equal("markers", Mode(Chart.Point<int, int, string>([1], [2])));
        Assert.Equal("markers+text", Mode(Chart.Point<int, int, string>([1], [2], MultiText: new[] { "a" }, TextPosition: StyleParam.TextPosition.TopCenter)));
        Assert.Equal("lines+text", Mode(Chart.Line<int, int, string>([1], [2], MultiText: new[] { "a" }, TextPosition: StyleParam.TextPosition.TopLeft)));
    }

    [Fact]
    public void Columns_stand_and_bars_lie()
    {
        var keys = new[] { "RNN", "GRU" };
        Equal("""{"type":"bar","x":["RNN","GRU"],"y":[1,2],"orientation":"v"}""", Trace(Chart.Column<int, string, string>([1, 2], Keys: keys)));
        Equal("""{"type":"bar","x":[1,2],"y":["RNN","GRU"],"orientation":"h"}""", Trace(Chart.Bar<int, string, string>([1, 2], Keys: keys)));
    }

    [Fact]
    public void A_heat_map_keeps_rows_labels_and_colors()
    {
        var chart = Chart.Heatmap<double, string, string, string>(
            [[0, 0.5], [1, double.NaN]], X: new[] { "a", "b" }, Y: new[] { "c", "d" }, ColorScale: StyleParam.Colorscale.Viridis, ReverseYAxis: true);
        Equal("""{"type":"heatmap","z":[[0,0.5],[1,"NaN"]],"x":["a","b"],"y":["c","d"],"colorscale":"Viridis"}""", Trace(chart));
        Assert.Equal("reversed", (string?)Notebook.Json(chart)["layout"]!["yaxis"]!["autorange"]);
    }

    [Fact]
    public void An_annotated_heat_map_has_its_texts_at_the_cells()
    {
        var chart = Chart.AnnotatedHeatmap<double, string, string, string>([[1, 2]], [["one", "two"]]);
        Equal("""[{"showarrow":false,"text":"one","x":0,"y":0},{"showarrow":false,"text":"two","x":1,"y":0}]""", Notebook.Json(chart)["layout"]!["annotations"]!);
        Assert.True(Notebook.Draw(chart).PlaceOf("one").X < Notebook.Draw(chart).PlaceOf("two").X);
    }

    [Fact]
    public void An_annotated_heat_map_without_a_text_for_each_row_says_so()
    {
        var error = Assert.Throws<ArgumentException>(() => Chart.AnnotatedHeatmap<double, string, string, string>([[1], [2]], [["one"]]));
        Assert.Contains("2 rows of numbers but 1 rows of texts", error.Message);
    }

    [Fact]
    public void A_color_scale_of_ones_own_needs_two_colors()
    {
        var scale = StyleParam.Colorscale.NewCustom([Tuple.Create(0.0, Color.fromString("white")), Tuple.Create(1.0, Color.fromString("navy"))]);
        Equal("""[[0,"white"],[1,"navy"]]""", Trace(Chart.Heatmap<int, int, int, string>([[1]], ColorScale: scale))["colorscale"]!);
        Assert.Throws<ArgumentException>(() => StyleParam.Colorscale.NewCustom([]));
    }

    [Fact]
    public void Numbers_keep_all_digits_and_what_is_not_finite_is_named()
    {
        double[] numbers = [1 / 3.0, 123456789, 1000000.25, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1.23456789e-7];
        var written = Trace(Chart.Line<int, double, string>([1, 2, 3, 4, 5, 6, 7], numbers))["y"]!.AsArray();
        Equal("""[0.3333333333333333,123456789,1000000.25,"NaN","Infinity","-Infinity",1.23456789E-07]""", written);
        Assert.Equal(numbers[2], (double)written[2]!);
    }

    [Fact]
    public void Floats_are_as_short_as_doubles() => Equal("[0.1]", Trace(Chart.Line<int, float, string>([1], [0.1f]))["y"]!);

    [Fact]
    public void Dates_are_written_in_the_ISO_form() =>
        Equal("""["2024-02-29T00:00:00","2024-02-29T13:05:00"]""", Trace(Chart.Line<DateTime, int, string>([new(2024, 2, 29), new(2024, 2, 29, 13, 5, 0)], [1, 2]))["x"]!);

    [Fact]
    public void Text_of_any_script_stays_readable() =>
        Assert.Contains("注意力 + <eos>", GenericChart.toJson(Chart.Line<int, int, string>([1], [1], Name: "注意力 + <eos>")));

    [Fact]
    public void Combined_charts_keep_all_traces_and_the_later_layout()
    {
        var first = Chart.Line<int, int, string>([1], [1], Name: "a").WithSize(700, 450).WithXAxisStyle<int, int, string>(TitleText: "epoch");
        var second = Chart.Line<int, int, string>([1], [1], Name: "b").WithSize(500, 300);
        var json = Notebook.Json(Chart.Combine([first, second]));
        Assert.Equal(["a", "b"], json["data"]!.AsArray().Select(trace => (string?)trace!["name"]));
        Assert.Equal(500, (int)json["layout"]!["width"]!);
        Assert.Equal("epoch", (string?)json["layout"]!["xaxis"]!["title"]!["text"]);
    }

    [Fact]
    public void Combining_nothing_is_an_error() => Assert.Throws<ArgumentException>(() => Chart.Combine([]));

    [Fact]
    public void Styling_an_axis_keeps_what_was_set_before_and_the_chart_it_was_given()
    {
        var plain = Chart.Line<int, int, string>([1], [1]);
        var titled = plain.WithYAxisStyle<int, int, string>(TitleText: "loss")
            .WithYAxisStyle<double, double, string>(AxisType: StyleParam.AxisType.Log, MinMax: Tuple.Create(-3.0, 0.0));
        Equal("""{"title":{"text":"loss"},"type":"log","range":[-3,0]}""", Notebook.Json(titled)["layout"]!["yaxis"]!);
        Assert.Null(Notebook.Json(plain)["layout"]!["yaxis"]);
    }

    [Fact]
    public void Any_property_of_plotly_can_be_set_by_name()
    {
        var chart = Chart.Heatmap<double, int, int, string>([[0.2]]);
        chart.GetTraces()[0].SetValue("zmin", 0.0);
        chart.GetTraces()[0].SetValue("zmax", 1);
        var axis = new LinearAxis();
        axis.SetValue("tickvals", Enumerable.Range(0, 2));
        chart.GetLayout().SetValue("xaxis", axis);
        var json = Notebook.Json(chart);
        Assert.Equal((0, 1), ((int)json["data"]![0]!["zmin"]!, (int)json["data"]![0]!["zmax"]!));
        Equal("""{"tickvals":[0,1]}""", json["layout"]!["xaxis"]!);
    }

    [Fact]
    public void A_chart_does_not_change_with_the_list_it_was_made_from()
    {
        List<double> losses = [3, 2];
        var chart = Chart.Line<int, double, string>([1, 2], losses);
        losses.Add(1);
        Equal("[3,2]", Trace(chart)["y"]!);
    }

    [Fact]
    public void A_grid_gives_each_chart_axes_of_its_own()
    {
        GenericChart[] heads =
            [.. Enumerable.Range(1, 3).Select(head => Chart.Line<int, int, string>([1], [head]).WithXAxisStyle<int, int, string>(TitleText: $"head {head}"))];
        var json = Notebook.Json(Chart.Grid(heads, 2, 2, SubPlotTitles: new[] { "A", "B", "C" }));
        Assert.Equal(["x", "x2", "x3"], json["data"]!.AsArray().Select(trace => (string?)trace!["xaxis"]));
        Assert.Equal("head 3", (string?)json["layout"]!["xaxis3"]!["title"]!["text"]);
        Equal("""{"rows":2,"columns":2,"pattern":"independent"}""", json["layout"]!["grid"]!);
        Assert.Equal(["A", "B", "C"], json["layout"]!["annotations"]!.AsArray().Select(note => (string?)note!["text"]));
        Assert.Null(Notebook.Json(heads[1])["data"]![0]!["xaxis"]);
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        var chart = Chart.Line<int, double, string>([1, 2], [0.5, 1.5], LineWidth: 3.5, LineDash: StyleParam.DrawingStyle.Dot);
        var expected = GenericChart.toChartHTML(chart);
        var before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NegativeSign = "~";
        try
        {
            CultureInfo.CurrentCulture = comma;
            Assert.Equal(expected, GenericChart.toChartHTML(chart));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static JsonNode Trace(GenericChart chart) => Notebook.Json(chart)["data"]![0]!;

    private static string? Mode(GenericChart chart) => (string?)Trace(chart)["mode"];

    private static void Equal(string expected, JsonNode actual) =>
        Assert.Equal(expected, actual.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
}
