using System.Globalization;
using System.Text.Json;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Tutorials.Data;
using Tutorials.Decoding;
using Tutorials.Models;
using static TorchSharp.torch;

namespace Notebooks.Book.Tests;

/// <summary>Chapter 16's translator in a page writes what the library's writes, shows what it read, and says what it cannot read.</summary>
public sealed class TranslatorTests(TranslatorPage page, Browser browser) : IClassFixture<TranslatorPage>, IClassFixture<Browser>
{
    private const string Sentence = "the teacher never gave her the new books";

    [Fact]
    public async Task A_hundred_sentences_come_out_as_from_the_library_with_the_same_scores()
    {
        var sources = SentencePairs.Load(Repository.PathOf("data", "translation-test.tsv")).Take(100).Select(pair => pair.Source).ToArray();
        await using var open = await browser.OpenAsync(page.Address);
        await open.Page.AddScriptTagAsync(new() { Path = page.PathOf("translator-weights.js") });
        var written = await ReadAsync<Written[]>(open, """
            sentences => {
                const model = new TransformerTranslator(translatorWeights);
                return JSON.stringify(sentences.map((sentence) => {
                    const steps = [...model.write(model.encode(model.numbers(words(sentence))).memory, 30)];
                    return { Tokens: steps.map(({ number }) => number).filter((number) => number !== Vocabulary.End), Scores: steps.slice(0, 3).map(({ scores }) => scores) };
                }));
            }
            """, sources);

        using var off = no_grad();
        foreach (var (source, result) in sources.Zip(written))
        {
            using var scope = NewDisposeScope();
            var (numbers, length) = page.Encode(source);
            Assert.Equal(Assert.Single(page.Search.Greedy(page.Model.Read(numbers, length))).Tokens, result.Tokens);

            var before = tensor(result.Tokens.Take(2).Prepend(Vocabulary.Begin).ToArray()).unsqueeze(0);
            AssertEqual(page.Model.call(numbers, length, before), result.Scores);
        }
    }

    [Fact]
    public async Task Every_head_of_every_layer_reads_what_it_reads_in_the_library()
    {
        await using var open = await browser.OpenAsync(page.Address);
        await open.Page.AddScriptTagAsync(new() { Path = page.PathOf("translator-weights.js") });
        var read = await ReadAsync<double[][][][][]>(open, """
            sentence => {
                const model = new TransformerTranslator(translatorWeights);
                const { memory, weights } = model.encode(model.numbers(words(sentence)));
                const steps = [...model.write(memory, 30)];
                const perLayer = (part) => weights.map((_, layer) => steps.map((step) => step[part][layer].map((head) => [...head, ...steps.slice(head.length).map(() => 0)])));
                return JSON.stringify([weights, perLayer("self"), perLayer("cross").map((layer) => layer.map((step) => step.map((head) => head.slice(0, memory.length))))]);
            }
            """, Sentence);

        using var off = no_grad();
        var (numbers, length) = page.Encode(Sentence);
        var (_, expected) = page.Model.WithWeights(numbers, length, page.Before(Sentence));
        foreach (var (layers, shown) in new[] { expected.Encoder, expected.Written, expected.Source }.Zip(read))
        {
            Assert.Equal(layers.Count, shown.Length);
            foreach (var (layer, steps) in layers.Zip(shown))
                AssertEqual(layer.transpose(1, 2), steps.SelectMany(heads => heads));
        }
    }

    [Fact]
    public async Task Sentences_become_tokens_and_tokens_text_as_in_the_library()
    {
        string[] texts = ["l'eau  de l'homme", "the king's lamps' 's x's 's's ''", " a\tb\n", "", "'", "aujourd'hui n'est-ce"];
        await using var open = await browser.OpenAsync(page.Address);

        var words = await ReadAsync<string[][]>(open, "texts => JSON.stringify(texts.map(words))", texts);
        var joined = await ReadAsync<string[]>(open, "texts => JSON.stringify(texts.map((text) => join(words(text))))", texts);

        Assert.Equal(texts.Select(Tokens.Words), words);
        Assert.Equal(texts.Select(text => Tokens.Join(Tokens.Words(text))), joined);
    }

    [Theory]
    [InlineData(ReducedMotion.NoPreference)]
    [InlineData(ReducedMotion.Reduce)]
    public async Task The_translation_appears_word_by_word_or_at_once_where_motion_is_not_wanted(ReducedMotion motion)
    {
        await using var open = await browser.OpenAsync(page.Address);
        await open.Page.EmulateMediaAsync(new() { ReducedMotion = motion });
        await open.Page.EvaluateAsync("""
            () => {
                window.counts = [];
                const target = document.querySelector("#translator .target");
                new MutationObserver(() => window.counts.push(target.children.length)).observe(target, { childList: true });
            }
            """);
        await TranslateAsync(open, Sentence);

        await Assertions.Expect(open.Page.Locator("#translator [role=status]")).ToHaveTextAsync($"In French: {page.Translate(Sentence)}.");
        var all = page.Before(Sentence).shape[1];
        Assert.Equal(
            motion == ReducedMotion.Reduce ? [(int)all] : Enumerable.Range(1, (int)all),
            await open.Page.EvaluateAsync<int[]>("counts"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task An_example_is_translated_with_a_click()
    {
        await using var open = await browser.OpenAsync(page.Address);
        var examples = open.Page.Locator("#translator .examples button");
        foreach (var example in await examples.AllInnerTextsAsync())
        {
            await examples.GetByText(example).ClickAsync();
            await Assertions.Expect(open.Page.Locator("#translator [role=status]")).ToHaveTextAsync($"In French: {page.Translate(example)}.");
        }
        Assert.Equal(4, await examples.CountAsync());
    }

    [Fact]
    public async Task A_word_that_is_pointed_at_tapped_or_reached_by_keys_shows_what_each_head_read()
    {
        await using var open = await browser.OpenAsync(page.Address, hasTouch: true);
        await open.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await TranslateAsync(open, Sentence);
        var words = open.Page.Locator("#translator .target button");
        var caption = open.Page.Locator("#translator caption");

        await words.Nth(2).HoverAsync();
        await Assertions.Expect(caption).ToContainTextAsync($"to write “{await words.Nth(2).InnerTextAsync()}”");
        await AssertShownAsync(open, 2);

        await words.Nth(2).FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(words.Nth(3)).ToBeFocusedAsync();
        await AssertShownAsync(open, 3);
        await open.Page.Keyboard.PressAsync("End");
        await Assertions.Expect(caption).ToContainTextAsync("to write “(end)”");

        await words.First.TapAsync();
        await AssertShownAsync(open, 0);
        await open.Page.Locator("#translator .source button").Nth(1).TapAsync();
        await Assertions.Expect(caption).ToContainTextAsync("the encoder read at “teacher”");
        await Assertions.Expect(open.Page.Locator("#translator [aria-pressed=true]")).ToHaveTextAsync("teacher");
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("the kat is blak", "“kat” is not among the 376 words that the translator knows; the nearest that is: “eat”. “blak” is not among the 376 words that the translator knows; the nearest that is: “black”.")]
    [InlineData("the xylophone is old", "“xylophone” is not among the 376 words that the translator knows.")]
    [InlineData("<end>", "“<end>” is not among the 376 words that the translator knows.")]
    [InlineData("  . ", "There is no sentence: type one, or take an example.")]
    [InlineData("the cat the cat the cat the cat the cat the cat the cat the cat the cat the cat the cat the cat the", "The sentence has 25 words, and the translator takes at most 24: make it shorter.")]
    public async Task What_cannot_be_read_is_said(string sentence, string complaint)
    {
        await using var open = await browser.OpenAsync(page.Address);
        await TranslateAsync(open, sentence);

        await Assertions.Expect(open.Page.Locator("#translator [role=status]")).ToHaveTextAsync(complaint);
        Assert.Equal(0, await open.Page.Locator("#translator .target button").CountAsync());
    }

    [Fact]
    public async Task Capitals_and_punctuation_do_not_count_and_the_last_word_is_completed()
    {
        await using var open = await browser.OpenAsync(page.Address);
        await TranslateAsync(open, "Was the boy’s clock red?");
        await Assertions.Expect(open.Page.Locator("#translator [role=status]")).ToHaveTextAsync($"In French: {page.Translate("was the boy's clock red ?")}.");

        await open.Page.FillAsync("#translator-text", "the teach");
        Assert.Equal(
            page.Source.All.Where(word => word.StartsWith("teach")).Select(word => $"the {word}"),
            await open.Page.Locator("#translator-completions option").EvaluateAllAsync<string[]>("options => options.map(({ value }) => value)"));
        await open.Page.ClickAsync("#translator summary");
        await Assertions.Expect(open.Page.Locator("#translator .known p")).ToContainTextAsync("umbrella · umbrellas · uncle");
    }

    [Fact]
    public async Task The_weights_are_loaded_when_the_translator_comes_into_view_and_a_missing_file_is_said()
    {
        var copy = Directory.CreateTempSubdirectory("book-");
        foreach (var file in Directory.EnumerateFiles(page.Folder))
            File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
        File.Delete(Path.Combine(copy.FullName, "translator-weights.js"));
        await using (var open = await browser.OpenAsync(new Uri(Path.Combine(copy.FullName, TranslatorPage.File)).AbsoluteUri))
        {
            var weights = open.Page.Locator("script[src='translator-weights.js']");
            Assert.Equal(0, await weights.CountAsync());
            await open.Page.Locator("#translator").ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(weights).ToHaveCountAsync(1);

            await open.Page.ClickAsync("#translator form button");
            await Assertions.Expect(open.Page.Locator("#translator [role=status]"))
                .ToHaveTextAsync("The weights cannot be loaded: the file translator-weights.js is missing beside this page, or not whole.");
        }
        copy.Delete(recursive: true);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task On_a_phone_nothing_is_wider_than_the_screen_and_axe_has_no_serious_finding(ColorScheme theme)
    {
        await using var open = await browser.OpenAsync(page.Address, theme, width: 360, height: 740);
        await open.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await TranslateAsync(open, Sentence);
        await Assertions.Expect(open.Page.Locator("#translator table")).ToBeVisibleAsync();
        Assert.Equal(360, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal(0, await open.Page.EvaluateAsync<int>("(() => { const widget = document.getElementById('translator'); return widget.scrollWidth - widget.clientWidth; })()"));
        Assert.Empty(open.Complaints);

        var result = await open.Page.RunAxe();

        Assert.Empty(result.Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help} {violation.Nodes[0].Html}"));
    }

    [Fact]
    public async Task On_paper_and_without_a_script_stands_a_translation_that_the_model_makes()
    {
        var still = page.Series.Page(TranslatorPage.File).QuerySelector("#translator > .still")!;
        var (from, to) = (still.QuerySelector("q")!.TextContent, still.QuerySelector("q[lang=fr]")!.TextContent);
        Assert.Equal(page.Translate(from), to);

        await using var open = await browser.OpenAsync(page.Address);
        await Assertions.Expect(open.Page.Locator("#translator .still")).ToBeHiddenAsync();
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(open.Page.Locator("#translator .still")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator("#translator form")).ToBeHiddenAsync();
    }

    private static async Task TranslateAsync(OpenPage open, string sentence)
    {
        await open.Page.FillAsync("#translator-text", sentence);
        await open.Page.PressAsync("#translator-text", "Enter");
    }

    // The table's numbers are the library's for the word at a place.
    private async Task AssertShownAsync(OpenPage open, int place)
    {
        using var off = no_grad();
        var (numbers, length) = page.Encode(Sentence);
        var (_, weights) = page.Model.WithWeights(numbers, length, page.Before(Sentence));
        foreach (var (part, layers, steps) in new[] { ("read-source", weights.Source, numbers.shape[1]), ("read-written", weights.Written, place + 1) })
        {
            var expected = cat([.. layers.Select(layer => layer[0, .., place, ..(int)steps])]);                  // (layers · heads, steps)
            var cells = open.Page.Locator($"#translator .{part} td");
            await Assertions.Expect(cells).ToHaveCountAsync((int)expected.numel());
            var shown = await cells.EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.dataset.weight)");
            AssertEqual(expected.transpose(0, 1), [[.. shown.Select(number => double.Parse(number, CultureInfo.InvariantCulture))]]);
        }
    }

    private static void AssertEqual(Tensor expected, IEnumerable<double[]> shown)
    {
        var numbers = shown.SelectMany(row => row).ToArray();
        Assert.Equal(expected.numel(), numbers.Length);
        Assert.All(expected.contiguous().data<float>().ToArray().Zip(numbers), pair => Assert.Equal(pair.First, pair.Second, 1e-4));
    }

    private static async Task<T> ReadAsync<T>(OpenPage open, string script, object argument) =>
        JsonSerializer.Deserialize<T>(await open.Page.EvaluateAsync<string>(script, argument))!;

    private sealed record Written(long[] Tokens, double[][] Scores);
}

/// <summary>A page with the trained translator, and the library's model with the same weights.</summary>
public sealed class TranslatorPage : IDisposable
{
    public const string File = "16-transformer-translator.html";
    private const string Weights = "data/translator-transformer-0.safetensors";

    public TranslatorPage()
    {
        var path = Repository.PathOf(Weights);
        var notes = Safetensors.LoadNotes(path);
        (Source, Target) = (Tokens("source tokens"), Tokens("target tokens"));
        Model = new(Source.Count, Target.Count, Size("width"), Size("heads"), Size("feed forward"), Size("layers"), longest: Size("longest"));
        Safetensors.Load(path, Model);
        Model.eval();
        Series.AddTranslator(System.IO.File.ReadAllBytes(path));
        Series.Build();

        int Size(string note) => int.Parse(notes[note], CultureInfo.InvariantCulture);
        Vocabulary Tokens(string note) => new([notes[note].Split('\n')]);
    }

    public TransformerTranslator Model { get; }

    public Vocabulary Source { get; }

    public Vocabulary Target { get; }

    public Search Search { get; } = new(Vocabulary.Begin, Vocabulary.End, longest: 30);

    public string Folder => Series.Book;

    public string Address => new Uri(PathOf(File)).AbsoluteUri;

    internal SmallSeries Series { get; } = new();

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>A sentence as the model reads it: (1, time) and (1,).</summary>
    public (Tensor Source, Tensor Length) Encode(string sentence)
    {
        var numbers = Source.Encode(Tutorials.Data.Tokens.Words(sentence));
        return (tensor(numbers).unsqueeze(0), tensor([(long)numbers.Length]));
    }

    /// <summary>What was written before each token of the translation and its end, (1, time).</summary>
    public Tensor Before(string sentence) => tensor(Write(sentence).Prepend(Vocabulary.Begin).ToArray()).unsqueeze(0);

    public string Translate(string sentence) => Tutorials.Data.Tokens.Join(Target.Decode(Write(sentence)));

    public void Dispose()
    {
        Model.Dispose();
        Series.Dispose();
    }

    private long[] Write(string sentence)
    {
        using var off = no_grad();
        var (numbers, length) = Encode(sentence);
        return Search.Greedy(Model.Read(numbers, length))[0].Tokens;
    }
}
