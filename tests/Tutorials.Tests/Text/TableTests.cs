using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Tests.Text;

public sealed class TableTests
{
    [Fact]
    public void A_table_aligns_its_columns()
    {
        var table = new TextTable("t", "value");
        table.AddRow("1", "a\nb");
        table.AddRow("10", "c");
        Assert.Equal("t   value\n--  -----\n1   a\n    b\n10  c", table.ToString());
    }

    [Fact]
    public void A_table_in_a_notebook_escapes_its_texts()
    {
        var table = new TextTable("a<b");
        table.AddRow("x & y");
        Assert.Contains(">a&lt;b</th>", table.ToHtml());
        Assert.Contains(">x &amp; y</td>", table.ToHtml());
    }

    [Fact]
    public void A_row_of_another_length_is_refused()
    {
        var message = Assert.Throws<ArgumentException>(() => new TextTable("a", "b").AddRow("1")).Message;
        Assert.Equal("The table has 2 columns (a, b), and the row 1 cells: give one for each.", message);
    }

    [Fact]
    public void A_shape_table_shows_values_while_they_are_few()
    {
        var table = new ShapeTable("t", "h");
        table.Add(0, tensor(new[] { 0.5f, -0.25f })).Add(1, zeros(3, 3));
        Assert.Equal("(2,)\n0.5000  -0.2500", table.Rows[0][1]);
        Assert.Equal("(3, 3)", table.Rows[1][1]);
    }

    [Fact]
    public void A_shape_table_of_tensors_names_shape_size_and_type() =>
        Assert.Equal(["x", "(2, 3)", "6", "Int64"], ShapeTable.Of(("x", arange(6).reshape(2, 3))).Rows[0]);

    [Fact]
    public void A_labeled_matrix_must_fit_its_labels()
    {
        Assert.Equal(["a", "1", "2"], arange(1, 3).reshape(1, 2).Labeled(["a"], ["x", "y"]).Rows[0]);
        var message = Assert.Throws<ArgumentException>(() => zeros(2, 2).Labeled(["a"], ["x", "y"])).Message;
        Assert.Equal("A tensor of shape (2, 2) does not fit 1 row labels and 2 column labels.", message);
    }

    [Fact]
    public void A_number_that_rounds_to_zero_has_no_sign() => Assert.Equal("0.00  -0.01", TensorText.Row(tensor(new[] { -0.001f, -0.01f }), 2));

    [Fact]
    public void Numbers_come_in_row_major_order_from_any_tensor()
    {
        Assert.Equal([1, 3, 2, 4], tensor(new long[,] { { 1, 2 }, { 3, 4 } }).t().Numbers());
        Assert.Equal([0.5], tensor(0.5f, requires_grad: true).Numbers());
    }

    [Fact]
    public void A_table_shows_itself_as_html_and_text()
    {
        var table = new TextTable("a");
        table.AddRow("1");
        var shown = NotebookHost.Show(table);
        Assert.Equal(table.ToHtml(), shown["text/html"]);
        Assert.Equal(table.ToString(), shown["text/plain"]);
    }
}
