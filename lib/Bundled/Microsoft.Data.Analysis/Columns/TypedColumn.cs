namespace Microsoft.Data.Analysis;

/// <summary>Finds the column class of a value type.</summary>
internal static class TypedColumn
{
    /// <summary>A column of the class that its type of value has: a <see cref="DoubleDataFrameColumn"/> for <see cref="double"/>.</summary>
    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T?> values) where T : unmanaged
    {
        var column = IsKnown(typeof(T)) ? (PrimitiveDataFrameColumn<T>)Create(name, typeof(T)) : new PrimitiveDataFrameColumn<T>(name);
        foreach (var value in values)
            column.Append(value);
        return column;
    }

    /// <summary>An empty column.</summary>
    /// <exception cref="NotSupportedException">There is no column class for the type.</exception>
    public static DataFrameColumn Create(string name, Type type) =>
        type == typeof(bool) ? new BooleanDataFrameColumn(name)
        : type == typeof(int) ? new Int32DataFrameColumn(name)
        : type == typeof(long) ? new Int64DataFrameColumn(name)
        : type == typeof(float) ? new SingleDataFrameColumn(name)
        : type == typeof(double) ? new DoubleDataFrameColumn(name)
        : type == typeof(DateTime) ? new DateTimeDataFrameColumn(name)
        : type == typeof(string) ? new StringDataFrameColumn(name)
        : throw new NotSupportedException($"The column '{name}' cannot be of type {type}: bool, int, long, float, double, DateTime and string are supported.");

    private static bool IsKnown(Type type) =>
        type == typeof(bool) || type == typeof(int) || type == typeof(long) || type == typeof(float) || type == typeof(double) || type == typeof(DateTime);
}
