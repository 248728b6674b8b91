using System.Globalization;
using CsvHelper;

namespace Microsoft.Data.Analysis;

/// <summary>Reads separated values into a <see cref="DataFrame"/>, guessing the types of columns where none are given.</summary>
internal sealed class CsvLoader
{
    private readonly char separator;
    private readonly bool header;
    private readonly string[]? columnNames;
    private readonly Type[]? dataTypes;
    private readonly long rowCount;
    private readonly int guessRows;
    private readonly bool renameDuplicates;
    private readonly CultureInfo culture;

    public CsvLoader(
        char separator, bool header, string[]? columnNames, Type[]? dataTypes, long rowCount, int guessRows, bool renameDuplicates, CultureInfo? culture)
    {
        if (dataTypes is null && guessRows <= 0)
            throw new ArgumentException("Expected either guessRows or dataTypes to be provided");
        (this.separator, this.header, this.columnNames, this.dataTypes) = (separator, header, columnNames, dataTypes);
        (this.rowCount, this.guessRows, this.renameDuplicates) = (rowCount, guessRows, renameDuplicates);
        this.culture = culture ?? CultureInfo.CurrentCulture;
    }

    public DataFrame Load(TextReader text, bool addIndexColumn)
    {
        var records = Records(text);
        if (records.Count == 0)
            throw new FormatException("Empty file");
        var names = columnNames ?? (header ? HeaderNames(records[0]) : null);
        var rows = records.Skip(header ? 1 : 0).ToList();
        if (rowCount >= 0)
            rows = [.. rows.Take((int)rowCount)];

        var frame = new DataFrame(EmptyColumns(names, rows));
        foreach (var row in rows)
            frame.Append(row, inPlace: true, culture);
        if (addIndexColumn)
            frame.Columns.Insert(0, new Int64DataFrameColumn("IndexColumn", Enumerable.Range(0, rows.Count).Select(row => (long)row)));
        return frame;
    }

    private List<string[]> Records(TextReader text)
    {
        var options = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrimWhitespace = true,
            TrimInsideQuotes = true,
            TrackLineNumbers = true,
            OnMalformedRecord = RefuseOpenQuote,
        };
        using var reader = CsvReader.Create(text, options, leaveOpen: true);
        List<string[]> records = [];
        foreach (var row in reader)
        {
            if (row.FieldCount > 1 || !string.IsNullOrWhiteSpace(row.ToString()))
                records.Add(row.ToArray());
        }
        return records;
    }

    // A quotation mark inside a value is taken as it is; one that opens a value must close it.
    private static void RefuseOpenQuote(CsvMalformedRecord bad)
    {
        if (bad.Reason == CsvMalformedReason.StrayQuote)
            return;
        throw new FormatException($"Line {bad.LineNumber} cannot be parsed with the current Delimiters.");
    }

    private string[] HeaderNames(string[] names)
    {
        if (!renameDuplicates)
            return names;
        Dictionary<string, int> seen = [];
        return [.. names.Select(name => seen.TryGetValue(name, out var times) ? $"{name}.{seen[name] = times + 1}" : Remember(name))];

        string Remember(string name)
        {
            seen[name] = 0;
            return name;
        }
    }

    private IEnumerable<DataFrameColumn> EmptyColumns(string[]? names, List<string[]> rows)
    {
        var sample = rows.Take(guessRows - (header ? 1 : 0)).ToList();
        var count = Math.Max(dataTypes?.Length ?? 0, sample.Select(row => row.Length).DefaultIfEmpty().Max());
        for (var column = 0; column < count; column++)
        {
            var name = names is null ? null : column < names.Length ? names[column]
                : throw new FormatException($"There are {count} columns but only {names.Length} names for them.");
            yield return TypedColumn.Create(string.IsNullOrEmpty(name) ? $"Column{column}" : name, TypeOf(column, sample));
        }
    }

    private Type TypeOf(int column, List<string[]> sample)
    {
        if (dataTypes is not null)
        {
            return column < dataTypes.Length ? dataTypes[column]
                : throw new FormatException($"There are values for column {column + 1} but only {dataTypes.Length} data types.");
        }
        if (sample.FindIndex(row => row.Length <= column) is var shortRow and >= 0)
            throw new FormatException($"Line {shortRow + (header ? 2 : 1)} has less columns than expected");
        return sample.Select(row => row[column])
            .Where(value => value.Length > 0 && !value.Equals("null", StringComparison.OrdinalIgnoreCase))
            .Select(TypeOf)
            .Aggregate((Type?)null, Widest) ?? typeof(string);
    }

    private static Type TypeOf(string value) =>
        bool.TryParse(value, out _) ? typeof(bool)
        : float.TryParse(value, out _) ? typeof(float)
        : DateTime.TryParse(value, out _) ? typeof(DateTime)
        : typeof(string);

    // Upstream's order: a column in which numbers and truth values mix counts as numbers.
    private static Type Widest(Type? first, Type second) =>
        first is null || first == second ? second
        : new[] { typeof(string), typeof(float), typeof(bool) }.First(type => type == first || type == second);
}
