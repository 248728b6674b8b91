using TorchSharp.Tests;
using Tutorials.Attention;
using static TorchSharp.torch;

namespace Tutorials.Tests.Attention;

/// <summary>Self-attention, its heads and its hard form against PyTorch's numbers for the same seed, module and data made in this order.</summary>
public sealed class GoldenSelfAttentionTests
{
    private static readonly Tensor Padding = AttentionMasks.Padding(tensor(new long[] { 5, 3 }), 5).unsqueeze(1).unsqueeze(1);

    public static TheoryData<string> Names => Golden.Names("self_attention");

    private static (nn.Module Module, Func<Tensor, (Tensor Output, Tensor Weights)> Read) Build(string name)
    {
        if (name.StartsWith("divided", StringComparison.Ordinal))
        {
            var divided = new MultiHeadAttention(6, 2);
            return (divided, x => divided.call(x, x, x, name == "divided" ? null : AttentionMasks.Causal(5) | Padding));
        }
        if (name.StartsWith("full", StringComparison.Ordinal))
        {
            var full = new FullWidthMultiHeadAttention(6, 8, 3);
            return (full, x => full.call(x, name == "full width" ? null : Padding));
        }
        var one = new SelfAttention(6, 8);
        return (one, name switch
        {
            "one head" => one.call,
            "one head, causal" => x => one.call(x, AttentionMasks.Causal(5)),
            "hard, two largest" => x => Hard(x, weights => HardAttention.Largest(weights, 2)),
            _ => x => Hard(x, weights => HardAttention.AtLeast(weights, 0.2)),
        });

        (Tensor, Tensor) Hard(Tensor x, Func<Tensor, Tensor> harden)
        {
            var weights = harden(one.call(x).Weights);
            return (weights.matmul(nn.functional.linear(x, one.get_parameter("value.weight")!, one.get_parameter("value.bias"))), weights);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void It_reads_and_learns_as_PyTorch_s_does(string name)
    {
        var golden = Golden.Read("self_attention", name);
        manual_seed(0);
        var (module, read) = Build(name);
        var x = randn(2, 5, 6);
        var (output, weights) = read(x);
        var targets = randn(output.shape);
        golden["outputs"].AssertEqual(output, 1e-5);
        golden["weights"].AssertEqual(weights, 1e-5);
        nn.functional.mse_loss(output, targets).backward();
        golden["gradients"].AssertEqual(module.parameters().Select(parameter => parameter.grad), 1e-5);

        using var optimizer = optim.Adam(module.parameters(), 0.01);
        foreach (var expected in golden["losses"].Items)
        {
            var loss = nn.functional.mse_loss(read(x).Output, targets);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            Assert.Equal(expected.Number, loss.item<float>(), 1e-5);
        }
    }
}
