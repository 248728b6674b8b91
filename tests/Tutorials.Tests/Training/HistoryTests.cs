using Tutorials.Training;

namespace Tutorials.Tests.Training;

public sealed class HistoryTests
{
    [Fact]
    public void A_history_shows_the_first_every_nth_and_the_last_epoch()
    {
        var history = Of([.. Enumerable.Range(1, 7).Select(epoch => 1.0 / epoch)]);
        Assert.Equal(["1", "3", "6", "7"], history.Table(3).Rows.Select(row => row[0]));
        Assert.Equal("0.3333", history.Table(3).Rows[1][1]);
    }

    [Fact]
    public void A_long_history_shows_itself_in_few_rows()
    {
        var lines = Of(new double[1234]).ToString().Split('\n');
        Assert.InRange(lines.Length, 5, 16);
        Assert.StartsWith("1234", lines[^1]);
    }

    [Fact]
    public void A_history_without_epochs_shows_its_header() => Assert.StartsWith("epoch", new History().ToString());

    [Fact]
    public void A_figure_that_was_not_measured_is_refused_with_those_that_were() => Assert.Equal(
        "The history has no \"loss\"; it has \"train loss\".", Assert.Throws<ArgumentException>(() => Of(1)["loss"]).Message);

    [Fact]
    public void Epochs_must_have_the_same_figures()
    {
        var history = Of(1);
        Assert.Equal(
            "Epoch 2 has test loss, and the epochs before have train loss: measure the same in each.",
            Assert.Throws<ArgumentException>(() => history.Add(("test loss", 1))).Message);
        Assert.Equal(1, history.Epochs);
    }

    [Theory]
    [InlineData(0.5, "0.5000")]
    [InlineData(0, "0.0000")]
    [InlineData(-0.5, "-0.5000")]
    [InlineData(0.000123, "1.23E-4")]
    [InlineData(1234.56, "1234.6")]
    [InlineData(1e12, "1.00E+12")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-∞")]
    public void Figures_are_short(double figure, string text) => Assert.EndsWith($"train loss {text}", new History().Add(("train loss", figure)).ToString());

    private static History Of(params double[] losses)
    {
        var history = new History();
        foreach (var loss in losses)
            history.Add(("train loss", loss));
        return history;
    }
}
