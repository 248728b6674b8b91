using System.Globalization;
using CsvHelper;
using Tutorials.Text;

namespace Tutorials.Data;

/// <summary>Looks through a weather file before it is loaded, and says where it is not as it should be.</summary>
internal static class WeatherFile
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Checks every row and returns the header's column names.</summary>
    public static IReadOnlyList<string> Check(string path)
    {
        GivenFile.Expect(path, "a CSV file");
        using var reader = Open(path);
        if (!reader.Read())
            throw Wrong(path, 1, $"the file is empty; it needs a header line with the columns {Columns}, and a row a day");
        var header = HeaderOf(reader.Current.ToArray(), path);
        DateOnly? before = null;
        while (reader.Read())
            before = CheckRow(reader.Current.ToArray(), header, before, path, reader.LineNumber);
        return before is null ? throw Wrong(path, 1, "there are no rows after the header; give a row a day") : header;
    }

    private static string Columns => string.Join(", ", Weather.FeatureNames.Prepend(Weather.DateColumn));

    private static CsvReader Open(string path) => CsvReader.FromFile(path, new CsvReaderOptions
    {
        Separator = ',',
        HasHeader = false,
        TrimWhitespace = true,
        TrackLineNumbers = true,
        OnMalformedRecord = record => throw Wrong(path, record.LineNumber, "a quotation mark is out of place"),
    });

    private static string[] HeaderOf(string[] header, string path)
    {
        foreach (var name in Weather.FeatureNames.Prepend(Weather.DateColumn))
        {
            if (header.Count(column => column == name) is var count and not 1)
            {
                throw Wrong(path, 1, count == 0
                    ? $"the column '{name}' is missing; the columns are {string.Join(", ", header)}"
                    : $"the column '{name}' is there {count} times; keep one");
            }
        }
        return header;
    }

    private static DateOnly CheckRow(string[] row, string[] header, DateOnly? before, string path, long line)
    {
        if (row.Length < header.Length)
            throw Wrong(path, line, $"the row ends before it, with {row.Length} values for {header.Length} columns", header[row.Length]);
        if (row.Length > header.Length)
            throw Wrong(path, line, $"the row goes on after it, with {row.Length} values for {header.Length} columns", header[^1]);
        foreach (var name in Weather.FeatureNames)
            CheckNumber(row[Array.IndexOf(header, name)], name, path, line);
        return CheckDate(row[Array.IndexOf(header, Weather.DateColumn)], before, path, line);
    }

    private static void CheckNumber(string text, string name, string path, long line)
    {
        if (text.Length == 0)
            throw Wrong(path, line, "the value is missing", name);
        if (!float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !float.IsFinite(number))
            throw Wrong(path, line, $"'{text}' is not a number", name);
    }

    private static DateOnly CheckDate(string text, DateOnly? before, string path, long line)
    {
        if (text.Length == 0)
            throw Wrong(path, line, "the value is missing", Weather.DateColumn);
        if (!DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            throw Wrong(path, line, $"'{text}' is not a date such as 2020-12-31", Weather.DateColumn);
        if (before?.AddDays(1) is { } expected && date != expected)
            throw Wrong(path, line, $"{date.ToString(DateFormat)} does not follow {before.Value.ToString(DateFormat)}; give one row a day, in order", Weather.DateColumn);
        return date;
    }

    private static InvalidDataException Wrong(string path, long line, string what, string? column = null) =>
        new($"{path}, line {line}{(column is null ? "" : $", column '{column}'")}: {what}.");
}
