using System.Collections;
using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <summary>
/// Rows grouped by the values of a column; <see cref="DataFrame.GroupBy(string)"/> makes it. Each aggregate is a table with a row
/// per group: the column grouped by, then the columns named, or every other one.
/// </summary>
public abstract class GroupBy
{
    private protected GroupBy() { }

    /// <summary>How many values of each group are not missing.</summary>
    /// <param name="columnNames">The columns wanted; every one but the key's if none are named.</param>
    /// <returns>A table with a row for each group: the key's column, then the columns wanted, of <see cref="long"/>.</returns>
    /// <exception cref="ArgumentException">There is no such column, or one is named twice.</exception>
    public abstract DataFrame Count(params string[] columnNames);

    /// <summary>The values of each group's first row.</summary>
    /// <param name="columnNames">The columns wanted; every one but the key's if none are named.</param>
    /// <returns>A table with a row for each group: the key's column, then the columns wanted, of their own types.</returns>
    /// <exception cref="ArgumentException">There is no such column, or one is named twice.</exception>
    public abstract DataFrame First(params string[] columnNames);

    /// <summary>Each group's greatest values; a missing one counts as zero, here and below.</summary>
    /// <inheritdoc cref="First"/>
    /// <exception cref="NotImplementedException">A column holds strings; name the columns wanted.</exception>
    /// <exception cref="NotSupportedException">A column holds truth values; name the columns wanted.</exception>
    public abstract DataFrame Max(params string[] columnNames);

    /// <summary>Each group's least values.</summary>
    /// <inheritdoc cref="Max"/>
    public abstract DataFrame Min(params string[] columnNames);

    /// <summary>Each group's sums, added in the columns' own types.</summary>
    /// <inheritdoc cref="First"/>
    /// <exception cref="NotImplementedException">A column holds strings; name the columns wanted.</exception>
    /// <exception cref="NotSupportedException">A column holds dates or truth values; name the columns wanted.</exception>
    public abstract DataFrame Sum(params string[] columnNames);

    /// <summary>Each group's means: the sum divided by the number of rows, missing ones included.</summary>
    /// <param name="columnNames">The columns wanted; every one but the key's if none are named.</param>
    /// <returns>A table with a row for each group: the key's column, then the columns wanted, of <see cref="double"/>.</returns>
    /// <exception cref="ArgumentException">There is no such column, or one is named twice.</exception>
    /// <exception cref="NotImplementedException">A column holds strings; name the columns wanted.</exception>
    /// <exception cref="NotSupportedException">A column holds dates or truth values; name the columns wanted.</exception>
    public abstract DataFrame Mean(params string[] columnNames);
}

/// <summary>Rows grouped by the values of a column of <typeparamref name="TKey"/>, in order of the keys' appearance.</summary>
/// <typeparam name="TKey">The type of the column's values.</typeparam>
public class GroupBy<TKey> : GroupBy where TKey : notnull
{
    private readonly DataFrame frame;
    private readonly int keyColumn;
    private readonly IDictionary<TKey, ICollection<long>> groups;

    internal GroupBy(DataFrame frame, int keyColumn, IDictionary<TKey, ICollection<long>> groups) =>
        (this.frame, this.keyColumn, this.groups) = (frame, keyColumn, groups);

    /// <summary>The groups in order of appearance, each with its key and its rows, which read and set the table's values.</summary>
    public IEnumerable<IGrouping<TKey, DataFrameRow>> Groupings =>
        groups.Select(group => new Grouping(group.Key, group.Value.Select(row => frame.Rows[row])));

    /// <inheritdoc/>
    public override DataFrame Count(params string[] columnNames) =>
        Aggregate(columnNames, EmptyOf<long>, (column, rows) => rows.LongCount(column.IsValid));

    /// <inheritdoc/>
    public override DataFrame First(params string[] columnNames) =>
        Aggregate(columnNames, EmptyLike, (column, rows) => column[rows.First()]);

    /// <inheritdoc/>
    public override DataFrame Max(params string[] columnNames) => Aggregate(columnNames, EmptyLike, (column, rows) => column.Max(rows));

    /// <inheritdoc/>
    public override DataFrame Min(params string[] columnNames) => Aggregate(columnNames, EmptyLike, (column, rows) => column.Min(rows));

    /// <inheritdoc/>
    public override DataFrame Sum(params string[] columnNames) => Aggregate(columnNames, EmptyLike, (column, rows) => column.Sum(rows));

    /// <inheritdoc/>
    public override DataFrame Mean(params string[] columnNames) => Aggregate(columnNames, EmptyOf<double>,
        (column, rows) => Convert.ToDouble(column.Sum(rows), CultureInfo.InvariantCulture) / rows.Count);

    private DataFrame Aggregate(
        string[] columnNames, Func<DataFrameColumn, DataFrameColumn> empty, Func<DataFrameColumn, ICollection<long>, object?> aggregate)
    {
        var key = frame.Columns[keyColumn];
        var keys = EmptyLike(key);
        foreach (var group in groups)
            keys.AppendValue(group.Key);

        var chosen = columnNames.Length == 0 ? frame.Columns : columnNames.Select(name => frame[name]);
        var aggregates = chosen.Where(column => column != key).Select(column =>
        {
            var result = empty(column);
            foreach (var rows in groups.Values)
                result.AppendValue(aggregate(column, rows));
            return result;
        });
        return new(aggregates.Prepend(keys));
    }

    private static DataFrameColumn EmptyLike(DataFrameColumn column) => column.Pick([]);

    private static DataFrameColumn EmptyOf<T>(DataFrameColumn column) where T : unmanaged => new PrimitiveDataFrameColumn<T>(column.Name);

    private sealed class Grouping(TKey key, IEnumerable<DataFrameRow> rows) : IGrouping<TKey, DataFrameRow>
    {
        public TKey Key => key;

        public IEnumerator<DataFrameRow> GetEnumerator() => rows.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
