using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Tutorials.Diagrams;
using Tutorials.Recurrent;
using static TorchSharp.torch;

namespace Tutorials.Tests.Diagrams;

public sealed class DiagramTests
{
    private static readonly Dictionary<string, Func<Diagram>> Drawings = new()
    {
        ["unrolled RNN"] = () => Diagram.Unrolled(Seeded(() => nn.RNNCell(4, 2)), Sequence(3, 1)),
        ["unrolled LSTM"] = () => Diagram.Unrolled(Seeded(() => nn.LSTM(4, 3)), Sequence(5, 2)),
        ["unrolled with values"] = () => Diagram.Unrolled(Seeded(() => nn.LSTMCell(4, 3)), Sequence(5, 2), values: true),
        ["unrolled with many values"] = () => Diagram.Unrolled(Seeded(() => nn.GRU(4, 32)), Sequence(21, 2), values: true),
        ["RNN cell"] = () => Diagram.RnnCell(),
        ["LSTM cell"] = () => Diagram.LstmCell(),
        ["GRU cell"] = () => Diagram.GruCell(),
        ["JANET cell"] = () => Diagram.JanetCell(),
        ["IndRNN cell"] = () => Diagram.IndRnnCell(),
        ["stack"] = () => Diagram.Stack(nn.RNN(4, 2, 2), Sequence(3, 1)),
        ["high stack"] = () => Diagram.Stack(nn.GRU(4, 2, 9), Sequence(9, 3)),
        ["tagger"] = () => Diagram.Tagger(nn.RNNCell(4, 4), nn.Linear(4, 4), ["h", "e", "l", "l", "o"], ["o", "h", "l", "o", "l"]),
        ["tagger that writes"] = () => Diagram.Tagger(nn.RNN(27, 64), nn.Linear(64, 27), [".", "l", "e", "e", "d", "s"], ["l", "e", "e", "d", "s", "."], fedBack: true),
        ["both directions"] = () => Diagram.BothDirections(nn.LSTM(4, 3, bidirectional: true), Sequence(5, 2)),
        ["additive attention"] = () => Diagram.AdditiveAttention(),
        ["dot-product attention"] = Diagram.DotProductAttention,
        ["attended axis"] = Diagram.AttendedAxis,
        ["self-attention"] = Diagram.SelfAttention,
        ["multi-head attention"] = Diagram.MultiHeadAttention,
        ["encoder layer"] = Diagram.TransformerEncoderLayer,
        ["Transformer that translates"] = Diagram.TransformerTranslator,
        ["reading memory"] = () => Diagram.ReadingMemory(),
        ["story and its weights"] = () => Diagram.StoryReading(["mary took the ball", "john slept"], "who has the ball", [tensor(new[] { 0.75f, 0.25f }), tensor(new[] { 1f, 0f })], "mary"),
        ["loss wall"] = Diagram.LossWall,
        ["clipping"] = () => Diagram.ClippingWays(2.4, -1.6, 1, (-0.2, 1.4), (-0.4, 0.8)),
        ["clipping upward"] = () => Diagram.ClippingWays(-0.3, 5, 2, (-4, 0.5), (0, 1)),
        ["translation"] = () => Diagram.TranslationStep(
            ["the", "woman", "sees", "the", "beautiful", "white", "house", "again", "<end>"], ["<begin>", "la", "femme", "voit"], Seeded(() => randn(9, 16)), arange(16) / 8.0,
            ("la", 0.93), ("les", 0.05), ("une", 0.01)),
        ["brief translation"] = () => Diagram.TranslationStep(["yes", "<end>"], ["<begin>"], Seeded(() => randn(2, 4)), arange(4) / 8.0, ("oui", 1)),
        ["through two steps"] = () => Diagram.ThroughTime(2),
        ["through three steps"] = () => Diagram.ThroughTime(3),
        ["windows"] = () => Diagram.Windows([1, 2.5, -3, 4, 5, 6, 7, 8], 3),
        ["neuron"] = Diagram.Neuron,
        ["tensors"] = () => Diagram.Tensors(("s", tensor(5)), ("v", arange(3)), ("m", arange(6).reshape(2, 3)), ("r", zeros(2, 10, 5))),
        ["broadcast"] = () => Diagram.Broadcast([5, 3, 4], [4]),
        ["one-hot"] = () => Diagram.OneHot(Seeded(() => randn(4, 3)), 2, ["h", "e", "l", "o"], "embedding"),
    };

    public static TheoryData<string> Names => [.. Drawings.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_drawing_is_a_picture_that_says_what_it_shows_and_scales(string name)
    {
        var diagram = Drawings[name]();
        var svg = Root(diagram);
        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal(diagram.Title, Child(svg, "title"));
        Assert.Equal(diagram.Description, Child(svg, "desc"));
        Assert.Contains("max-width:100%", (string?)svg.Attribute("style"));
        Assert.InRange(diagram.Svg.Length, 1000, 15_000);
        Assert.InRange(diagram.Width, 200, 620);
        Assert.DoesNotContain(" id=", diagram.Svg);       // identifiers of inlined pictures would collide
    }

    [Fact]
    public void Tensors_are_drawn_with_their_numbers_while_there_are_few_and_their_shapes_in_words()
    {
        var diagram = Diagram.Tensors(("m", arange(6).reshape(2, 3)), ("r", zeros(2, 10, 5)));
        Assert.Equal("m has the shape (2, 3): 2 rows of 3. r has the shape (2, 10, 5): 2 sheets of 10 rows of 5.", diagram.Description);
        Assert.Equal(["0", "1", "2", "3", "4", "5"], Root(diagram).Descendants().Where(part => part.Name.LocalName == "text").Select(text => text.Value).Take(6));
        Assert.Contains("(1, 1, 1, 1)", Assert.Throws<ArgumentException>(() => Diagram.Tensors(("x", zeros(1, 1, 1, 1)))).Message);
    }

    [Fact]
    public void A_story_is_drawn_with_its_weights_and_says_what_is_read_most()
    {
        var diagram = Drawings["story and its weights"]();
        Assert.Equal(
            "1: mary took the ball. 2: john slept. The question is: who has the ball? Hop 1 reads sentence 1 most, 0.75. Hop 2 reads sentence 1 most, 1.00. The answer is: mary.",
            diagram.Description);
        AssertHas(Texts(diagram), "hop 1", "hop 2", "0.75", "0.25", "1.00", "0.00", "john slept");
        string Refused(Action draw) => Assert.Throws<ArgumentException>(draw).Message;
        Assert.Equal("The story has 0 sentences: give 1 to 16.", Refused(() => Diagram.StoryReading([], "q", [ones(1)], "a")));
        Assert.Equal("There are the weights of 0 hops: give 1 to 4.", Refused(() => Diagram.StoryReading(["a"], "q", [], "a")));
        Assert.Equal("The weights have the shape (3,), and the story has 2 sentences: give (2,).", Refused(() => Diagram.StoryReading(["a", "b"], "q", [ones(3)], "a")));
    }

    [Fact]
    public void A_step_of_a_translation_shows_the_scores_and_weights_of_its_states_and_query()
    {
        var states = tensor(new[,] { { 2f, 0f, 0f, 0f }, { 0f, 4f, 0f, 0f } });
        var diagram = Diagram.TranslationStep(["yes", "<end>"], ["<begin>"], states, tensor(new[] { 1f, (float)Math.Log(3) / 2, 0f, 0f }), ("oui", 0.75), ("non", 0.25));
        var texts = Texts(diagram);
        AssertHas(texts, "yes", "<end>", "<begin>", "1.00", "1.10", "0.48", "0.52", "0.75  oui", "0.25  non");
        Assert.Contains("softmax makes the weights: yes 0.48, <end> 0.52.", diagram.Description);
        Assert.Equal("The states have the shape (2, 4) and the query (3,) for 2 words: give states (words, hidden) and a query (hidden,).",
            Assert.Throws<ArgumentException>(() => Diagram.TranslationStep(["yes", "<end>"], ["<begin>"], states, zeros(3), ("oui", 1))).Message);
        Assert.Contains("The source has 1 words", Assert.Throws<ArgumentException>(() => Diagram.TranslationStep(["yes"], ["<begin>"], states[..1], zeros(4), ("oui", 1))).Message);
        Assert.Contains("Nothing is written yet", Assert.Throws<ArgumentException>(() => Diagram.TranslationStep(["yes", "<end>"], [], states, zeros(4), ("oui", 1))).Message);
        Assert.Contains("There are 0 words that may come next", Assert.Throws<ArgumentException>(() => Diagram.TranslationStep(["yes", "<end>"], ["<begin>"], states, zeros(4))).Message);
    }

    [Theory, MemberData(nameof(Names))]
    public void Everything_drawn_lies_on_the_card(string name)
    {
        var svg = Root(Drawings[name]());
        var view = ((string)svg.Attribute("viewBox")!).Split(' ').Select(Number).ToArray();
        Assert.All(svg.Descendants().Where(part => part.Attribute("x") is not null), part =>
        {
            Assert.InRange(Number(part, "x"), view[0], view[0] + view[2]);
            Assert.InRange(Number(part, "y"), view[1], view[1] + view[3]);
        });
    }

    [Theory, MemberData(nameof(Names))]
    public void A_drawing_is_the_same_every_time_and_in_every_language(string name)
    {
        var (first, culture) = (Drawings[name]().Svg, CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture.NumberFormat.NegativeSign = "~";
            Assert.Equal(first, Drawings[name]().Svg);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_drawing_shows_itself_as_an_image_as_SVG_and_as_text()
    {
        var diagram = Diagram.Unrolled(nn.RNNCell(4, 2), zeros(3, 1, 4));
        var shown = NotebookHost.Show(diagram);
        Assert.Equal(["image/svg+xml", "text/html", "text/plain"], shown.Keys.Order());
        Assert.Equal(diagram.Svg, shown["image/svg+xml"]);
        Assert.StartsWith("An RNN unrolled over 3 steps\nFrom left to right: h_0, then 3 times the same cell.", shown["text/plain"]);
        var image = shown["text/html"].Split("base64,")[1].Split('"')[0];
        Assert.Equal(diagram.Svg, Encoding.UTF8.GetString(Convert.FromBase64String(image)));
        Assert.Contains("alt=\"An RNN unrolled over 3 steps. From left", shown["text/html"]);
    }

    [Fact]
    public void A_dark_system_changes_the_card_and_every_color_on_it()
    {
        var diagram = Diagram.ThroughTime();
        var used = Root(diagram).Descendants().Attributes("class").SelectMany(names => names.Value.Split(' ')).Distinct().ToArray();
        Assert.Contains("dgm-card", used);
        Assert.All(used, name => Assert.Contains($".{name}{{", Child(Root(diagram), "style")));
    }

    [Fact]
    public void The_unrolled_cell_has_the_true_shapes()
    {
        var texts = Texts(Diagram.Unrolled(nn.RNNCell(4, 2), zeros(3, 5, 4)));
        AssertHas(texts, "h0", "h1", "h2", "h3", "x1", "x2", "x3", "(5, 4)", "(5, 2)", "RNN", "Wih (2, 4), Whh (2, 2)", "bih (2,), bhh (2,)");
        Assert.Equal(4, texts.Count(text => text == "(5, 2)"));
        Assert.Contains("Wih (12, 4), Whh (12, 3)", Texts(Diagram.Unrolled(nn.LSTM(4, 3), zeros(3, 1, 4))));
        Assert.Contains("LSTM", Texts(Diagram.Unrolled(new LstmCellByHand(4, 3), zeros(3, 1, 4))));
        Assert.Contains("GRU", Texts(Diagram.Unrolled(new GruCellByHand(4, 3), zeros(3, 1, 4))));
    }

    [Fact]
    public void Of_many_steps_the_first_and_the_last_are_drawn()
    {
        var texts = Texts(Diagram.Unrolled(nn.RNNCell(4, 2), zeros(20, 1, 4)));
        Assert.Equal(["x1", "x2", "x20"], texts.Where(text => text.StartsWith('x')));
        Assert.Contains("…", texts);
    }

    [Fact]
    public void Values_are_the_states_of_the_cell()
    {
        var (cell, x) = (Seeded(() => nn.RNNCell(4, 2)), Sequence(3, 2));
        var texts = Texts(Diagram.Unrolled(cell, x, values: true));
        var states = cell.Unroll(x, zeros(2, 2));
        for (var step = 0; step < 3; step++)
        {
            for (var unit = 0; unit < 2; unit++)
                Assert.Contains(states[step, 0, unit].item<float>().ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−'), texts);
        }
    }

    [Fact]
    public void A_layer_that_is_batch_first_is_not_drawn_with_wrong_values() => Assert.Contains(
        "is batch first: give it and x time first",
        Assert.Throws<ArgumentException>(() => Diagram.Unrolled(nn.RNN(4, 2, batchFirst: true), zeros(3, 5, 4), values: true)).Message);

    [Theory]
    [InlineData(LstmStep.Inputs, "ct−1 ht−1 xt")]
    [InlineData(LstmStep.ForgetGate, "ct−1 ft ht−1 xt")]
    [InlineData(LstmStep.InputGate, "ct−1 ft ht−1 it xt")]
    [InlineData(LstmStep.Candidate, "ct−1 ft gt ht−1 it xt")]
    [InlineData(LstmStep.CellState, "ct ct−1 ft gt ht−1 it xt")]
    [InlineData(LstmStep.OutputGate, "ct ct−1 ft gt ht−1 it ot xt")]
    [InlineData(LstmStep.HiddenState, "ct ct−1 ft gt ht ht−1 it ot xt")]
    public void An_LSTM_cell_grows_gate_by_gate(LstmStep upTo, string names) =>
        Assert.Equal(names, NamesIn(Diagram.LstmCell(upTo)));

    [Theory]
    [InlineData(GruStep.Inputs, "ht−1 xt")]
    [InlineData(GruStep.ResetGate, "ht−1 r xt")]
    [InlineData(GruStep.Candidate, "ht−1 n r xt")]
    [InlineData(GruStep.UpdateGate, "ht−1 n r xt z")]
    [InlineData(GruStep.HiddenState, "ht ht−1 n r xt z")]
    public void A_GRU_cell_grows_gate_by_gate(GruStep upTo, string names) =>
        Assert.Equal(names, NamesIn(Diagram.GruCell(upTo)));

    [Theory]
    [InlineData(JanetStep.Inputs, "ct−1 ht−1 xt")]
    [InlineData(JanetStep.ForgetGate, "ct−1 ht−1 st xt")]
    [InlineData(JanetStep.Candidate, "c̃t ct−1 ht−1 st xt")]
    [InlineData(JanetStep.LetIn, "c̃t ct−1 ht−1 st xt")]
    [InlineData(JanetStep.State, "c̃t ct ct−1 ht ht−1 st xt")]
    public void A_JANET_cell_grows_gate_by_gate(JanetStep upTo, string names) =>
        Assert.Equal(names.Split(' ').Order(), NamesIn(Diagram.JanetCell(upTo)).Split(' ').Order());

    [Fact]
    public void An_IndRNN_cell_shows_that_each_unit_goes_on_to_itself_alone()
    {
        Assert.Single(Enum.GetValues<JanetStep>().Select(step => (string?)Root(Diagram.JanetCell(step)).Attribute("viewBox")).Distinct());
        Assert.Single(Enum.GetValues<IndRnnStep>().Select(step => (string?)Root(Diagram.IndRnnCell(step)).Attribute("viewBox")).Distinct());
        AssertHas(Texts(Diagram.IndRnnCell()), "u", "W, b", "act", "ht−1", "ht", "IndRNN: u ⊙ ht−1");
        Assert.DoesNotContain("u", Texts(Diagram.IndRnnCell(IndRnnStep.Input)));
        Assert.EndsWith("Formula: h_t = act(W x_t + u ⊙ h_(t−1) + b).", Diagram.IndRnnCell().Description);
    }

    [Fact]
    public void A_cell_that_grows_keeps_its_size_and_names_what_is_there_already()
    {
        Assert.Single(Enum.GetValues<LstmStep>().Select(step => (string?)Root(Diagram.LstmCell(step)).Attribute("viewBox")).Distinct());
        Assert.Single(Enum.GetValues<GruStep>().Select(step => (string?)Root(Diagram.GruCell(step)).Attribute("viewBox")).Distinct());
        Assert.Single(Enum.GetValues<RnnStep>().Select(step => (string?)Root(Diagram.RnnCell(step)).Attribute("viewBox")).Distinct());
        Assert.Contains("stroke-width=\"3\"", Diagram.LstmCell(LstmStep.ForgetGate).Svg);
        Assert.DoesNotContain("stroke-width=\"3\"", Diagram.LstmCell().Svg);
        Assert.DoesNotContain("o_t", Diagram.LstmCell(LstmStep.CellState).Description);
        Assert.EndsWith("Formula: h_t = o_t ⊙ tanh(c_t).", Diagram.LstmCell().Description);
    }

    [Fact]
    public void A_cell_is_drawn_as_what_it_is()
    {
        Assert.Equal("A recurrent cell", Diagram.Cell(new ElmanCell(4, 2)).Title);
        Assert.Equal("An LSTM cell", Diagram.Cell(nn.LSTMCell(4, 2)).Title);
        Assert.Equal("A GRU cell", Diagram.Cell(nn.GRU(4, 2)).Title);
    }

    [Fact]
    public void A_stack_and_both_directions_have_the_shapes_of_their_results()
    {
        var stack = Texts(Diagram.Stack(nn.RNN(4, 2, 2), zeros(3, 5, 4)));
        AssertHas(stack, "outputs (3, 5, 2)", "layer 0: Wih (2, 4), Whh (2, 2)", "layer 1: Wih (2, 2), Whh (2, 2)", "hn, the last states: (2, 5, 2)");
        var both = Texts(Diagram.BothDirections(nn.LSTM(4, 3, bidirectional: true), zeros(3, 5, 4)));
        AssertHas(both, "forward", "backward", "z1", "z3", "zt = [forward; backward], (5, 3 + 3)");
    }

    [Fact]
    public void A_tagger_reads_below_answers_above_and_feeds_answers_back_when_it_writes()
    {
        Diagram Hello(bool fedBack) => Diagram.Tagger(nn.RNNCell(4, 3), nn.Linear(3, 4), ["h", "e", "l"], ["o", "h", "x"], fedBack);
        var texts = Texts(Hello(fedBack: false));
        AssertHas(texts, "xt (1, 4)", "ht (1, 3)", "st (1, 4)", "h0", "h1", "h2", "x");
        Assert.Equal(3, texts.Count(text => text == "RNN"));
        Assert.Equal(3, texts.Count(text => text == "Linear"));
        Assert.Contains("h is answered by o, e is answered by h, l is answered by x", Hello(fedBack: false).Description);
        Assert.DoesNotContain("stroke-dasharray", Hello(fedBack: false).Svg);
        Assert.Equal(2, Hello(fedBack: true).Svg.Split("stroke-dasharray").Length - 1);
        Assert.EndsWith("Each answer is the next step's input.", Hello(fedBack: true).Description);
    }

    [Fact]
    public void The_way_back_through_time_has_every_factor()
    {
        var texts = Texts(Diagram.ThroughTime(2));
        AssertHas(texts, "∂L / ∂h2", "∂h2 / ∂h1", "∂h1 / ∂W", "∂h2 / ∂W", "∂L/∂W = ∂L/∂h2 ( ∂h2/∂W + ∂h2/∂h1 · ∂h1/∂W )");
        Assert.Contains("3 steps", Diagram.ThroughTime(3).Title);
    }

    [Fact]
    public void Clipping_is_drawn_with_what_is_left_and_by_how_much_it_is_turned()
    {
        var diagram = Diagram.ClippingWays(2.4, -1.6, 1, (-0.2, 1.4), (-0.4, 0.8));
        AssertHas(Texts(diagram), "by value", "(1.00, −1.00)", "turned by 11°", "by norm", "(0.83, −0.55)", "turned by 0°", "by hook", "(1.40, −0.40)", "turned by 18°");
        AssertHas(Texts(Diagram.ClippingWays(3, 0, 1, (-1, 0), (-1, 1))), "nothing is left");
        AssertHas(Texts(Diagram.ClippingWays(0.3, 0.4, 1, (-1, 1), (-1, 1))), "(0.30, 0.40)", "turned by 0°");
    }

    [Fact]
    public void Windows_are_counted_and_each_has_the_value_after_it()
    {
        var diagram = Diagram.Windows([1, 2, 3, 4, 5, 6, 7, 8], 3);
        var texts = Texts(diagram);
        Assert.Contains("inputs (5, 3)", texts);
        Assert.Contains("targets (5,)", texts);
        Assert.Equal(["window 0", "window 1", "window 2", "window 3"], texts.Where(text => text.StartsWith("window")));
        Assert.Equal(diagram.Svg, Diagram.Windows(arange(1, 9, dtype: ScalarType.Float32), 3).Svg);
    }

    [Fact]
    public void Shapes_are_aligned_at_the_right_and_stretched()
    {
        var (x, bias) = (zeros(5, 1, 4), zeros(3, 1));
        var diagram = Diagram.Broadcast(x, bias);
        Assert.Equal("x (5, 1, 4) with bias (3, 1)", diagram.Title);
        AssertHas(Texts(diagram), "axis −3", "1 → 3", "new: 5", "1 → 4", "together (5, 3, 4)");
        Assert.Contains("bias is stretched: axis -3 from none to 5, axis -1 from 1 to 4.", diagram.Description);
        Assert.Equal(new long[] { 5, 3, 4 }, (x + bias).shape);
        Assert.StartsWith("a (2,)", Diagram.Broadcast(zeros(2), zeros(1).add(1)).Title);
    }

    [Fact]
    public void The_row_of_a_one_hot_vector_is_carried_over()
    {
        var texts = Texts(Diagram.OneHot(tensor(new float[,] { { 1, 2 }, { 3, -4 } }), 1, ["h", "e"], "scores"));
        Assert.Equal(2, texts.Count(text => text == "−4.00"));
        Assert.Single(texts, text => text == "2.00");
        Assert.Contains("scores (2,)", texts);
    }

    [Fact]
    public void What_cannot_be_drawn_is_said_in_one_sentence()
    {
        Says("x has 3 features a step and the RNN reads 4: give x of the shape (time, batch, 4), not (5, 1, 3).", () => Diagram.Unrolled(nn.RNNCell(4, 2), zeros(5, 1, 3)));
        Says("x has the shape (5, 4): give a sequence, (time, batch, 4).", () => Diagram.Unrolled(nn.RNNCell(4, 2), zeros(5, 4)));
        Says("Linear is no recurrent cell or layer, as it has no weight_hh", () => Diagram.Unrolled(nn.Linear(4, 2), zeros(5, 1, 4)));
        Says("draw it with Diagram.Stack or Diagram.BothDirections", () => Diagram.Unrolled(nn.RNN(4, 2, 2), zeros(5, 1, 4)));
        Says("The read-out takes 5 numbers and a state has 2: give nn.Linear(2, classes).", () => Diagram.Tagger(nn.RNNCell(4, 2), nn.Linear(5, 4), ["a"], ["b"]));
        Says("7 steps cannot be drawn: give 1 to 6 inputs.", () => Diagram.Tagger(nn.RNNCell(4, 2), nn.Linear(2, 4), new string[7], new string[7]));
        Says("There are 1 inputs and 2 answers: give one for each.", () => Diagram.Tagger(nn.RNNCell(4, 2), nn.Linear(2, 4), ["a"], ["b", "c"]));
        Says("is a cell: a stack is drawn from a layer", () => Diagram.Stack(nn.RNNCell(4, 2), zeros(5, 1, 4)));
        Says("make it with bidirectional: true", () => Diagram.BothDirections(nn.GRU(4, 2), zeros(5, 1, 4)));
        Says("counted from the right, axis -1 is 3 in a and 4 in b, and neither is 1", () => Diagram.Broadcast([2, 3], [4]));
        Says("A series of 3 values has no window of 3", () => Diagram.Windows([1, 2, 3], 3));
        Says("give at most 6", () => Diagram.Windows(Enumerable.Range(0, 20).Select(day => (double)day).ToArray(), 7));
        Says("There is no symbol 4 in a matrix of 4 rows", () => Diagram.OneHot(zeros(4, 2), 4));
        Says("4 rows and there are 2 labels: give one for each", () => Diagram.OneHot(zeros(4, 2), 0, ["a", "b"]));
        Says("4 steps cannot be drawn", () => Diagram.ThroughTime(4));
        Says("The gradient (0, 0) has no direction", () => Diagram.ClippingWays(0, 0, 1, (-1, 1), (-1, 1)));
        Says("The limit is -1: give a number above 0.", () => Diagram.ClippingWays(1, 1, -1, (-1, 1), (-1, 1)));
        Says("The range from 1 to -1 has no numbers", () => Diagram.ClippingWays(1, 1, 1, (1, -1), (-1, 1)));
    }

    [Fact]
    public void Attention_can_be_drawn_from_the_same_parts()
    {
        var sketch = new Sketch("Attention over two states", "Two states are weighed with α_1 and α_2 and added to the context c.");
        var states = new[] { 0, 1 }.Select(index => sketch.Box(new(index * 90, 120), $"h_{index + 1}", Ink.State)).ToArray();
        var context = sketch.Operator(new(45, 40), "+");
        foreach (var (index, state) in states.Index())
        {
            sketch.Arrow(state.Upper, context.Lower, Ink.State);
            sketch.Text(state.Upper.Moved(index == 0 ? -18 : 18, -24), $"α_{index + 1}");
        }
        sketch.Vector(new(45, -30), [0.7, -0.3], upright: false);
        sketch.Cells(new(45, -80), ["a", "b"], Ink.Output);
        var diagram = sketch.ToDiagram();
        AssertHas(Texts(diagram), "h1", "h2", "α1", "α2", "+", "0.70", "−0.30", "a", "b");
        Assert.Contains("α_1 and α_2", diagram.ToString());
        Assert.Contains("draw a part first", Assert.Throws<InvalidOperationException>(() => new Sketch("Empty", "").ToDiagram()).Message);
    }

    [Fact]
    public void Names_cannot_break_the_picture() =>
        Assert.Contains("<b> & \"c\"", Texts(Diagram.OneHot(zeros(1, 1), 0, ["<b> & \"c\""])));

    private static void AssertHas(IReadOnlyList<string> texts, params string[] expected) => Assert.All(expected, text => Assert.Contains(text, texts));

    private static void Says(string expected, Func<Diagram> draw) => Assert.Contains(expected, Assert.Throws<ArgumentException>(draw).Message);

    private static T Seeded<T>(Func<T> make)
    {
        manual_seed(0);
        return make();
    }

    private static Tensor Sequence(long time, long batch) => Seeded(() => randn(time, batch, 4));

    private static XElement Root(Diagram diagram) => XDocument.Parse(diagram.Svg).Root!;

    private static string Child(XElement svg, string name) => svg.Elements().Single(element => element.Name.LocalName == name).Value;

    private static IReadOnlyList<string> Texts(Diagram diagram) =>
        [.. Root(diagram).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value)];

    // Names are short; formulas and the functions in boxes are none.
    private static string NamesIn(Diagram diagram) =>
        string.Join(' ', Texts(diagram).Where(text => text.Length <= 4 && text is not ("σ" or "tanh" or "⊙" or "+")).Order(StringComparer.Ordinal));

    private static double Number(XElement element, string name) => Number((string)element.Attribute(name)!);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
