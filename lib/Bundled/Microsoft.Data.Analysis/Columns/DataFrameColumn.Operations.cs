namespace Microsoft.Data.Analysis;

// Every operation that a kind of column may have. Those it lacks throw NotImplementedException.
public abstract partial class DataFrameColumn
{
    /// <summary>The sums with the other column's values, row by row. Unlike types of number give <see cref="double"/>.</summary>
    /// <param name="column">A column of the same length.</param>
    /// <param name="inPlace">Change this column; both must then have the same type.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the types do and <paramref name="inPlace"/> is set.</exception>
    /// <exception cref="NotSupportedException">One of the columns holds no numbers.</exception>
    public virtual DataFrameColumn Add(DataFrameColumn column, bool inPlace = false) => throw NotImplemented();

    /// <summary>The sums with one value. A value of another type gives <see cref="double"/>.</summary>
    public virtual DataFrameColumn Add<T>(T value, bool inPlace = false) => throw NotImplemented();

    /// <summary>This column less the other, row by row; see <see cref="Add(DataFrameColumn, bool)"/>.</summary>
    public virtual DataFrameColumn Subtract(DataFrameColumn column, bool inPlace = false) => throw NotImplemented();

    /// <summary>This column less one value; see <see cref="Add{T}(T, bool)"/>.</summary>
    public virtual DataFrameColumn Subtract<T>(T value, bool inPlace = false) => throw NotImplemented();

    /// <summary>The products with the other column's values, row by row; see <see cref="Add(DataFrameColumn, bool)"/>.</summary>
    public virtual DataFrameColumn Multiply(DataFrameColumn column, bool inPlace = false) => throw NotImplemented();

    /// <summary>The products with one value; see <see cref="Add{T}(T, bool)"/>.</summary>
    public virtual DataFrameColumn Multiply<T>(T value, bool inPlace = false) => throw NotImplemented();

    /// <summary>This column divided by the other, row by row; see <see cref="Add(DataFrameColumn, bool)"/>.</summary>
    public virtual DataFrameColumn Divide(DataFrameColumn column, bool inPlace = false) => throw NotImplemented();

    /// <summary>This column divided by one value; see <see cref="Add{T}(T, bool)"/>.</summary>
    public virtual DataFrameColumn Divide<T>(T value, bool inPlace = false) => throw NotImplemented();

    /// <summary>Where both columns are true.</summary>
    /// <exception cref="NotSupportedException">One of the columns holds no truth values.</exception>
    public virtual DataFrameColumn And(DataFrameColumn column, bool inPlace = false) => throw NotImplemented();

    /// <summary>Where either column is true.</summary>
    /// <exception cref="NotSupportedException">One of the columns holds no truth values.</exception>
    public virtual DataFrameColumn Or(DataFrameColumn column, bool inPlace = false) => throw NotImplemented();

    /// <summary>Where the two columns' values are equal. In every comparison a missing value counts as the type's default, zero.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) => throw NotImplemented();

    /// <summary>Where the values equal <paramref name="value"/>.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseEquals<T>(T value) => throw NotImplemented();

    /// <summary>Where the two columns' values differ.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) => throw NotImplemented();

    /// <summary>Where the values differ from <paramref name="value"/>.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<T>(T value) => throw NotImplemented();

    /// <summary>Where this column's values are at least the other's.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual(DataFrameColumn column) => throw NotImplemented();

    /// <summary>Where the values are at least <paramref name="value"/>.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual<T>(T value) => throw NotImplemented();

    /// <summary>Where this column's values are at most the other's.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual(DataFrameColumn column) => throw NotImplemented();

    /// <summary>Where the values are at most <paramref name="value"/>.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual<T>(T value) => throw NotImplemented();

    /// <summary>Where this column's values exceed the other's.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan(DataFrameColumn column) => throw NotImplemented();

    /// <summary>Where the values exceed <paramref name="value"/>.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan<T>(T value) => throw NotImplemented();

    /// <summary>Where this column's values are below the other's.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThan(DataFrameColumn column) => throw NotImplemented();

    /// <summary>Where the values are below <paramref name="value"/>.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThan<T>(T value) => throw NotImplemented();

    /// <summary>Where values are missing.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseIsNull() => throw NotImplemented();

    /// <summary>Where values are not missing.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseIsNotNull() => throw NotImplemented();

    /// <summary>The greatest value, of the column's type; null where every value is missing.</summary>
    public virtual object? Max() => throw NotImplemented();

    /// <summary>The greatest value of the rows, where a missing value counts as zero.</summary>
    public virtual object? Max(IEnumerable<long> rowIndices) => throw NotImplemented();

    /// <summary>The least value, of the column's type; null where every value is missing.</summary>
    public virtual object? Min() => throw NotImplemented();

    /// <summary>The least value of the rows, where a missing value counts as zero.</summary>
    public virtual object? Min(IEnumerable<long> rowIndices) => throw NotImplemented();

    /// <summary>The sum, of the column's type; null where every value is missing.</summary>
    public virtual object? Sum() => throw NotImplemented();

    /// <summary>The sum over the rows, where a missing value counts as zero.</summary>
    public virtual object? Sum(IEnumerable<long> rowIndices) => throw NotImplemented();

    /// <summary>The mean of the values that are not missing; 0 for an empty column.</summary>
    public virtual double Mean() => throw NotImplemented();

    /// <summary>The median of the values that are not missing; 0 where there are none.</summary>
    public virtual double Median() => throw NotImplemented();

    /// <summary>Whether <see cref="Description"/> has something to say: true for numbers and dates.</summary>
    public virtual bool HasDescription() => false;

    /// <summary>Number of values, maximum, minimum and mean.</summary>
    public virtual DataFrameColumn Description() => throw NotImplemented();

    /// <summary>The type, and the number of values that are not missing.</summary>
    public virtual StringDataFrameColumn Info() => new(Name, [DataType.ToString(), (Length - NullCount).ToString()]);
}
