namespace Microsoft.Data.Analysis;

/// <summary>A column of <see cref="float"/>, the type that a CSV file's numbers are read as.</summary>
/// <remarks>Its operations with <see cref="double"/> give <see cref="double"/>, with other numbers <see cref="float"/>.</remarks>
public class SingleDataFrameColumn : PrimitiveDataFrameColumn<float>
{
    /// <inheritdoc cref="PrimitiveDataFrameColumn{T}(string, IEnumerable{T?})"/>
    public SingleDataFrameColumn(string name, IEnumerable<float?> values) : base(name, values) { }

    /// <inheritdoc cref="PrimitiveDataFrameColumn{T}(string, IEnumerable{T})"/>
    public SingleDataFrameColumn(string name, IEnumerable<float> values) : base(name, values) { }

    /// <inheritdoc cref="PrimitiveDataFrameColumn{T}(string, long)"/>
    public SingleDataFrameColumn(string name, long length = 0) : base(name, length) { }

    /// <inheritdoc cref="DoubleDataFrameColumn.Add(double, bool)"/>
    public SingleDataFrameColumn Add(float value, bool inPlace = false) => this.With(BinaryOperation.Add, value, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Add(double, bool)"/>
    public DoubleDataFrameColumn Add(double value) => AsDouble().With(BinaryOperation.Add, value, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Add(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Add(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Add(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Add(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Add, column, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Add(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Add(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column.AsSingle(), inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Add(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Add(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column.AsSingle(), inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Subtract(double, bool)"/>
    public SingleDataFrameColumn Subtract(float value, bool inPlace = false) => this.With(BinaryOperation.Subtract, value, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Subtract(double, bool)"/>
    public DoubleDataFrameColumn Subtract(double value) => AsDouble().With(BinaryOperation.Subtract, value, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Subtract(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Subtract(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Subtract(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Subtract(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Subtract, column, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Subtract(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Subtract(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column.AsSingle(), inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Subtract(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Subtract(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column.AsSingle(), inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Multiply(double, bool)"/>
    public SingleDataFrameColumn Multiply(float value, bool inPlace = false) => this.With(BinaryOperation.Multiply, value, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Multiply(double, bool)"/>
    public DoubleDataFrameColumn Multiply(double value) => AsDouble().With(BinaryOperation.Multiply, value, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Multiply(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Multiply(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Multiply(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Multiply(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Multiply, column, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Multiply(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Multiply(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column.AsSingle(), inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Multiply(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Multiply(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column.AsSingle(), inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Divide(double, bool)"/>
    public SingleDataFrameColumn Divide(float value, bool inPlace = false) => this.With(BinaryOperation.Divide, value, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Divide(double, bool)"/>
    public DoubleDataFrameColumn Divide(double value) => AsDouble().With(BinaryOperation.Divide, value, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Divide(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Divide(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column, inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Divide(DoubleDataFrameColumn, bool)"/>
    public DoubleDataFrameColumn Divide(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Divide, column, inPlace: true);

    /// <inheritdoc cref="DoubleDataFrameColumn.Divide(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Divide(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column.AsSingle(), inPlace);

    /// <inheritdoc cref="DoubleDataFrameColumn.Divide(DoubleDataFrameColumn, bool)"/>
    public SingleDataFrameColumn Divide(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column.AsSingle(), inPlace);

    internal override PrimitiveDataFrameColumn<float> CreateNewColumn() => new SingleDataFrameColumn(Name);
}
