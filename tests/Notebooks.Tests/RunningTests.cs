namespace Notebooks.Tests;

public sealed class RunningTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void The_last_expression_is_the_result_and_cells_share_what_they_declare()
    {
        var outputs = workspace.Execute(
            "1 + 1",
            "var x = 3;",
            "int Twice(int a) => 2 * a;\nTwice(x)",
            "using System.Globalization;\nvar x = \"again\";",
            "x + CultureInfo.InvariantCulture.Name.Length",
            "await Task.Delay(1);\nx.Length",
            "class Point { public int X => Origin(); static int Origin() => 7; }\nnew Point().X",
            "   \n",
            "(string)null");
        Assert.Equal("2", outputs[0].Only());
        Assert.IsType<ResultOutput>(outputs[0][0]);
        Assert.Empty(outputs[1]);
        Assert.Equal("6", outputs[2].Only());
        Assert.Equal("again0", outputs[4].Only());
        Assert.Equal("5", outputs[5].Only());
        Assert.Equal("7", outputs[6].Only());
        Assert.Empty(outputs[7]);
        Assert.Empty(outputs[8]);
    }

    [Fact]
    public void Console_text_is_kept_by_stream_and_in_order_with_what_is_displayed()
    {
        var outputs = workspace.Execute("""
            Console.Write("a");
            Console.WriteLine("b");
            Console.Error.Write("c");
            display(1);
            Console.Write("d 😀");
            2
            """)[0];
        Assert.Equal(new StreamOutput("stdout", "ab\n"), outputs[0]);
        Assert.Equal(new StreamOutput("stderr", "c"), outputs[1]);
        Assert.Equal("1", Assert.IsType<DisplayOutput>(outputs[2]).Data());
        Assert.Equal(new StreamOutput("stdout", "d 😀"), outputs[3]);
        Assert.Equal("2", Assert.IsType<ResultOutput>(outputs[4]).Data());
    }

    [Fact]
    public void Values_read_as_text()
    {
        (string Expression, string Text)[] cases =
        [
            ("new[] { 1, 2, 3 }", "[ 1, 2, 3 ]"),
            ("(1, \"a\", 0.5)", "(1, a, 0.5)"),
            ("Enumerable.Range(0, 25).ToList()", "[ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, ... (5 more) ]"),
            ("new float[,] { { 1, 2 }, { 3, 4.5f } }", "[ [ 1, 2 ], [ 3, 4.5 ] ]"),
            ("new { A = 1, B = 1e-7 }", "{ A = 1, B = 1E-07 }"),
            ("new object[] { null, 'c', DayOfWeek.Monday }", "[ <null>, c, Monday ]"),
            ("1.0 / 3", "0.3333333333333333"),
            ("true", "True"),
        ];
        var outputs = workspace.Execute([.. cases.Select(shown => new CellText(shown.Expression))]);
        Assert.Equal(cases.Select(shown => shown.Text), outputs.Select(output => output.Only()));
    }

    [Fact]
    public void Records_and_dictionaries_are_tables()
    {
        var outputs = workspace.Execute(
            "record City(string Name, int People);\nnew[] { new City(\"A & B\", 5), new City(\"C\", 6) }",
            "new Dictionary<string, double> { [\"x\"] = 0.5 }");
        Assert.Contains("<th></th><th>Name</th><th>People</th>", outputs[0][0].Data("text/html"));
        Assert.Contains("<td>0</td><td>A &amp; B</td><td>5</td>", outputs[0][0].Data("text/html"));
        Assert.Equal("[ City { Name = A & B, People = 5 }, City { Name = C, People = 6 } ]", outputs[0][0].Data());
        Assert.Contains("<td>x</td><td>0.5</td>", outputs[1][0].Data("text/html"));
        Assert.Equal("{ x: 0.5 }", outputs[1][0].Data());
    }

    [Fact]
    public void A_lazy_sequence_is_taken_once_and_only_as_far_as_it_is_shown()
    {
        var outputs = workspace.Execute(
            "var taken = 0;\nIEnumerable<object> Endless() { while (true) { taken++; yield return new { taken }; } }\nEndless()",
            "taken");
        Assert.Contains("(more)", outputs[0][0].Data());
        Assert.Equal("21", outputs[1].Only());
    }

    [Fact]
    public void The_whole_framework_is_at_hand_without_references()
    {
        var outputs = workspace.Execute(
            "System.Text.Json.JsonSerializer.Serialize(new[] { 1 })",
            "System.Xml.Linq.XElement.Parse(\"<a>b</a>\").Value",
            "System.Diagnostics.Process.GetCurrentProcess().Id > 0");
        Assert.Equal(["[1]", "b", "True"], outputs.Select(output => output.Only()));
    }

    [Fact]
    public void An_allowed_exception_is_kept_and_the_next_cell_runs()
    {
        var outputs = workspace.Execute(
            new CellText("int Fail(int a)\n{\n    return 1 / a;\n}\n\nFail(0)", "raises-exception"),
            "\"went on\"");
        var error = Assert.IsType<ErrorOutput>(Assert.Single(outputs[0]));
        Assert.Equal("DivideByZeroException", error.Name);
        Assert.Equal("Attempted to divide by zero.", error.Message);
        Assert.Equal(
            ["DivideByZeroException: Attempted to divide by zero.", "   at Fail in cell 1, line 3", "   at cell 1, line 6"], error.Traceback);
        Assert.Equal("went on", outputs[1].Only());
    }
}
