namespace Microsoft.Data.Analysis.Tests;

public class DisplayTests
{
    [Fact]
    public void A_table_shows_names_row_numbers_and_values()
    {
        var html = Display(new DataFrame(
            new StringDataFrameColumn("<city>", ["A & B", null]),
            new DateTimeDataFrameColumn("day", [new DateTime(2020, 2, 29), new DateTime(2021, 5, 6, 7, 8, 9)]),
            new DoubleDataFrameColumn("x", [0.5, -1])), "text/html");
        Assert.Contains("<th>&lt;city&gt;</th>", html);
        Assert.Contains("<tr><th>0</th><td style=\"text-align: left\">A &amp; B</td><td>2020-02-29</td><td style=\"text-align: right\">0.5</td></tr>", html);
        Assert.Contains(">null</td><td>2021-05-06 07:08:09</td>", html);
        Assert.DoesNotContain("more rows", html);
    }

    [Fact]
    public void A_long_table_shows_its_beginning_and_counts_the_rest()
    {
        var html = Display(new DataFrame(new Int32DataFrameColumn("n", Enumerable.Range(0, 2922))), "text/html");
        Assert.Equal(21, html.Split("<tr>").Length - 1);
        Assert.Contains("… 2902 more rows", html);
    }

    [Fact]
    public void A_column_shows_as_a_table_of_one() =>
        Assert.Contains("<th>n</th>", Display(new Int32DataFrameColumn("n", [1, 2]), "text/html"));

    [Fact]
    public void Plain_text_is_the_text()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("n", [1, 2]));
        Assert.Equal(frame.ToString(), Display(frame, "text/plain"));
    }

    private static string Display(object value, string mimeType) => NotebookHost.Show(value)[mimeType];
}
