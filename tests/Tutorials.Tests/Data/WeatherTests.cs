using Tutorials.Data;
using Tutorials.Text;

namespace Tutorials.Tests.Data;

public sealed class WeatherTests : IDisposable
{
    private const string Header = "date,temp_min,temp_max,humidity,pressure,wind,sea_wind,rain";
    private const string First = "2020-12-30,1.5,4,80,1012.5,3,-2.5,0";
    private const string Second = "2020-12-31,2,5,85,1008,4,1.5,2.5";
    private const string Third = "2021-01-01,0,3,70,1015,2,0,0.0";

    private readonly string folder = Directory.CreateTempSubdirectory("weather-").FullName;

    [Fact]
    public void Observations_become_a_table_and_tensors()
    {
        var weather = Load(Header, First, Second, Third);
        Assert.Equal(3, weather.Table.Rows.Count);
        Assert.Equal([new(2020, 12, 30), new(2020, 12, 31), new(2021, 1, 1)], weather.Dates);
        Assert.Equal([3, 7], weather.Features().shape);
        Assert.Equal([1.5, 4, 80, 1012.5, 3, -2.5, 0], weather.Features()[0].Numbers());
        Assert.Equal([0, 1, 0], weather.Rained().Numbers());
    }

    [Fact]
    public void Years_are_taken_out_in_order()
    {
        var weather = Load(Header, First, Second, Third);
        Assert.Equal([new(2021, 1, 1)], weather.Years(2021, 2021).Dates);
        Assert.Equal(2, weather.Years(2019, 2020).Features().shape[0]);
        Assert.Equal(
            "There are no days from 2030 to 2031: the observations go from 2020-12-30 to 2021-01-01.",
            Assert.Throws<ArgumentException>(() => weather.Years(2030, 2031)).Message);
    }

    [Fact]
    public void Columns_may_come_in_any_order_and_with_others()
    {
        var weather = Load("station,rain,date,temp_min,sea_wind,temp_max,humidity,pressure,wind", "\"Hill, north\",2.5,2020-12-31,2,1.5,5,85,1008,4");
        Assert.Equal([2, 5, 85, 1008, 4, 1.5, 2.5], weather.Features()[0].Numbers());
        Assert.Equal("Hill, north", weather.Table["station"][0]);
    }

    [Fact]
    public void The_series_own_data_load()
    {
        var weather = Weather.Load(Repository.PathOf("data", "weather.csv"));
        Assert.True(weather.Dates.Count > 2000);
        Assert.InRange(weather.Rained().Numbers().Average(), 0.3, 0.45);
    }

    [Fact]
    public void Loading_a_file_that_is_not_there_says_so() =>
        Assert.Equal($"There is no file nowhere.csv: give the path of a CSV file, seen from the folder {Path.GetFileName(Directory.GetCurrentDirectory())}.", Assert.Throws<FileNotFoundException>(() => Weather.Load("nowhere.csv")).Message);

    [Fact]
    public void Loading_an_empty_file_says_what_it_needs() =>
        AssertRefused("line 1: the file is empty; it needs a header line with the columns date, temp_min, temp_max, humidity, pressure, wind, sea_wind, rain, and a row a day.");

    [Fact]
    public void Loading_a_file_without_rows_says_so() => AssertRefused("line 1: there are no rows after the header; give a row a day.", Header);

    [Fact]
    public void A_missing_column_is_named() => AssertRefused(
        "line 1: the column 'pressure' is missing; the columns are date, temp_min, temp_max, humidity, wind, sea_wind, rain.",
        "date,temp_min,temp_max,humidity,wind,sea_wind,rain", "2020-12-31,2,5,85,4,1.5,2.5");

    [Fact]
    public void A_column_that_is_there_twice_is_named() => AssertRefused("line 1: the column 'rain' is there 2 times; keep one.", Header + ",rain", Second + ",1");

    [Theory]
    [InlineData("2020-12-31,2,5,85,1008", "line 3, column 'wind': the row ends before it, with 5 values for 8 columns.")]
    [InlineData("2020-12-31,2,5,85,1008,4,1.5,1,9", "line 3, column 'rain': the row goes on after it, with 9 values for 8 columns.")]
    public void A_ragged_row_is_named(string row, string problem) => AssertRefused(problem, Header, First, row);

    [Theory]
    [InlineData("much", "'much' is not a number")]
    [InlineData("NaN", "'NaN' is not a number")]
    [InlineData("", "the value is missing")]
    public void A_value_that_is_no_number_is_named(string value, string problem) =>
        AssertRefused($"line 3, column 'rain': {problem}.", Header, First, $"2020-12-31,2,5,85,1008,4,1.5,{value}");

    [Theory]
    [InlineData("31.12.2020", "'31.12.2020' is not a date such as 2020-12-31")]
    [InlineData("", "the value is missing")]
    [InlineData("2021-01-01", "2021-01-01 does not follow 2020-12-30; give one row a day, in order")]
    [InlineData("2020-12-30", "2020-12-30 does not follow 2020-12-30; give one row a day, in order")]
    public void A_date_that_is_none_or_out_of_order_is_named(string date, string problem) =>
        AssertRefused($"line 3, column 'date': {problem}.", Header, First, $"{date},2,5,85,1008,4,1.5,1");

    [Fact]
    public void Lines_are_counted_as_an_editor_does() =>
        AssertRefused("line 5, column 'wind': 'calm' is not a number.", "station," + Header, "\"two\nlines\"," + First, "", "x,2020-12-31,2,5,85,1008,calm,1.5,1");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Weather Load(params string[] lines) => Weather.Load(Write(lines));

    private void AssertRefused(string problem, params string[] lines)
    {
        var path = Write(lines);
        Assert.Equal($"{path}, {problem}", Assert.Throws<InvalidDataException>(() => Weather.Load(path)).Message);
    }

    private string Write(string[] lines)
    {
        var path = Path.Combine(folder, "weather.csv");
        File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")));
        return path;
    }
}
