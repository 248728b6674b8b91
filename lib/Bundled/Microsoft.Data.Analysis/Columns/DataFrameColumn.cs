using System.Collections;
using System.Text;

namespace Microsoft.Data.Analysis;

/// <summary>A named column of a <see cref="DataFrame"/>; values may be missing (null).</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource))]
public abstract partial class DataFrameColumn : IEnumerable
{
    private protected DataFrameColumn(string name, Type type) => (Name, DataType) = (name, type);

    /// <summary>The column's name.</summary>
    public string Name { get; private set; }

    /// <summary>The type of the values.</summary>
    public Type DataType { get; }

    /// <summary>The number of values, missing ones included.</summary>
    public long Length => Count;

    /// <summary>The number of missing values.</summary>
    public abstract long NullCount { get; }

    /// <summary>The value of a row, or null where it is missing.</summary>
    /// <param name="rowIndex">The row's number, from 0.</param>
    /// <exception cref="ArgumentException">The value set is not of the column's type; no value is converted.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public object? this[long rowIndex]
    {
        get => GetValue(rowIndex);
        set => SetValue(rowIndex, value);
    }

    /// <summary>A column of numbers, dates or truth values, some of them missing.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The column's name.</param>
    /// <param name="values">A value for each row, null for a missing one; they are copied.</param>
    /// <returns>The new column.</returns>
    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T?> values) where T : unmanaged => new(name, values);

    /// <summary>A column of numbers, dates or truth values, none of them missing.</summary>
    /// <inheritdoc cref="Create{T}(string, IEnumerable{T?})"/>
    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T> values) where T : unmanaged => new(name, values);

    /// <summary>A column of strings.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="values">A string for each row, null for a missing one; they are copied.</param>
    /// <returns>The new column.</returns>
    /// <exception cref="ArgumentNullException">There are no <paramref name="values"/>.</exception>
    public static StringDataFrameColumn Create(string name, IEnumerable<string?> values) => new(name, values);

    /// <summary>Renames the column. One in a table is renamed by <see cref="DataFrameColumnCollection.RenameColumn"/>, which keeps names apart.</summary>
    /// <param name="newName">The name from now on.</param>
    public void SetName(string newName) => Name = newName;

    /// <summary>Whether a row's value is there, not missing.</summary>
    /// <param name="index">The row's number, from 0.</param>
    /// <returns>False where the value is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public virtual bool IsValid(long index) => GetValue(index) is not null;

    /// <summary>Whether the values are numbers.</summary>
    /// <returns>False for strings, dates and truth values.</returns>
    public virtual bool IsNumericColumn() => false;

    /// <summary>A copy: what is done to it leaves this column as it is.</summary>
    /// <returns>A column of the same name, type and values.</returns>
    public DataFrameColumn Clone() => CloneCore();

    /// <summary>A copy of the rows that <paramref name="mapIndices"/> names, in its order; or of those for which it is true.</summary>
    /// <param name="mapIndices">
    /// Row numbers (<see cref="int"/> or <see cref="long"/>; a missing one gives a missing value) or truth values, of which a missing
    /// one leaves the row out, and which may be fewer than there are rows.
    /// </param>
    /// <returns>A column of the same name and type.</returns>
    /// <exception cref="ArgumentException">The column is of another type, or has more truth values than there are rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no row of that number.</exception>
    public DataFrameColumn Clone(DataFrameColumn mapIndices) => Pick(RowIndices(mapIndices));

    /// <summary>A sorted copy.</summary>
    /// <param name="ascending">Smallest first.</param>
    /// <param name="putNullValuesLast">Missing values at the end, whatever the order; otherwise at the beginning.</param>
    /// <returns>A column of the same name and type.</returns>
    public DataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) => Clone(GetSortIndices(ascending, putNullValuesLast));

    /// <summary>Puts a value where values are missing.</summary>
    /// <param name="value">The value, which is converted to the column's type; for strings it must be one.</param>
    /// <param name="inPlace">Change this column, not a copy.</param>
    /// <returns>The copy, or this column.</returns>
    /// <exception cref="FormatException">A string does not spell a value of the column's type.</exception>
    /// <exception cref="OverflowException">The value is too large for the column's type.</exception>
    /// <exception cref="InvalidCastException">The value cannot be converted to the column's type, or is null.</exception>
    /// <exception cref="ArgumentException">The column holds strings and the value is none.</exception>
    public virtual DataFrameColumn FillNulls(object value, bool inPlace = false) => throw NotImplemented();

    /// <summary>A copy without the missing values.</summary>
    /// <returns>A column of the same name and type, shorter by <see cref="NullCount"/>.</returns>
    public virtual DataFrameColumn DropNulls() => Clone(ElementwiseIsNotNull());

    /// <summary>Counts how often each value occurs; missing ones are left out.</summary>
    /// <returns>A table with a row for each different value, in order of appearance, and the columns "Values" and "Counts".</returns>
    public virtual DataFrame ValueCounts() => throw NotImplemented();

    /// <summary>The first 25 values.</summary>
    public override string ToString() => ToString(DataFrame.RowsToShow);

    /// <summary>The name, the first values, a line each, then name and type.</summary>
    /// <param name="rowsToShow">How many values.</param>
    /// <returns>The text, in which a missing value is "null".</returns>
    public string ToString(long rowsToShow)
    {
        var text = new StringBuilder(Name);
        for (long row = 0; row < Math.Min(Length, rowsToShow); row++)
            text.Append(this[row] ?? "null").AppendLine();
        if (rowsToShow < Length)
            text.AppendLine($"  ... {rowsToShow} of total {Length}");
        return text.Append($"Name: {Name}, Type: {DataType}").ToString();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumeratorCore();

    internal abstract int Count { get; }

    internal abstract object? GetValue(long rowIndex);

    internal abstract void SetValue(long rowIndex, object? value);

    internal abstract void AppendValue(object? value);

    internal abstract IEnumerator GetEnumeratorCore();

    internal abstract DataFrameColumn CloneCore();

    /// <summary>A column of the same name and type with the rows given; null stands for a missing value.</summary>
    internal abstract DataFrameColumn Pick(IEnumerable<long?> rows);

    internal abstract PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending, bool putNullValuesLast);

    internal abstract GroupBy GroupBy(int columnIndex, DataFrame parent);

    /// <summary>The values as another type of number, in a column of that type; the missing ones stay missing.</summary>
    internal virtual PrimitiveDataFrameColumn<TResult> ConvertTo<TResult>() where TResult : unmanaged, System.Numerics.INumber<TResult> => throw NotImplemented();

    internal DoubleDataFrameColumn AsDouble() => (DoubleDataFrameColumn)ConvertTo<double>();

    internal SingleDataFrameColumn AsSingle() => (SingleDataFrameColumn)ConvertTo<float>();

    internal Int64DataFrameColumn AsInt64() => (Int64DataFrameColumn)ConvertTo<long>();

    private protected NotImplementedException NotImplemented([System.Runtime.CompilerServices.CallerMemberName] string what = "") =>
        new($"The column '{Name}' of type {DataType} has no {what}.");

    private protected ArgumentException Mismatched(object value) =>
        new($"Expected value to be of type {DataType} for the column '{Name}', not {value.GetType()}.", nameof(value));

    private IEnumerable<long?> RowIndices(DataFrameColumn map)
    {
        if (map is PrimitiveDataFrameColumn<bool> filter && filter.Length > Length)
            throw new ArgumentException($"The filter has {filter.Length} values, more than the {Length} rows of the column '{Name}'.", "mapIndices");
        return map switch
        {
            PrimitiveDataFrameColumn<long> rows => rows,
            PrimitiveDataFrameColumn<int> rows => rows.Select(row => (long?)row),
            PrimitiveDataFrameColumn<bool> chosen => chosen.Index().Where(row => row.Item == true).Select(row => (long?)row.Index),
            _ => throw new ArgumentException($"Rows are chosen by a column of {typeof(long)}, {typeof(int)} or {typeof(bool)}, not of {map.DataType}.", "mapIndices"),
        };
    }

    /// <summary>Row numbers in order of their values, the missing ones first or last; like values keep their order when ascending.</summary>
    private protected PrimitiveDataFrameColumn<long> SortedRows<TValue>(Func<int, TValue> valueOf, bool ascending, bool putNullValuesLast)
    {
        var rows = Enumerable.Range(0, Count).ToLookup(row => IsValid(row));
        var sorted = rows[true].OrderBy(valueOf, Comparer<TValue>.Default).ToList();
        if (!ascending)
            sorted.Reverse();
        var all = putNullValuesLast ? sorted.Concat(rows[false]) : rows[false].Concat(sorted);
        return new("SortIndices", all.Select(row => (long)row));
    }

    /// <summary>The rows of each different value, in order of appearance; rows whose value is missing belong to no group.</summary>
    private protected Dictionary<TValue, ICollection<long>> GroupedRows<TValue>(Func<int, TValue> valueOf) where TValue : notnull
    {
        Dictionary<TValue, ICollection<long>> groups = [];
        foreach (var row in Enumerable.Range(0, Count).Where(row => IsValid(row)))
        {
            if (!groups.TryGetValue(valueOf(row), out var rows))
                groups[valueOf(row)] = rows = [];
            rows.Add(row);
        }
        return groups;
    }
}
