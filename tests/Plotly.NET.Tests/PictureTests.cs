using Plotly.NET.LayoutObjects;

namespace Charting.Tests;

public class PictureTests
{
    [Fact]
    public void A_chart_shows_its_titles_its_ticks_and_the_names_of_its_traces()
    {
        var layout = new Layout();
        layout.SetValue("title", "Loss <of> the LSTM");
        var chart = Chart.Combine(
            [Chart.Line<int, double, string>([0, 10], [2, 0], Name: "training"), Chart.Line<int, double, string>([0, 10], [2, 1], Name: "validation")]);
        chart = GenericChart.addLayout(layout, chart.WithSize(700, 450))
            .WithXAxisStyle<int, int, string>(TitleText: "epoch").WithYAxisStyle<int, int, string>(TitleText: "loss");
        string[] expected = ["Loss <of> the LSTM", "epoch", "loss", "training", "validation", "0", "10", "0.5", "2"];
        Assert.Empty(expected.Except(Notebook.Draw(chart).Texts));
    }

    [Fact]
    public void A_single_trace_has_no_legend() =>
        Assert.DoesNotContain("only one", Notebook.Draw(Chart.Line<int, int, string>([1, 2], [1, 2], Name: "only one")).Texts);

    [Fact]
    public void A_trace_may_stay_out_of_the_legend()
    {
        var diagonal = Chart.Line<int, int, string>([0, 1], [0, 1], Name: "diagonal", ShowLegend: false);
        var chart = Chart.Combine([diagonal, Chart.Line<int, int, string>([0, 1], [0, 1], Name: "model")]);
        Assert.Contains("model", Notebook.Draw(chart).Texts);
        Assert.DoesNotContain("diagonal", Notebook.Draw(chart).Texts);
    }

    [Fact]
    public void Points_lie_where_their_values_say_inside_the_area()
    {
        var drawing = Notebook.Draw(Chart.Point<double, double, string>(
            [-1, 0, 3], [10, 20, 20], MultiText: new[] { "a", "b", "c" }, TextPosition: StyleParam.TextPosition.TopCenter));
        var (area, markers) = (drawing.Area, drawing.Markers);
        Assert.All(markers, marker => Assert.True(marker.X > area.Left && marker.X < area.Right && marker.Y > area.Top && marker.Y < area.Bottom));
        Assert.Equal(3, (markers[2].X - markers[1].X) / (markers[1].X - markers[0].X), 0.01);
        Assert.True(markers[1].Y < markers[0].Y);
        Assert.Equal(markers[1].Y, markers[2].Y);
        Assert.True(drawing.PlaceOf("b").Y < markers[1].Y);
    }

    [Fact]
    public void A_missing_value_breaks_the_line()
    {
        var line = Assert.Single(Notebook.Draw(Chart.Line<int, double, string>([1, 2, 3, 4, 5], [1, 2, double.NaN, 2, 1])).Lines);
        Assert.Equal(2, line.Count(step => step == 'M'));
        Assert.Equal(2, line.Count(step => step == 'L'));
    }

    [Fact]
    public void A_long_noisy_line_stays_small_and_keeps_its_extremes()
    {
        double[] noise = [.. Enumerable.Range(0, 50_000).Select(step => Math.Sin(step * 12.9898) % 1)];
        noise[31_415] = 7;
        var chart = Chart.Line<int, double, string>(Enumerable.Range(0, 50_000), noise);
        var drawing = Notebook.Draw(chart);
        Assert.InRange(drawing.Lines[0].Length, 1, 40_000);
        var top = drawing.Lines[0].Split('M', 'L')[1..].Min(point => double.Parse(point.Split(' ')[1]));
        Assert.InRange(top, drawing.Area.Top, drawing.Area.Top + (0.1 * drawing.Area.Height));
    }

    [Fact]
    public void A_logarithmic_axis_has_even_decades_and_leaves_out_what_is_not_positive()
    {
        var chart = Chart.Point<int, double, string>([1, 2, 3, 4], [0.001, 0.1, 10, -5]).WithYAxisStyle<int, int, string>(AxisType: StyleParam.AxisType.Log);
        var markers = Notebook.Draw(chart).Markers;
        Assert.Equal(3, markers.Count);
        Assert.Equal(markers[0].Y - markers[1].Y, markers[1].Y - markers[2].Y, 0.2);
        Assert.Contains("0.01", Notebook.Draw(chart).Texts);
    }

    [Fact]
    public void Columns_stand_on_zero_side_by_side()
    {
        var keys = new[] { "RNN", "LSTM" };
        var drawing = Notebook.Draw(Chart.Combine(
            [Chart.Column<double, string, string>([1, 2], Keys: keys, Name: "a"), Chart.Column<double, string, string>([4, -1], Keys: keys, Name: "b")]));
        var bars = drawing.Bars;
        Assert.Equal(4, bars.Count);
        Assert.Equal(bars[0].Bottom, bars[2].Bottom, 0.15);
        Assert.Equal(bars[0].Bottom, bars[3].Top, 0.15);
        Assert.Equal(4 * bars[0].Height, bars[2].Height, 0.5);
        Assert.Equal(bars[0].Right, bars[2].Left, 0.15);
        Assert.True(bars[2].Right < bars[1].Left);
        var area = drawing.Area;
        Assert.All(bars, bar => Assert.True(bar.Left >= area.Left && bar.Right <= area.Right && bar.Top >= area.Top && bar.Bottom <= area.Bottom));
        Assert.Empty(keys.Except(drawing.Texts));
    }

    [Fact]
    public void Bars_lie_from_the_left_the_first_one_lowest()
    {
        var drawing = Notebook.Draw(Chart.Bar<int, string, string>([10, 20], Keys: new[] { "first", "second" }, MultiText: new[] { "ten", "twenty" }));
        Assert.Equal(drawing.Bars[0].Left, drawing.Bars[1].Left);
        Assert.Equal(2 * drawing.Bars[0].Width, drawing.Bars[1].Width, 0.15);
        Assert.True(drawing.Bars[0].Top > drawing.Bars[1].Bottom);
        Assert.Contains("twenty", drawing.Texts);
    }

    [Fact]
    public void A_heat_map_fills_its_area_with_the_first_row_on_top()
    {
        var chart = Chart.Heatmap<double, string, string, string>(
            [[0, 1, 0], [0, 0, 0]], X: new[] { "le", "chat", "dort" }, Y: new[] { "the", "cat" }, ColorScale: StyleParam.Colorscale.Greys, ReverseYAxis: true);
        var drawing = Notebook.Draw(chart);
        var white = Assert.Single(drawing.Cells, cell => cell.Color == "#ffffff");
        Assert.Equal(5, drawing.Cells.Count(cell => cell.Color == "#000000"));
        Assert.Equal(drawing.Area.Top, white.Top, 0.6);
        Assert.Equal(drawing.Area.Left + (drawing.Area.Width / 3), white.Left, 0.6);
        Assert.Equal(drawing.Area.Width * drawing.Area.Height, drawing.Cells.Sum(cell => cell.Width * cell.Height), 0.01 * drawing.Area.Width * drawing.Area.Height);
        Assert.True(drawing.PlaceOf("the").Y < drawing.PlaceOf("cat").Y);
    }

    [Fact]
    public void Fixed_ends_of_the_scale_change_the_colors()
    {
        var chart = Chart.Heatmap<double, int, int, string>([[0, 0.5]], ColorScale: StyleParam.Colorscale.Greys);
        chart.GetTraces()[0].SetValue("zmin", 0.0);
        chart.GetTraces()[0].SetValue("zmax", 1.0);
        Assert.Equal(["#000000", "#818181"], Notebook.Draw(chart).Cells.Select(cell => cell.Color));
    }

    [Fact]
    public void Texts_in_cells_contrast_with_them()
    {
        var chart = Chart.Heatmap<double, int, int, string>([[0, 1]], ColorScale: StyleParam.Colorscale.Greys);
        chart.GetTraces()[0].SetValue("text", new string[][] { ["dark", "light"] });
        chart.GetTraces()[0].SetValue("texttemplate", "%{text}");
        var svg = Notebook.Svg(chart);
        Assert.Matches("fill=\"#fff\"[^>]*>dark<", svg);
        Assert.Matches("fill=\"#444\"[^>]*>light<", svg);
    }

    [Fact]
    public void Repeated_words_can_be_labels_by_their_places()
    {
        var axis = new LinearAxis();
        axis.SetValue("tickvals", new[] { 0, 1, 2 });
        axis.SetValue("ticktext", new[] { "the", "cat", "the" });
        var chart = Chart.Heatmap<int, int, int, string>([[1, 2, 3]]);
        chart.GetLayout().SetValue("xaxis", axis);
        Assert.Equal(2, Notebook.Draw(chart).Texts.Count(text => text == "the"));
        Assert.Equal(3, Notebook.Draw(chart).Cells.Count);
    }

    [Fact]
    public void The_charts_of_a_grid_do_not_overlap()
    {
        GenericChart[] heads = [.. Enumerable.Range(1, 4).Select(head => Chart.Point<int, int, string>([1, 2], [head, 1]))];
        var drawing = Notebook.Draw(Chart.Grid(heads, 2, 2, SubPlotTitles: new[] { "A", "B", "C", "D" }).WithSize(700, 600));
        Assert.Equal(4, drawing.Areas.Count);
        Assert.True(drawing.Areas[0].Right < drawing.Areas[1].Left && drawing.Areas[0].Bottom < drawing.Areas[2].Top);
        Assert.InRange(drawing.PlaceOf("D").Y, drawing.Areas[1].Bottom, drawing.Areas[3].Top);
    }

    [Fact]
    public void Dates_get_ticks_at_months()
    {
        DateTime[] days = [.. Enumerable.Range(0, 200).Select(day => new DateTime(2023, 10, 20).AddDays(day))];
        Assert.Contains("Jan 2024", Notebook.Draw(Chart.Line<DateTime, int, string>(days, [.. days.Select(day => day.Day)])).Texts);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(6000)]
    public void What_is_missing_parts_a_line_however_many_points_it_has(int count)
    {
        double[] values = [.. Enumerable.Range(0, count).Select(step => step == count / 3 || step == count / 2 ? double.NaN : Math.Sin(step * 6.0 / count))];
        var line = Assert.Single(Notebook.Draw(Chart.Line<int, double, string>([.. Enumerable.Range(0, count)], values)).Lines);
        Assert.Equal(3, line.Count(step => step == 'M'));
    }

    public static TheoryData<string, double[]> Odd => new()
    {
        { "nothing", [] },
        { "one point", [5] },
        { "the same again and again", [0.5, 0.5, 0.5] },
        { "zeros", [0, 0] },
        { "nothing finite", [double.NaN, double.PositiveInfinity] },
        { "nothing positive", [-1, 0, -3] },
        { "huge and tiny", [1e-300, 1e300] },
        { "hardly different", [1, 1 + 1e-15] },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void Odd_data_are_drawn_or_left_out_on_any_chart(string what, double[] values)
    {
        string[] keys = [.. values.Select((_, index) => $"{what} {index}")];
        GenericChart[] charts =
        [
            Chart.Line<double, double, string>(values, values, ShowMarkers: true),
            Chart.Column<double, string, string>(values, Keys: keys, MultiText: keys),
            Chart.Bar<double, string, string>(values),
            Chart.Heatmap<double, string, string, string>([values, values], X: keys),
        ];
        foreach (var chart in charts.Concat(charts.Select(chart => chart.WithYAxisStyle<int, int, string>(AxisType: StyleParam.AxisType.Log))))
        {
            var svg = Notebook.Svg(chart);
            Assert.NotEmpty(Notebook.Draw(chart).Areas);
            Assert.DoesNotContain("NaN", svg);
            Assert.DoesNotContain("∞", svg);
            Assert.DoesNotContain("Infinity", svg);
        }
    }
}
