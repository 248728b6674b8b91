using TorchSharp.Tests;
using Tutorials.Features;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Features;

/// <summary>Attention on features against PyTorch's numbers for the same seed and inputs.</summary>
public sealed class GoldenFeatureTests
{
    public static TheoryData<string> Names => Golden.Names("features");

    [Theory, MemberData(nameof(Names))]
    public void A_module_weighs_and_learns_as_PyTorch_s_does(string name)
    {
        var golden = Golden.Read("features", name);
        var (x, links, target) = (golden["x"].Tensor.requires_grad_(true), golden["links"].Tensor, golden["target"].Tensor);
        manual_seed(1);
        using var module = Module(name);
        Tensor Loss() => nn.functional.mse_loss(WithWeights(module, x, links).Output, target);

        var (output, weights) = WithWeights(module, x, links);
        golden["outputs"].AssertEqual(output, 1e-5);
        golden["weights"].AssertEqual(weights, 1e-6);
        Loss().backward();
        golden["gradients"].AssertEqual(module.parameters().Select(parameter => parameter.grad).Prepend(x.grad), 1e-5);

        var losses = new Trainer(module, optim.Adam(module.parameters(), 0.05)).Fit(20, () => Loss())["train loss"];
        var expected = golden["losses"].Items.Select(loss => loss.Number).ToList();
        Assert.Equal(20, expected.Count);
        Assert.All(expected.Zip(losses), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
    }

    private static nn.Module Module(string name) => name switch
    {
        "channel attention" => new ChannelAttention(8),
        "spatial attention" => new SpatialAttention(5),
        "attention pooling" => new AttentionPooling(8),
        "graph attention, one head" => new GraphAttention(8, 3),
        _ => new GraphAttention(8, 3, heads: 3),
    };

    private static (Tensor Output, Tensor Weights) WithWeights(nn.Module module, Tensor x, Tensor links) => module switch
    {
        ChannelAttention attention => attention.WithWeights(x),
        SpatialAttention attention => attention.WithWeights(x),
        AttentionPooling attention => attention.WithWeights(x),
        _ => ((GraphAttention)module).WithWeights(x, links),
    };
}
