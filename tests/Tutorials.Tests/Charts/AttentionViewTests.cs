using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tutorials.Charts;
using static TorchSharp.torch;

namespace Tutorials.Tests.Charts;

public sealed partial class AttentionViewTests
{
    private static readonly string[] Sentence = "the animal didn't cross the street because it was too tired .".Split(' ');

    [Fact]
    public void A_view_shows_itself_as_html_picture_and_text()
    {
        var view = AttentionView.Of(Weights(2, 3), ["un", "chat"], ["a", "black", "cat"], "Translation");
        var shown = NotebookHost.Show(view);
        Assert.Equal(["image/svg+xml", "text/html", "text/plain"], shown.Keys.Order());
        Assert.Equal(view.Svg, shown["image/svg+xml"]);
        Assert.Equal(view.ToString(), shown["text/plain"]);
        Assert.Equal("Translation", view.Title);
    }

    [Fact]
    public void Eight_heads_of_twelve_tokens_take_less_than_40_KB()
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(Html(AttentionView.Of(Weights(8, 12, 12), Sentence))), 10_000, 40_000);
    }

    [Fact]
    public void A_view_is_one_piece_that_loads_nothing()
    {
        var html = Html(AttentionView.Of(Weights(8, 12, 12), Sentence));
        Assert.Equal(["http://www.w3.org/2000/svg"], Address().Matches(html).Select(match => match.Value).Distinct());
        Assert.DoesNotContain("import", Script(html));
        Assert.DoesNotContain("fetch", Script(html));
        Assert.Single(Regex.Matches(html, "<script>"));
        Assert.Single(Regex.Matches(html, "</script>"));
    }

    [Fact]
    public void Markup_and_picture_are_well_formed()
    {
        var view = AttentionView.Of(Weights(2, 3, 4, 5), ["<b>", "&amp;", "\u0001", "é😀"], ["a", "\"", "'", "]]>", "日本"], "Heads & layers");
        var image = Markup(view).Element("img")!;
        Assert.StartsWith("Heads & layers: a heat map of 4 rows that read 5 columns, layer 1, mean of 3 heads. <b> reads ", (string?)image.Attribute("alt"));
        Assert.Equal(view.Svg, Encoding.UTF8.GetString(Convert.FromBase64String(((string)image.Attribute("src")!)["data:image/svg+xml;base64,".Length..])));
        Assert.Contains("Heads & layers", XDocument.Parse(view.Svg).Root!.Value);
    }

    [Fact]
    public void Several_views_on_a_page_share_no_identifier_because_they_have_none()
    {
        var page = string.Concat(new[] { Weights(3, 3), Weights(3, 3), Weights(2, 3, 3) }.Select(weights => Html(AttentionView.Of(weights, ["a", "b", "c"]))));
        Assert.Equal(3, Regex.Matches(page, " data-attention=").Count);
        Assert.DoesNotMatch("(?<![a-zA-Z])id\\s*[=:]", page);
        Assert.DoesNotContain("getElementById", page);
        // What the page already has is not drawn twice, and each tree's styles are its own.
        Assert.Contains("if (host.shadowRoot) continue;", page);
    }

    [Fact]
    public void Tokens_that_look_like_markup_stay_tokens()
    {
        string[] tokens = ["</script><script>alert(1)</script>", "' onload='x", "\"><img src=x>", "<!--"];
        var view = AttentionView.Of(Weights(4, 4), tokens, "</div>");
        var html = Html(view);
        Assert.Equal(tokens, Data(view)["rows"]!.AsArray().Select(token => (string?)token));
        Assert.Equal("</div>", (string?)Data(view)["title"]);
        Assert.Single(Regex.Matches(html, "</script>"));
        Assert.Equal(["img"], Markup(view).Descendants().Select(part => part.Name.LocalName));
        Assert.Equal(["alt", "src", "style"], Markup(view).Element("img")!.Attributes().Select(attribute => attribute.Name.LocalName).Order());
    }

    [Fact]
    public void Tokens_without_ink_have_a_sign()
    {
        var view = AttentionView.Of(eye(7), ["é😀", " ", "", "\n", "\t", "\u0001", "\ud83d"]);
        Assert.Equal(["é😀", "␣", "∅", "↵", "⇥", "\ufffd", "\ufffd"], Data(view)["columns"]!.AsArray().Select(token => (string?)token));
        Assert.Contains("␣  ", view.ToString());
    }

    [Fact]
    public void The_data_are_hundredths_by_layer_head_and_cell()
    {
        var weights = tensor(new[] { 0.254f, 0.746f, 1f, 0f, 0.5f, 0.5f, 0f, 1f }).reshape(2, 1, 2, 2);
        Assert.Equal("[[[25,75,100,0]],[[50,50,0,100]]]", Data(AttentionView.Of(weights, ["a", "b"]))["weights"]!.ToJsonString());
    }

    [Theory]
    [InlineData(1, 1, 2, 3)]
    [InlineData(1, 4, 2, 3)]
    [InlineData(3, 4, 2, 3)]
    public void Tensors_with_and_without_heads_and_layers_are_taken(int layers, int heads, int rows, int columns)
    {
        (string[] from, string[] to) = (["a", "b"], ["x", "y", "z"]);
        var weights = Weights(layers, heads, rows, columns);
        var expected = Data(AttentionView.Of(weights, from, to)).ToJsonString();
        Assert.Equal((layers, heads, rows * columns), Sizes(Data(AttentionView.Of(weights, from, to))["weights"]!));
        Assert.Equal(expected, Data(AttentionView.Of([.. weights.unbind(0)], from, to)).ToJsonString());
        if (layers == 1)
            Assert.Equal(expected, Data(AttentionView.Of(weights[0], from, to)).ToJsonString());
        if (heads == 1)
            Assert.Equal(expected, Data(AttentionView.Of(weights[0, 0], from, to)).ToJsonString());
    }

    [Fact]
    public void The_text_is_a_labeled_matrix_of_the_mean_over_heads_for_each_layer()
    {
        var first = tensor(new[] { 1f, 0f, 0.5f, 0.5f, 0f, 1f, 0.5f, 0.5f }).reshape(2, 2, 2);
        Assert.Equal(
            """
            Story: what each row reads, hop 1, mean of 2 heads
                 Mary  went
            ---  ----  ----
            who  0.50  0.50
            ?    0.50  0.50

            Story: what each row reads, hop 2, mean of 2 heads
                 Mary  went
            ---  ----  ----
            who  1.00  0.00
            ?    0.50  0.50
            """,
            AttentionView.Of([first, stack([first[0], first[0]])], ["who", "?"], ["Mary", "went"], "Story", "hop").ToString());
        Assert.StartsWith("Attention: what each row reads, one head\n", AttentionView.Of(eye(2), ["a", "b"]).ToString());
    }

    [Fact]
    public void The_picture_is_a_labeled_heat_map_of_the_mean_with_zeros_left_empty()
    {
        var weights = tensor(new[] { 1f, 0f, 0.4f, 0.6f, 0.5f, 0.5f, 0.4f, 0.6f }).reshape(2, 2, 2);
        var svg = XDocument.Parse(AttentionView.Of(weights, ["who", "?"], ["Mary", "went"], "Story").Svg).Root!;
        var texts = svg.Descendants().Where(part => part.Name.LocalName == "text").Select(text => text.Value).ToArray();
        Assert.Equal(["Story", "mean of 2 heads: each row reads the columns", "who", "?", "Mary", "went"], texts[..6]);
        Assert.Equal(["0.25", "0.40", "0.60", "0.75"], texts[6..].Order());
        Assert.Contains("prefers-color-scheme:dark", svg.Value);
        Assert.DoesNotContain("0.00", AttentionView.Of(eye(3), ["a", "b", "c"]).Svg[AttentionView.Of(eye(3), ["a", "b", "c"]).Svg.IndexOf("<text", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void The_picture_has_a_heat_map_for_each_layer_and_endlesslabels_stay_on_it()
    {
        var endless = new string('m', 60);
        var view = AttentionView.Of(Weights(3, 2, 2, 2), [endless, "b"], ["a", endless]);
        var svg = XDocument.Parse(view.Svg).Root!;
        var texts = svg.Descendants().Where(part => part.Name.LocalName == "text").ToArray();
        Assert.Equal(3, texts.Count(text => text.Value.StartsWith("layer ", StringComparison.Ordinal)));
        Assert.DoesNotContain(texts, text => text.Value == endless);
        Assert.All(texts, text => Assert.InRange(Number(text, "x"), 0, Number(svg, "width")));
        Assert.All(texts, text => Assert.InRange(Number(text, "y"), 0, Number(svg, "height")));
        Assert.Equal(endless, (string?)Data(view)["rows"]![0]);
    }

    [Fact]
    public void Heads_have_the_colors_of_the_series_and_dashes_beside_them()
    {
        var view = AttentionView.Of(Weights(8, 3, 3), ["a", "b", "c"]);
        Assert.Equal([OkabeIto.Blue, OkabeIto.Vermilion, OkabeIto.Green], Data(view)["colors"]!.AsArray().Select(color => (string)color!).Take(3));
        Assert.Contains("\"stroke-dasharray\": dashes[head % dashes.length]", Script(Html(view)));
    }

    [Fact]
    public void A_view_is_the_same_in_every_language()
    {
        var (weights, culture) = (Weights(2, 4, 4), CultureInfo.CurrentCulture);
        var first = NotebookHost.Show(AttentionView.Of(weights, ["a", "b", "c", "d"]));
        try
        {
            CultureInfo.CurrentCulture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture.NumberFormat.NegativeSign = "~";
            Assert.Equal(first, NotebookHost.Show(AttentionView.Of(weights, ["a", "b", "c", "d"])));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Shapes_that_do_not_fit_the_tokens_are_named()
    {
        Assert.Equal("The weights have the shape (2, 3), 2 rows and 3 columns, and there are 2 row tokens and 2 column tokens: give one for each.", Error(zeros([2, 3])));
        Assert.Equal("The weights have the shape (4,): give (rows, columns), (heads, rows, columns) or (layers, heads, rows, columns).", Error(zeros([4])));
        Assert.Contains("(1, 1, 1, 2, 2)", Error(zeros([1, 1, 1, 2, 2])));
        Assert.Equal("The weights have the shape (0, 2, 2), which holds none: give at least one layer and one head.", Error(zeros([0, 2, 2])));
    }

    [Fact]
    public void Weights_that_are_no_shares_are_named_with_their_place()
    {
        Assert.Equal(
            "A weight is -0.2500 (layer 1, head 2, row 1, \"a\", column 2, \"b\"): weights are shares from 0 to 1, as softmax gives them.",
            Error(tensor(new[] { 1f, 0f, 0f, 1f, 1f, -0.25f, 0f, 1f }).reshape(2, 2, 2)));
        Assert.StartsWith("A weight is NaN (layer 1, head 1, row 2, \"b\", column 1, \"a\")", Error(tensor(new[] { 1f, 0f, float.NaN, 1f }).reshape(2, 2)));
        Assert.StartsWith("A weight is 3.5000 (", Error(full([2, 2], 3.5)));
        Assert.StartsWith("A weight is ∞ (", Error(full([2, 2], double.PositiveInfinity)));
    }

    [Fact]
    public void No_tokens_no_layers_and_uneven_heads_are_named()
    {
        Assert.Equal(
            "There are 2 row tokens and 0 column tokens: give at least one of each.",
            Assert.Throws<ArgumentException>(() => AttentionView.Of(zeros([2, 0]), ["a", "b"], [])).Message);
        Assert.Equal(
            "There are no weights: give a tensor for each layer.",
            Assert.Throws<ArgumentException>(() => AttentionView.Of(Array.Empty<Tensor>(), ["a"], ["b"])).Message);
        Assert.Equal(
            "The layers have 2, 3 heads: give as many in each.",
            Assert.Throws<ArgumentException>(() => AttentionView.Of([ones([2, 1, 1]), ones([3, 1, 1])], ["a"], ["b"])).Message);
    }

    private static Tensor Weights(params long[] shape)
    {
        manual_seed(7);
        return (randn(shape) * 2).softmax(-1);
    }

    private static string Error(Tensor weights) => Assert.Throws<ArgumentException>(() => AttentionView.Of(weights, ["a", "b"])).Message;

    private static string Html(AttentionView view) => NotebookHost.Show(view)["text/html"];

    private static string Script(string html) => html[html.IndexOf("<script>", StringComparison.Ordinal)..];

    private static XElement Markup(AttentionView view) => XElement.Parse(Html(view).Split("<script>")[0]);

    private static JsonNode Data(AttentionView view) => JsonNode.Parse((string)Markup(view).Attribute("data-attention")!)!;

    private static (int Layers, int Heads, int Cells) Sizes(JsonNode weights) =>
        (weights.AsArray().Count, weights[0]!.AsArray().Count, weights[0]![0]!.AsArray().Count);

    private static double Number(XElement part, string attribute) => double.Parse((string)part.Attribute(attribute)!, CultureInfo.InvariantCulture);

    [GeneratedRegex("(https?:)?//[\\w.]+[\\w./]*")]
    private static partial Regex Address();
}
