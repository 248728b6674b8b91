using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>The rows of a <see cref="DataFrame"/>.</summary>
public class DataFrameRowCollection : IEnumerable<DataFrameRow>
{
    private readonly DataFrame frame;

    internal DataFrameRowCollection(DataFrame frame) => this.frame = frame;

    /// <summary>The number of rows.</summary>
    public long Count => frame.Columns.RowCount;

    /// <summary>The row of this number, from 0.</summary>
    public DataFrameRow this[long index] => new(frame, index);

    /// <summary>The rows, from the first to the last.</summary>
    public IEnumerator<DataFrameRow> GetEnumerator()
    {
        for (long row = 0; row < Count; row++)
            yield return this[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
