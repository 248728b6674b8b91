using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A row of a <see cref="DataFrame"/>; reading and setting a value reads and sets the frame's.</summary>
public class DataFrameRow : IEnumerable<object?>
{
    private readonly DataFrame frame;
    private readonly long row;

    internal DataFrameRow(DataFrame frame, long row) => (this.frame, this.row) = (frame, row);

    /// <summary>The value in a column, or null where it is missing.</summary>
    public object? this[int index]
    {
        get => frame.Columns[index][row];
        set => frame.Columns[index][row] = value;
    }

    /// <summary>The value in the column of this name, or null where it is missing.</summary>
    public object? this[string columnName]
    {
        get => frame[columnName][row];
        set => frame[columnName][row] = value;
    }

    /// <summary>The values, column by column.</summary>
    public IEnumerator<object?> GetEnumerator() => frame.Columns.Select(column => column[row]).GetEnumerator();

    /// <summary>The columns' names with the values.</summary>
    public IEnumerable<KeyValuePair<string, object?>> GetValues() =>
        frame.Columns.Select(column => KeyValuePair.Create(column.Name, column[row]));

    /// <summary>The values with a space after each.</summary>
    public override string ToString() => string.Concat(this.Select(value => $"{value ?? "null"} "));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
