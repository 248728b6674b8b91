using Tutorials.Data;
using Tutorials.Decoding;
using Tutorials.Models;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Models;

public sealed class AttentionTranslatorTests : IDisposable
{
    private readonly IDisposable noGradient = no_grad();
    private readonly AttentionTranslator model;
    private readonly Tensor source = tensor(new long[,] { { 4, 5, 6, 2 }, { 7, 2, 0, 0 }, { 5, 8, 2, 0 } }), lengths = tensor(new long[] { 4, 2, 3 });

    public AttentionTranslatorTests()
    {
        manual_seed(3);
        model = new(10, 9, 6, 8);
    }

    public void Dispose() => noGradient.Dispose();

    [Fact]
    public void Padding_is_not_read_and_changes_nothing()
    {
        var before = tensor(new long[,] { { 1, 4 }, { 1, 5 }, { 1, 6 } });
        var (scores, weights) = model.WithWeights(source, lengths, before);
        var (alone, itsWeights) = model.WithWeights(source[1..2, ..2], lengths[1..2], before[1..2]);
        Assert.True(allclose(alone[0], scores[1], atol: 1e-6));
        Assert.True(allclose(itsWeights[0], weights[1, .., ..2], atol: 1e-6));
        Assert.Equal(0, weights[1, .., 2..].abs().max().item<float>());
        Assert.True(allclose(ones(3, 2), weights.sum([2]), atol: 1e-6));
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Step_by_step_it_scores_as_over_the_whole_target(bool attends)
    {
        var one = new AttentionTranslator(10, 9, 6, 8, attends);
        var before = tensor(new long[,] { { 1, 4, 5 }, { 1, 5, 7 }, { 1, 6, 3 } });
        var whole = one.call(source, lengths, before);
        var writer = one.Read(source, lengths);
        for (var place = 0; place < 3; place++)
        {
            (var scores, writer) = writer.Step(before[.., place]);
            Assert.True(allclose(whole[.., place], scores, atol: 1e-6));
        }
    }

    [Fact]
    public void A_step_leaves_nothing_behind_but_its_scores_and_its_state()
    {
        using var scope = NewDisposeScope();
        var (writer, last) = (model.Read(source, lengths), ones(3, dtype: ScalarType.Int64));
        var before = Tensor.TotalCount;
        writer.Step(last);
        Assert.Equal(before + 2, Tensor.TotalCount);
    }

    [Fact]
    public void Rows_are_selected_with_all_that_belongs_to_them()
    {
        var before = tensor(new long[,] { { 1, 4, 5 }, { 1, 5, 7 }, { 1, 6, 3 } });
        var whole = model.call(source, lengths, before);
        var (_, writer) = model.Read(source, lengths).Step(before[.., 0]);
        var rows = tensor(new long[] { 2, 0, 2 });
        var (scores, _) = writer.Select(rows).Step(before[.., 1].index_select(0, rows));
        Assert.True(allclose(whole[.., 1].index_select(0, rows), scores, atol: 1e-6));
    }

    [Fact]
    public void A_beam_of_width_1_writes_what_greedy_search_writes_and_a_wider_one_nothing_less_probable()
    {
        var search = new Search(Vocabulary.Begin, Vocabulary.End, 8);
        var greedy = search.Greedy(model.Read(source, lengths));
        var narrow = search.Beam(model.Read(source, lengths), 1);
        Assert.Equal(greedy.Select(one => one.Tokens), narrow.Select(beam => Assert.Single(beam).Tokens));
        Assert.All(greedy.Zip(narrow), pair => Assert.Equal(pair.First.LogProbability, pair.Second[0].LogProbability, 5));
        var wide = search.Beam(model.Read(source, lengths), 9, lengthPower: 0);
        Assert.All(greedy.Zip(wide), pair => Assert.True(pair.Second[0].LogProbability >= pair.First.LogProbability - 1e-5));
    }

    public static TheoryData<string, string> BadInputs => new()
    {
        { "source", "The source has the shape (4,) and the lengths (3,): give tokens, (batch, source time), and a length for each row, (batch,). (Parameter 'source')" },
        { "lengths", "The source has the shape (3, 4) and the lengths (2,): give tokens, (batch, source time), and a length for each row, (batch,). (Parameter 'source')" },
        { "too long", "Sequence 1 has the length 5: give lengths from 1 to the padded length, 4. (Parameter 'lengths')" },
        { "written", "What was written has the shape (2, 1): give a row for each of the 3 sources, at least one token long, (batch, target time). (Parameter 'before')" },
        { "odd", "The hidden size is 7, of which each direction of the encoder has half: give an even number, 2 or more. (Parameter 'hiddenSize')" },
        { "nothing written", "What was written has the shape (3, 0): give a row for each of the 3 sources, at least one token long, (batch, target time). (Parameter 'before')" },
        { "unknown source", "The source has the token 10, and its vocabulary has 10: give numbers from 0 to 9. (Parameter 'source')" },
        { "negative source", "The source has the token -1, and its vocabulary has 10: give numbers from 0 to 9. (Parameter 'source')" },
        { "unknown target", "The target has the token 9, and its vocabulary has 9: give numbers from 0 to 8. (Parameter 'before')" },
        { "unknown beginning", "The target has the token 50, and its vocabulary has 9: give numbers from 0 to 8. (Parameter 'before')" },
        { "fractions", "The source holds Float32 numbers: give tokens, whole numbers. (Parameter 'source')" },
        { "no hidden units", "The hidden size is 0, of which each direction of the encoder has half: give an even number, 2 or more. (Parameter 'hiddenSize')" },
        { "no tokens", "There are 0 source tokens and 9 target tokens with vectors of 6 numbers: give at least one of each." },
        { "dropout", "A dropout of 2 cannot be had: give a share from 0 to below 1. (Parameter 'dropout')" },
    };

    [Theory, MemberData(nameof(BadInputs))]
    public void What_does_not_fit_is_told_in_one_sentence(string what, string message)
    {
        var before = ones(3, 1, dtype: ScalarType.Int64);
        var exception = Assert.Throws<ArgumentException>(() =>
        {
            _ = what switch
            {
                "source" => model.call(source[0], lengths, before[..1].expand(4, 1)),
                "lengths" => model.call(source, lengths[..2], before),
                "too long" => model.call(source, tensor(new long[] { 4, 5, 3 }), before),
                "written" => model.call(source, lengths, before[..2]),
                "nothing written" => model.call(source, lengths, before[.., ..0]),
                "unknown source" => model.call(source + 2, lengths, before),
                "negative source" => model.call(source - 1, lengths, before),
                "unknown target" => model.call(source, lengths, before + 8),
                "unknown beginning" => Writes(new Search(50, Vocabulary.End, 3)),
                "fractions" => model.call(source.@float(), lengths, before),
                "no hidden units" => new AttentionTranslator(10, 9, 6, 0).call(source, lengths, before),
                "no tokens" => new AttentionTranslator(0, 9, 6, 8).call(source, lengths, before),
                "dropout" => new AttentionTranslator(10, 9, 6, 8, dropout: 2).call(source, lengths, before),
                _ => new AttentionTranslator(10, 9, 6, 7).call(source, lengths, before),
            };
        });
        Assert.Equal(message, exception.Message);

        Tensor Writes(Search search) => tensor(search.Greedy(model.Read(source, lengths)).Count);
    }

    [Fact]
    public void Tokens_and_lengths_may_be_32_bit_numbers()
    {
        var before = tensor(new long[,] { { 1, 4 }, { 1, 5 }, { 1, 6 } });
        var small = model.call(source.to(ScalarType.Int32), lengths.to(ScalarType.Int32), before.to(ScalarType.Int32));
        Assert.True(allclose(model.call(source, lengths, before), small));
    }

    [Fact]
    public void Without_attention_there_are_no_weights_to_ask_for()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new AttentionTranslator(10, 9, 6, 8, attends: false).WithWeights(source, lengths, ones(3, 1, dtype: ScalarType.Int64)));
        Assert.Equal("This translator was made without attention, so it has no weights: make it with attends: true.", exception.Message);
    }

    [Fact]
    public void It_learns_to_copy()
    {
        using var gradients = enable_grad();
        long[][] sources = [[4, 5, 2], [5, 4, 2], [6, 2], [7, 6, 5, 2]];
        long[][] targets = [.. sources.Select(one => one.Prepend(1).ToArray())];
        var batches = new PaddedBatches(4, sources, targets);
        new Trainer(model, optim.Adam(model.parameters(), 0.03)).Fit(60, batches, batch =>
            nn.functional.cross_entropy(model.call(batch[0], batch[1], batch[2][.., ..^1]).flatten(0, 1), batch[2][.., 1..].flatten(), ignore_index: 0));
        var (read, itsLengths) = PaddedBatches.Pad(sources);
        Assert.Equal(sources.Select(one => one[..^1]), new Search(1, 2, 6).Greedy(model.Read(read, itsLengths)).Select(one => one.Tokens));
    }
}
