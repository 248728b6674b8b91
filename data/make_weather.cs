#:property PublishAot=false

// Makes weather.csv, synthetic daily weather of a place that does not exist; README.md describes it.
//
//     dotnet run data/make_weather.cs            writes data/weather.csv
//     dotnet run data/make_weather.cs FILE       writes FILE
//
// The same seed gives the same bytes everywhere: the generator of System.Random(seed) is fixed, and values are rounded to one decimal.
using System.Globalization;
using System.Text;

namespace Tutorials.Data;

/// <summary>One day. Temperatures in °C, humidity in %, pressure in hPa, wind in m/s (SeaWind: its part from the sea, negative from the land), rain in mm.</summary>
internal readonly record struct WeatherDay(
    DateOnly Date, double TemperatureMin, double TemperatureMax, double Humidity, double Pressure, double Wind, double SeaWind, double Rain)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Date:yyyy-MM-dd},{Tenth(TemperatureMin)},{Tenth(TemperatureMax)},{Tenth(Humidity)},{Tenth(Pressure)},{Tenth(Wind)},{Tenth(SeaWind)},{Tenth(Rain)}");

    // Adding zero makes 0.0 of -0.0.
    private static string Tenth(double value) => (Math.Round(value, 1) + 0.0).ToString("F1", CultureInfo.InvariantCulture);
}

/// <summary>Rain under passing highs and lows and a wind that turns.</summary>
/// <remarks>
/// Each day follows from the day before. Rain is a coin whose odds (a logistic function) yesterday decides: what yesterday's
/// fall of pressure means is turned around by the side that the wind blew from. Pressure swings about its mean in some eight
/// days, so that yesterday's change goes on today. Humidity, wind and temperature then answer to both.
/// </remarks>
internal sealed class WeatherGenerator(int seed)
{
    private const string Header = "date,temp_min,temp_max,humidity,pressure,wind,sea_wind,rain";
    private const double MeanPressure = 1014, MeanHumidity = 70;

    private readonly Random random = new(seed);

    // The state that tomorrow follows from; pressure, humidity and warmth as distances from their seasonal means.
    private double pressure, pressureBefore, seaWind, humidity, warmth;

    /// <summary>The whole file, lines ended by a line feed.</summary>
    public string Csv(DateOnly first, DateOnly last)
    {
        var text = new StringBuilder(Header).Append('\n');
        for (var warmUp = -30; warmUp < 0; warmUp++)
            Next(first.AddDays(warmUp));
        for (var date = first; date <= last; date = date.AddDays(1))
            text.Append(Next(date)).Append('\n');
        return text.ToString();
    }

    private WeatherDay Next(DateOnly date)
    {
        var winter = Math.Cos(2 * Math.PI * (date.DayOfYear - 15) / 365.25); // 1 in mid January, -1 in mid July

        var fallBefore = pressureBefore - pressure;
        var turned = Math.Tanh(fallBefore / 4) * Math.Tanh(seaWind / 3);
        var wet = random.NextDouble() < Logistic(-0.6 + (3 * turned) - (0.05 * pressure) + (0.12 * fallBefore) + (0.2 * winter));

        (pressure, pressureBefore) = ((1.30 * pressure) - (0.72 * pressureBefore) + Normal(3.6 + (0.8 * winter)), pressure);
        var fall = pressureBefore - pressure;
        seaWind = (0.7 * seaWind) + Normal(4 * Math.Sqrt(1 - (0.7 * 0.7)));  // deviation 4
        var rain = wet ? Math.Max(0.1, Exponential(3.5 + (0.12 * Math.Max(0, -pressure)))) : 0;

        humidity = (0.5 * humidity) + (wet ? 6 : -3.5) + (0.25 * fall) + Normal(4.5);
        var alongTheCoast = 1.2 + (0.28 * Math.Abs(fall)) + (0.6 * winter) + Exponential(1.1);
        var wind = Math.Sqrt((seaWind * seaWind) + (alongTheCoast * alongTheCoast));

        warmth = (0.75 * warmth) + Normal(2);
        var mean = 11 - (9 * winter) + warmth - (wet ? 0.8 : 0);
        var halfRange = Math.Max(1, (wet ? 3.2 : 5.2) - winter + Normal(0.8));

        return new(date, mean - halfRange, mean + halfRange, Math.Clamp(MeanHumidity + (6 * winter) + humidity, 20, 100),
            MeanPressure + pressure, wind, seaWind, rain);
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));

    private double Normal(double deviation) => // Box and Muller's
        deviation * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private double Exponential(double mean) => -mean * Math.Log(1 - random.NextDouble());
}

internal static class MakeWeather
{
    public const int Seed = 2026;

    /// <summary>Eight years: six to learn from, two to hold out.</summary>
    public static string Csv() => new WeatherGenerator(Seed).Csv(new(2016, 1, 1), new(2023, 12, 31));

    private static void Main(string[] arguments)
    {
        var here = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".";
        File.WriteAllText(arguments is [var file] ? file : Path.Combine(here, "weather.csv"), Csv());
    }
}
