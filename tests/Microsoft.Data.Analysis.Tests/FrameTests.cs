namespace Microsoft.Data.Analysis.Tests;

public class FrameTests
{
    private static DataFrame Weather() => DataFrame.LoadCsvFromString("""
        day,rain,wet,wind
        1,0.0,false,2
        2,4.5,true,6
        3,,,3
        4,1.5,true,8
        5,0.0,false,1
        """);

    [Fact]
    public void Columns_are_found_by_name_and_type()
    {
        var frame = Weather();
        Assert.Equal(4.5f, frame.Columns.GetSingleColumn("rain")[1]);
        Assert.Equal(true, frame.Columns.GetPrimitiveColumn<bool>("wet")[1]);
        Assert.Contains("'snow' does not exist; there are 'day', 'rain', 'wet', 'wind'", Assert.Throws<ArgumentException>(() => frame["snow"]).Message);
        Assert.Contains("'rain' holds System.Single", Assert.Throws<ArgumentException>(() => frame.Columns.GetDoubleColumn("rain")).Message);
    }

    [Fact]
    public void Columns_are_added_replaced_renamed_and_dropped()
    {
        var frame = Weather();
        frame["gale"] = frame["wind"].ElementwiseGreaterThan(5);
        frame["wind"] = frame["wind"].Multiply(3.6f);
        frame.Columns.RenameColumn("wind", "km/h");
        frame.Columns.Remove("wet");
        Assert.Equal(["day", "rain", "km/h", "gale"], frame.Columns.Select(column => column.Name));
        Assert.Equal(28.8f, frame["km/h"][3]);
        Assert.Contains("the others have 5", Assert.Throws<ArgumentException>(() => frame.Columns.Add(new Int32DataFrameColumn("short", 2))).Message);
        Assert.Throws<ArgumentException>(() => frame.Columns.Add(new Int32DataFrameColumn("rain", 5)));
    }

    [Fact]
    public void Rows_are_chosen_by_filter_and_by_number()
    {
        var frame = Weather();
        Assert.Equal([2f, 4f], Days(frame.Filter(frame["rain"].ElementwiseGreaterThan(0))));
        Assert.Equal([2f, 4f], Days(frame[frame.Columns.GetBooleanColumn("wet")]));
        Assert.Equal([1f, 2f], Days(frame.Head(2)));
        Assert.Equal([4f, 5f], Days(frame.Tail(2)));
        Assert.Equal([5f, 1f, 1f], Days(frame[[4, 0, 0]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => frame.Head(6));
    }

    [Fact]
    public void Rows_are_read_set_and_appended()
    {
        var frame = Weather();
        Assert.Equal([2f, 4.5f, true, 6f], frame.Rows[1]);
        frame.Rows[2]["rain"] = 0.2f;
        Assert.Equal(0.2f, frame[2, 1]);
        var longer = frame.Append(["6", "1.25", "True"]);
        Assert.Equal([6f, 1.25f, true, null], longer.Rows[5]);
        Assert.Equal(5, frame.Rows.Count);
        Assert.Throws<FormatException>(() => frame.Append(["six"], inPlace: true));
        Assert.Equal(5, frame["day"].Length);
    }

    [Fact]
    public void Sorting_orders_whole_rows()
    {
        Assert.Equal([1f, 5f, 4f, 2f, 3f], Days(Weather().OrderBy("rain")));
        Assert.Equal([4f, 2f, 3f, 1f, 5f], Days(Weather().OrderByDescending("wind")));
        Assert.Equal(3f, Weather().OrderBy("rain", putNullValuesLast: false)["day"][0]);
    }

    [Fact]
    public void Rows_with_missing_values_are_dropped_or_filled()
    {
        Assert.Equal([1f, 2f, 4f, 5f], Days(Weather().DropNulls()));
        Assert.Equal(5, Weather().DropNulls(DropNullOptions.All).Rows.Count);
        Assert.Equal(0, Weather().FillNulls(0).Columns.Sum(column => column.NullCount));
    }

    [Fact]
    public void Groups_are_aggregated_in_order_of_appearance()
    {
        var groups = Weather().GroupBy<bool>("wet");
        Assert.Equal([false, true], groups.Groupings.Select(group => group.Key));
        Assert.Equal([2, 2], groups.Groupings.Select(group => group.Count()));
        Assert.Equal([1.5, 7.0], groups.Mean("wind").Columns.GetPrimitiveColumn<double>("wind").Select(value => value!.Value));
        Assert.Equal([0f, 6f], groups.Sum("rain").Columns.GetSingleColumn("rain").Select(value => value!.Value));
        Assert.Equal([2f, 8f], groups.Max("wind").Columns.GetSingleColumn("wind").Select(value => value!.Value));
        Assert.Equal([1f, 1.5f], [groups.Min("wind")["wind"][0], groups.Min("rain")["rain"][1]]);
        Assert.Equal([1f, 2f], Days(groups.First()));
        var counts = groups.Count();
        Assert.Equal(["wet", "day", "rain", "wind"], counts.Columns.Select(column => column.Name));
        Assert.Equal([2L, 2L], counts.Columns.GetPrimitiveColumn<long>("rain").Select(value => value!.Value));
        Assert.Throws<InvalidCastException>(() => Weather().GroupBy<int>("wet"));
    }

    [Fact]
    public void The_description_has_length_extremes_and_mean()
    {
        var description = Weather().Description();
        Assert.Equal(["Description", "day", "rain", "wind"], description.Columns.Select(column => column.Name));
        Assert.Equal(["Length (excluding null values)", "Max", "Min", "Mean"], description.Columns.GetStringColumn("Description"));
        // Upstream divides by all rows, the missing ones included.
        Assert.Equal([4f, 4.5f, 0f, 1.2f], description.Columns.GetPrimitiveColumn<float>("rain"));
        Assert.Equal("System.Boolean", Weather().Info()["wet"][0]);
    }

    [Fact]
    public void The_text_shows_names_rows_and_how_many_there_are()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("a", [1, null, 3]), new StringDataFrameColumn("a longer name", ["x", "y", "z"]));
        var lines = frame.ToString(2).Split(Environment.NewLine);
        Assert.Equal(["a             a longer name ", "1             x             ", "null          y             ", "  ... 2 of total 3", ""], lines);
        Assert.Equal(frame.ToString(25), frame.ToString());
    }

    private static IEnumerable<float?> Days(DataFrame frame) => frame.Columns.GetSingleColumn("day");
}
