using System.Globalization;
using System.Text;

namespace Microsoft.Data.Analysis;

/// <summary>A table: named, typed columns of one length.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource))]
public partial class DataFrame
{
    internal const int RowsToShow = 25;

    /// <summary>A table of columns. It holds the columns themselves, not copies.</summary>
    /// <param name="columns">The columns, from left to right.</param>
    /// <exception cref="ArgumentException">The columns' lengths differ, or two have the same name.</exception>
    /// <exception cref="ArgumentNullException">There are no <paramref name="columns"/>, or one is null.</exception>
    public DataFrame(IEnumerable<DataFrameColumn> columns) => (Columns, Rows) = (new(columns), new(this));

    /// <inheritdoc cref="DataFrame(IEnumerable{DataFrameColumn})"/>
    public DataFrame(params DataFrameColumn[] columns) : this((IEnumerable<DataFrameColumn>)columns) { }

    /// <summary>The columns, to add to and remove from.</summary>
    public DataFrameColumnCollection Columns { get; }

    /// <summary>The rows.</summary>
    public DataFrameRowCollection Rows { get; }

    /// <summary>The column of a name. Setting it gives the new column that name and replaces the old one, or appends.</summary>
    /// <param name="columnName">The name.</param>
    /// <exception cref="ArgumentException">There is no such column; or the one set is of another length.</exception>
    public DataFrameColumn this[string columnName]
    {
        get => Columns[columnName];
        set => Columns[columnName] = value;
    }

    /// <summary>A single value, or null where it is missing.</summary>
    /// <param name="rowIndex">The row's number, from 0.</param>
    /// <param name="columnIndex">The column's number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    /// <exception cref="ArgumentException">The value set is not of the column's type; no value is converted.</exception>
    public object? this[long rowIndex, int columnIndex]
    {
        get => Columns[columnIndex][rowIndex];
        set => Columns[columnIndex][rowIndex] = value;
    }

    /// <summary>A copy: what is done to it leaves this table as it is.</summary>
    /// <returns>A table of copies of the columns.</returns>
    public DataFrame Clone() => new(Columns.Select(column => column.Clone()));

    /// <summary>Each column's type and the number of its values that are not missing.</summary>
    /// <returns>A table of strings with two rows, the first column their names, the others under this table's names; empty without columns.</returns>
    public DataFrame Info() =>
        Summary(new("Info", ["DataType", "Length (excluding null values)"]), Columns.Select(column => column.Info()));

    /// <summary>Length, maximum, minimum and mean of each column of numbers or dates; other columns are left out.</summary>
    /// <returns>
    /// A table with four rows, the first column their names, the others of <see cref="float"/>, as
    /// <see cref="DataFrameColumn.Description"/> gives them; empty where there is no such column.
    /// </returns>
    public DataFrame Description() => Summary(
        new("Description", ["Length (excluding null values)", "Max", "Min", "Mean"]),
        Columns.Where(column => column.HasDescription()).Select(column => column.Description()));

    /// <summary>Puts a value where values are missing, in every column.</summary>
    /// <param name="value">The value, which is converted to each column's type; for strings it must be one.</param>
    /// <param name="inPlace">Change this table, not a copy.</param>
    /// <returns>The copy, or this table.</returns>
    /// <exception cref="FormatException">A string does not spell a value of a column's type.</exception>
    /// <exception cref="OverflowException">The value is too large for a column's type.</exception>
    /// <exception cref="InvalidCastException">The value cannot be converted to a column's type, or is null.</exception>
    /// <exception cref="ArgumentException">A column holds strings and the value is none.</exception>
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
    /// <returns>The copy, or this table. A row that cannot be added leaves it as it was.</returns>
    /// <exception cref="ArgumentException">The row has more values than there are columns.</exception>
    /// <exception cref="FormatException">A string does not spell a value of its column's type.</exception>
    /// <exception cref="OverflowException">A value is too large for its column's type.</exception>
    /// <exception cref="InvalidCastException">A value cannot be converted to its column's type.</exception>
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

    /// <summary>The names and the first rows, in columns of equal width, and how many rows there are in all if more.</summary>
    /// <param name="rowsToShow">How many rows.</param>
    /// <returns>The text, in which a missing value is "null".</returns>
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
