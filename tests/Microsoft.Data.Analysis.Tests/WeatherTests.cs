using System.Text;
using Tutorials.Data;

namespace Microsoft.Data.Analysis.Tests;

public class WeatherTests
{
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "Data", "weather.csv");

    [Fact]
    public void Making_the_weather_again_gives_the_shipped_bytes() =>
        Assert.Equal(File.ReadAllBytes(Shipped), Encoding.UTF8.GetBytes(MakeWeather.Csv()));

    [Fact]
    public void The_weather_is_complete_and_plausible()
    {
        var frame = DataFrame.LoadCsv(Shipped);
        Assert.Equal(["date", "temp_min", "temp_max", "humidity", "pressure", "wind", "sea_wind", "rain"], frame.Columns.Select(column => column.Name));
        Assert.All(frame.Columns, column => Assert.Equal(0, column.NullCount));

        var dates = frame.Columns.GetDateTimeColumn("date");
        Assert.All(dates.Zip(dates.Skip(1)), pair => Assert.Equal(TimeSpan.FromDays(1), pair.Second - pair.First));
        Assert.DoesNotContain(frame["temp_max"].ElementwiseLessThanOrEqual(frame["temp_min"]), tooLow => tooLow == true);
        Assert.InRange((float)frame["humidity"].Max()!, 0, 100);
        Assert.InRange((float)frame["wind"].Min()!, 0, float.MaxValue);
        Assert.InRange(frame.Filter(frame["rain"].ElementwiseGreaterThan(0)).Rows.Count / (double)frame.Rows.Count, 0.35, 0.40);
    }

    [Theory]
    [InlineData(true, true, 0.6, 0.8)]
    [InlineData(true, false, 0.15, 0.35)]
    [InlineData(false, true, 0.05, 0.25)]
    [InlineData(false, false, 0.4, 0.6)]
    public void What_a_fall_of_pressure_brings_depends_on_the_side_of_the_wind(bool falls, bool fromTheSea, double least, double most)
    {
        var frame = DataFrame.LoadCsv(Shipped);
        float[] Column(string name) => [.. frame.Columns.GetSingleColumn(name).Select(value => value!.Value)];
        var (pressure, seaWind, rain) = (Column("pressure"), Column("sea_wind"), Column("rain"));
        var tomorrows = Enumerable.Range(1, rain.Length - 2)
            .Where(day => pressure[day] < pressure[day - 1] == falls && seaWind[day] > 0 == fromTheSea).Select(day => rain[day + 1] > 0 ? 1.0 : 0);
        Assert.InRange(tomorrows.Average(), least, most);
    }
}
