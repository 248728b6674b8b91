using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A column of strings, where null is a missing value.</summary>
public class StringDataFrameColumn : DataFrameColumn, IEnumerable<string?>
{
    private readonly List<string?> strings = [];

    /// <summary>A column of the strings.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="values">A string for each row, null for a missing one; they are copied.</param>
    /// <exception cref="ArgumentNullException">There are no <paramref name="values"/>.</exception>
    public StringDataFrameColumn(string name, IEnumerable<string?> values) : base(name, typeof(string)) => strings.AddRange(values);

    /// <summary>A column of missing strings.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="length">How many rows; none by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public StringDataFrameColumn(string name, long length = 0) : this(name, Enumerable.Repeat<string?>(null, checked((int)length))) { }

    internal override int Count => strings.Count;

    /// <inheritdoc/>
    public override long NullCount => strings.Count(value => value is null);

    /// <summary>The string of a row, or null where it is missing.</summary>
    /// <param name="rowIndex">The row's number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public new string? this[long rowIndex]
    {
        get => strings[checked((int)rowIndex)];
        set => strings[checked((int)rowIndex)] = value;
    }

    /// <summary>Adds a row at the end. The column must not belong to a <see cref="DataFrame"/>, whose other columns would fall short.</summary>
    /// <param name="value">The row's string; null for a missing one.</param>
    public void Append(string? value) => strings.Add(value);

    /// <summary>Goes through the strings, row by row.</summary>
    /// <returns>The strings, null where they are missing.</returns>
    public IEnumerator<string?> GetEnumerator() => strings.GetEnumerator();

    /// <inheritdoc cref="DataFrameColumn.Clone()"/>
    public new StringDataFrameColumn Clone() => new(Name, strings);

    /// <inheritdoc cref="DataFrameColumn.Sort"/>
    public new StringDataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) =>
        (StringDataFrameColumn)base.Sort(ascending, putNullValuesLast);

    /// <summary>Applies a function to each string that is not missing.</summary>
    /// <param name="func">Gives a row's new string for its old one.</param>
    /// <param name="inPlace">Change this column, not a copy.</param>
    /// <returns>The copy, or this column.</returns>
    public StringDataFrameColumn Apply(Func<string, string> func, bool inPlace = false) =>
        Changed(value => value is null ? null : func(value), inPlace);

    /// <summary>Puts a string where strings are missing.</summary>
    /// <param name="value">The string.</param>
    /// <param name="inPlace">Change this column, not a copy.</param>
    /// <returns>The copy, or this column.</returns>
    /// <exception cref="ArgumentNullException">There is no <paramref name="value"/>.</exception>
    public StringDataFrameColumn FillNulls(string value, bool inPlace = false)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Changed(old => old ?? value, inPlace);
    }

    /// <inheritdoc/>
    public override DataFrameColumn FillNulls(object value, bool inPlace = false) =>
        FillNulls(value as string ?? throw Mismatched(value), inPlace);

    /// <inheritdoc cref="DataFrameColumn.DropNulls"/>
    public new StringDataFrameColumn DropNulls() => (StringDataFrameColumn)base.DropNulls();

    /// <summary>Puts a string after each string; a missing one becomes it.</summary>
    /// <param name="value">What is put after them.</param>
    /// <param name="inPlace">Change this column, not a copy.</param>
    /// <returns>The copy, or this column.</returns>
    public StringDataFrameColumn Add(string value, bool inPlace = false) => Changed(old => old + value, inPlace);

    /// <summary>Where the strings equal <paramref name="value"/>, letter by letter; null finds the missing ones.</summary>
    /// <param name="value">The right side.</param>
    /// <returns>Truth values under this column's name, none of them missing.</returns>
    public PrimitiveDataFrameColumn<bool> ElementwiseEquals(string? value) => new(Name, strings.Select(own => own == value));

    /// <summary>Where the strings equal the value's text.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The right side, which is turned into a string.</param>
    /// <returns>Truth values under this column's name, none of them missing.</returns>
    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals<T>(T value) => ElementwiseEquals(value?.ToString());

    /// <summary>Where the strings differ from <paramref name="value"/>; null finds those that are not missing.</summary>
    /// <inheritdoc cref="ElementwiseEquals(string?)"/>
    public PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(string? value) => new(Name, strings.Select(own => own != value));

    /// <summary>Where the strings differ from the value's text.</summary>
    /// <inheritdoc cref="ElementwiseEquals{T}(T)"/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<T>(T value) => ElementwiseNotEquals(value?.ToString());

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseIsNull() => new(Name, strings.Select(value => value is null));

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseIsNotNull() => new(Name, strings.Select(value => value is not null));

    /// <inheritdoc/>
    public override DataFrame ValueCounts()
    {
        var groups = GroupedRows(row => strings[row]!);
        return new(
            new StringDataFrameColumn("Values", groups.Keys),
            new PrimitiveDataFrameColumn<long>("Counts", groups.Values.Select(rows => (long)rows.Count)));
    }

    internal override object? GetValue(long rowIndex) => this[rowIndex];

    internal override void SetValue(long rowIndex, object? value) => this[rowIndex] = Typed(value);

    internal override void AppendValue(object? value) => Append(Typed(value));

    internal override IEnumerator GetEnumeratorCore() => GetEnumerator();

    internal override DataFrameColumn CloneCore() => Clone();

    internal override DataFrameColumn Pick(IEnumerable<long?> rows) =>
        new StringDataFrameColumn(Name, rows.Select(row => row is { } known ? this[known] : null));

    internal override PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending, bool putNullValuesLast) =>
        SortedRows(row => strings[row], ascending, putNullValuesLast);

    internal override GroupBy GroupBy(int columnIndex, DataFrame parent) =>
        new GroupBy<string>(parent, columnIndex, GroupedRows(row => strings[row]!));

    private StringDataFrameColumn Changed(Func<string?, string?> change, bool inPlace)
    {
        var column = inPlace ? this : Clone();
        for (var row = 0; row < column.Count; row++)
            column.strings[row] = change(column.strings[row]);
        return column;
    }

    private string? Typed(object? value) => value switch { null => null, string typed => typed, _ => throw Mismatched(value) };
}
