using System.Collections;
using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <summary>A column of numbers, dates or truth values, some of which may be missing.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public partial class PrimitiveDataFrameColumn<T> : DataFrameColumn, IEnumerable<T?> where T : unmanaged
{
    /// <summary>A column of the values, where null is a missing one.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="values">A value for each row; they are copied.</param>
    public PrimitiveDataFrameColumn(string name, IEnumerable<T?> values) : base(name, typeof(T))
    {
        foreach (var value in values)
            Append(value);
    }

    /// <summary>A column of the values, none of them missing.</summary>
    /// <inheritdoc cref="PrimitiveDataFrameColumn{T}(string, IEnumerable{T?})"/>
    public PrimitiveDataFrameColumn(string name, IEnumerable<T> values) : this(name, values.Select(value => (T?)value)) { }

    /// <summary>A column of missing values.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="length">How many rows; none by default.</param>
    public PrimitiveDataFrameColumn(string name, long length = 0) : base(name, typeof(T)) => AppendMany(null, length);

    internal ColumnValues<T> Values { get; } = new();

    internal override int Count => Values.Count;

    /// <inheritdoc/>
    public override long NullCount => Values.MissingCount;

    /// <summary>The value of a row, or null where it is missing.</summary>
    /// <param name="rowIndex">The row's number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public new T? this[long rowIndex]
    {
        get => Values[Row(rowIndex)];
        set => Values[Row(rowIndex)] = value;
    }

    /// <inheritdoc/>
    public override bool IsValid(long index) => Values.IsPresent(Row(index));

    /// <inheritdoc/>
    public override bool IsNumericColumn() => Operations<T>.Instance.IsNumber;

    /// <summary>Adds a row at the end. The column must not belong to a <see cref="DataFrame"/>, whose other columns would fall short.</summary>
    /// <param name="value">The row's value; null for a missing one.</param>
    public void Append(T? value) => Values.Add(value);

    /// <summary>Adds rows of the same value at the end; see <see cref="Append"/>.</summary>
    /// <param name="value">The rows' value; null for a missing one.</param>
    /// <param name="count">How many rows.</param>
    public void AppendMany(T? value, long count)
    {
        for (long row = 0; row < count; row++)
            Append(value);
    }

    /// <summary>Goes through the values, row by row.</summary>
    /// <returns>The values, null where they are missing.</returns>
    public IEnumerator<T?> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
            yield return Values[row];
    }

    /// <inheritdoc cref="DataFrameColumn.Clone()"/>
    public new PrimitiveDataFrameColumn<T> Clone() => (PrimitiveDataFrameColumn<T>)CloneCore();

    /// <inheritdoc cref="DataFrameColumn.Clone(DataFrameColumn)"/>
    public new PrimitiveDataFrameColumn<T> Clone(DataFrameColumn mapIndices) => (PrimitiveDataFrameColumn<T>)base.Clone(mapIndices);

    /// <inheritdoc cref="DataFrameColumn.Sort"/>
    public new PrimitiveDataFrameColumn<T> Sort(bool ascending = true, bool putNullValuesLast = true) =>
        (PrimitiveDataFrameColumn<T>)base.Sort(ascending, putNullValuesLast);

    /// <summary>Puts a value where values are missing.</summary>
    /// <param name="value">The value.</param>
    /// <param name="inPlace">Change this column, not a copy.</param>
    /// <returns>The copy, or this column.</returns>
    public PrimitiveDataFrameColumn<T> FillNulls(T value, bool inPlace = false)
    {
        var column = inPlace ? this : Clone();
        for (var row = 0; row < column.Count; row++)
            column.Values[row] ??= value;
        return column;
    }

    /// <inheritdoc/>
    public override DataFrameColumn FillNulls(object value, bool inPlace = false) =>
        FillNulls((T)Convert.ChangeType(value, typeof(T), CultureInfo.CurrentCulture), inPlace);

    /// <inheritdoc cref="DataFrameColumn.DropNulls"/>
    public new PrimitiveDataFrameColumn<T> DropNulls() => Clone(ElementwiseIsNotNull());

    /// <summary>Applies a function to each value that is not missing.</summary>
    /// <param name="func">Gives a row's new value for its old one.</param>
    /// <param name="inPlace">Change this column, not a copy.</param>
    /// <returns>The copy, or this column.</returns>
    public PrimitiveDataFrameColumn<T> Apply(Func<T, T> func, bool inPlace = false)
    {
        var column = inPlace ? this : Clone();
        column.Values.Apply(func, includeMissing: false);
        return column;
    }

    internal virtual PrimitiveDataFrameColumn<T> CreateNewColumn() => new(Name);

    internal override DataFrameColumn CloneCore() => Filled(this);

    internal override DataFrameColumn Pick(IEnumerable<long?> rows) => Filled(rows.Select(row => row is { } known ? this[known] : null));

    internal override object? GetValue(long rowIndex) => this[rowIndex];

    internal override void SetValue(long rowIndex, object? value) => this[rowIndex] = Typed(value);

    internal override void AppendValue(object? value) => Append(Typed(value));

    internal override IEnumerator GetEnumeratorCore() => GetEnumerator();

    internal override PrimitiveDataFrameColumn<TResult> ConvertTo<TResult>() =>
        typeof(TResult) == typeof(T)
            ? (PrimitiveDataFrameColumn<TResult>)(object)Clone()
            : TypedColumn.Create(Name, this.Select(value => value is { } known ? Operations<T>.Instance.Convert<TResult>(known) : (TResult?)null));

    private PrimitiveDataFrameColumn<T> Filled(IEnumerable<T?> values)
    {
        var column = CreateNewColumn();
        foreach (var value in values)
            column.Append(value);
        return column;
    }

    private T? Typed(object? value) => value switch { null => null, T typed => typed, _ => throw Mismatched(value) };

    private int Row(long index) => index >= 0 && index < Count
        ? (int)index
        : throw new ArgumentOutOfRangeException(nameof(index), $"The column '{Name}' has {Count} rows and no row {index}.");
}
