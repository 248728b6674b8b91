namespace Microsoft.Data.Analysis;

/// <summary>A column of <see cref="long"/>.</summary>
/// <remarks>Its operations give the wider of the two types; a quotient of whole numbers is whole.</remarks>
public class Int64DataFrameColumn : PrimitiveDataFrameColumn<long>
{
    /// <summary>A column of the values, where null is a missing one.</summary>
    public Int64DataFrameColumn(string name, IEnumerable<long?> values) : base(name, values) { }

    /// <summary>A column of the values.</summary>
    public Int64DataFrameColumn(string name, IEnumerable<long> values) : base(name, values) { }

    /// <summary>A column of <paramref name="length"/> missing values.</summary>
    public Int64DataFrameColumn(string name, long length = 0) : base(name, length) { }

    public Int64DataFrameColumn Add(long value, bool inPlace = false) => this.With(BinaryOperation.Add, value, inPlace);
    public SingleDataFrameColumn Add(float value) => AsSingle().With(BinaryOperation.Add, value, inPlace: true);
    public DoubleDataFrameColumn Add(double value) => AsDouble().With(BinaryOperation.Add, value, inPlace: true);
    public Int64DataFrameColumn Add(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column, inPlace);
    public Int64DataFrameColumn Add(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column.AsInt64(), inPlace);
    public SingleDataFrameColumn Add(SingleDataFrameColumn column) => AsSingle().With(BinaryOperation.Add, column, inPlace: true);
    public DoubleDataFrameColumn Add(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Add, column, inPlace: true);

    public Int64DataFrameColumn Subtract(long value, bool inPlace = false) => this.With(BinaryOperation.Subtract, value, inPlace);
    public SingleDataFrameColumn Subtract(float value) => AsSingle().With(BinaryOperation.Subtract, value, inPlace: true);
    public DoubleDataFrameColumn Subtract(double value) => AsDouble().With(BinaryOperation.Subtract, value, inPlace: true);
    public Int64DataFrameColumn Subtract(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column, inPlace);
    public Int64DataFrameColumn Subtract(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column.AsInt64(), inPlace);
    public SingleDataFrameColumn Subtract(SingleDataFrameColumn column) => AsSingle().With(BinaryOperation.Subtract, column, inPlace: true);
    public DoubleDataFrameColumn Subtract(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Subtract, column, inPlace: true);

    public Int64DataFrameColumn Multiply(long value, bool inPlace = false) => this.With(BinaryOperation.Multiply, value, inPlace);
    public SingleDataFrameColumn Multiply(float value) => AsSingle().With(BinaryOperation.Multiply, value, inPlace: true);
    public DoubleDataFrameColumn Multiply(double value) => AsDouble().With(BinaryOperation.Multiply, value, inPlace: true);
    public Int64DataFrameColumn Multiply(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column, inPlace);
    public Int64DataFrameColumn Multiply(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column.AsInt64(), inPlace);
    public SingleDataFrameColumn Multiply(SingleDataFrameColumn column) => AsSingle().With(BinaryOperation.Multiply, column, inPlace: true);
    public DoubleDataFrameColumn Multiply(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Multiply, column, inPlace: true);

    public Int64DataFrameColumn Divide(long value, bool inPlace = false) => this.With(BinaryOperation.Divide, value, inPlace);
    public SingleDataFrameColumn Divide(float value) => AsSingle().With(BinaryOperation.Divide, value, inPlace: true);
    public DoubleDataFrameColumn Divide(double value) => AsDouble().With(BinaryOperation.Divide, value, inPlace: true);
    public Int64DataFrameColumn Divide(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column, inPlace);
    public Int64DataFrameColumn Divide(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column.AsInt64(), inPlace);
    public SingleDataFrameColumn Divide(SingleDataFrameColumn column) => AsSingle().With(BinaryOperation.Divide, column, inPlace: true);
    public DoubleDataFrameColumn Divide(DoubleDataFrameColumn column) => AsDouble().With(BinaryOperation.Divide, column, inPlace: true);

    internal override PrimitiveDataFrameColumn<long> CreateNewColumn() => new Int64DataFrameColumn(Name);
}
