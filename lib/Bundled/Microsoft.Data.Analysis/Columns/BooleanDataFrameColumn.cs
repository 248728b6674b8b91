namespace Microsoft.Data.Analysis;

/// <summary>A column of truth values, such as a filter of rows.</summary>
public class BooleanDataFrameColumn : PrimitiveDataFrameColumn<bool>
{
    /// <inheritdoc cref="PrimitiveDataFrameColumn{T}(string, IEnumerable{T?})"/>
    public BooleanDataFrameColumn(string name, IEnumerable<bool?> values) : base(name, values) { }

    /// <inheritdoc cref="PrimitiveDataFrameColumn{T}(string, IEnumerable{T})"/>
    public BooleanDataFrameColumn(string name, IEnumerable<bool> values) : base(name, values) { }

    /// <inheritdoc cref="PrimitiveDataFrameColumn{T}(string, long)"/>
    public BooleanDataFrameColumn(string name, long length = 0) : base(name, length) { }

    /// <summary>Where both columns are true.</summary>
    /// <param name="column">The right side, of the same length.</param>
    /// <param name="inPlace">Change this column and return it, not a copy.</param>
    /// <returns>A column of this one's name. A row is missing where it is missing in either column.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public BooleanDataFrameColumn And(BooleanDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.And, column, inPlace);

    /// <summary>Where either column is true.</summary>
    /// <inheritdoc cref="And(BooleanDataFrameColumn, bool)"/>
    public BooleanDataFrameColumn Or(BooleanDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Or, column, inPlace);

    internal override PrimitiveDataFrameColumn<bool> CreateNewColumn() => new BooleanDataFrameColumn(Name);
}
