using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Notebooks.Book.Tests;

/// <summary>The series' own book in a real browser, from the disk.</summary>
[Collection(SeriesBookCollection.Name)]
public sealed partial class BrowserTests(SeriesBook book, Browser browser) : IClassFixture<Browser>
{
    private const string Hello = "02-hello-rnn-cell.html";

    [Fact]
    public async Task Every_page_loads_without_a_console_message_a_request_off_the_disk_or_sideways_scrolling_on_a_phone()
    {
        foreach (var file in book.Pages)
        {
            await using var open = await browser.OpenAsync(book.AddressOf(file), width: 360, height: 740);
            var (content, window) = (await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await open.Page.EvaluateAsync<int>("innerWidth"));
            Assert.True(content <= window, $"{file} is {content} wide in a window of {window}.");
            Assert.Empty(open.Complaints);
        }
    }

    [Fact]
    public async Task The_search_finds_a_word_of_each_chapter_and_leads_there()
    {
        await using var open = await browser.OpenAsync(book.AddressOf("404.html"));
        await open.Page.Keyboard.PressAsync("/");
        foreach (var chapter in book.Chapters)
        {
            // A heading of the chapter's own is as good as any of its words.
            var heading = book.Page(chapter).QuerySelectorAll("h2")[1];
            await open.Page.FillAsync("#search-dialog input", $"{heading.TextContent} {book.Page(chapter).QuerySelector("h1")!.TextContent}");
            await Assertions.Expect(open.Page.Locator($"#search-dialog a[href$='{chapter}#{heading.Id}']")).ToHaveCountAsync(1);
        }
        await open.Page.FillAsync("#search-dialog input", "state flat tanh");
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(open.Page).ToHaveURLAsync(AChapter());
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("softmax?", "Glossary › Softmax")]
    [InlineData("\"Vanishing gradient\"", "Glossary › Vanishing gradient")]
    [InlineData("cross-entropy", "Glossary › Cross entropy")]
    [InlineData("gradiant clipping", "Glossary › Gradient clipping")]
    [InlineData("teacher  forcing", "Glossary › Teacher forcing")]
    public async Task The_search_overlooks_how_a_word_is_spelled(string words, string first)
    {
        await using var open = await browser.OpenAsync(book.AddressOf("404.html"));
        await open.Page.Keyboard.PressAsync("/");
        await open.Page.FillAsync("#search-dialog input", words);
        await Assertions.Expect(open.Page.Locator("#search-dialog li a").First).ToHaveTextAsync(first);
    }

    [Fact]
    public async Task The_search_says_which_word_it_took_for_one_that_the_book_does_not_have()
    {
        await using var open = await browser.OpenAsync(book.AddressOf("404.html"));
        await open.Page.Keyboard.PressAsync("/");
        var status = open.Page.Locator("#search-dialog [role=status]");
        await open.Page.FillAsync("#search-dialog input", "softmx");
        await Assertions.Expect(status).ToContainTextAsync("with “softmax” instead");
        await open.Page.FillAsync("#search-dialog input", "qqqqqqqq");
        await Assertions.Expect(status).ToHaveTextAsync("0 places");
        await open.Page.FillAsync("#search-dialog input", "?!");
        await Assertions.Expect(status).ToBeEmptyAsync();
    }

    [Fact]
    public async Task On_a_phone_a_chart_s_title_is_not_covered_by_buttons()
    {
        await using var open = await browser.OpenAsync(book.AddressOf(Hello), width: 360, height: 740, hasTouch: true);
        var chart = open.Page.Locator("figure.chart").First;
        await chart.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(chart.Locator(".plot .main-svg").First).ToBeVisibleAsync();
        await Assertions.Expect(chart.Locator(".modebar-btn")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Pointing_at_a_name_shows_its_type_and_the_arrow_keys_go_on()
    {
        await using var open = await browser.OpenAsync(book.AddressOf(Hello));
        var cell = open.Page.Locator("#cell-4 pre.code");
        var note = open.Page.Locator("#code-note");

        await cell.Locator("[data-n]", new() { HasTextString = "indices" }).First.HoverAsync();
        await Assertions.Expect(note).ToContainTextAsync("Tensor indices");
        await Assertions.Expect(open.Page.Locator("#cell-5 [data-n]", new() { HasTextString = "x" }).First).ToBeVisibleAsync();

        await open.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(note).ToBeHiddenAsync();

        await cell.FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(note).ToContainTextAsync("string alphabet");
        await open.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(note).ToContainTextAsync("class Tensor");
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task A_tap_shows_the_note_and_its_link_leads_on()
    {
        await using var open = await browser.OpenAsync(book.AddressOf(Hello), hasTouch: true);
        var name = open.Page.Locator("#cell-3 pre.code a", new() { HasTextString = "Diagram" }).First;

        await name.TapAsync();
        await Assertions.Expect(open.Page.Locator("#code-note")).ToContainTextAsync("class Diagram");
        await open.Page.Locator("#code-note a").ClickAsync();
        await Assertions.Expect(open.Page).ToHaveURLAsync(book.AddressOf("reference.html") + "#Diagram");
    }

    [Fact]
    public async Task Charts_are_drawn_when_they_come_into_view_and_are_pictures_on_paper()
    {
        await using var open = await browser.OpenAsync(book.AddressOf(Hello));
        var chart = open.Page.Locator("figure.chart").First;
        Assert.Equal(0, await open.Page.Locator(".plot").CountAsync());

        await chart.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(chart.Locator(".plot .main-svg").First).ToBeVisibleAsync();
        await Assertions.Expect(chart.Locator("img")).ToBeHiddenAsync();

        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(chart.Locator("img")).ToBeVisibleAsync();
        await Assertions.Expect(chart.Locator(".plot")).ToBeHiddenAsync();
        await Assertions.Expect(open.Page.Locator("header.bar")).ToBeHiddenAsync();
        Assert.True((await open.Page.PdfAsync()).Length > 100_000);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task The_page_is_dark_where_the_system_is_and_the_reader_may_choose()
    {
        await using var open = await browser.OpenAsync(book.AddressOf(Hello), ColorScheme.Dark);
        Assert.True(await BrightnessAsync("body", "backgroundColor") < 60);
        Assert.True(await BrightnessAsync("body", "color") > 180);
        Assert.True(await BrightnessAsync("svg .dgm-card", "fill") < 80);

        await open.Page.ClickAsync("button.theme");
        Assert.True(await BrightnessAsync("body", "backgroundColor") > 230);
        Assert.True(await BrightnessAsync("svg .dgm-card", "fill") > 230);

        Task<double> BrightnessAsync(string selector, string property) => open.Page.EvaluateAsync<double>(
            "([selector, property]) => getComputedStyle(document.querySelector(selector))[property].match(/[0-9.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3",
            new[] { selector, property });
    }

    [Fact]
    public async Task A_heat_map_keeps_its_colors_in_the_dark_and_other_charts_are_inverted()
    {
        await using var open = await browser.OpenAsync(book.AddressOf("09-translation.html"), ColorScheme.Dark);

        Assert.Equal(["none"], await FiltersAsync(".chart.heat"));
        Assert.StartsWith("invert", Assert.Single(await FiltersAsync(".chart:not(.heat)")));

        Task<string[]> FiltersAsync(string selector) => open.Page.EvaluateAsync<string[]>(
            "selector => [...new Set([...document.querySelectorAll(selector)].map(chart => getComputedStyle(chart).filter))]", selector);
    }

    [Fact]
    public async Task The_copy_button_copies_the_code()
    {
        await using var open = await browser.OpenAsync(book.AddressOf(Hello));
        await open.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddHours(1));
        await open.Page.Locator("#cell-2").HoverAsync();
        await open.Page.Locator("#cell-2 .copy button").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#cell-2 .copy button")).ToHaveTextAsync("Copied");

        Assert.Equal("manual_seed(0);", await open.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await open.Page.Clock.RunForAsync(2_000);
        await Assertions.Expect(open.Page.Locator("#cell-2 .copy button")).ToHaveTextAsync("Copy");
    }

    [Theory]
    [InlineData(Hello, ColorScheme.Light)]
    [InlineData(Hello, ColorScheme.Dark)]
    [InlineData("index.html", ColorScheme.Light)]
    [InlineData("glossary.html", ColorScheme.Light)]
    [InlineData("reference.html", ColorScheme.Light)]
    [InlineData("404.html", ColorScheme.Dark)]
    [InlineData("06-weather.html", ColorScheme.Light)]
    [InlineData("09-translation.html", ColorScheme.Light)]
    public async Task Axe_finds_nothing_but_corners_of_tables_without_a_heading(string file, ColorScheme theme)
    {
        await using var open = await browser.OpenAsync(book.AddressOf(file), theme);

        var result = await open.Page.RunAxe();

        Assert.Empty(result.Violations.Where(violation => violation.Id is not "empty-table-header")
            .Select(violation => $"{violation.Id}: {violation.Help} {violation.Nodes[0].Html}"));
    }

    [GeneratedRegex(@"/\d\d-[^/]+\.html")]
    private static partial Regex AChapter();
}
