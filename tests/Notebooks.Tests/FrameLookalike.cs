using System.Collections;

// By the names of upstream's tables, which bring no formatters.
namespace Microsoft.Data.Analysis;

public class DataFrame(params DataFrameColumn[] columns)
{
    public IReadOnlyList<DataFrameColumn> Columns => columns;

    public override string ToString() => "a frame";
}

public abstract class DataFrameColumn(string name) : IEnumerable
{
    public string Name => name;

    public abstract long Length { get; }

    public override string ToString() => name;

    public object? this[long row] => Value(row);

    public IEnumerator GetEnumerator() => throw new NotSupportedException("A column is no list of its own.");

    protected abstract object? Value(long row);
}

public sealed class Numbers(string name, params double?[] values) : DataFrameColumn(name)
{
    public override long Length => values.Length;

    public new double? this[long row] => values[row];

    protected override object? Value(long row) => this[row];
}
