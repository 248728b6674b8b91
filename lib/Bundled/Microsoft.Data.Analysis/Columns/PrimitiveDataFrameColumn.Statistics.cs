using System.Globalization;

namespace Microsoft.Data.Analysis;

public partial class PrimitiveDataFrameColumn<T>
{
    /// <inheritdoc/>
    public override object? Max() => Operations<T>.Instance.Max(Values.Present);

    /// <inheritdoc/>
    public override object? Max(IEnumerable<long> rowIndices) => Operations<T>.Instance.Max(Raw(rowIndices));

    /// <inheritdoc/>
    public override object? Min() => Operations<T>.Instance.Min(Values.Present);

    /// <inheritdoc/>
    public override object? Min(IEnumerable<long> rowIndices) => Operations<T>.Instance.Min(Raw(rowIndices));

    /// <inheritdoc/>
    public override object? Sum() => Operations<T>.Instance.Sum(Values.Present);

    /// <inheritdoc/>
    public override object? Sum(IEnumerable<long> rowIndices) => Operations<T>.Instance.Sum(Raw(rowIndices)) ?? default(T);

    /// <inheritdoc/>
    public override double Mean()
    {
        if (Length == 0)
            return 0;
        var sum = Sum() ?? throw new InvalidOperationException($"Every value of the column '{Name}' is missing, so it has no mean.");
        return ToDouble((T)sum) / (Length - NullCount);
    }

    /// <inheritdoc/>
    public override double Median()
    {
        var sorted = Values.Present.Order().ToList();
        if (sorted.Count == 0)
            return 0;
        var middle = ToDouble(sorted[sorted.Count / 2]);
        return sorted.Count % 2 == 1 ? middle : (middle + ToDouble(sorted[(sorted.Count / 2) - 1])) / 2;
    }

    /// <inheritdoc/>
    public override bool HasDescription() => IsNumericColumn() || typeof(T) == typeof(DateTime);

    /// <inheritdoc/>
    public override DataFrameColumn Description()
    {
        float? Number(object? value) => value is T known && IsNumericColumn() ? Operations<T>.Instance.Convert<float>(known) : null;
        var mean = IsNumericColumn() ? Number(Sum()) / Length : null;
        return new PrimitiveDataFrameColumn<float>(Name, [Length - NullCount, Number(Max()), Number(Min()), mean]);
    }

    /// <inheritdoc/>
    public override DataFrame ValueCounts()
    {
        var groups = Groups();
        return new(
            new PrimitiveDataFrameColumn<T>("Values", groups.Keys),
            new PrimitiveDataFrameColumn<long>("Counts", groups.Values.Select(rows => (long)rows.Count)));
    }

    internal override PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending, bool putNullValuesLast) =>
        SortedRows(row => Values.Raw[row], ascending, putNullValuesLast);

    internal override GroupBy GroupBy(int columnIndex, DataFrame parent) => new GroupBy<T>(parent, columnIndex, Groups());

    private Dictionary<T, ICollection<long>> Groups() => GroupedRows(row => Values.Raw[row]);

    private IEnumerable<T> Raw(IEnumerable<long> rows) => rows.Select(row => Values.Raw[Row(row)]);

    private static double ToDouble(T value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);
}
