namespace Microsoft.Data.Analysis;

// Every operation that a kind of column may have. Those it lacks throw NotImplementedException.
public abstract partial class DataFrameColumn
{
    /// <summary>The sums of two columns, row by row.</summary>
    /// <param name="column">The right side, of the same length.</param>
    /// <param name="inPlace">Change this column and return it, not a copy; both columns must then have the same type.</param>
    /// <returns>
    /// A column of this one's name and type, or of <see cref="double"/> where the two types of number differ. A row is missing where it is
    /// missing in either column.
    /// </returns>
    /// <exception cref="ArgumentException">The lengths differ, or the types do and <paramref name="inPlace"/> is set.</exception>
    /// <exception cref="NotSupportedException">One of the columns holds no numbers.</exception>
    /// <exception cref="NotImplementedException">This column holds strings.</exception>
    public virtual DataFrameColumn Add(DataFrameColumn column, bool inPlace = false) => throw NotImplemented();

    /// <summary>The sums of the values with one value.</summary>
    /// <typeparam name="T">The type of the right side.</typeparam>
    /// <param name="value">The right side.</param>
    /// <param name="inPlace">Change this column and return it, not a copy; the value must then be of the column's own type.</param>
    /// <returns>A column of this one's name and type, or of <see cref="double"/> where the two types of number differ. Missing values stay missing.</returns>
    /// <exception cref="ArgumentException">The types differ and <paramref name="inPlace"/> is set.</exception>
    /// <exception cref="NotSupportedException">The column holds no numbers, or the value is none.</exception>
    /// <exception cref="NotImplementedException">This column holds strings.</exception>
    public virtual DataFrameColumn Add<T>(T value, bool inPlace = false) => throw NotImplemented();

    /// <summary>This column less the other, row by row.</summary>
    /// <inheritdoc cref="Add(DataFrameColumn, bool)"/>
    public virtual DataFrameColumn Subtract(DataFrameColumn column, bool inPlace = false) => throw NotImplemented();

    /// <summary>The values less one value.</summary>
    /// <inheritdoc cref="Add{T}(T, bool)"/>
    public virtual DataFrameColumn Subtract<T>(T value, bool inPlace = false) => throw NotImplemented();

    /// <summary>The products of two columns, row by row.</summary>
    /// <inheritdoc cref="Add(DataFrameColumn, bool)"/>
    public virtual DataFrameColumn Multiply(DataFrameColumn column, bool inPlace = false) => throw NotImplemented();

    /// <summary>The products of the values with one value.</summary>
    /// <inheritdoc cref="Add{T}(T, bool)"/>
    public virtual DataFrameColumn Multiply<T>(T value, bool inPlace = false) => throw NotImplemented();

    /// <summary>This column divided by the other, row by row. A quotient of whole numbers of one type is whole, cut towards zero.</summary>
    /// <inheritdoc cref="Add(DataFrameColumn, bool)"/>
    /// <exception cref="DivideByZeroException">Both columns hold the same type of whole number, and the other has a zero.</exception>
    public virtual DataFrameColumn Divide(DataFrameColumn column, bool inPlace = false) => throw NotImplemented();

    /// <summary>The values divided by one value. A quotient of whole numbers of one type is whole, cut towards zero.</summary>
    /// <inheritdoc cref="Add{T}(T, bool)"/>
    /// <exception cref="DivideByZeroException">The values are whole numbers, and the value is the zero of their type.</exception>
    public virtual DataFrameColumn Divide<T>(T value, bool inPlace = false) => throw NotImplemented();

    /// <summary>Where both columns are true.</summary>
    /// <param name="column">Truth values, as many as here.</param>
    /// <param name="inPlace">Change this column and return it, not a copy.</param>
    /// <returns>Truth values under this column's name. A row is missing where it is missing in either column.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="NotSupportedException">One of the columns holds no truth values.</exception>
    /// <exception cref="NotImplementedException">This column holds strings.</exception>
    public virtual DataFrameColumn And(DataFrameColumn column, bool inPlace = false) => throw NotImplemented();

    /// <summary>Where either column is true.</summary>
    /// <inheritdoc cref="And"/>
    public virtual DataFrameColumn Or(DataFrameColumn column, bool inPlace = false) => throw NotImplemented();

    /// <summary>Where the two columns' values are equal. In every comparison a missing value counts as the type's default: zero, or false.</summary>
    /// <param name="column">The right side, of the same length. Unlike types of number are compared as <see cref="double"/>.</param>
    /// <returns>Truth values under this column's name, none of them missing.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="NotSupportedException">The types differ and are not both numbers, or the type has no such comparison: truth values are equal or not.</exception>
    /// <exception cref="NotImplementedException">This column holds strings.</exception>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) => throw NotImplemented();

    /// <summary>Where the values equal <paramref name="value"/>. In every comparison a missing value counts as the type's default: zero, or false.</summary>
    /// <typeparam name="T">The type of the right side.</typeparam>
    /// <param name="value">The right side. Unlike types of number are compared as <see cref="double"/>.</param>
    /// <returns>Truth values under this column's name, none of them missing.</returns>
    /// <exception cref="NotSupportedException">The types differ and are not both numbers, or the type has no such comparison: truth values are equal or not.</exception>
    /// <exception cref="NotImplementedException">This column holds strings, which are equal to a value or not, and are not ordered.</exception>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseEquals<T>(T value) => throw NotImplemented();

    /// <summary>Where the two columns' values differ.</summary>
    /// <inheritdoc cref="ElementwiseEquals(DataFrameColumn)"/>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) => throw NotImplemented();

    /// <summary>Where the values differ from <paramref name="value"/>.</summary>
    /// <inheritdoc cref="ElementwiseEquals{T}(T)"/>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<T>(T value) => throw NotImplemented();

    /// <summary>Where this column's values are at least the other's.</summary>
    /// <inheritdoc cref="ElementwiseEquals(DataFrameColumn)"/>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual(DataFrameColumn column) => throw NotImplemented();

    /// <summary>Where the values are at least <paramref name="value"/>.</summary>
    /// <inheritdoc cref="ElementwiseEquals{T}(T)"/>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual<T>(T value) => throw NotImplemented();

    /// <summary>Where this column's values are at most the other's.</summary>
    /// <inheritdoc cref="ElementwiseEquals(DataFrameColumn)"/>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual(DataFrameColumn column) => throw NotImplemented();

    /// <summary>Where the values are at most <paramref name="value"/>.</summary>
    /// <inheritdoc cref="ElementwiseEquals{T}(T)"/>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual<T>(T value) => throw NotImplemented();

    /// <summary>Where this column's values exceed the other's.</summary>
    /// <inheritdoc cref="ElementwiseEquals(DataFrameColumn)"/>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan(DataFrameColumn column) => throw NotImplemented();

    /// <summary>Where the values exceed <paramref name="value"/>.</summary>
    /// <inheritdoc cref="ElementwiseEquals{T}(T)"/>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan<T>(T value) => throw NotImplemented();

    /// <summary>Where this column's values are below the other's.</summary>
    /// <inheritdoc cref="ElementwiseEquals(DataFrameColumn)"/>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThan(DataFrameColumn column) => throw NotImplemented();

    /// <summary>Where the values are below <paramref name="value"/>.</summary>
    /// <inheritdoc cref="ElementwiseEquals{T}(T)"/>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThan<T>(T value) => throw NotImplemented();

    /// <summary>Where values are missing.</summary>
    /// <returns>Truth values under this column's name, none of them missing.</returns>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseIsNull() => throw NotImplemented();

    /// <summary>Where values are not missing.</summary>
    /// <inheritdoc cref="ElementwiseIsNull"/>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseIsNotNull() => throw NotImplemented();

    /// <summary>The greatest of the values that are not missing.</summary>
    /// <returns>A value of the column's type; null where every value is missing.</returns>
    /// <exception cref="NotSupportedException">The column holds neither numbers nor dates.</exception>
    /// <exception cref="NotImplementedException">The column holds strings.</exception>
    public virtual object? Max() => throw NotImplemented();

    /// <summary>The greatest value of some rows, where a missing one counts as the type's default, zero.</summary>
    /// <param name="rowIndices">The rows' numbers.</param>
    /// <returns>A value of the column's type; null without rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="NotSupportedException">The column holds neither numbers nor dates.</exception>
    /// <exception cref="NotImplementedException">The column holds strings.</exception>
    public virtual object? Max(IEnumerable<long> rowIndices) => throw NotImplemented();

    /// <summary>The least of the values that are not missing.</summary>
    /// <inheritdoc cref="Max()"/>
    public virtual object? Min() => throw NotImplemented();

    /// <summary>The least value of some rows, where a missing one counts as the type's default, zero.</summary>
    /// <inheritdoc cref="Max(IEnumerable{long})"/>
    public virtual object? Min(IEnumerable<long> rowIndices) => throw NotImplemented();

    /// <summary>The sum of the values that are not missing, added in the column's own type: whole numbers wrap around.</summary>
    /// <returns>A value of the column's type; null where every value is missing.</returns>
    /// <exception cref="NotSupportedException">The column holds no numbers.</exception>
    /// <exception cref="NotImplementedException">The column holds strings.</exception>
    public virtual object? Sum() => throw NotImplemented();

    /// <summary>The sum over some rows, where a missing value counts as zero.</summary>
    /// <param name="rowIndices">The rows' numbers.</param>
    /// <returns>A value of the column's type; zero without rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="NotSupportedException">The column holds no numbers.</exception>
    /// <exception cref="NotImplementedException">The column holds strings.</exception>
    public virtual object? Sum(IEnumerable<long> rowIndices) => throw NotImplemented();

    /// <summary>The mean of the values that are not missing.</summary>
    /// <returns>The sum divided by the number of those values; 0 for an empty column.</returns>
    /// <exception cref="InvalidOperationException">There are rows, and every value is missing.</exception>
    /// <exception cref="NotSupportedException">The column holds no numbers.</exception>
    /// <exception cref="NotImplementedException">The column holds strings.</exception>
    public virtual double Mean() => throw NotImplemented();

    /// <summary>The median of the values that are not missing: the middle one, or the mean of the two in the middle.</summary>
    /// <returns>The median; 0 where there is no value.</returns>
    /// <exception cref="InvalidCastException">The column holds dates.</exception>
    /// <exception cref="NotImplementedException">The column holds strings.</exception>
    public virtual double Median() => throw NotImplemented();

    /// <summary>Whether <see cref="Description"/> has something to say.</summary>
    /// <returns>True for numbers and dates.</returns>
    public virtual bool HasDescription() => false;

    /// <summary>Number of values, maximum, minimum and mean.</summary>
    /// <returns>
    /// Four values of type <see cref="float"/>: the number of values that are not missing, maximum, minimum, and the sum divided by
    /// the number of rows, missing ones included. What a type does not have, such as a date's mean, is missing.
    /// </returns>
    /// <exception cref="NotSupportedException">The column holds neither numbers nor dates.</exception>
    /// <exception cref="NotImplementedException">The column holds strings.</exception>
    public virtual DataFrameColumn Description() => throw NotImplemented();

    /// <summary>The type, and the number of values that are not missing.</summary>
    /// <returns>Two strings under this column's name.</returns>
    public virtual StringDataFrameColumn Info() => new(Name, [DataType.ToString(), (Length - NullCount).ToString()]);
}
