using System.Globalization;

namespace Microsoft.Data.Analysis.Tests;

public class CsvTests
{
    private const string Cities = """
        city,founded,people,coast,visited
        Lagos,1914,15.4,true,2021-03-04
        "Bern, BE",1191,0.14,false,2019-12-31
        Lima,,10.9,null,
        """;

    [Fact]
    public void Types_are_guessed_as_upstream_guesses_them()
    {
        var frame = DataFrame.LoadCsvFromString(Cities);
        Assert.Equal(
            [typeof(StringDataFrameColumn), typeof(SingleDataFrameColumn), typeof(SingleDataFrameColumn), typeof(BooleanDataFrameColumn), typeof(DateTimeDataFrameColumn)],
            frame.Columns.Select(column => column.GetType()));
        Assert.Equal(["city", "founded", "people", "coast", "visited"], frame.Columns.Select(column => column.Name));
        Assert.Equal(3, frame.Rows.Count);
        Assert.Equal("Bern, BE", frame[1, 0]);
        Assert.Equal(1191f, frame[1, 1]);
        Assert.Equal(new DateTime(2021, 3, 4), frame["visited"][0]);
    }

    [Fact]
    public void Empty_values_and_null_are_missing_except_that_an_empty_string_is_a_string()
    {
        var frame = DataFrame.LoadCsvFromString(Cities);
        Assert.Equal([0L, 1, 0, 1, 1], frame.Columns.Select(column => column.NullCount));
        var words = DataFrame.LoadCsvFromString("word,n\n,1\nNULL,2\nx,3");
        Assert.Equal(["", null, "x"], words.Columns.GetStringColumn("word"));
    }

    [Theory]
    [InlineData("1\nmany", typeof(string))]
    [InlineData("true\n\"a, b\"", typeof(string))]
    [InlineData("null\n2020-01-01", typeof(DateTime))]
    [InlineData("null\nnull", typeof(string))]
    public void Values_of_unlike_types_meet_in_the_wider(string values, Type type) =>
        Assert.Equal(type, DataFrame.LoadCsvFromString("a\n" + values)["a"].DataType);

    [Fact]
    public void Numbers_mixed_with_truth_values_count_as_numbers_and_fail_where_they_are_none() =>
        Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString("a\n1\ntrue"));

    [Fact]
    public void Only_the_first_lines_are_guessed_from()
    {
        var text = "a\n" + string.Concat(Enumerable.Repeat("1\n", 9)) + "word\n";
        Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString(text));
        Assert.Equal(typeof(string), DataFrame.LoadCsvFromString(text, guessRows: 11)["a"].DataType);
    }

    [Fact]
    public void Names_and_types_can_be_given()
    {
        var frame = DataFrame.LoadCsvFromString("1;2;3\n4;5;6", separator: ';', header: false, columnNames: ["a", "b", "c"],
            dataTypes: [typeof(int), typeof(long), typeof(double)], addIndexColumn: true);
        Assert.Equal(["IndexColumn", "a", "b", "c"], frame.Columns.Select(column => column.Name));
        Assert.Equal([0L, 1], frame.Columns.GetInt64Column("IndexColumn").Select(value => value!.Value));
        Assert.Equal([1, 4], frame.Columns.GetInt32Column("a").Select(value => value!.Value));
        Assert.Equal(6.0, frame.Columns.GetDoubleColumn("c")[1]);
        Assert.Equal("Column1", DataFrame.LoadCsvFromString("1,2", header: false).Columns[1].Name);
    }

    [Fact]
    public void A_number_of_rows_can_be_asked_for()
    {
        Assert.Equal(2, DataFrame.LoadCsvFromString(Cities, numberOfRowsToRead: 2).Rows.Count);
        Assert.Equal(0, DataFrame.LoadCsvFromString(Cities, numberOfRowsToRead: 0).Rows.Count);
    }

    [Fact]
    public void Numbers_are_read_in_the_culture_given()
    {
        var frame = DataFrame.LoadCsvFromString("a;b\n1,5;x", separator: ';', dataTypes: [typeof(double), typeof(string)], cultureInfo: Comma());
        Assert.Equal(1.5, frame[0, 0]);
    }

    [Fact]
    public void Names_that_come_again_are_numbered_when_asked()
    {
        Assert.Contains("already contains a column called a", Assert.Throws<ArgumentException>(() => DataFrame.LoadCsvFromString("a,b,a,a\n1,2,3,4")).Message);
        var frame = DataFrame.LoadCsvFromString("a,b,a,a\n1,2,3,4", renameDuplicatedColumns: true);
        Assert.Equal(["a", "b", "a.1", "a.2"], frame.Columns.Select(column => column.Name));
    }

    [Fact]
    public void Quotes_breaks_blank_lines_and_spaces_are_read()
    {
        var frame = DataFrame.LoadCsvFromString("a , b\r\n\r\n \" say \"\"hi\"\"\nthere \" , 5\"\r\n  \r\n x,y\r\n");
        Assert.Equal(["say \"hi\"\nthere", "x"], frame.Columns.GetStringColumn("a"));
        Assert.Equal(["5\"", "y"], frame.Columns.GetStringColumn("b"));
    }

    [Fact]
    public void A_short_line_among_those_guessed_from_is_refused_and_later_its_rest_is_missing()
    {
        Assert.Contains("Line 3 has less columns", Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString("a,b\n1,2\n3")).Message);
        Assert.Null(DataFrame.LoadCsvFromString("a,b\n1,2\n3", guessRows: 2)[1, 1]);
    }

    [Fact]
    public void A_line_with_too_many_values_is_refused() =>
        Assert.Contains("number of columns(2)", Assert.Throws<ArgumentException>(() =>
            DataFrame.LoadCsvFromString("a,b\n1,2\n3,4,5", guessRows: 2)).Message);

    [Fact]
    public void An_empty_file_and_an_open_quote_say_so()
    {
        Assert.Equal("Empty file", Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString("")).Message);
        Assert.Contains("Line 2", Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString("a,b\n\"open,2\n3,4")).Message);
        Assert.Throws<ArgumentException>(() => DataFrame.LoadCsvFromString("a\n1", guessRows: 0));
    }

    [Fact]
    public void A_file_is_read_and_left_free()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, Cities);
        Assert.Equal(3, DataFrame.LoadCsv(path).Rows.Count);
        File.Delete(path);
        Assert.Throws<FileNotFoundException>(() => DataFrame.LoadCsv(path));
    }

    private static CultureInfo Comma()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        return culture;
    }
}
