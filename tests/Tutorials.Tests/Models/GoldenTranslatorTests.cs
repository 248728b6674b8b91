using TorchSharp.Tests;
using Tutorials.Data;
using Tutorials.Decoding;
using Tutorials.Models;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Models;

/// <summary>The translator of chapter 09 against PyTorch's numbers for the same seed and data, padding included.</summary>
public sealed class GoldenTranslatorTests
{
    public static TheoryData<string> Names => Golden.Names("translators");

    [Theory, MemberData(nameof(Names))]
    public void The_translator_scores_reads_learns_and_writes_as_PyTorch_s_does(string name)
    {
        var golden = Golden.Read("translators", name);
        var (source, lengths, target) = (golden["source"].Tensor, golden["lengths"].Tensor, golden["target"].Tensor);
        var attends = name == "with attention";
        manual_seed(0);
        using var model = new AttentionTranslator(12, 11, 6, 8, attends);
        Tensor Loss() => nn.functional.cross_entropy(model.call(source, lengths, target[.., ..^1]).flatten(0, 1), target[.., 1..].flatten(), ignore_index: 0);

        golden["outputs"].AssertEqual(model.call(source, lengths, target[.., ..^1]), 1e-6);
        if (attends)
            golden["weights"].AssertEqual(model.WithWeights(source, lengths, target[.., ..^1]).Weights, 1e-6);
        Loss().backward();
        golden["gradients"].AssertEqual(model.parameters().Select(parameter => parameter.grad), 1e-6);

        var losses = new Trainer(model, optim.Adam(model.parameters(), 1e-2)).Fit(20, () => Loss())["train loss"];
        var expected = golden["losses"].Items.Select(loss => loss.Number).ToList();
        Assert.Equal(20, expected.Count);
        Assert.All(expected.Zip(losses), pair => Assert.Equal(pair.First, pair.Second, 1e-5));

        using var evaluating = model.Evaluating();
        var written = golden["written"].Tensor;                  // PyTorch writes on behind the end
        var found = new Search(Vocabulary.Begin, Vocabulary.End, 7).Greedy(model.Read(source, lengths));
        for (var row = 0; row < 4; row++)
            Assert.Equal(written[row].data<long>().ToArray().TakeWhile(token => token != Vocabulary.End), found[row].Tokens);
    }
}
