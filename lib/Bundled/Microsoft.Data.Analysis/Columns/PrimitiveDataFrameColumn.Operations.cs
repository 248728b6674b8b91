namespace Microsoft.Data.Analysis;

public partial class PrimitiveDataFrameColumn<T>
{
    /// <inheritdoc/>
    public override DataFrameColumn Add(DataFrameColumn column, bool inPlace = false) => Arithmetic.Combine(this, column, BinaryOperation.Add, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Add<U>(U value, bool inPlace = false) => Arithmetic.Combine(this, value, BinaryOperation.Add, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Subtract(DataFrameColumn column, bool inPlace = false) => Arithmetic.Combine(this, column, BinaryOperation.Subtract, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Subtract<U>(U value, bool inPlace = false) => Arithmetic.Combine(this, value, BinaryOperation.Subtract, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Multiply(DataFrameColumn column, bool inPlace = false) => Arithmetic.Combine(this, column, BinaryOperation.Multiply, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Multiply<U>(U value, bool inPlace = false) => Arithmetic.Combine(this, value, BinaryOperation.Multiply, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Divide(DataFrameColumn column, bool inPlace = false) => Arithmetic.Combine(this, column, BinaryOperation.Divide, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Divide<U>(U value, bool inPlace = false) => Arithmetic.Combine(this, value, BinaryOperation.Divide, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn And(DataFrameColumn column, bool inPlace = false) => Arithmetic.Combine(this, column, BinaryOperation.And, inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Or(DataFrameColumn column, bool inPlace = false) => Arithmetic.Combine(this, column, BinaryOperation.Or, inPlace);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) => Arithmetic.Compare(this, column, ComparisonOperation.Equals);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals<U>(U value) => Arithmetic.Compare(this, value, ComparisonOperation.Equals);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) => Arithmetic.Compare(this, column, ComparisonOperation.NotEquals);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<U>(U value) => Arithmetic.Compare(this, value, ComparisonOperation.NotEquals);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual(DataFrameColumn column) => Arithmetic.Compare(this, column, ComparisonOperation.GreaterThanOrEqual);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual<U>(U value) => Arithmetic.Compare(this, value, ComparisonOperation.GreaterThanOrEqual);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual(DataFrameColumn column) => Arithmetic.Compare(this, column, ComparisonOperation.LessThanOrEqual);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual<U>(U value) => Arithmetic.Compare(this, value, ComparisonOperation.LessThanOrEqual);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan(DataFrameColumn column) => Arithmetic.Compare(this, column, ComparisonOperation.GreaterThan);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan<U>(U value) => Arithmetic.Compare(this, value, ComparisonOperation.GreaterThan);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThan(DataFrameColumn column) => Arithmetic.Compare(this, column, ComparisonOperation.LessThan);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThan<U>(U value) => Arithmetic.Compare(this, value, ComparisonOperation.LessThan);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseIsNull() => new BooleanDataFrameColumn(Name, this.Select(value => value is null));

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseIsNotNull() => new BooleanDataFrameColumn(Name, this.Select(value => value is not null));
}
