using System.Runtime.InteropServices;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class NNLayerTests
{
    [Fact]
    public void Hooks_replace_inputs_and_results_until_removed()
    {
        using var relu = nn.ReLU();
        List<string> calls = [];
        var first = relu.register_forward_pre_hook(module => calls.Add($"before {module.GetName()}"));
        var second = relu.register_forward_pre_hook((_, input) => -input);
        var third = relu.register_forward_hook((_, input, result) => result + input);
        var fourth = relu.register_forward_hook(module => calls.Add("after"));
        Assert.Equal([4f, -3], relu.call(tensor(new[] { -2f, 3 })).data<float>().ToArray());
        Assert.Equal(["before ReLU", "after"], calls);
        Assert.Equal([0f, 3], relu.forward(tensor(new[] { -2f, 3 })).data<float>().ToArray());

        foreach (var hook in new[] { first, second, third, fourth })
            hook.remove();
        second.remove();
        Assert.Equal([0f, 3], relu.call(tensor(new[] { -2f, 3 })).data<float>().ToArray());
        Assert.Equal(2, calls.Count);
    }

    [Fact]
    public void Hooks_of_modules_with_two_inputs_see_both()
    {
        using var cell = nn.RNNCell(2, 3);
        cell.register_forward_pre_hook((_, input, state) => (2 * input, state));
        cell.register_forward_hook((_, input, state, result) => result * input.sum());
        var (x, h) = (ones(1, 2), zeros(1, 3));
        Assert.True(cell.call(x, h).allclose(cell.forward(2 * x, h) * 4));
    }

    [Fact]
    public void Dropout_works_while_training_only()
    {
        manual_seed(0);
        using var dropout = nn.Dropout(0.25);
        var x = ones(10_000);
        var trained = dropout.call(x);
        var kept = (trained == 0).logical_not();
        Assert.InRange(kept.@double().mean().item<double>(), 0.73, 0.77);
        Assert.True(trained.masked_select(kept).allclose(tensor(4f / 3)));
        dropout.eval();
        Assert.True(dropout.call(x).allclose(x));
    }

    [Fact]
    public void A_sequence_calls_its_modules_in_turn()
    {
        using var sequence = nn.Sequential(nn.Linear(2, 3), nn.Tanh()).append("last", nn.Linear(3, 1));
        Assert.Equal(3, sequence.Count);
        Assert.Equal(["0", "1", "last"], sequence.named_children().Select(child => child.name));
        var x = randn(5, 2);
        var (first, last) = ((Linear)sequence[0], (Linear)sequence[2]);
        Assert.True(sequence.call(x).allclose(last.call(first.call(x).tanh())));
        Assert.Equal(["1", "last"], sequence[1..].named_children().Select(child => child.name));
        Assert.True(nn.Sequential().call(x).allclose(x));
        Assert.False(x.IsInvalid);
    }

    [Fact]
    public void A_list_registers_its_modules_by_place()
    {
        var list = new ModuleList<Linear>(nn.Linear(1, 2)) { nn.Linear(2, 3) };
        list.append(nn.Linear(3, 4));
        list.extend([nn.Linear(4, 5)]);
        using var model = nn.Identity();
        model.register_module("layers", list);
        Assert.Equal([1, 2, 3, 4], list.Select(linear => linear.in_features));
        Assert.Equal(8, model.parameters().Count());
        Assert.True(model.has_parameter("layers.3.bias"));
    }

    [Fact]
    public void Given_weights_are_used()
    {
        using var linear = nn.Linear(nn.Parameter(tensor(new float[,] { { 1, 2 } })));
        Assert.Equal((2, 1, null), (linear.in_features, linear.out_features, linear.bias));
        Assert.Equal(5, linear.call(tensor(new float[] { 1, 2 })).item<float>());
        linear.bias = nn.Parameter(ones(1));
        Assert.Equal(6, linear.call(tensor(new float[] { 1, 2 })).item<float>());
        Assert.Equal(["weight", "bias"], linear.state_dict().Keys);
    }

    [Fact]
    public void An_embedding_s_options_do_what_they_say()
    {
        var rows = tensor(new long[] { 1, 1, 3 });
        using var padded = nn.Embedding(5, 2, padding_idx: -2);
        padded.call(rows).sum().backward();
        Assert.Equal([0f, 0], padded.weight![3].data<float>().ToArray());
        Assert.Equal([0f, 4, 0, 0, 0], padded.weight.grad!.sum(1).data<float>().ToArray());

        using var limited = nn.Embedding_from_pretrained(full([5, 2], 3f), max_norm: 1);
        Assert.True(limited.call(rows).norm(1).allclose(ones(3), atol: 1e-5));
        Assert.Equal([6f, 6], limited.weight!.sum(1).index_select(0, tensor(new long[] { 0, 2 })).data<float>().ToArray());
        Assert.False(limited.weight.requires_grad);

        using var scaled = nn.Embedding_from_pretrained(ones(5, 2), freeze: false, scale_grad_by_freq: true);
        scaled.call(rows).sum().backward();
        Assert.Equal([0f, 2, 0, 2, 0], scaled.weight!.grad!.sum(1).data<float>().ToArray());
        Assert.Contains("5 rows", Assert.Throws<ArgumentException>(() => nn.Embedding(5, 2, padding_idx: 5)).Message);
    }

    [Fact]
    public void A_sparse_embedding_trains_with_gradient_descent()
    {
        using var embedding = nn.Embedding_from_pretrained(ones(5, 2), freeze: false, sparse: true);
        using var optimizer = optim.SGD(embedding.parameters(), 0.5);
        for (var step = 0; step < 2; step++)
        {
            optimizer.zero_grad();
            embedding.call(tensor(new long[] { 1, 1 })).sum().backward();
            optimizer.step();
        }
        Assert.True(embedding.weight!.grad!.is_sparse);
        Assert.Equal([0f, 4, 0, 0, 0], embedding.weight.grad.to_dense().sum(1).data<float>().ToArray());
        Assert.Contains("not sparse", Assert.Throws<InvalidOperationException>(() => optim.Adam(embedding.parameters()).step()).Message);
        Assert.Equal([2f, -2, 2, 2, 2], embedding.weight.sum(1).data<float>().ToArray());
    }

    [Fact]
    public void A_layer_s_weights_are_those_of_its_cell()
    {
        using var rnn = nn.RNN(3, 4, 2);
        Assert.Equal([4, 3], rnn.get_weight_ih(0)!.shape);
        Assert.Equal([4, 4], rnn.get_weight_ih(1)!.shape);
        Assert.Equal([4, 4], rnn.get_weight_hh(1)!.shape);
        Assert.Equal([4], rnn.get_bias_ih(0)!.shape);
        Assert.Null(nn.RNN(3, 4, bias: false).get_bias_hh(0));

        using var cell = nn.RNNCell(3, 4);
        cell.weight_ih = nn.Parameter(rnn.get_weight_ih(0)!.detach().clone());
        Assert.Same(cell.get_parameter("weight_ih"), cell.weight_ih);
    }

    public static TheoryData<Action> WrongShapes => new(
        () => nn.LSTM(3, 4).call(randn(5, 2, 2)),
        () => nn.GRU(3, 4).call(randn(5, 3)),
        () => nn.RNN(3, 4).call(randn(5, 2, 3), randn(1, 4)),
        () => nn.LSTM(3, 4, batchFirst: true).call(randn(5, 2, 3), (randn(1, 2, 4), randn(1, 2, 4))));

    [Theory, MemberData(nameof(WrongShapes), DisableDiscoveryEnumeration = true)]
    public void A_recurrent_network_says_which_shape_it_needs(Action call) =>
        Assert.Matches(@"needs (an input|a state) of shape .* and got \[", Assert.Throws<ExternalException>(call).Message);

    [Fact]
    public void Initializers_give_what_their_names_say()
    {
        manual_seed(0);
        var orthogonal = nn.init.orthogonal_(empty(20, 30));
        Assert.True(orthogonal.matmul(orthogonal.t()).allclose(eye(20), atol: 1e-5));
        Assert.InRange(nn.init.xavier_uniform_(empty(100, 50)).abs().max().item<float>(), 0.19, 0.2);
        Assert.InRange(nn.init.kaiming_normal_(empty(200, 300)).std().item<float>(), 0.081, 0.0825);
        Assert.Equal((12, 8), nn.init.CalculateFanInAndFanOut(empty(2, 3, 4)));
        Assert.Throws<ArgumentException>(() => nn.init.kaiming_uniform_(empty(3)));
        Assert.Equal(5.0 / 3, nn.init.calculate_gain(nn.init.NonlinearityType.Tanh));
    }
}
