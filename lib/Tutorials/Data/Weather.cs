using System.Globalization;
using Microsoft.Data.Analysis;
using static TorchSharp.torch;

namespace Tutorials.Data;

/// <summary>Daily weather observations, one row a day without gaps.</summary>
public sealed class Weather
{
    /// <summary>The columns of a weather file that hold numbers, in the order of the features: °C, °C, %, hPa, m/s, m/s (from the sea; negative from the land), mm.</summary>
    public static readonly IReadOnlyList<string> FeatureNames = ["temp_min", "temp_max", "humidity", "pressure", "wind", "sea_wind", "rain"];

    internal const string DateColumn = "date";

    private Weather(DataFrame table)
    {
        Table = table;
        Dates = [.. ((PrimitiveDataFrameColumn<DateTime>)table[DateColumn]).Select(date => DateOnly.FromDateTime(date!.Value))];
    }

    /// <summary>The observations as a table, with any further columns of the file.</summary>
    public DataFrame Table { get; }

    /// <summary>The days, in order.</summary>
    public IReadOnlyList<DateOnly> Dates { get; }

    /// <summary>Reads a CSV file with a header line and the columns date (yyyy-MM-dd) and <see cref="FeatureNames"/>, in any order.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">A column is missing, or a row is not as it should be; the message says where.</exception>
    public static Weather Load(string path)
    {
        var header = WeatherFile.Check(path);
        return new(DataFrame.LoadCsv(path, dataTypes: [.. header.Select(TypeOf)], cultureInfo: CultureInfo.InvariantCulture));
    }

    /// <summary>The numbers of each day, (days, 7), in the order of <see cref="FeatureNames"/> and in the file's units.</summary>
    public Tensor Features()
    {
        using var scope = NewDisposeScope();
        return scope.MoveToOuter(stack(FeatureNames.Select(name => tensor(Column(name))), dim: 1));
    }

    /// <summary>1 for each day with rain and 0 for each without, (days,).</summary>
    public Tensor Rained() => tensor(Column("rain").Select(amount => amount > 0 ? 1f : 0f).ToArray());

    /// <summary>The days of some years.</summary>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year, included.</param>
    /// <exception cref="ArgumentException">There are no such days.</exception>
    public Weather Years(int first, int last)
    {
        bool[] chosen = [.. Dates.Select(date => date.Year >= first && date.Year <= last)];
        return chosen.Contains(true)
            ? new(Table.Filter(new PrimitiveDataFrameColumn<bool>("chosen", chosen)))
            : throw new ArgumentException($"There are no days from {first} to {last}: the observations go from {Dates[0]:yyyy-MM-dd} to {Dates[^1]:yyyy-MM-dd}.");
    }

    private float[] Column(string name) => [.. ((PrimitiveDataFrameColumn<float>)Table[name]).Select(value => value!.Value)];

    private static Type TypeOf(string name) =>
        name == DateColumn ? typeof(DateTime) : FeatureNames.Contains(name) ? typeof(float) : typeof(string);
}
