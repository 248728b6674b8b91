using Tutorials.Data;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Tests.Data;

public sealed class SeriesTests
{
    [Fact]
    public void A_window_holds_the_steps_before_its_target()
    {
        var series = arange(10).@float().reshape(5, 2);                   // step t is (2t, 2t + 1)
        var (inputs, targets) = Windows.Over(series, 3, arange(5) * 100);
        Assert.Equal([2, 3, 2], inputs.shape);
        Assert.Equal([2, 3, 4, 5, 6, 7], inputs[1].Numbers());
        Assert.Equal([300, 400], targets.Numbers());
    }

    [Fact]
    public void Without_targets_the_next_step_is_to_be_predicted() =>
        Assert.Equal([[6, 7], [8, 9]], Windows.Over(arange(10).reshape(5, 2), 3).Targets.Numbers().Chunk(2));

    [Fact]
    public void A_series_too_short_for_a_window_is_refused()
    {
        Assert.Contains("from 1 to 2", Assert.Throws<ArgumentException>(() => Windows.Over(zeros(3, 1), 3)).Message);
        Assert.Contains("(3,)", Assert.Throws<ArgumentException>(() => Windows.Over(zeros(3), 1)).Message);
        Assert.Contains("one target a step", Assert.Throws<ArgumentException>(() => Windows.Over(zeros(3, 1), 1, zeros(2))).Message);
    }

    [Fact]
    public void Standardized_features_have_mean_zero_and_deviation_one()
    {
        manual_seed(0);
        var data = randn(500, 3) * tensor(new[] { 1f, 5f, 0f }) + tensor(new[] { 0f, 1000f, 7f });
        var scaler = Scaler.Fit(data);
        var scaled = scaler.Apply(data);
        Assert.True(allclose(scaled.mean([0L]), zeros(3), atol: 1e-3));
        Assert.True(allclose((scaled.square().mean([0L]).sqrt()), tensor(new[] { 1f, 1f, 0f }), atol: 1e-3));
        Assert.True(allclose(scaler.Undo(scaled), data, rtol: 1e-4));
    }

    [Fact]
    public void A_scaler_is_applied_as_it_was_fitted()
    {
        var scaler = Scaler.Fit(tensor(new float[,] { { 0 }, { 2 } }));
        Assert.Equal([4], scaler.Apply(tensor(new float[,] { { 5 } })).Numbers());
        Assert.Contains("one sample at least", Assert.Throws<ArgumentException>(() => Scaler.Fit(zeros(0, 2))).Message);
    }

    [Fact]
    public void Hello_is_coded_as_the_article_has_it()
    {
        Assert.Equal([1, 0, 2, 2, 3], HelloTask.Indices().Numbers());
        Assert.Equal([3, 1, 2, 3, 2], HelloTask.Targets().Numbers());
        Assert.Equal([5, 1, 4], HelloTask.OneHot().shape);
        Assert.Equal("hello", HelloTask.Decode(HelloTask.OneHot()));
    }

    [Fact]
    public void A_letter_outside_the_alphabet_is_named() =>
        Assert.Contains("'x' of \"hex\"", Assert.Throws<ArgumentException>(() => HelloTask.Encode("hex")).Message);
}
