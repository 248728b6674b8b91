using TorchSharp.Tests;
using Tutorials.Data;
using Tutorials.Models;
using Tutorials.Recurrent;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Models;

/// <summary>The forecasters of chapter 06, from the CSV file to the losses, against PyTorch's numbers for the same seed.</summary>
public sealed class GoldenForecasterTests
{
    private const int WindowLength = 3, FirstDays = 67;

    private static readonly Dictionary<string, Func<nn.Module<Tensor, Tensor>>> Builds = new()
    {
        ["RNN"] = () => new SequenceClassifier(new RecurrentLayer(nn.RNN(8, 8, batchFirst: true)), 8),
        ["LSTM"] = () => new SequenceClassifier(new RecurrentLayer(nn.LSTM(8, 8, batchFirst: true)), 8),
        ["GRU"] = () => new SequenceClassifier(new RecurrentLayer(nn.GRU(8, 8, batchFirst: true)), 8),
        ["logistic"] = () => nn.Sequential(nn.Flatten(), nn.Linear(24, 1), nn.Flatten(start_dim: 0)),
    };

    public static TheoryData<string> Names => Golden.Names("weather");

    [Theory, MemberData(nameof(Names))]
    public void A_forecaster_scores_and_learns_windows_of_weather_as_PyTorch_s_does(string name)
    {
        var golden = Golden.Read("weather", name);
        var (x, y) = WeatherWindows();
        manual_seed(0);
        using var forecaster = Builds[name]();
        Tensor Loss() => nn.functional.binary_cross_entropy_with_logits(forecaster.call(x), y);

        golden["outputs"].AssertEqual(forecaster.call(x), 1e-5);
        Loss().backward();
        golden["gradients"].AssertEqual(forecaster.parameters().Select(parameter => parameter.grad), 1e-5);

        var optimizer = optim.Adam(forecaster.parameters(), 0.02, weight_decay: 0.003);
        var losses = new Trainer(forecaster, optimizer).Fit(20, () => Loss())["train loss"];
        Assert.Equal(20, losses.Count);
        Assert.All(golden["losses"].Items.Zip(losses), pair => Assert.Equal(pair.First.Number, pair.Second, 1e-5));
        Assert.Equal(20, golden["losses"].Items.Count());
    }

    /// <summary>The file's first windows, (64, 3, 8), and what followed each, (64,).</summary>
    private static (Tensor Inputs, Tensor Targets) WeatherWindows()
    {
        var weather = Weather.Load(Repository.PathOf("data", "weather.csv"));
        var angle = tensor(weather.Dates.Select(date => 2 * MathF.PI * date.DayOfYear / 365.25f).ToArray());
        var circle = stack([weather.Rained(), angle.cos(), angle.sin()], dim: 1);
        var days = cat([weather.Features()[.., ..5], circle], dim: 1)[..FirstDays];
        return Windows.Over(Scaler.Fit(days).Apply(days), WindowLength, weather.Rained()[..FirstDays]);
    }
}
