namespace Microsoft.Data.Analysis;

/// <summary>A column of <see cref="double"/>.</summary>
/// <remarks>Its operations with any number give <see cref="double"/>.</remarks>
public class DoubleDataFrameColumn : PrimitiveDataFrameColumn<double>
{
    /// <inheritdoc cref="PrimitiveDataFrameColumn{T}(string, IEnumerable{T?})"/>
    public DoubleDataFrameColumn(string name, IEnumerable<double?> values) : base(name, values) { }

    /// <inheritdoc cref="PrimitiveDataFrameColumn{T}(string, IEnumerable{T})"/>
    public DoubleDataFrameColumn(string name, IEnumerable<double> values) : base(name, values) { }

    /// <inheritdoc cref="PrimitiveDataFrameColumn{T}(string, long)"/>
    public DoubleDataFrameColumn(string name, long length = 0) : base(name, length) { }

    /// <summary>The sums of the values with one value.</summary>
    /// <param name="value">The right side.</param>
    /// <param name="inPlace">Change this column and return it, not a copy; only where the result has the type of this column.</param>
    /// <returns>A column of this one's name and of the wider of the two types, floating point being wider than whole. Missing values stay missing.</returns>
    public DoubleDataFrameColumn Add(double value, bool inPlace = false) => this.With(BinaryOperation.Add, value, inPlace);

    /// <summary>The sums of two columns, row by row.</summary>
    /// <param name="column">The right side, of the same length.</param>
    /// <param name="inPlace">Change this column and return it, not a copy; only where the result has the type of this column.</param>
    /// <returns>A column of this one's name and of the wider of the two types, floating point being wider than whole. A row is missing where it is missing in either column.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public DoubleDataFrameColumn Add(DoubleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column, inPlace);

    /// <inheritdoc cref="Add(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Add(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column.AsDouble(), inPlace);

    /// <inheritdoc cref="Add(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Add(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column.AsDouble(), inPlace);

    /// <inheritdoc cref="Add(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Add(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column.AsDouble(), inPlace);

    /// <summary>The values less one value.</summary>
    /// <inheritdoc cref="Add(double, bool)"/>
    public DoubleDataFrameColumn Subtract(double value, bool inPlace = false) => this.With(BinaryOperation.Subtract, value, inPlace);

    /// <summary>This column less the other, row by row.</summary>
    /// <inheritdoc cref="Add(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Subtract(DoubleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column, inPlace);

    /// <inheritdoc cref="Subtract(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Subtract(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column.AsDouble(), inPlace);

    /// <inheritdoc cref="Subtract(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Subtract(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column.AsDouble(), inPlace);

    /// <inheritdoc cref="Subtract(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Subtract(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column.AsDouble(), inPlace);

    /// <summary>The products of the values with one value.</summary>
    /// <inheritdoc cref="Add(double, bool)"/>
    public DoubleDataFrameColumn Multiply(double value, bool inPlace = false) => this.With(BinaryOperation.Multiply, value, inPlace);

    /// <summary>The products of two columns, row by row.</summary>
    /// <inheritdoc cref="Add(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Multiply(DoubleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column, inPlace);

    /// <inheritdoc cref="Multiply(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Multiply(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column.AsDouble(), inPlace);

    /// <inheritdoc cref="Multiply(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Multiply(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column.AsDouble(), inPlace);

    /// <inheritdoc cref="Multiply(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Multiply(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column.AsDouble(), inPlace);

    /// <summary>The values divided by one value.</summary>
    /// <inheritdoc cref="Add(double, bool)"/>
    public DoubleDataFrameColumn Divide(double value, bool inPlace = false) => this.With(BinaryOperation.Divide, value, inPlace);

    /// <summary>This column divided by the other, row by row.</summary>
    /// <inheritdoc cref="Add(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Divide(DoubleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column, inPlace);

    /// <inheritdoc cref="Divide(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Divide(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column.AsDouble(), inPlace);

    /// <inheritdoc cref="Divide(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Divide(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column.AsDouble(), inPlace);

    /// <inheritdoc cref="Divide(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Divide(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column.AsDouble(), inPlace);

    internal override PrimitiveDataFrameColumn<double> CreateNewColumn() => new DoubleDataFrameColumn(Name);
}
