using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A column of strings, where null is a missing value.</summary>
public class StringDataFrameColumn : DataFrameColumn, IEnumerable<string?>
{
    private readonly List<string?> strings = [];

    /// <summary>A column of the strings.</summary>
    public StringDataFrameColumn(string name, IEnumerable<string?> values) : base(name, typeof(string)) => strings.AddRange(values);

    /// <summary>A column of <paramref name="length"/> missing strings.</summary>
    public StringDataFrameColumn(string name, long length = 0) : this(name, Enumerable.Repeat<string?>(null, checked((int)length))) { }

    internal override int Count => strings.Count;

    /// <inheritdoc/>
    public override long NullCount => strings.Count(value => value is null);

    /// <summary>The string of a row, or null where it is missing.</summary>
    public new string? this[long rowIndex]
    {
        get => strings[checked((int)rowIndex)];
        set => strings[checked((int)rowIndex)] = value;
    }

    /// <summary>Adds a row. The column must not belong to a <see cref="DataFrame"/>, whose other columns would fall short.</summary>
    public void Append(string? value) => strings.Add(value);

    /// <summary>The strings, row by row.</summary>
    public IEnumerator<string?> GetEnumerator() => strings.GetEnumerator();

    /// <summary>A copy.</summary>
    public new StringDataFrameColumn Clone() => new(Name, strings);

    /// <inheritdoc cref="DataFrameColumn.Sort"/>
    public new StringDataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) =>
        (StringDataFrameColumn)base.Sort(ascending, putNullValuesLast);

    /// <summary>A copy, or this column, with <paramref name="func"/> applied to each string that is not missing.</summary>
    public StringDataFrameColumn Apply(Func<string, string> func, bool inPlace = false) =>
        Changed(value => value is null ? null : func(value), inPlace);

    /// <summary>A copy, or this column, with <paramref name="value"/> where strings are missing.</summary>
    public StringDataFrameColumn FillNulls(string value, bool inPlace = false)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Changed(old => old ?? value, inPlace);
    }

    /// <inheritdoc/>
    public override DataFrameColumn FillNulls(object value, bool inPlace = false) =>
        FillNulls(value as string ?? throw Mismatched(value), inPlace);

    /// <summary>A copy without the missing strings.</summary>
    public new StringDataFrameColumn DropNulls() => (StringDataFrameColumn)base.DropNulls();

    /// <summary>A copy, or this column, with <paramref name="value"/> put after each string.</summary>
    public StringDataFrameColumn Add(string value, bool inPlace = false) => Changed(old => old + value, inPlace);

    /// <summary>Where the strings equal <paramref name="value"/>.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseEquals(string? value) => new(Name, strings.Select(own => own == value));

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals<T>(T value) => ElementwiseEquals(value?.ToString());

    /// <summary>Where the strings differ from <paramref name="value"/>.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(string? value) => new(Name, strings.Select(own => own != value));

    /// <inheritdoc/>
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
