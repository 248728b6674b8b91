using System.Globalization;
using System.Text;

namespace Microsoft.Data.Analysis;

/// <summary>A table: named, typed columns of one length.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource))]
public partial class DataFrame
{
    internal const int RowsToShow = 25;

    /// <summary>A table of the columns.</summary>
    /// <exception cref="ArgumentException">The columns' lengths differ, or two have the same name.</exception>
    public DataFrame(IEnumerable<DataFrameColumn> columns) => (Columns, Rows) = (new(columns), new(this));

    /// <inheritdoc cref="DataFrame(IEnumerable{DataFrameColumn})"/>
    public DataFrame(params DataFrameColumn[] columns) : this((IEnumerable<DataFrameColumn>)columns) { }

    /// <summary>The columns, to add to and remove from.</summary>
    public DataFrameColumnCollection Columns { get; }

    /// <summary>The rows.</summary>
    public DataFrameRowCollection Rows { get; }

    /// <summary>The column of this name; setting it replaces the column or adds one.</summary>
    /// <exception cref="ArgumentException">There is no such column; or the one set is of another length.</exception>
    public DataFrameColumn this[string columnName]
    {
        get => Columns[columnName];
        set => Columns[columnName] = value;
    }

    /// <summary>A single value, or null where it is missing.</summary>
    public object? this[long rowIndex, int columnIndex]
    {
        get => Columns[columnIndex][rowIndex];
        set => Columns[columnIndex][rowIndex] = value;
    }

    /// <inheritdoc cref="Filter(PrimitiveDataFrameColumn{bool})"/>
    public DataFrame this[PrimitiveDataFrameColumn<bool> rowFilter] => Filter(rowFilter);

    /// <summary>A new table of the rows for which the filter is true.</summary>
    public DataFrame this[IEnumerable<bool> rowFilter] => Pick(new PrimitiveDataFrameColumn<bool>("Filter", rowFilter));

    /// <summary>A new table of the rows with these numbers, in this order.</summary>
    public DataFrame this[IEnumerable<int> rowIndices] => Pick(new PrimitiveDataFrameColumn<int>("Filter", rowIndices));

    /// <summary>A new table of the rows for which the filter is true; a missing value of the filter is not.</summary>
    public DataFrame Filter(PrimitiveDataFrameColumn<bool> filter) => Pick(filter);

    /// <summary>A new table of the rows with these numbers, in this order.</summary>
    public DataFrame Filter(PrimitiveDataFrameColumn<int> rowIndices) => Pick(rowIndices);

    /// <inheritdoc cref="Filter(PrimitiveDataFrameColumn{int})"/>
    public DataFrame Filter(PrimitiveDataFrameColumn<long> rowIndices) => Pick(rowIndices);

    /// <summary>The first rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer.</exception>
    public DataFrame Head(int numberOfRows) => this[Enumerable.Range(0, numberOfRows)];

    /// <summary>The last rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer.</exception>
    public DataFrame Tail(int numberOfRows) => this[Enumerable.Range((int)Rows.Count - numberOfRows, numberOfRows)];

    /// <summary>A copy.</summary>
    public DataFrame Clone() => new(Columns.Select(column => column.Clone()));

    /// <summary>Each column's type and the number of its values that are not missing.</summary>
    public DataFrame Info() =>
        Summary(new("Info", ["DataType", "Length (excluding null values)"]), Columns.Select(column => column.Info()));

    /// <summary>Length, maximum, minimum and mean of each column of numbers or dates, as <see cref="float"/>.</summary>
    public DataFrame Description() => Summary(
        new("Description", ["Length (excluding null values)", "Max", "Min", "Mean"]),
        Columns.Where(column => column.HasDescription()).Select(column => column.Description()));

    /// <summary>The rows sorted by a column.</summary>
    /// <param name="columnName">The column to sort by.</param>
    /// <param name="ascending">Smallest first.</param>
    /// <param name="putNullValuesLast">Rows whose value is missing at the end, whatever the order; otherwise at the beginning.</param>
    public DataFrame OrderBy(string columnName, bool ascending = true, bool putNullValuesLast = true) =>
        Pick(Columns[columnName].GetSortIndices(ascending, putNullValuesLast));

    /// <summary>The rows sorted by a column, greatest first; see <see cref="OrderBy"/>.</summary>
    public DataFrame OrderByDescending(string columnName, bool putNullValuesLast = true) =>
        OrderBy(columnName, ascending: false, putNullValuesLast);

    /// <summary>The rows grouped by the values of a column; those where it is missing are in no group.</summary>
    public GroupBy GroupBy(string columnName)
    {
        var column = Columns[columnName];
        return column.GroupBy(Columns.IndexOf(column), this);
    }

    /// <summary>The rows grouped by the values of a column of this type.</summary>
    /// <exception cref="InvalidCastException">The column is of another type.</exception>
    public GroupBy<TKey> GroupBy<TKey>(string columnName) where TKey : notnull =>
        GroupBy(columnName) as GroupBy<TKey>
        ?? throw new InvalidCastException($"The column '{columnName}' holds {Columns[columnName].DataType} and cannot be grouped by {typeof(TKey)}.");

    /// <summary>The rows without missing values, or with at least one that is not missing.</summary>
    public DataFrame DropNulls(DropNullOptions options = DropNullOptions.Any)
    {
        bool Keep(long row) => options == DropNullOptions.Any
            ? Columns.All(column => column.IsValid(row))
            : Columns.Any(column => column.IsValid(row));
        return this[Enumerable.Range(0, (int)Rows.Count).Where(row => Keep(row))];
    }

    /// <summary>A copy, or this table, with <paramref name="value"/>, converted to each column's type, where values are missing.</summary>
    public DataFrame FillNulls(object value, bool inPlace = false)
    {
        var filled = inPlace ? this : Clone();
        foreach (var column in filled.Columns)
            column.FillNulls(value, inPlace: true);
        return filled;
    }

    /// <summary>Adds a row, with values converted to the columns' types: an empty string is a missing number, and "null" is missing.</summary>
    /// <param name="row">The values; columns that it does not reach get a missing one.</param>
    /// <param name="inPlace">Add to this table, not to a copy.</param>
    /// <param name="cultureInfo">How strings spell numbers and dates; the current culture by default.</param>
    /// <exception cref="ArgumentException">The row has more values than there are columns.</exception>
    /// <exception cref="FormatException">A string does not spell a value of its column's type.</exception>
    public DataFrame Append(IEnumerable<object?>? row = null, bool inPlace = false, CultureInfo? cultureInfo = null)
    {
        var frame = inPlace ? this : Clone();
        // Converted before any is added, so that a row that does not fit leaves the table as it was.
        var values = (row ?? []).ToList();
        if (values.Count > frame.Columns.Count)
            throw new ArgumentException($"Parameter.Count exceeds the number of columns({frame.Columns.Count}) in the DataFrame ", nameof(row));
        var converted = frame.Columns.Select((column, index) =>
            index < values.Count ? Converted(values[index], column.DataType, cultureInfo ?? CultureInfo.CurrentCulture) : null).ToList();
        foreach (var (column, value) in frame.Columns.Zip(converted))
            column.AppendValue(value);
        frame.Columns.RowCount++;
        return frame;
    }

    /// <summary>The names and the first 25 rows.</summary>
    public override string ToString() => ToString(RowsToShow);

    /// <summary>The names and the first <paramref name="rowsToShow"/> rows.</summary>
    public string ToString(long rowsToShow)
    {
        var width = Math.Max(10, Columns.Select(column => column.Name.Length + 1).DefaultIfEmpty().Max());
        var text = new StringBuilder();
        text.AppendLine(string.Concat(Columns.Select(column => column.Name.PadRight(width))));
        foreach (var row in Rows.Take((int)Math.Min(rowsToShow, Rows.Count)))
            text.AppendLine(string.Concat(row.Select(value => $"{value ?? "null"}".PadRight(width))));
        if (rowsToShow < Rows.Count)
            text.AppendLine($"  ... {rowsToShow} of total {Rows.Count}");
        return text.ToString();
    }

    private DataFrame Pick(DataFrameColumn rows) => new(Columns.Select(column => column.Clone(rows)));

    // A table without columns to sum up has no row names either.
    private static DataFrame Summary(StringDataFrameColumn rowNames, IEnumerable<DataFrameColumn> columns) =>
        columns.ToList() is { Count: > 0 } summarized ? new(summarized.Prepend(rowNames)) : new();

    private static object? Converted(object? value, Type type, CultureInfo culture) => value switch
    {
        null => null,
        "" when type != typeof(string) => null,
        string text when text.Equals("null", StringComparison.OrdinalIgnoreCase) => null,
        _ => Convert.ChangeType(value, type, culture),
    };
}
