using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A row of a <see cref="DataFrame"/>; reading and setting a value reads and sets the frame's.</summary>
public class DataFrameRow : IEnumerable<object?>
{
    private readonly DataFrame frame;
    private readonly long row;

    internal DataFrameRow(DataFrame frame, long row) => (this.frame, this.row) = (frame, row);

    /// <summary>The value in a column, or null where it is missing.</summary>
    /// <param name="index">The column's number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The table has no such column, or not this row.</exception>
    /// <exception cref="ArgumentException">The value set is not of the column's type; no value is converted.</exception>
    public object? this[int index]
    {
        get => frame.Columns[index][row];
        set => frame.Columns[index][row] = value;
    }

    /// <summary>The value in the column of a name, or null where it is missing.</summary>
    /// <param name="columnName">The column's name.</param>
    /// <exception cref="ArgumentException">There is no such column, or the value set is not of its type; no value is converted.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The table does not have this row.</exception>
    public object? this[string columnName]
    {
        get => frame[columnName][row];
        set => frame[columnName][row] = value;
    }

    /// <summary>Goes through the values, column by column.</summary>
    /// <returns>The values, null where they are missing.</returns>
    public IEnumerator<object?> GetEnumerator() => frame.Columns.Select(column => column[row]).GetEnumerator();

    /// <summary>The columns' names with the row's values.</summary>
    /// <returns>A pair for each column, its value null where it is missing.</returns>
    public IEnumerable<KeyValuePair<string, object?>> GetValues() =>
        frame.Columns.Select(column => KeyValuePair.Create(column.Name, column[row]));

    /// <summary>The values with a space after each.</summary>
    public override string ToString() => string.Concat(this.Select(value => $"{value ?? "null"} "));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The rows of a <see cref="DataFrame"/>.</summary>
public class DataFrameRowCollection : IEnumerable<DataFrameRow>
{
    private readonly DataFrame frame;

    internal DataFrameRowCollection(DataFrame frame) => this.frame = frame;

    /// <summary>The number of rows.</summary>
    public long Count => frame.Columns.RowCount;

    /// <summary>A row by its number. Whether the table has it shows when a value is read or set.</summary>
    /// <param name="index">The row's number, from 0.</param>
    public DataFrameRow this[long index] => new(frame, index);

    /// <summary>Goes through the rows, from the first to the last.</summary>
    /// <returns>The rows, which read and set the table's values.</returns>
    public IEnumerator<DataFrameRow> GetEnumerator()
    {
        for (long row = 0; row < Count; row++)
            yield return this[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
