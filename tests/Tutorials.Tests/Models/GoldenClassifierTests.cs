using TorchSharp.Tests;
using Tutorials.Models;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Models;

/// <summary>The classifier of chapter 07 against PyTorch's numbers for the same seed, data and model made in the same order.</summary>
public sealed class GoldenClassifierTests
{
    public static TheoryData<string> Names => Golden.Names("classifiers");

    [Theory, MemberData(nameof(Names))]
    public void The_classifier_scores_reads_and_learns_as_PyTorch_s_does(string name)
    {
        var golden = Golden.Read("classifiers", name);
        manual_seed(0);
        var x = randn(1000, 10, 5);
        var positive = (x.sum([1, 2]) > 0).@float();
        var y = stack([1 - positive, positive], 1);
        using var model = new GruAttentionClassifier(5, 10, 2, dropout: name == "article B" ? 0.5 : 0);
        Tensor Loss(Tensor inputs, Tensor targets) => nn.functional.binary_cross_entropy_with_logits(model.call(inputs), targets);

        using (model.Evaluating())
        {
            var (scores, weights) = model.WithWeights(x[..8]);
            golden["outputs"].AssertEqual(scores, 1e-6);
            golden["weights"].AssertEqual(weights, 1e-6);
        }
        model.eval();
        Loss(x[..8], y[..8]).backward();
        golden["gradients"].AssertEqual(model.parameters().Select(parameter => parameter.grad), 1e-6);

        var losses = new List<double>();
        Measured Measure(Batch batch)
        {
            var loss = Loss(batch[0], batch[1]);
            losses.Add(loss.item<float>());
            return loss;
        }
        new Trainer(model, optim.Adam(model.parameters(), 1e-3)).Fit(1, new Batches(32, x[..800], y[..800]) { Shuffled = true }, Measure);
        var expected = golden["losses"].Items.Select(loss => loss.Number).ToList();
        Assert.Equal(20, expected.Count);
        Assert.All(expected.Zip(losses), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
    }
}
