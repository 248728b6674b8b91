using Tutorials.Decoding;
using static TorchSharp.torch;

namespace Tutorials.Tests.Decoding;

public sealed class SearchTests
{
    private const long Begin = 0, End = 1, A = 2, B = 3;

    // After the beginning, A has .6 and B .4; after A, everything is about even; after B, B is nearly certain, and then the end.
    private static readonly Dictionary<string, double[]> Garden = new()
    {
        [""] = [0, 0, 0.6, 0.4],
        ["2"] = [0, 0.4, 0.3, 0.3],
        ["3"] = [0, 0.05, 0.05, 0.9],
        ["3 3"] = [0, 1, 0, 0],
    };

    private static readonly double[] Otherwise = [0, 0.7, 0.2, 0.1];

    [Fact]
    public void Greedy_search_takes_the_most_probable_token_and_misses_the_most_probable_sequence()
    {
        var found = Assert.Single(new Search(Begin, End, 5).Greedy(new Table([Garden])));
        Assert.Equal([A], found.Tokens);
        Assert.Equal(Math.Log(0.6 * 0.4), found.LogProbability, 5);
        Assert.True(found.IsEnded);
    }

    [Fact]
    public void A_beam_finds_a_more_probable_sequence_than_greedy_search()
    {
        var beam = Assert.Single(new Search(Begin, End, 5).Beam(new Table([Garden]), 2, lengthPower: 0));
        Assert.Equal([B, B], beam[0].Tokens);
        Assert.Equal(Math.Log(0.4 * 0.9), beam[0].LogProbability, 5);
        Assert.Equal([A], beam[1].Tokens);
    }

    [Fact]
    public void Each_row_of_a_batch_is_searched_as_if_it_were_alone_whatever_the_others_length()
    {
        var sure = new Dictionary<string, double[]> { [""] = [0, 0, 0.1, 0.9], ["3"] = [0, 0, 1, 0], ["3 2"] = [0, 0, 1, 0], ["3 2 2"] = [0, 0.9, 0, 0.1] };
        var brief = new Dictionary<string, double[]> { [""] = [0, 0.9, 0.1, 0] };
        var search = new Search(Begin, End, 6);
        Assert.Equal([[A], [B, A, A], []], search.Greedy(new Table([Garden, sure, brief])).Select(one => one.Tokens));
        Assert.Equal([[B, B], [B, A, A], []], search.Beam(new Table([Garden, sure, brief]), 2, 0).Select(beam => beam[0].Tokens));
    }

    [Fact]
    public void A_beam_of_width_1_is_greedy_search()
    {
        var search = new Search(Begin, End, 4);
        Dictionary<string, double[]>[] rows = [Garden, [], new() { [""] = [0, 0.2, 0.3, 0.5] }];
        foreach (var power in new[] { 0, 0.7, 1 })
        {
            var beams = search.Beam(new Table(rows), 1, power);
            Assert.Equal(search.Greedy(new Table(rows)).Select(one => one.Tokens), beams.Select(beam => Assert.Single(beam).Tokens));
        }
    }

    [Fact]
    public void A_length_power_of_1_prefers_the_better_mean_and_0_the_greater_probability()
    {
        // The end at once has log .5; A twice and the end log .4 in all, but less a token.
        var table = new Dictionary<string, double[]> { [""] = [0, 0.55, 0.45, 0], ["2"] = [0, 0.05, 0.95, 0], ["2 2"] = [0, 0.98, 0.02, 0] };
        var search = new Search(Begin, End, 5);
        Assert.Equal([], search.Beam(new Table([table]), 2, lengthPower: 0)[0][0].Tokens);
        Assert.Equal([A, A], search.Beam(new Table([table]), 2, lengthPower: 1)[0][0].Tokens);
    }

    [Fact]
    public void A_sequence_that_does_not_end_is_cut_off()
    {
        var endless = new Dictionary<string, double[]> { [""] = [0, 0, 1, 0], ["2"] = [0, 0, 1, 0], ["2 2"] = [0, 0, 1, 0] };
        var search = new Search(Begin, End, 3);
        var found = Assert.Single(search.Greedy(new Table([endless])));
        Assert.Equal([A, A, A], found.Tokens);
        Assert.False(found.IsEnded);
        Assert.Equal([A, A, A], search.Beam(new Table([endless]), 2)[0][0].Tokens);
    }

    [Fact]
    public void Searches_leave_no_tensors_behind()
    {
        var search = new Search(Begin, End, 5);
        var writer = new Table([Garden, Garden]);
        var before = Tensor.TotalCount;
        search.Greedy(writer);
        search.Beam(writer, 3);
        Assert.Equal(before, Tensor.TotalCount);
    }

    [Fact]
    public void A_length_or_a_width_of_nothing_is_an_error()
    {
        Assert.Equal("Sequences of at most 0 tokens cannot be written: give a length of 1 or more. (Parameter 'longest')", Assert.Throws<ArgumentException>(() => new Search(Begin, End, 0)).Message);
        Assert.Equal("A beam cannot be 0 wide: give a width of 1 or more. (Parameter 'width')",
            Assert.Throws<ArgumentException>(() => new Search(Begin, End, 3).Beam(new Table([Garden]), 0)).Message);
    }

    [Fact]
    public void Scores_of_another_shape_are_an_error() =>
        Assert.Equal("The model gave scores of the shape (4,) for 1 rows: it must give (rows, vocabulary). (Parameter 'writer')",
            Assert.Throws<ArgumentException>(() => new Search(Begin, End, 3).Greedy(new Flat())).Message);

    /// <summary>Writes by tables: for what a row has written, the probabilities of what comes next.</summary>
    private sealed class Table(IReadOnlyList<(Dictionary<string, double[]> Next, string Written)> rows) : IWriter
    {
        public Table(IEnumerable<Dictionary<string, double[]>> tables) : this([.. tables.Select(table => (table, "begin"))]) { }

        public long Rows => rows.Count;

        public (Tensor Scores, IWriter Next) Step(Tensor tokens)
        {
            var read = tokens.data<long>().ToArray();
            Assert.Equal(rows.Count, read.Length);
            var next = rows.Zip(read, (row, token) => (row.Next, Written: row.Written == "begin" ? "" : $"{row.Written} {token}".Trim())).ToArray();
            Assert.All(rows.Zip(read), pair => Assert.Equal(pair.First.Written == "begin", pair.Second == Begin));
            var scores = next.Select(row => row.Next.GetValueOrDefault(row.Written, Otherwise)).SelectMany(one => one).Select(one => (float)Math.Log(one)).ToArray();
            return (tensor(scores, [rows.Count, 4]), new Table(next));
        }

        public IWriter Select(Tensor chosen) => new Table([.. chosen.data<long>().ToArray().Select(row => rows[(int)row])]);
    }

    private sealed class Flat : IWriter
    {
        public long Rows => 1;

        public (Tensor Scores, IWriter Next) Step(Tensor tokens) => (zeros(4), this);

        public IWriter Select(Tensor rows) => this;
    }
}
