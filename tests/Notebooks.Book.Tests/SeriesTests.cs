using AngleSharp.Dom;

namespace Notebooks.Book.Tests;

/// <summary>The series' own book, read without a browser.</summary>
[Collection(SeriesBookCollection.Name)]
public sealed class SeriesTests(SeriesBook book)
{
    [Fact]
    public void Every_page_has_a_language_one_title_a_description_and_a_preview() => Assert.All(book.Pages, file =>
    {
        var page = book.Page(file);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.StartsWith(page.QuerySelector("h1")!.TextContent, page.Title);
        Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        Assert.Equal(page.QuerySelector("h1")!.TextContent, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.True(File.Exists(Path.Combine(book.Folder, page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!)));
    });

    [Fact]
    public void Every_link_leads_to_a_file_and_an_identifier_that_are_there() => Assert.Empty(
        from file in book.Pages
        from element in book.Page(file).QuerySelectorAll("[href], [src]")
        let address = element.GetAttribute("href") ?? element.GetAttribute("src")!
        where !address.Contains("://") && !address.StartsWith("data:")
        let parts = address.Split('#')
        let target = parts[0].Length == 0 ? file : Uri.UnescapeDataString(parts[0])
        where !File.Exists(Path.Combine(book.Folder, target))
            || (parts.Length > 1 && parts[1].Length > 0 && book.Page(target).GetElementById(parts[1]) is null)
        select $"{file}: {address}");

    [Fact]
    public void No_page_names_anything_on_the_network_but_links() => Assert.Empty(
        from file in book.Pages
        from element in book.Page(file).QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon], [srcset]")
        where (element.GetAttribute("src") ?? element.GetAttribute("href") ?? "").Contains("//")
        select $"{file}: {element.OuterHtml}");

    [Fact]
    public void Identifiers_occur_once_on_a_page() => Assert.All(
        book.Pages, file => Assert.Distinct(book.Page(file).QuerySelectorAll("[id]").Select(element => element.Id)));

    [Fact]
    public void A_chapter_weighs_at_most_400_KB_and_the_book_12_MB()
    {
        Assert.All(book.Chapters, file =>
        {
            var shared = book.Page(file).QuerySelectorAll("script[src], link[rel=stylesheet]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!);
            Assert.InRange(shared.Append(file).Sum(part => new FileInfo(Path.Combine(book.Folder, part)).Length), 1, 400_000);
        });
        Assert.InRange(book.Result.Bytes, 1, 12_000_000);
    }

    [Fact]
    public void Every_output_of_every_notebook_is_on_its_page_without_a_script() => Assert.All(Repository.Notebooks, notebook =>
    {
        var page = book.Page(Path.ChangeExtension(notebook, ".html"));
        var outputs = Notebook.Load(Repository.PathOf("notebooks", notebook)).CodeCells.Sum(cell => cell.Outputs.Count);
        Assert.Equal(outputs, page.QuerySelectorAll(".cell > .out, .cell > figure").Length);
        Assert.All(page.QuerySelectorAll("figure.chart"), chart => Assert.True(File.Exists(Path.Combine(book.Folder, chart.QuerySelector("img")!.GetAttribute("src")!))));
    });

    [Fact]
    public void Every_picture_says_what_it_shows() => Assert.Empty(
        from file in book.Pages
        from picture in book.Page(file).QuerySelectorAll("img, svg[role=img]")
        where string.IsNullOrWhiteSpace(picture.GetAttribute("alt") ?? picture.GetAttribute("aria-label"))
        select $"{file}: {picture.OuterHtml[..40]}");

    [Fact]
    public void The_contents_say_for_each_chapter_what_one_can_do_after_it_and_how_long_it_takes()
    {
        var entries = book.Page("index.html").QuerySelectorAll(".chapters > li");

        Assert.Equal(book.Chapters, entries.Select(entry => entry.QuerySelector("h3 a")!.GetAttribute("href")));
        Assert.All(entries, entry => Assert.StartsWith("After it you can ", entry.QuerySelector("p")!.TextContent));
        Assert.All(entries, entry => Assert.Matches("^about [1-9][0-9]* minutes", entry.QuerySelector(".facts")!.TextContent));
        Assert.Equal(book.Chapters, book.Page("index.html").QuerySelectorAll("svg.map a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Names_of_the_library_lead_to_the_reference_with_their_documentation()
    {
        var link = book.Page("02-hello-rnn-cell.html").QuerySelectorAll("pre.code a").First(name => name.TextContent == "HelloTask");

        Assert.Equal("reference.html#HelloTask", link.GetAttribute("href"));
        Assert.Contains("read \"hello\" and write \"ohlol\"", book.Page("reference.html").GetElementById("HelloTask")!.TextContent);
    }

    [Fact]
    public void A_tensor_says_the_shape_that_the_run_showed() =>
        Assert.Contains("\"(5, 1, 4) in cell 4\"", book.Page("02-hello-rnn-cell.html").GetElementById("code-notes")!.TextContent);
}
