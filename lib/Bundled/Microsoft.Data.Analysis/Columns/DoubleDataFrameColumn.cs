namespace Microsoft.Data.Analysis;

/// <summary>A column of <see cref="double"/>.</summary>
/// <remarks>Its operations with any number give <see cref="double"/>.</remarks>
public class DoubleDataFrameColumn : PrimitiveDataFrameColumn<double>
{
    /// <summary>A column of the values, where null is a missing one.</summary>
    public DoubleDataFrameColumn(string name, IEnumerable<double?> values) : base(name, values) { }

    /// <summary>A column of the values.</summary>
    public DoubleDataFrameColumn(string name, IEnumerable<double> values) : base(name, values) { }

    /// <summary>A column of <paramref name="length"/> missing values.</summary>
    public DoubleDataFrameColumn(string name, long length = 0) : base(name, length) { }

    public DoubleDataFrameColumn Add(double value, bool inPlace = false) => this.With(BinaryOperation.Add, value, inPlace);
    public DoubleDataFrameColumn Add(DoubleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column, inPlace);
    public DoubleDataFrameColumn Add(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column.AsDouble(), inPlace);
    public DoubleDataFrameColumn Add(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column.AsDouble(), inPlace);
    public DoubleDataFrameColumn Add(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Add, column.AsDouble(), inPlace);

    public DoubleDataFrameColumn Subtract(double value, bool inPlace = false) => this.With(BinaryOperation.Subtract, value, inPlace);
    public DoubleDataFrameColumn Subtract(DoubleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column, inPlace);
    public DoubleDataFrameColumn Subtract(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column.AsDouble(), inPlace);
    public DoubleDataFrameColumn Subtract(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column.AsDouble(), inPlace);
    public DoubleDataFrameColumn Subtract(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Subtract, column.AsDouble(), inPlace);

    public DoubleDataFrameColumn Multiply(double value, bool inPlace = false) => this.With(BinaryOperation.Multiply, value, inPlace);
    public DoubleDataFrameColumn Multiply(DoubleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column, inPlace);
    public DoubleDataFrameColumn Multiply(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column.AsDouble(), inPlace);
    public DoubleDataFrameColumn Multiply(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column.AsDouble(), inPlace);
    public DoubleDataFrameColumn Multiply(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Multiply, column.AsDouble(), inPlace);

    public DoubleDataFrameColumn Divide(double value, bool inPlace = false) => this.With(BinaryOperation.Divide, value, inPlace);
    public DoubleDataFrameColumn Divide(DoubleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column, inPlace);
    public DoubleDataFrameColumn Divide(SingleDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column.AsDouble(), inPlace);
    public DoubleDataFrameColumn Divide(Int32DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column.AsDouble(), inPlace);
    public DoubleDataFrameColumn Divide(Int64DataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Divide, column.AsDouble(), inPlace);

    internal override PrimitiveDataFrameColumn<double> CreateNewColumn() => new DoubleDataFrameColumn(Name);
}
