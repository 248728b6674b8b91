namespace Notebooks.Book.Tests;

/// <summary>What is wrong with the sources is one sentence with file and cell, and the old book stays as it was.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly SmallSeries series = new();

    public BadInputTests()
    {
        series.Add("00-a.ipynb", "# A", SmallSeries.Code("var one = 1;"));
        series.Build();
    }

    public void Dispose() => series.Dispose();

    [Fact]
    public void A_notebook_that_was_not_run()
    {
        var notebook = new Notebook();
        notebook.AddMarkdown("# A");
        notebook.AddCode("1 + 1");
        notebook.Save(series.PathOf("notebooks/00-a.ipynb"));

        Assert.Equal(
            "notebooks/00-a.ipynb: cell 1: it was not run, so there are no outputs to show; run ./run --update, or build the book with --execute.", series.Fail());
    }

    [Fact]
    public void A_cell_whose_output_is_an_error()
    {
        series.Add("00-a.ipynb", "# A", SmallSeries.Code("Go();int Go() => throw new Exception();", new ErrorOutput("Exception", "no way", [])));

        Assert.StartsWith("notebooks/00-a.ipynb: cell 1: its output is an error, Exception: no way;", series.Fail());
    }

    [Fact]
    public void A_cell_that_does_not_compile()
    {
        series.Add("00-a.ipynb", "# A", SmallSeries.Code("var one = 1;"), SmallSeries.Code("\nvar two = tow;"));

        Assert.Equal("notebooks/00-a.ipynb: cell 2, line 2: error CS0103: The name 'tow' does not exist in the current context", series.Fail());
    }

    [Theory]
    [InlineData("[B](01-b.ipynb)", "the link to 01-b.ipynb leads nowhere: there is no file notebooks/01-b.ipynb; mend the link or add the file.")]
    [InlineData("[up](#nowhere)", "the link to #nowhere leads nowhere: that page has no #nowhere; mend the link or the heading.")]
    [InlineData("[out](../../etc/passwd)", "the link to ../../etc/passwd leads nowhere: there is no file ../etc/passwd; mend the link or add the file.")]
    [InlineData("![A cell](cell.png)", "the link to cell.png leads nowhere: there is no file notebooks/cell.png; mend the link or add the file.")]
    [InlineData("$\\frac{a$", "the formula $\\frac{a$ cannot be set: Unexpected end of input in a macro argument, expected '}' at end of input: \\frac{a")]
    public void A_text_with_a_fault(string fault, string sentence)
    {
        series.Add("00-a.ipynb", "# A", SmallSeries.Code("var one = 1;"), $"See {fault}.");

        Assert.Equal($"notebooks/00-a.ipynb: the text after cell 1: {sentence}", series.Fail());
    }

    [Fact]
    public void A_chapter_without_a_title()
    {
        series.Add("00-a.ipynb", "Only text.");

        Assert.StartsWith("notebooks/00-a.ipynb: it has no heading of the first level", series.Fail());
    }

    [Fact]
    public void A_chapter_that_has_lost_the_heading_of_its_widget()
    {
        series.Add("02-hello-rnn-cell.ipynb", "# Hello\n\n## Does it forget?");

        Assert.Equal(
            "notebooks/02-hello-rnn-cell.ipynb: the widget rnn-cell belongs below the heading #does-it-remember, which is not there; name another in Widgets/rnn-cell/widget.json.",
            series.Fail());
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 2, 0, 0, 0, 0, 0, 0, 0, (byte)'{' })]
    [InlineData(new byte[] { 2, 0, 0, 0, 0, 0, 0, 0, (byte)'{', (byte)'}', 7 })]
    [InlineData(new byte[] { 2, 0, 0, 0, 0, 0, 0, 0, (byte)'[', (byte)']' })]
    public void Weights_that_are_not_whole(byte[] weights)
    {
        series.AddTranslator(weights);

        Assert.Equal(
            "data/translator-transformer-0.safetensors: it is not a whole file of weights in the format safetensors, which the widget translator needs; data/make_translators.cs makes it anew.",
            series.Fail());
    }

    [Fact]
    public void A_chapter_without_the_weights_of_its_widget_is_a_page_without_the_widget()
    {
        series.AddTranslator([]);
        File.Delete(series.PathOf("data/translator-transformer-0.safetensors"));

        var result = series.Build();

        Assert.Contains(
            "There is no file data/translator-transformer-0.safetensors, so the page 16-transformer-translator is without its widget translator; data/make_translators.cs makes the file.",
            result.Remarks);
        Assert.Null(series.Page("16-transformer-translator.html").GetElementById("translator"));
        Assert.False(File.Exists(Path.Combine(series.Book, "translator-view.js")));
    }

    [Fact]
    public void A_folder_that_is_no_book()
    {
        series.Write("letters/mine.txt", "Dear");

        var exception = Assert.Throws<NotebookException>(() => series.Build(options => options with { Output = series.PathOf("letters") }));

        Assert.EndsWith("letters has files that are no book, and stays as it is; name an empty or a new folder.", exception.Message);
        Assert.Equal("Dear", File.ReadAllText(series.PathOf("letters/mine.txt")));
    }

    [Fact]
    public void A_folder_without_notebooks()
    {
        var exception = Assert.Throws<NotebookException>(() => series.Build(options => options with { Notebooks = series.PathOf("none") }));

        Assert.Equal($"There is no folder {series.PathOf("none")} to make a book of; run from the repository's root, or name the folder.", exception.Message);
    }

    [Fact]
    public void The_command_says_what_is_wrong_and_fails()
    {
        series.Add("00-a.ipynb", "# A\n\n[B](01-b.ipynb)");

        var outcome = series.RunProgram();

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(
            $"{series.PathOf("notebooks/00-a.ipynb")}: the text before cell 1: the link to 01-b.ipynb leads nowhere: there is no file notebooks/01-b.ipynb; mend the link or add the file.",
            outcome.Errors.Trim());
    }
}
