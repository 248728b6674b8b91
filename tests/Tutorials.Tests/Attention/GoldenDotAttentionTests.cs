using TorchSharp.Tests;
using Tutorials.Attention;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Attention;

/// <summary>Attention by dot products, and chapter 08's corrected models, against PyTorch's numbers.</summary>
public sealed class GoldenDotAttentionTests
{
    [Theory]
    [InlineData("one query")]
    [InlineData("one query, padding")]
    public void Context_weights_and_gradients_are_PyTorch_s(string name)
    {
        var golden = Golden.Read("dot_attention", name);
        var (query, states) = (golden["query"].Tensor.requires_grad_(), golden["states"].Tensor.requires_grad_());
        var (context, weights) = new DotProductAttention().call(query, states, golden["mask"].Tensor);
        (context * arange(12).to_type(ScalarType.Float32).view(3, 4)).sum().backward();
        golden["context"].AssertEqual(context, 1e-6);
        golden["weights"].AssertEqual(weights, 1e-6);
        golden["gradients"].AssertEqual([query.grad, states.grad], 1e-5);
    }

    [Fact]
    public void One_score_a_step_and_softmax_over_time_give_PyTorch_s_numbers()
    {
        var golden = Golden.Read("dot_attention", "over time");
        manual_seed(3);
        using var lstm = nn.LSTM(3, 4, batchFirst: true);
        using var score = nn.Linear(4, 1);
        var states = lstm.call(randn(2, 5, 3)).Item1;
        var weights = score.call(states).squeeze(2).softmax(1);
        var context = weights.unsqueeze(1).bmm(states).squeeze(1);
        (context * arange(8).to_type(ScalarType.Float32).view(2, 4)).sum().backward();
        golden["context"].AssertEqual(context, 1e-6);
        golden["weights"].AssertEqual(weights, 1e-6);
        golden["gradients"].AssertEqual(lstm.parameters().Concat(score.parameters()).Select(parameter => parameter.grad), 1e-5);
    }

    [Fact]
    public void The_corrected_sequence_to_sequence_network_scores_reads_and_learns_as_PyTorch_s_does()
    {
        var golden = Golden.Read("dot_attention", "backward writing");
        var (source, target) = (golden["source"].Tensor, golden["target"].Tensor);
        var inputs = cat([ones_like(target[.., ..1]), target[.., ..^1]], 1);
        manual_seed(0);
        using var model = new BackwardWriter(11, 16);
        Tensor Loss() => nn.functional.cross_entropy(model.call(source, inputs).Scores.flatten(0, 1), target.flatten(), ignore_index: 0);

        var (scores, weights) = model.call(source, inputs);
        golden["outputs"].AssertEqual(scores, 1e-6);
        golden["weights"].AssertEqual(weights, 1e-6);
        Loss().backward();
        golden["gradients"].AssertEqual(model.parameters().Select(parameter => parameter.grad), 1e-5);

        var losses = new Trainer(model, optim.Adam(model.parameters(), 0.01)).Fit(20, () => Loss())["train loss"];
        var expected = golden["losses"].Items.Select(loss => loss.Number).ToList();
        Assert.Equal(20, expected.Count);
        Assert.All(expected.Zip(losses), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
    }
}
