namespace Microsoft.Data.Analysis;

/// <summary>Which rows <see cref="DataFrame.DropNulls"/> drops.</summary>
public enum DropNullOptions
{
    /// <summary>Those in which any value is missing.</summary>
    Any,

    /// <summary>Those in which every value is missing.</summary>
    All,
}

// Rows chosen, sorted and grouped. Each gives a new table, of copies.
public partial class DataFrame
{
    /// <summary>A new table of the rows for which the filter is true; a missing value of the filter is not.</summary>
    /// <param name="rowFilter">A truth value for each row, as a comparison of columns gives them; rows beyond its end are left out.</param>
    /// <exception cref="ArgumentException">The filter has more values than there are rows.</exception>
    public DataFrame this[PrimitiveDataFrameColumn<bool> rowFilter] => Filter(rowFilter);

    /// <summary>A new table of the rows for which the filter is true.</summary>
    /// <param name="rowFilter">A truth value for each row; rows beyond its end are left out.</param>
    /// <exception cref="ArgumentException">The filter has more values than there are rows.</exception>
    public DataFrame this[IEnumerable<bool> rowFilter] => Pick(new PrimitiveDataFrameColumn<bool>("Filter", rowFilter));

    /// <summary>A new table of the rows with these numbers, in this order.</summary>
    /// <param name="rowIndices">The rows' numbers, from 0; one may come again.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public DataFrame this[IEnumerable<int> rowIndices] => Pick(new PrimitiveDataFrameColumn<int>("Filter", rowIndices));

    /// <summary>A new table of the rows for which the filter is true; a missing value of the filter is not.</summary>
    /// <param name="filter">A truth value for each row; rows beyond its end are left out.</param>
    /// <returns>A table of the same columns.</returns>
    /// <exception cref="ArgumentException">The filter has more values than there are rows.</exception>
    public DataFrame Filter(PrimitiveDataFrameColumn<bool> filter) => Pick(filter);

    /// <summary>A new table of the rows with these numbers, in this order.</summary>
    /// <param name="rowIndices">The rows' numbers, from 0; one may come again, and a missing one gives a row of missing values.</param>
    /// <returns>A table of the same columns.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public DataFrame Filter(PrimitiveDataFrameColumn<int> rowIndices) => Pick(rowIndices);

    /// <inheritdoc cref="Filter(PrimitiveDataFrameColumn{int})"/>
    public DataFrame Filter(PrimitiveDataFrameColumn<long> rowIndices) => Pick(rowIndices);

    /// <summary>A new table of the first rows.</summary>
    /// <param name="numberOfRows">How many rows.</param>
    /// <returns>A table of the same columns.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer, or the number is negative.</exception>
    public DataFrame Head(int numberOfRows) => this[Enumerable.Range(0, numberOfRows)];

    /// <summary>A new table of the last rows.</summary>
    /// <inheritdoc cref="Head"/>
    public DataFrame Tail(int numberOfRows) => this[Enumerable.Range((int)Rows.Count - numberOfRows, numberOfRows)];

    /// <summary>A new table of the rows sorted by a column.</summary>
    /// <param name="columnName">The column to sort by.</param>
    /// <param name="ascending">Smallest first.</param>
    /// <param name="putNullValuesLast">Rows whose value is missing at the end, whatever the order; otherwise at the beginning.</param>
    /// <returns>A table of the same columns. Rows with like values keep their order when ascending.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public DataFrame OrderBy(string columnName, bool ascending = true, bool putNullValuesLast = true) =>
        Pick(Columns[columnName].GetSortIndices(ascending, putNullValuesLast));

    /// <summary>A new table of the rows sorted by a column, greatest first.</summary>
    /// <inheritdoc cref="OrderBy"/>
    public DataFrame OrderByDescending(string columnName, bool putNullValuesLast = true) =>
        OrderBy(columnName, ascending: false, putNullValuesLast);

    /// <summary>The rows grouped by the values of a column; those where it is missing are in no group.</summary>
    /// <param name="columnName">The column to group by.</param>
    /// <returns>The groups, in order of appearance, from which tables are made.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public GroupBy GroupBy(string columnName)
    {
        var column = Columns[columnName];
        return column.GroupBy(Columns.IndexOf(column), this);
    }

    /// <summary>The rows grouped by the values of a column of a known type.</summary>
    /// <typeparam name="TKey">The type of the column's values.</typeparam>
    /// <inheritdoc cref="GroupBy(string)"/>
    /// <exception cref="InvalidCastException">The column is of another type.</exception>
    public GroupBy<TKey> GroupBy<TKey>(string columnName) where TKey : notnull =>
        GroupBy(columnName) as GroupBy<TKey>
        ?? throw new InvalidCastException($"The column '{columnName}' holds {Columns[columnName].DataType} and cannot be grouped by {typeof(TKey)}.");

    /// <summary>A new table of the rows without missing values, or of those with at least one that is not missing.</summary>
    /// <param name="options">Which rows are dropped: by default those in which any value is missing.</param>
    /// <returns>A table of the same columns.</returns>
    public DataFrame DropNulls(DropNullOptions options = DropNullOptions.Any)
    {
        bool Keep(long row) => options == DropNullOptions.Any
            ? Columns.All(column => column.IsValid(row))
            : Columns.Any(column => column.IsValid(row));
        return this[Enumerable.Range(0, (int)Rows.Count).Where(row => Keep(row))];
    }
}
