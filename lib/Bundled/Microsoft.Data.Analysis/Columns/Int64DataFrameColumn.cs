namespace Microsoft.Data.Analysis;

/// <summary>A column of <see cref="long"/>.</summary>
/// <remarks>Its operations give the wider of the two types; a quotient of whole numbers is whole.</remarks>
public class Int64DataFrameColumn : PrimitiveDataFrameColumn<long>
{
    /// <inheritdoc cref="PrimitiveDataFrameColumn{T}(string, IEnumerable{T?})"/>
    public Int64DataFrameColumn(string name, IEnumerable<long?> values) : base(name, values) { }

    /// <inheritdoc cref="PrimitiveDataFrameColumn{T}(string, IEnumerable{T})"/>
    public Int64DataFrameColumn(string name, IEnumerable<long> values) : base(name, values) { }

    /// <inheritdoc cref="PrimitiveDataFrameColumn{T}(string, long)"/>
    public Int64DataFrameColumn(string name, long length = 0) : base(name, length) { }

    /// <inheritdoc cref="DoubleDataFrameColumn.Add(double, bool)"/>
    public Int64DataFrameColumn Add(long value, bool inPlace = false) => this.With(BinaryOperation.Add, value, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Add(double, bool)"/>
    public SingleDataFrameColumn Add(float value) => AsSingle().With(BinaryOperation.Add, value, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Add(double, bool)"/>
    public DoubleDataFrameColumn Add(double value) => AsDouble().With(BinaryOperation.Add, value, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Add(DoubleDataFrameColumn, bool)"/>
    public Int64DataFrameColumn Add(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Add(DoubleDataFrameColumn, bool)"/>
    public Int64DataFrameColumn Add(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column.AsInt64(), inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Add(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Add(SingleDataFrameColumn column) => AsSingle().With(BinaryOperation.Add, column, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Add(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Add(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Add, column, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Subtract(double, bool)"/>
    public Int64DataFrameColumn Subtract(long value, bool inPlace = false) => this.With(BinaryOperation.Subtract, value, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Subtract(double, bool)"/>
    public SingleDataFrameColumn Subtract(float value) => AsSingle().With(BinaryOperation.Subtract, value, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Subtract(double, bool)"/>
    public DoubleDataFrameColumn Subtract(double value) => AsDouble().With(BinaryOperation.Subtract, value, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Subtract(DoubleDataFrameColumn, bool)"/>
    public Int64DataFrameColumn Subtract(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Subtract(DoubleDataFrameColumn, bool)"/>
    public Int64DataFrameColumn Subtract(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column.AsInt64(), inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Subtract(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Subtract(SingleDataFrameColumn column) => AsSingle().With(BinaryOperation.Subtract, column, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Subtract(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Subtract(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Subtract, column, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Multiply(double, bool)"/>
    public Int64DataFrameColumn Multiply(long value, bool inPlace = false) => this.With(BinaryOperation.Multiply, value, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Multiply(double, bool)"/>
    public SingleDataFrameColumn Multiply(float value) => AsSingle().With(BinaryOperation.Multiply, value, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Multiply(double, bool)"/>
    public DoubleDataFrameColumn Multiply(double value) => AsDouble().With(BinaryOperation.Multiply, value, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Multiply(DoubleDataFrameColumn, bool)"/>
    public Int64DataFrameColumn Multiply(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Multiply(DoubleDataFrameColumn, bool)"/>
    public Int64DataFrameColumn Multiply(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column.AsInt64(), inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Multiply(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Multiply(SingleDataFrameColumn column) => AsSingle().With(BinaryOperation.Multiply, column, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Multiply(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Multiply(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Multiply, column, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Divide(double, bool)"/>
    /// <exception cref="DivideByZeroException">The value is zero.</exception>
    public Int64DataFrameColumn Divide(long value, bool inPlace = false) => this.With(BinaryOperation.Divide, value, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Divide(double, bool)"/>
    public SingleDataFrameColumn Divide(float value) => AsSingle().With(BinaryOperation.Divide, value, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Divide(double, bool)"/>
    public DoubleDataFrameColumn Divide(double value) => AsDouble().With(BinaryOperation.Divide, value, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Divide(DoubleDataFrameColumn, bool)"/>
    /// <exception cref="DivideByZeroException">The other column has a zero.</exception>
    public Int64DataFrameColumn Divide(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Divide(DoubleDataFrameColumn, bool)"/>
    /// <exception cref="DivideByZeroException">The other column has a zero.</exception>
    public Int64DataFrameColumn Divide(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column.AsInt64(), inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Divide(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Divide(SingleDataFrameColumn column) => AsSingle().With(BinaryOperation.Divide, column, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Divide(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Divide(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Divide, column, inPlace: true);

    internal override PrimitiveDataFrameColumn<long> CreateNewColumn() => new Int64DataFrameColumn(Name);
}
