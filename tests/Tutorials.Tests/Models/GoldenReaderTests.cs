using TorchSharp.Tests;
using Tutorials.Models;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Models;

/// <summary>The reader of chapter 12 against PyTorch's numbers for the same seed and stories.</summary>
public sealed class GoldenReaderTests
{
    public static TheoryData<string> Names => Golden.Names("readers");

    [Theory, MemberData(nameof(Names))]
    public void The_reader_scores_reads_and_learns_as_PyTorch_s_does(string name)
    {
        var golden = Golden.Read("readers", name);
        var (x, q, y) = (golden["x"].Tensor, golden["q"].Tensor, golden["y"].Tensor);
        manual_seed(0);
        using var model = new MemoryReader(vocabulary: 20, width: 8, hops: name == "two hops" ? 2 : 1, sentences: 6, words: 5);
        Tensor Loss() => nn.functional.cross_entropy(model.call(x, q), y);

        var (scores, weights) = model.WithWeights(x, q);
        golden["outputs"].AssertEqual(scores, 1e-5);
        golden["weights"].AssertEqual(weights, 1e-6);
        golden["hard outputs"].AssertEqual(model.WithWeights(x, q, hard: true).Scores, 1e-5);
        Loss().backward();
        golden["gradients"].AssertEqual(model.parameters().Select(parameter => parameter.grad), 1e-5);

        var losses = new Trainer(model, optim.Adam(model.parameters(), 4e-3)).Fit(20, () => Loss())["train loss"];
        var expected = golden["losses"].Items.Select(loss => loss.Number).ToList();
        Assert.Equal(20, expected.Count);
        Assert.All(expected.Zip(losses), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
    }
}
