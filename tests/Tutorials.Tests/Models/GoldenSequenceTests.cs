using TorchSharp.Tests;
using Tutorials.Models;
using Tutorials.Recurrent;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Models;

/// <summary>The networks of chapters 04 and 05 against PyTorch's numbers for the same seed.</summary>
public sealed class GoldenSequenceTests
{
    private sealed record Case(Func<nn.Module<Tensor, Tensor>> Build, double Rate, int OneHot = 0);

    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["hello with an embedding"] = new(() => new SequenceTagger(
            nn.Sequential(nn.Embedding(4, 10), new RecurrentLayer(nn.RNN(10, 8, 2, batchFirst: true))), 8, 4), 0.05),
        ["words to scores"] = new(() => new SequenceClassifier(
            nn.Sequential(nn.Embedding(10, 8), new RecurrentLayer(nn.RNN(8, 16, batchFirst: true))), 16, 5), 0.01),
        ["next word"] = new(() => nn.Sequential(nn.Embedding(14, 2), nn.Linear(2, 14)), 0.02),
        ["recall, RNN"] = Recall(() => new(nn.RNN(16, 8, batchFirst: true))),
        ["recall, GRU"] = Recall(() => new(nn.GRU(16, 8, batchFirst: true))),
        ["recall, LSTM"] = Recall(() => new(nn.LSTM(16, 8, batchFirst: true))),
        ["recall, GRU that keeps"] = Recall(() => new(Keeping(nn.GRU(16, 8, batchFirst: true)))),
        ["recall, LSTM that keeps"] = Recall(() => new(Keeping(nn.LSTM(16, 8, batchFirst: true)))),
        ["next letter, both directions"] = new(() => new SequenceTagger(
            new RecurrentLayer(nn.GRU(5, 6, batchFirst: true, bidirectional: true)), 12, 5), 0.01, OneHot: 5),
    };

    private static Case Recall(Func<RecurrentLayer> layer) => new(() => new SequenceClassifier(layer(), 8, 8), 0.005, OneHot: 16);

    // The second block of rows is the LSTM's forget gate, or the GRU's update gate.
    private static TLayer Keeping<TLayer>(TLayer layer) where TLayer : nn.Module
    {
        using var ungraded = no_grad();
        layer.get_parameter("bias_ih_l0")!.narrow(0, 8, 8).fill_(3);
        layer.get_parameter("bias_hh_l0")!.narrow(0, 8, 8).fill_(0);
        return layer;
    }

    public static TheoryData<string> Names => Golden.Names("sequences");

    [Theory, MemberData(nameof(Names))]
    public void A_network_scores_and_learns_sequences_as_PyTorch_s_does(string name)
    {
        var ((build, rate, width), golden) = (Cases[name], Golden.Read("sequences", name));
        var (indices, y) = (golden["x"].Tensor, golden["y"].Tensor);
        var x = width == 0 ? indices : nn.functional.one_hot(indices, width).@float();
        manual_seed(0);
        using var model = build();
        Tensor Scores() => model.call(x).reshape(y.shape[0], -1);
        Tensor Loss() => nn.functional.cross_entropy(Scores(), y);

        golden["outputs"].AssertEqual(Scores(), 1e-6);
        Loss().backward();
        golden["gradients"].AssertEqual(model.parameters().Select(parameter => parameter.grad), 1e-6);

        var losses = new Trainer(model, optim.Adam(model.parameters(), rate)).Fit(20, () => Loss())["train loss"];
        var expected = golden["losses"].Items.Select(loss => loss.Number).ToList();
        Assert.Equal(20, losses.Count);
        Assert.Equal(losses.Count, expected.Count);
        Assert.All(expected.Zip(losses), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
    }
}
