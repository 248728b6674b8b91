namespace Microsoft.Data.Analysis;

/// <summary>A column of dates and times.</summary>
public class DateTimeDataFrameColumn : PrimitiveDataFrameColumn<DateTime>
{
    /// <summary>A column of the values, where null is a missing one.</summary>
    public DateTimeDataFrameColumn(string name, IEnumerable<DateTime?> values) : base(name, values) { }

    /// <summary>A column of the values.</summary>
    public DateTimeDataFrameColumn(string name, IEnumerable<DateTime> values) : base(name, values) { }

    /// <summary>A column of <paramref name="length"/> missing values.</summary>
    public DateTimeDataFrameColumn(string name, long length = 0) : base(name, length) { }

    internal override PrimitiveDataFrameColumn<DateTime> CreateNewColumn() => new DateTimeDataFrameColumn(Name);
}
