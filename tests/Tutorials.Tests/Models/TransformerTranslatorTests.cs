using TorchSharp.Tests;
using Tutorials.Data;
using Tutorials.Decoding;
using Tutorials.Models;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Models;

public sealed class TransformerTranslatorTests
{
    private static readonly Search Search = new(Vocabulary.Begin, Vocabulary.End, 7);

    private readonly Golden golden = Golden.Read("transformers", "smoothed labels");
    private readonly TransformerTranslator model;
    private readonly Tensor source, lengths, target;

    public TransformerTranslatorTests()
    {
        (source, lengths, target) = (golden["source"].Tensor, golden["lengths"].Tensor, golden["target"].Tensor);
        model = new(12, 11, 6, 2, 10);
        model.CopyFrom(golden["parameters"].Members.ToDictionary(one => one.Name, one => one.Value.Tensor));
    }

    [Fact]
    public void It_scores_learns_and_writes_as_PyTorch_s_does()
    {
        Tensor Loss() => nn.functional.cross_entropy(
            model.call(source, lengths, target[.., ..^1]).flatten(0, 1), target[.., 1..].flatten(), ignore_index: 0, label_smoothing: 0.1);

        golden["outputs"].AssertEqual(model.call(source, lengths, target[.., ..^1]), 1e-5);
        Loss().backward();
        var gradients = new TransformerTranslator(12, 11, 6, 2, 10);
        using (no_grad())
        {
            foreach (var (parameter, place) in model.parameters().Zip(gradients.parameters()))
                place.copy_(parameter.grad!);
        }
        foreach (var (entry, gradient) in golden["gradients"].Members)
            gradient.AssertEqual(gradients.StackedState()[entry], 1e-5);

        var losses = new Trainer(model, optim.Adam(model.parameters(), 1e-2)).Fit(20, () => Loss())["train loss"];
        var expected = golden["losses"].Items.Select(loss => loss.Number).ToList();
        Assert.Equal(20, expected.Count);
        Assert.All(expected.Zip(losses), pair => Assert.Equal(pair.First, pair.Second, 1e-4));

        using var evaluating = model.Evaluating();
        var written = golden["written"].Tensor;                  // PyTorch writes on behind the end
        var found = Search.Greedy(model.Read(source, lengths));
        for (var row = 0; row < 4; row++)
            Assert.Equal(written[row].data<long>().ToArray().TakeWhile(token => token != Vocabulary.End), found[row].Tokens);
    }

    [Fact]
    public void With_and_without_its_cache_it_writes_the_same()
    {
        using var untracked = no_grad();
        var (cached, plain) = (Search.Greedy(model.Read(source, lengths)), Search.Greedy(model.Read(source, lengths, cached: false)));
        Assert.All(cached.Zip(plain), pair => Assert.Equal(pair.First.Tokens, pair.Second.Tokens));
        Assert.All(cached.Zip(plain), pair => Assert.Equal(pair.First.LogProbability, pair.Second.LogProbability, 1e-4));
        var (wide, wideWithout) = (Search.Beam(model.Read(source, lengths), 3), Search.Beam(model.Read(source, lengths, cached: false), 3));
        Assert.All(wide.Zip(wideWithout), pair => Assert.Equal(pair.First.Select(one => one.Tokens), pair.Second.Select(one => one.Tokens)));
    }

    [Theory, InlineData(true, 5), InlineData(false, 2)]
    public void A_step_leaves_nothing_behind_but_its_scores_and_what_it_keeps(bool cached, int kept)
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        var (writer, last) = (model.Read(source, lengths, cached), full(4, Vocabulary.Begin, dtype: ScalarType.Int64));
        for (var step = 0; step < 3; step++)
        {
            var before = Tensor.TotalCount;
            (_, writer) = writer.Step(last);
            Assert.Equal(before + kept, Tensor.TotalCount);                 // keys and values of two layers, or the tokens; and the scores
        }
    }

    [Fact]
    public void Padding_is_not_read_and_changes_nothing()
    {
        using var untracked = no_grad();
        var before = target[.., ..^1];
        var (scores, weights) = model.WithWeights(source, lengths, before);
        var (alone, _) = model.WithWeights(source[1..2, ..3], lengths[1..2], before[1..2]);
        Assert.True(allclose(alone[0], scores[1], atol: 1e-5));
        Assert.All(weights.Source.Concat(weights.Encoder), layer => Assert.Equal(0, layer[1, .., .., 3..].abs().max().item<float>()));
    }

    public static TheoryData<string, string> BadInputs => new()
    {
        { "source", "The source has the shape (5,) and the lengths (4,): give tokens, (batch, source time), and a length for each row, (batch,). (Parameter 'source')" },
        { "length", "Sequence 0 has the length 6: give lengths from 1 to the padded length, 5. (Parameter 'lengths')" },
        { "written", "What was written has the shape (2, 6): give a row for each of the 4 sources, at least one token long, (batch, target time). (Parameter 'before')" },
        { "too long", "The sequences have 5 steps and the table of positions 4: give shorter sequences, or make the table with 5 positions or more. (Parameter 'x')" },
        { "unknown source", "The source has the token 12, and its vocabulary has 12: give numbers from 0 to 11. (Parameter 'source')" },
        { "unknown target", "The target has the token 11, and its vocabulary has 11: give numbers from 0 to 10. (Parameter 'before')" },
        { "unknown beginning", "The target has the token 50, and its vocabulary has 11: give numbers from 0 to 10. (Parameter 'before')" },
        { "unknown beginning, not cached", "The target has the token 50, and its vocabulary has 11: give numbers from 0 to 10. (Parameter 'before')" },
        { "fractions", "The target holds Float32 numbers: give tokens, whole numbers. (Parameter 'before')" },
        { "no tokens", "There are 12 source tokens and 0 target tokens: give at least one of each." },
        { "odd", "The width is 7: give an even one, 2 or more, since each rate takes a sine and a cosine. (Parameter 'width')" },
    };

    [Theory, MemberData(nameof(BadInputs))]
    public void What_does_not_fit_is_told_in_one_sentence(string what, string message)
    {
        Action act = what switch
        {
            "source" => () => model.Read(source[0], lengths),
            "length" => () => model.Read(source, lengths + 1),
            "written" => () => model.call(source, lengths, target[..2]),
            "too long" => () => new TransformerTranslator(12, 11, 6, 2, 10, longest: 4).Read(source, lengths),
            "unknown source" => () => model.Read(full_like(source, 12), lengths),
            "unknown target" => () => model.call(source, lengths, full_like(target, 11)),
            "unknown beginning" => () => new Search(50, Vocabulary.End, 3).Greedy(model.Read(source, lengths)),
            "unknown beginning, not cached" => () => new Search(50, Vocabulary.End, 3).Greedy(model.Read(source, lengths, cached: false)),
            "fractions" => () => model.call(source, lengths, target.@float()),
            "no tokens" => () => new TransformerTranslator(12, 0),
            _ => () => new TransformerTranslator(12, 11, 7, 1),
        };
        Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
    }
}
