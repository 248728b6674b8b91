namespace Microsoft.Data.Analysis;

/// <summary>A column of <see cref="float"/>, the type that a CSV file's numbers are read as.</summary>
/// <remarks>Its operations with <see cref="double"/> give <see cref="double"/>, with other numbers <see cref="float"/>.</remarks>
public class SingleDataFrameColumn : PrimitiveDataFrameColumn<float>
{
    /// <summary>A column of the values, where null is a missing one.</summary>
    public SingleDataFrameColumn(string name, IEnumerable<float?> values) : base(name, values) { }

    /// <summary>A column of the values.</summary>
    public SingleDataFrameColumn(string name, IEnumerable<float> values) : base(name, values) { }

    /// <summary>A column of <paramref name="length"/> missing values.</summary>
    public SingleDataFrameColumn(string name, long length = 0) : base(name, length) { }

    public SingleDataFrameColumn Add(float value, bool inPlace = false) => this.With(BinaryOperation.Add, value, inPlace);
    public DoubleDataFrameColumn Add(double value) => AsDouble().With(BinaryOperation.Add, value, inPlace: true);
    public SingleDataFrameColumn Add(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column, inPlace);
    public DoubleDataFrameColumn Add(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Add, column, inPlace: true);
    public SingleDataFrameColumn Add(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column.AsSingle(), inPlace);
    public SingleDataFrameColumn Add(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column.AsSingle(), inPlace);

    public SingleDataFrameColumn Subtract(float value, bool inPlace = false) => this.With(BinaryOperation.Subtract, value, inPlace);
    public DoubleDataFrameColumn Subtract(double value) => AsDouble().With(BinaryOperation.Subtract, value, inPlace: true);
    public SingleDataFrameColumn Subtract(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column, inPlace);
    public DoubleDataFrameColumn Subtract(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Subtract, column, inPlace: true);
    public SingleDataFrameColumn Subtract(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column.AsSingle(), inPlace);
    public SingleDataFrameColumn Subtract(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column.AsSingle(), inPlace);

    public SingleDataFrameColumn Multiply(float value, bool inPlace = false) => this.With(BinaryOperation.Multiply, value, inPlace);
    public DoubleDataFrameColumn Multiply(double value) => AsDouble().With(BinaryOperation.Multiply, value, inPlace: true);
    public SingleDataFrameColumn Multiply(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column, inPlace);
    public DoubleDataFrameColumn Multiply(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Multiply, column, inPlace: true);
    public SingleDataFrameColumn Multiply(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column.AsSingle(), inPlace);
    public SingleDataFrameColumn Multiply(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column.AsSingle(), inPlace);

    public SingleDataFrameColumn Divide(float value, bool inPlace = false) => this.With(BinaryOperation.Divide, value, inPlace);
    public DoubleDataFrameColumn Divide(double value) => AsDouble().With(BinaryOperation.Divide, value, inPlace: true);
    public SingleDataFrameColumn Divide(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column, inPlace);
    public DoubleDataFrameColumn Divide(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Divide, column, inPlace: true);
    public SingleDataFrameColumn Divide(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column.AsSingle(), inPlace);
    public SingleDataFrameColumn Divide(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column.AsSingle(), inPlace);

    internal override PrimitiveDataFrameColumn<float> CreateNewColumn() => new SingleDataFrameColumn(Name);
}
