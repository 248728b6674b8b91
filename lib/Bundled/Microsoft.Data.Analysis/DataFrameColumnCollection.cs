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

    /// <summary>The column of a name. Setting it gives the new column that name and replaces the old one, or appends.</summary>
    /// <param name="columnName">The name, with its upper and lower case.</param>
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

    /// <summary>Finds a column's place.</summary>
    /// <param name="columnName">The name, with its upper and lower case.</param>
    /// <returns>The number of the column of that name, from 0; -1 if there is none.</returns>
    public int IndexOf(string columnName)
    {
        for (var index = 0; index < Count; index++)
        {
            if (this[index].Name == columnName)
                return index;
        }
        return -1;
    }

    /// <summary>Drops the column of a name, if there is one.</summary>
    /// <param name="columnName">The name.</param>
    public void Remove(string columnName)
    {
        if (IndexOf(columnName) is var index and >= 0)
            RemoveAt(index);
    }

    /// <summary>Renames a column.</summary>
    /// <param name="currentName">The column's name.</param>
    /// <param name="newName">Its name from now on.</param>
    /// <exception cref="ArgumentException">There is no such column, or another has the new name.</exception>
    public void RenameColumn(string currentName, string newName)
    {
        var column = this[currentName];
        if (currentName != newName && IndexOf(newName) >= 0)
            throw Duplicate(newName);
        column.SetName(newName);
    }

    /// <summary>The column of a name, as a column of values of a type.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The name.</param>
    /// <returns>The column itself, not a copy.</returns>
    /// <exception cref="ArgumentException">There is no such column, or it holds another type.</exception>
    public PrimitiveDataFrameColumn<T> GetPrimitiveColumn<T>(string name) where T : unmanaged => Get<PrimitiveDataFrameColumn<T>>(name);

    /// <summary>The column of a name, as a <see cref="DateTimeDataFrameColumn"/>.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The column itself, not a copy.</returns>
    /// <exception cref="ArgumentException">There is no such column, or it is of another class.</exception>
    public DateTimeDataFrameColumn GetDateTimeColumn(string name) => Get<DateTimeDataFrameColumn>(name);

    /// <summary>The column of a name, as a <see cref="StringDataFrameColumn"/>.</summary>
    /// <inheritdoc cref="GetDateTimeColumn"/>
    public StringDataFrameColumn GetStringColumn(string name) => Get<StringDataFrameColumn>(name);

    /// <summary>The column of a name, as a <see cref="BooleanDataFrameColumn"/>.</summary>
    /// <inheritdoc cref="GetDateTimeColumn"/>
    public BooleanDataFrameColumn GetBooleanColumn(string name) => Get<BooleanDataFrameColumn>(name);

    /// <summary>The column of a name, as a <see cref="DoubleDataFrameColumn"/>.</summary>
    /// <inheritdoc cref="GetDateTimeColumn"/>
    public DoubleDataFrameColumn GetDoubleColumn(string name) => Get<DoubleDataFrameColumn>(name);

    /// <summary>The column of a name, as a <see cref="SingleDataFrameColumn"/>.</summary>
    /// <inheritdoc cref="GetDateTimeColumn"/>
    public SingleDataFrameColumn GetSingleColumn(string name) => Get<SingleDataFrameColumn>(name);

    /// <summary>The column of a name, as a <see cref="Int32DataFrameColumn"/>.</summary>
    /// <inheritdoc cref="GetDateTimeColumn"/>
    public Int32DataFrameColumn GetInt32Column(string name) => Get<Int32DataFrameColumn>(name);

    /// <summary>The column of a name, as a <see cref="Int64DataFrameColumn"/>.</summary>
    /// <inheritdoc cref="GetDateTimeColumn"/>
    public Int64DataFrameColumn GetInt64Column(string name) => Get<Int64DataFrameColumn>(name);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no column.</exception>
    /// <exception cref="ArgumentException">The column is of another length than the others, or another has its name.</exception>
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
    /// <exception cref="ArgumentNullException">There is no column.</exception>
    /// <exception cref="ArgumentException">The column is of another length than the others, or another has its name.</exception>
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
