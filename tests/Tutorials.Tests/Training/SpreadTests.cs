using Tutorials.Training;

namespace Tutorials.Tests.Training;

public sealed class SpreadTests
{
    [Fact]
    public void Several_runs_are_summed_up_by_their_mean_and_deviation()
    {
        var spread = Spread.Of(2, 4, 4, 4, 5, 5, 7, 9);
        Assert.Equal((5, 2, 9, 8), (spread.Mean, spread.Least, spread.Greatest, spread.Count));
        Assert.Equal(Math.Sqrt(32.0 / 7), spread.Deviation, 12);
        Assert.Equal(Math.Sqrt(32.0 / 7 / 8), spread.StandardError, 12);
        Assert.Equal("5.000 ± 2.138", spread.ToString());
    }

    [Fact]
    public void A_single_run_has_no_deviation() => Assert.Equal(new Spread(3, 0, 3, 3, 1), Spread.Of(3));

    [Fact]
    public void Runs_are_compared_pair_by_pair()
    {
        var spread = Spread.OfDifferences([10, 20, 30], [9, 19, 29]);
        Assert.Equal((1, 0), (spread.Mean, spread.Deviation));
    }

    [Fact]
    public void What_cannot_be_summed_up_or_paired_is_refused()
    {
        Assert.StartsWith("There are no values", Assert.Throws<ArgumentException>(() => Spread.Of()).Message);
        Assert.StartsWith(
            "There are 2 values on the left and 1 on the right", Assert.Throws<ArgumentException>(() => Spread.OfDifferences([1, 2], [1])).Message);
    }
}
