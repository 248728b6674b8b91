namespace Microsoft.Data.Analysis;

/// <summary>A column of truth values, such as a filter of rows.</summary>
public class BooleanDataFrameColumn : PrimitiveDataFrameColumn<bool>
{
    /// <summary>A column of the values, where null is a missing one.</summary>
    public BooleanDataFrameColumn(string name, IEnumerable<bool?> values) : base(name, values) { }

    /// <summary>A column of the values.</summary>
    public BooleanDataFrameColumn(string name, IEnumerable<bool> values) : base(name, values) { }

    /// <summary>A column of <paramref name="length"/> missing values.</summary>
    public BooleanDataFrameColumn(string name, long length = 0) : base(name, length) { }

    /// <summary>Where both columns are true.</summary>
    public BooleanDataFrameColumn And(BooleanDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.And, column, inPlace);

    /// <summary>Where either column is true.</summary>
    public BooleanDataFrameColumn Or(BooleanDataFrameColumn column, bool inPlace = false) => this.With(BinaryOperation.Or, column, inPlace);

    internal override PrimitiveDataFrameColumn<bool> CreateNewColumn() => new BooleanDataFrameColumn(Name);
}
