using System.Text.Json;
using AngleSharp.Dom;

namespace Notebooks.Book.Tests;

/// <summary>Code that explains itself: colors by meaning, notes, and ways to declarations.</summary>
public sealed class CodeTests
{
    [Fact]
    public void A_word_is_colored_by_what_it_means()
    {
        using var series = new SmallSeries();
        series.Add("00-a.ipynb", "# A", SmallSeries.Code("// Names\nrecord Pair(int Left);\nvar value = new Pair(3);\nConsole.WriteLine($\"is {value.Left}\");"));
        series.Build();

        var words = series.Page("00-a.html").QuerySelectorAll("pre.code i, pre.code a").ToLookup(word => word.TextContent.Trim(), word => word.ClassName);

        Assert.Equal("c", words["// Names"].Single());
        Assert.Equal(["t", "t"], words["Pair"]);
        Assert.Equal("k", words["var"].Single());
        Assert.Equal(["v", "v"], words["value"]);
        Assert.Equal("n", words["3"].Single());
        Assert.Equal("f", words["WriteLine"].Single());
        Assert.Equal("m", words["Left"].Last());
        Assert.Equal("s", words["is"].Single());
    }

    [Fact]
    public void Every_character_of_a_cell_is_in_the_page()
    {
        const string Code = "#nullable disable\nstring Tell(object x) => x switch { null => \"<none>\", _ => $\"{x:F2} & more\" };  // until the end";
        using var series = new SmallSeries();
        series.Add("00-a.ipynb", "# A", SmallSeries.Code(Code));
        series.Build();

        Assert.Equal(Code, series.Page("00-a.html").QuerySelector("pre.code")!.TextContent);
    }

    [Fact]
    public void A_var_says_its_type_and_a_method_its_signature_and_first_sentence()
    {
        using var series = new SmallSeries();
        series.Add("00-a.ipynb", "# A", SmallSeries.Code("var names = new List<string>();\nvar sorted = names.OrderBy(name => name.Length);"));
        series.Build();

        var page = series.Page("00-a.html");

        Assert.EndsWith("List<string>", NoteOn(page, "var")[0]);
        Assert.Equal("List<string> names", NoteOn(page, "names")[0]);
        Assert.Contains("OrderBy<string, int>", NoteOn(page, "OrderBy")[0]);
        Assert.Equal("Sorts the elements of a sequence in ascending order according to a key.", NoteOn(page, "OrderBy")[1]);
    }

    [Fact]
    public void A_name_leads_to_the_earlier_cell_that_declares_it_in_code_and_text()
    {
        using var series = new SmallSeries();
        series.Add(
            "00-a.ipynb", "# A", SmallSeries.Code("int Twice(int x) => 2 * x;"), "Here is `Twice` again, and `nothing`.",
            SmallSeries.Code("int Twice(int x) => x + x;\nTwice(2)"), SmallSeries.Code("Twice(3)"));
        series.Build();

        var page = series.Page("00-a.html");
        var cells = page.QuerySelectorAll(".cell");

        Assert.Empty(cells[1].QuerySelectorAll("pre a"));
        Assert.Equal("#cell-2", cells[2].QuerySelector("pre a")!.GetAttribute("href"));
        Assert.Equal("#cell-1", Assert.Single(page.QuerySelectorAll("p code a")).GetAttribute("href"));
    }

    [Fact]
    public void A_name_says_the_shape_that_a_table_showed_of_it_from_there_on()
    {
        const string Table = "<table><thead><tr><th>tensor</th><th>shape</th></tr></thead><tbody><tr><td>x</td><td>(5, 1, 4)</td></tr></tbody></table>";
        using var series = new SmallSeries();
        series.Add(
            "00-a.ipynb", "# A", SmallSeries.Code("var x = new float[20];"), SmallSeries.Code("x.Length", SmallSeries.Shown(("text/html", Table))),
            SmallSeries.Code("x[0]"), SmallSeries.Code("var x = 3;"), SmallSeries.Code("x + 1"));
        series.Build();

        var page = series.Page("00-a.html");

        Assert.Equal(["", "", "(5, 1, 4) in cell 2", "", ""], page.QuerySelectorAll(".cell").Select(cell => Shape(page, cell)));

        static string Shape(IDocument page, IElement cell) =>
            NoteOn(page, cell.QuerySelectorAll("[data-n]").First(word => word.TextContent == "x")) is [_, _, var shape, ..] ? shape : "";
    }

    [Fact]
    public void A_solution_is_understood_where_it_stands()
    {
        using var series = new SmallSeries();
        series.Add("00-a.ipynb", "# A", SmallSeries.Code("double rate = 0.1;"), "```csharp\ndouble answer = rate * 2;\n```");
        series.Build();

        var solution = series.Page("00-a.html").QuerySelectorAll("pre.code")[1];

        Assert.Equal("#cell-1", solution.QuerySelector("a")!.GetAttribute("href"));
    }

    private static string[] NoteOn(IDocument page, string word) => NoteOn(page, page.QuerySelectorAll("[data-n]").First(element => element.TextContent == word));

    private static string[] NoteOn(IDocument page, IElement word) =>
        JsonSerializer.Deserialize<string[][]>(page.GetElementById("code-notes")!.TextContent)![int.Parse(word.GetAttribute("data-n")!)];
}
