using TorchSharp.Tests;
using Tutorials.Data;
using Tutorials.Models;
using Tutorials.Recurrent;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Models;

/// <summary>The networks of chapters 02 and 03 against PyTorch's numbers for the same seed.</summary>
public sealed class GoldenTaggerTests
{
    private sealed record Case(Func<nn.Module<Tensor, Tensor>> Build, double Rate, nn.Reduction Reduction);

    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["cell"] = new(() => new RecurrentLayer(nn.RNNCell(4, 4)), 0.1, nn.Reduction.Sum),
        ["cell with a read-out"] = new(() => new SequenceTagger(new RecurrentLayer(nn.RNNCell(4, 4)), 4, 4), 0.1, nn.Reduction.Sum),
        ["layer"] = new(() => new RecurrentLayer(nn.RNN(4, 4)), 0.05, nn.Reduction.Mean),
        ["layer with a read-out"] = new(() => new SequenceTagger(new RecurrentLayer(nn.RNN(4, 8)), 8, 4), 0.05, nn.Reduction.Mean),
        ["three layers with a read-out"] = new(() => new SequenceTagger(new RecurrentLayer(nn.RNN(4, 8, 3)), 8, 4), 0.05, nn.Reduction.Mean),
    };

    public static TheoryData<string> Names => Golden.Names("taggers");

    [Theory, MemberData(nameof(Names))]
    public void A_tagger_scores_and_learns_hello_as_PyTorch_s_does(string name)
    {
        var ((build, rate, reduction), golden) = (Cases[name], Golden.Read("taggers", name));
        var (x, y) = (HelloTask.OneHot(), HelloTask.Targets());
        manual_seed(0);
        using var tagger = build();
        Tensor Scores() => tagger.call(x).view(-1, 4);
        Tensor Loss() => nn.functional.cross_entropy(Scores(), y, reduction: reduction);

        golden["outputs"].AssertEqual(Scores(), 1e-6);
        Loss().backward();
        golden["gradients"].AssertEqual(tagger.parameters().Select(parameter => parameter.grad), 1e-6);

        var losses = new Trainer(tagger, optim.Adam(tagger.parameters(), rate)).Fit(20, () => Loss())["train loss"];
        var expected = golden["losses"].Items.Select(loss => loss.Number).ToList();
        Assert.Equal(20, expected.Count);
        Assert.All(expected.Zip(losses), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
        Assert.Equal(expected.Count, losses.Count);
    }
}
