using System.Collections.ObjectModel;

namespace Microsoft.Data.Analysis;

/// <summary>The columns of a <see cref="DataFrame"/>, all of one length, each name once.</summary>
public class DataFrameColumnCollection : Collection<DataFrameColumn>
{
    internal DataFrameColumnCollection(IEnumerable<DataFrameColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        foreach (var column in columns)
            Add(column);
    }

    internal long RowCount { get; set; }

    /// <summary>The column of this name. Setting it names the new column so and replaces the old one, or appends.</summary>
    /// <exception cref="ArgumentException">There is no such column; or the one set is of another length.</exception>
    public DataFrameColumn this[string columnName]
    {
        get => IndexOf(columnName) is var index and >= 0
            ? this[index]
            : throw new ArgumentException($"Column '{columnName}' does not exist; there are {Names}.", nameof(columnName));
        set
        {
            value.SetName(columnName);
            if (IndexOf(columnName) is var index and >= 0)
                this[index] = value;
            else
                Add(value);
        }
    }

    /// <summary>The place of the column of this name, or -1.</summary>
    public int IndexOf(string columnName)
    {
        for (var index = 0; index < Count; index++)
        {
            if (this[index].Name == columnName)
                return index;
        }
        return -1;
    }

    /// <summary>Drops the column of this name, if there is one.</summary>
    public void Remove(string columnName)
    {
        if (IndexOf(columnName) is var index and >= 0)
            RemoveAt(index);
    }

    /// <summary>Renames a column.</summary>
    /// <exception cref="ArgumentException">There is no such column, or another has the new name.</exception>
    public void RenameColumn(string currentName, string newName)
    {
        var column = this[currentName];
        if (currentName != newName && IndexOf(newName) >= 0)
            throw Duplicate(newName);
        column.SetName(newName);
    }

    /// <summary>The column of this name and of values of this type.</summary>
    /// <exception cref="ArgumentException">There is no such column, or it holds another type.</exception>
    public PrimitiveDataFrameColumn<T> GetPrimitiveColumn<T>(string name) where T : unmanaged => Get<PrimitiveDataFrameColumn<T>>(name);

    /// <inheritdoc cref="GetPrimitiveColumn"/>
    public DateTimeDataFrameColumn GetDateTimeColumn(string name) => Get<DateTimeDataFrameColumn>(name);

    /// <inheritdoc cref="GetPrimitiveColumn"/>
    public StringDataFrameColumn GetStringColumn(string name) => Get<StringDataFrameColumn>(name);

    /// <inheritdoc cref="GetPrimitiveColumn"/>
    public BooleanDataFrameColumn GetBooleanColumn(string name) => Get<BooleanDataFrameColumn>(name);

    /// <inheritdoc cref="GetPrimitiveColumn"/>
    public DoubleDataFrameColumn GetDoubleColumn(string name) => Get<DoubleDataFrameColumn>(name);

    /// <inheritdoc cref="GetPrimitiveColumn"/>
    public SingleDataFrameColumn GetSingleColumn(string name) => Get<SingleDataFrameColumn>(name);

    /// <inheritdoc cref="GetPrimitiveColumn"/>
    public Int32DataFrameColumn GetInt32Column(string name) => Get<Int32DataFrameColumn>(name);

    /// <inheritdoc cref="GetPrimitiveColumn"/>
    public Int64DataFrameColumn GetInt64Column(string name) => Get<Int64DataFrameColumn>(name);

    /// <inheritdoc/>
    protected override void InsertItem(int columnIndex, DataFrameColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (Count > 0)
            RequireRowCount(column);
        if (IndexOf(column.Name) >= 0)
            throw Duplicate(column.Name);
        RowCount = column.Length;
        base.InsertItem(columnIndex, column);
    }

    /// <inheritdoc/>
    protected override void SetItem(int columnIndex, DataFrameColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (RowCount > 0)
            RequireRowCount(column);
        if (IndexOf(column.Name) is var existing and >= 0 && existing != columnIndex)
            throw Duplicate(column.Name);
        base.SetItem(columnIndex, column);
    }

    /// <inheritdoc/>
    protected override void RemoveItem(int columnIndex)
    {
        base.RemoveItem(columnIndex);
        if (Count == 0)
            RowCount = 0;
    }

    /// <inheritdoc/>
    protected override void ClearItems()
    {
        base.ClearItems();
        RowCount = 0;
    }

    private string Names => Count == 0 ? "no columns" : string.Join(", ", this.Select(column => $"'{column.Name}'"));

    private TColumn Get<TColumn>(string name) where TColumn : DataFrameColumn =>
        this[name] as TColumn
        ?? throw new ArgumentException($"The column '{name}' holds {this[name].DataType} in a {this[name].GetType().Name}, not in a {typeof(TColumn).Name}.", nameof(name));

    private void RequireRowCount(DataFrameColumn column)
    {
        if (column.Length != RowCount)
            throw new ArgumentException($"The column '{column.Name}' has {column.Length} rows, the others have {RowCount}.", nameof(column));
    }

    private static ArgumentException Duplicate(string name) => new($"DataFrame already contains a column called {name}", "column");
}
