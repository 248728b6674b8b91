using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Training;

public sealed class MetricsTests
{
    [Fact]
    public void Accuracy_takes_the_highest_of_several_scores_or_the_sign_of_one()
    {
        var scores = tensor(new float[,] { { 1, 2 }, { 3, 0 }, { 0, 1 }, { 5, 4 } });
        Assert.Equal(0.75, Metrics.Accuracy(scores, tensor(new long[] { 1, 0, 1, 1 })));
        Assert.Equal(0.5, Metrics.Accuracy(tensor(new[] { 1f, -1f }), tensor(new[] { 1f, 1f })));
        Assert.Contains("(4,)", Assert.Throws<ArgumentException>(() => Metrics.Accuracy(scores, zeros(3))).Message);
    }

    [Fact]
    public void Accuracy_refuses_scores_of_a_single_class() => Assert.Equal(
        "The logits (4, 1) have one class, which would always be the highest: for one score a sample, squeeze(-1) them to the shape of the targets, (4,).",
        Assert.Throws<ArgumentException>(() => Metrics.Accuracy(ones(4, 1), zeros(4))).Message);

    [Fact]
    public void Log_loss_is_the_mean_of_minus_log_p()
    {
        Assert.Equal(Math.Log(2), Metrics.LogLoss(full(4, 0.5), tensor(new[] { 0f, 1f, 1f, 0f })), 6);
        Assert.Equal(-(Math.Log(0.8) + Math.Log(0.9)) / 2, Metrics.LogLoss(tensor(new[] { 0.8f, 0.1f }), tensor(new[] { 1f, 0f })), 6);
        Assert.True(double.IsFinite(Metrics.LogLoss(zeros(1), ones(1))));
    }

    [Fact]
    public void Calibration_groups_forecasts_of_like_probability()
    {
        var bins = Calibration.Bins(tensor(new[] { 0.05, 0.15, 0.12, 0.95, 1.0 }), tensor(new[] { 0.0, 1.0, 0.0, 1.0, 1.0 }));
        Assert.Equal([1, 2, 2], bins.Select(bin => bin.Count));
        Assert.Equal([0, 0.5, 1], bins.Select(bin => bin.Observed));
        Assert.Equal(0.135, bins[1].Forecast, 9);
    }

    [Fact]
    public void Calibration_bins_of_equal_count_hold_equally_many_forecasts_in_order()
    {
        var forecasts = tensor(new[] { 0.9, 0.1, 0.2, 0.8, 0.3, 0.7, 0.4 });
        var bins = Calibration.EqualCountBins(forecasts, tensor(new[] { 1.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0 }), bins: 3);
        Assert.Equal([2, 2, 3], bins.Select(bin => bin.Count));
        Assert.Equal([0.15, 0.35, 0.8], bins.Select(bin => Math.Round(bin.Forecast, 9)));
        Assert.Equal([0, 0.5, 2.0 / 3], bins.Select(bin => bin.Observed));
    }

    [Fact]
    public void Calibration_bins_of_equal_count_keep_equal_forecasts_together()
    {
        var bins = Calibration.EqualCountBins(tensor(new[] { 0.6, 0.2, 0.6, 0.6, 0.6 }), tensor(new[] { 1.0, 0.0, 0.0, 1.0, 1.0 }), bins: 5);
        Assert.Equal([(0.2, 0.0, 1), (0.6, 0.75, 4)], bins.Select(bin => (bin.Forecast, bin.Observed, bin.Count)));
        Assert.Equal([50], Calibration.EqualCountBins(full(50, 0.4), zeros(50)).Select(bin => bin.Count));
    }
}
