namespace Microsoft.Data.Analysis.Tests;

public class ColumnTests
{
    private static readonly SingleDataFrameColumn Single = new("single", [1f, 2.5f, null, 4f]);
    private static readonly DoubleDataFrameColumn Double = new("double", [0.5, null, 3, 8]);
    private static readonly Int32DataFrameColumn Int32 = new("int", [7, 2, 5, 3]);
    private static readonly Int64DataFrameColumn Int64 = new("long", [1L, 2, 3, 4]);

    [Fact]
    public void Arithmetic_keeps_the_type_or_widens_it_and_keeps_missing_values_missing()
    {
        Assert.Equal([1.5, null, null, 12], Single.Add(Double));
        Assert.Equal([2f, 5f, null, 8f], Single.Multiply(2));
        Assert.Equal([-6f, 0.5f, null, 1f], Single.Subtract(Int32));
        Assert.Equal([3, 1, 2, 1], Int32.Divide(2).Select(value => value!.Value));
        Assert.Equal([3.5f, 1f, 2.5f, 1.5f], Int32.Divide(2f).Select(value => value!.Value));
        Assert.IsType<Int64DataFrameColumn>(Int32.Add(Int64));
        Assert.IsType<SingleDataFrameColumn>(Int64.Add(1f));
        Assert.IsType<DoubleDataFrameColumn>(Single.Add(0.25));
        Assert.Equal("single", Single.Add(Double).Name);
    }

    [Fact]
    public void Columns_whose_type_is_not_known_meet_in_double()
    {
        DataFrameColumn left = Single, right = Int32;
        Assert.Equal([-6.0, 0.5, null, 1], Assert.IsType<DoubleDataFrameColumn>(left.Subtract(right)));
        Assert.Equal([2.0, 5, null, 8], Assert.IsType<DoubleDataFrameColumn>(left.Multiply(2)));
        Assert.IsType<SingleDataFrameColumn>(left.Multiply(2f));
        Assert.IsType<Int32DataFrameColumn>(right.Add(right));
        Assert.Equal([2.5m, 4m, null, 5.5m], Assert.IsType<PrimitiveDataFrameColumn<decimal>>(left.Add(1.5m)));
    }

    [Fact]
    public void Arithmetic_in_place_changes_the_column_and_needs_its_own_type()
    {
        var column = Single.Clone();
        Assert.Same(column, column.Add(1f, inPlace: true));
        Assert.Equal([2f, 3.5f, null, 5f], column);
        Assert.Throws<ArgumentException>(() => column.Add(1, inPlace: true));
        Assert.Equal([1f, 2.5f, null, 4f], Single);
    }

    [Fact]
    public void What_cannot_be_combined_is_refused()
    {
        var truths = new BooleanDataFrameColumn("truth", [true, false, true, false]);
        Assert.Contains("'single'", Assert.Throws<NotSupportedException>(() => Single.Add<bool>(true)).Message);
        Assert.Throws<NotSupportedException>(() => truths.Add(truths));
        Assert.Throws<NotSupportedException>(() => ((DataFrameColumn)Single).Add(truths));
        Assert.Contains("'short' has 1", Assert.Throws<ArgumentException>(() => Single.Add(new SingleDataFrameColumn("short", [1f]))).Message);
        Assert.Throws<DivideByZeroException>(() => Int32.Divide(0));
        Assert.Throws<NotImplementedException>(() => new StringDataFrameColumn("word", ["a"]).Mean());
    }

    [Fact]
    public void Comparisons_give_truth_values_and_see_zero_behind_missing_values()
    {
        Assert.Equal([false, true, false, true], Single.ElementwiseGreaterThan(2).Select(value => value!.Value));
        Assert.Equal([true, false, false, false], Single.ElementwiseEquals(1.0).Select(value => value!.Value));
        Assert.Equal([true, true, true, false], Single.ElementwiseNotEquals(4).Select(value => value!.Value));
        Assert.Equal([true, false, true, true], Single.ElementwiseLessThanOrEqual(Int64).Select(value => value!.Value));
        Assert.Equal([false, false, true, true], Double.ElementwiseGreaterThanOrEqual(Single).Select(value => value!.Value));
        var dates = new DateTimeDataFrameColumn("date", [new DateTime(2020, 1, 1), new DateTime(2021, 1, 1)]);
        Assert.Equal([true, false], dates.ElementwiseLessThan(new DateTime(2020, 6, 1)).Select(value => value!.Value));
        Assert.Equal([false, false, true, false], Single.ElementwiseIsNull().Select(value => value!.Value));
    }

    [Fact]
    public void A_comparison_with_NaN_is_false()
    {
        var column = new DoubleDataFrameColumn("x", [double.NaN, 1]);
        Assert.Equal([false, true], column.ElementwiseEquals(column).Select(value => value!.Value));
        Assert.Equal([false, false], column.ElementwiseGreaterThan(1.0).Select(value => value!.Value));
    }

    [Fact]
    public void Truth_values_are_combined()
    {
        var left = new BooleanDataFrameColumn("left", [true, true, false]);
        var right = new BooleanDataFrameColumn("right", [true, false, false]);
        Assert.Equal([true, false, false], left.And(right).Select(value => value!.Value));
        Assert.Equal([true, true, false], left.Or(right).Select(value => value!.Value));
    }

    [Fact]
    public void Statistics_leave_missing_values_out()
    {
        Assert.Equal(4f, Single.Max());
        Assert.Equal(1f, Single.Min());
        Assert.Equal(7.5f, Single.Sum());
        Assert.Equal(2.5, Single.Mean());
        Assert.Equal(2.5, Single.Median());
        Assert.Equal(4.0, Int32.Median());
        Assert.Null(new DoubleDataFrameColumn("none", 3).Max());
        Assert.Equal(new DateTime(2021, 1, 1), new DateTimeDataFrameColumn("date", [new DateTime(2020, 1, 1), new DateTime(2021, 1, 1)]).Max());
    }

    [Fact]
    public void Missing_values_are_filled_and_dropped()
    {
        Assert.Equal([1f, 2.5f, 9f, 4f], Single.FillNulls(9f));
        Assert.Equal([1f, 2.5f, 9f, 4f], (PrimitiveDataFrameColumn<float>)((DataFrameColumn)Single).FillNulls(9));
        Assert.Equal([1f, 2.5f, 4f], Single.DropNulls());
        Assert.Equal(1, Single.NullCount);
    }

    [Fact]
    public void Sorting_puts_missing_values_where_asked_whatever_the_order()
    {
        Assert.Equal([4f, 2.5f, 1f, null], Single.Sort(ascending: false));
        Assert.Equal([null, 1f, 2.5f, 4f], Single.Sort(putNullValuesLast: false));
        Assert.Equal(["a", "b", null], new StringDataFrameColumn("word", ["b", null, "a"]).Sort());
    }

    [Fact]
    public void Strings_are_compared_changed_and_counted()
    {
        var words = new StringDataFrameColumn("word", ["a", "b", null, "a"]);
        Assert.Equal([true, false, false, true], words.ElementwiseEquals("a").Select(value => value!.Value));
        Assert.Equal(["A", "B", null, "A"], words.Apply(word => word.ToUpperInvariant()));
        var counts = words.ValueCounts();
        Assert.Equal(["a", "b"], counts.Columns.GetStringColumn("Values"));
        Assert.Equal([2L, 1L], counts.Columns.GetPrimitiveColumn<long>("Counts").Select(value => value!.Value));
    }

    [Fact]
    public void A_value_of_another_type_or_a_row_that_is_not_there_is_refused()
    {
        DataFrameColumn column = Single.Clone();
        Assert.Contains("System.Single", Assert.Throws<ArgumentException>(() => column[0] = 1.0).Message);
        Assert.Contains("no row 4", Assert.Throws<ArgumentOutOfRangeException>(() => column[4]).Message);
        column[2] = 3f;
        Assert.Equal(0, column.NullCount);
    }
}
