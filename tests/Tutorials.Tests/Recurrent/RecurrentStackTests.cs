using TorchSharp.Tests;
using Tutorials.Recurrent;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Tests.Recurrent;

public sealed class RecurrentStackTests
{
    private static readonly Dictionary<string, Func<long, bool, bool, RecurrentStack>> Kinds = new()
    {
        ["JANET"] = (layers, batchFirst, both) => new JANET(3, 4, layers, batchFirst: batchFirst, bidirectional: both),
        ["IndRNN"] = (layers, batchFirst, both) => new IndRNN(3, 4, layers, batchFirst: batchFirst, bidirectional: both),
        ["IndRNNv2"] = (layers, batchFirst, both) => new IndRNNv2(3, 4, layers, batchFirst: batchFirst, bidirectional: both),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_stack_takes_and_gives_the_shapes_of_nn_LSTM(string kind)
    {
        foreach (var (layers, batchFirst, both) in new[] { (1, false, false), (2, true, false), (1, true, true), (3, false, true) })
        {
            var (lstm, stack) = (nn.LSTM(3, 4, layers, batchFirst: batchFirst, bidirectional: both), Kinds[kind](layers, batchFirst, both));
            var (x, state) = (randn(5, 2, 3), randn(layers * (both ? 2 : 1), batchFirst ? 5 : 2, 4));
            var (expected, actual) = (lstm.call(x, (state, state)), stack.call(x, (state, state)));
            Assert.Equal(expected.Item1.shape, actual.Item1.shape);
            Assert.Equal(expected.Item2.shape, actual.Item2.shape);
            Assert.Equal(expected.Item3.shape, actual.Item3.shape);
            Assert.Equal(actual.Item1.shape, new RecurrentLayer(stack).call(x).shape);
            Assert.True(stack.call(x).Item1.allclose(stack.call(x, (zeros_like(state), zeros_like(state))).Item1));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void What_was_read_in_two_parts_ends_as_if_it_were_read_at_once(string kind)
    {
        manual_seed(3);
        var (stack, x) = (Kinds[kind](2, false, false), randn(9, 2, 3));
        var (whole, h_n, _) = stack.call(x);
        var (first, h, c) = stack.call(x[..4]);
        var (second, h_end, _) = stack.call(x[4..], (h, c));
        Assert.True(whole.allclose(cat([first, second]), atol: 1e-6));
        Assert.True(h_n.allclose(h_end, atol: 1e-6));
    }

    [Theory]
    [InlineData(nn.NonLinearities.ReLU, false)]
    [InlineData(nn.NonLinearities.ReLU, true)]
    [InlineData(nn.NonLinearities.Tanh, false)]
    [InlineData(nn.NonLinearities.Tanh, true)]
    public void IndRNNv2_gives_IndRNN_s_numbers_and_gradients(nn.NonLinearities act, bool norm)
    {
        foreach (var (layers, both, batchFirst) in new[] { (1, false, false), (2, true, false), (3, false, true), (2, true, true) })
        {
            manual_seed(1);
            var cells = new IndRNN(3, 19, layers, batchFirst: batchFirst, bidirectional: both, nonLinearity: act, steps: 12, batchNorm: norm);
            var atOnce = new IndRNNv2(3, 19, layers, batchFirst: batchFirst, bidirectional: both, nonLinearity: act, steps: 12, batchNorm: norm);
            atOnce.load_state_dict(cells.state_dict());
            var (x, h) = (randn(7, 5, 3), rand(layers * (both ? 2 : 1), batchFirst ? 7 : 5, 19));
            var (expected, h_n, _) = cells.call(x, (h, h));
            var (actual, h_end, _) = atOnce.call(x, (h, h));
            var rounding = norm ? 1e-5 : 1e-6;              // a norm divides by small deviations
            Assert.True(expected.allclose(actual, rtol: rounding, atol: rounding));
            Assert.True(h_n.allclose(h_end, rtol: rounding, atol: rounding));
            expected.square().mean().backward();
            actual.square().mean().backward();
            foreach (var (one, other) in cells.parameters().Zip(atOnce.parameters()))
                Assert.True(one.grad!.allclose(other.grad!, rtol: 1e-4, atol: 1e-5), $"{one.grad}\n{other.grad}");
        }
    }

    /// <summary>In 64 bits there is no operation of our own, so libtorch's own derivatives are there to compare with.</summary>
    [Theory]
    [InlineData("JANET")]
    [InlineData("IndRNN")]
    [InlineData("IndRNNv2")]
    public void The_gradients_are_those_of_64_bits_for_inputs_states_and_parameters(string kind)
    {
        manual_seed(2);
        RecurrentStack Make(ScalarType type) => kind switch
        {
            "JANET" => new JANET(3, 19, 2, bidirectional: true, dtype: type, tMax: 20),
            "IndRNN" => new IndRNN(3, 19, 2, bidirectional: true, dtype: type, steps: 6, nonLinearity: nn.NonLinearities.Tanh),
            _ => new IndRNNv2(3, 19, 2, bidirectional: true, dtype: type, steps: 6, nonLinearity: nn.NonLinearities.Tanh),
        };
        var (narrow, wide) = (Make(ScalarType.Float32), Make(ScalarType.Float64));
        wide.load_state_dict(narrow.state_dict());
        Tensor[] inputs = [randn(6, 5, 3), rand(4, 5, 19), rand(4, 5, 19)];
        var gradients = new[] { narrow, wide }.Select(stack =>
        {
            var own = inputs.Select(input => input.to_type(stack == wide ? ScalarType.Float64 : ScalarType.Float32).detach().requires_grad_()).ToArray();
            var (y, h_n, c_n) = stack.call(own[0], (own[1], own[2]));
            (y.square().sum() + h_n.sum() + (2 * c_n).sum()).backward();
            return own.Where(one => one.grad is not null).Concat(stack.parameters()).Select(one => one.grad!.to_type(ScalarType.Float64)).ToArray();
        }).ToArray();
        Assert.Equal(gradients[1].Length, gradients[0].Length);
        Assert.All(gradients[0].Zip(gradients[1]), pair => Assert.True(pair.First.allclose(pair.Second, rtol: 1e-4, atol: 1e-4)));
    }

    [Fact]
    public void Recurrent_weights_beyond_their_bound_are_set_onto_it_before_they_are_used()
    {
        var bound = Math.Pow(2, 1.0 / 10);
        foreach (var layers in new RecurrentStack[] { new IndRNN(2, 3, steps: 10), new IndRNNv2(2, 3, steps: 10) })
        {
            var u = layers.get_parameter("weight_hh_l0")!;
            using (no_grad())
                u.copy_(tensor(new[] { 1.5f, -1.5f, 0.5f }));
            var x = randn(4, 1, 2);
            var (first, second) = (layers.call(x).Item1, layers.call(x).Item1);
            Assert.All(u.Numbers().Zip(new[] { bound, -bound, 0.5 }), pair => Assert.Equal(pair.Second, pair.First, 1e-6));
            (first + second).sum().backward();                  // the second call left the record of the first as it was
            Assert.True(u.grad!.isfinite().all().item<bool>());
        }
    }

    [Fact]
    public void Without_steps_nothing_is_bounded_and_with_them_the_first_weights_are_within()
    {
        var free = new IndRNN(2, 3);
        using (no_grad())
            free.get_parameter("weight_hh_l0")!.fill_(5);
        free.call(randn(4, 1, 2));
        Assert.Equal([5, 5, 5], free.get_parameter("weight_hh_l0")!.Numbers());

        var bound = Math.Pow(2, 1.0 / 50);
        var layers = new IndRNN(2, 200, 2, steps: 50);
        Assert.All(layers.get_parameter("weight_hh_l0")!.Numbers(), u => Assert.InRange(u, 0, bound));
        Assert.All(layers.get_parameter("weight_hh_l1")!.Numbers(), u => Assert.InRange(u, (1 / bound) - 1e-6, bound + 1e-6));
        Assert.All(layers.get_parameter("bias_l0")!.Numbers(), b => Assert.Equal(0, b));
        Assert.True(layers.get_parameter("weight_hh_l0")!.Numbers().Min() < 0.2);
    }

    [Fact]
    public void Chrono_initialization_spreads_the_forget_biases_over_the_lags()
    {
        manual_seed(4);
        var biases = new JANET(2, 500, tMax: 101).get_parameter("bias_l0")!.Numbers();
        Assert.All(biases[..500], b => Assert.InRange(b, 0, Math.Log(100)));
        Assert.Equal(50.5, biases[..500].Average(Math.Exp), 4.0);       // U(1, 100)
        Assert.All(biases[500..], b => Assert.Equal(0, b));
    }

    [Fact]
    public void Dropout_is_between_layers_and_in_training_alone()
    {
        manual_seed(5);
        var (one, two, x) = (new JANET(3, 50, dropout: 1), new JANET(3, 50, 2, dropout: 1), randn(4, 2, 3));
        Assert.True(one.call(x).Item1.abs().max().item<float>() > 0.01);
        using (no_grad())
            two.get_parameter("bias_l1")!.zero_();
        Assert.Equal(0, two.call(x).Item1.abs().max().item<float>(), 1e-6);     // nothing comes through to the second layer
        two.eval();
        Assert.True(two.call(x).Item1.abs().max().item<float>() > 0.01);
    }

    [Fact]
    public void Batch_norm_uses_what_it_has_seen_once_training_is_over()
    {
        manual_seed(6);
        var layers = new IndRNNv2(3, 4, 2, batchNorm: true);
        var trained = layers.call(randn(30, 20, 3)).Item1;
        Assert.Equal(0, trained.mean([0, 1]).abs().max().item<float>(), 1e-4);
        layers.eval();
        Assert.NotEqual(0, layers.call(randn(30, 20, 3) + 2).Item1.mean([0, 1]).abs().max().item<float>(), 1e-2);
    }

    [Fact]
    public void Nothing_is_left_behind_in_training()
    {
        foreach (var kind in Kinds.Keys)
        {
            var stack = Kinds[kind](2, false, true);
            void Step()
            {
                using var scope = NewDisposeScope();
                stack.call(randn(5, 2, 3)).Item1.sum().backward();
            }
            Step();
            var before = Tensors.Living();
            for (var i = 0; i < 20; i++)
                Step();
            Assert.InRange(Tensors.Living(), 0, before);
        }
    }

    public static TheoryData<string, string> BadInputs => new()
    {
        { "no input", "JANET cannot read 0 numbers a step: give an input size of 1 or more." },
        { "no units", "IndRNN cannot have 0 units: give a hidden size of 1 or more." },
        { "no layers", "IndRNNv2 cannot have 0 layers: give 1 to 1000." },
        { "dropout", "JANET cannot drop out with a probability of 1.5: give one from 0 to 1." },
        { "no dropout", "IndRNN cannot drop out with a probability of NaN: give one from 0 to 1." },
        { "short lag", "T_max cannot be 2.5: give the longest lag in steps, 3 or more, so that U(1, T_max - 1) has a width. (Parameter 'tMax')" },
        { "no bias", "T_max is 100 and there is no bias for it to set: leave bias true, or T_max out. (Parameter 'tMax')" },
        { "beta", "β cannot be NaN: give a finite number; the paper has 1. (Parameter 'beta')" },
        { "no steps to bound", "u cannot be bounded for 0 steps: give 1 or more, or none for no bound. (Parameter 'steps')" },
        { "width", "The sequences have the shape (5, 2, 4): give 3 numbers a step, (time, batch, 3). (Parameter 'x')" },
        { "width, batch first", "The sequences have the shape (2, 5, 4): give 3 numbers a step, (batch, time, 3). (Parameter 'x')" },
        { "no batch", "The sequences have the shape (5, 3): give 3 numbers a step, (time, batch, 3). (Parameter 'x')" },
        { "no steps", "The sequences have the shape (0, 2, 3), so there is no step to read: give at least one. (Parameter 'x')" },
        { "state", "The state h_0 has the shape (1, 2, 4): give (2, 2, 4), which is (layers · directions, batch, hidden). (Parameter 'state')" },
        { "cell state", "The state c_0 has the shape (2, 1, 4): give (2, 2, 4), which is (layers · directions, batch, hidden). (Parameter 'state')" },
        { "state's type", "The state h_0 holds Float64 numbers and the sequences Float32: give both in one type. (Parameter 'state')" },
    };

    [Theory, MemberData(nameof(BadInputs))]
    public void What_does_not_fit_is_told_in_one_sentence(string what, string message)
    {
        var (two, state) = (new IndRNNv2(3, 4, 2), zeros(2, 2, 4));
        Action act = what switch
        {
            "no input" => () => new JANET(0, 4),
            "no units" => () => new IndRNN(3, 0),
            "no layers" => () => new IndRNNv2(3, 4, 0),
            "dropout" => () => new JANET(3, 4, 2, dropout: 1.5),
            "no dropout" => () => new IndRNN(3, 4, dropout: double.NaN),
            "short lag" => () => new JANET(3, 4, tMax: 2.5),
            "no bias" => () => new JANET(3, 4, bias: false, tMax: 100),
            "beta" => () => new JANET(3, 4, beta: double.NaN),
            "no steps to bound" => () => new IndRNN(3, 4, steps: 0),
            "width" => () => new JANET(3, 4).call(zeros(5, 2, 4)),
            "width, batch first" => () => new IndRNN(3, 4, batchFirst: true).call(zeros(2, 5, 4)),
            "no batch" => () => new IndRNN(3, 4).call(zeros(5, 3)),
            "no steps" => () => new JANET(3, 4).call(zeros(0, 2, 3)),
            "state" => () => two.call(zeros(5, 2, 3), (zeros(1, 2, 4), state)),
            "cell state" => () => two.call(zeros(5, 2, 3), (state, zeros(2, 1, 4))),
            _ => () => two.call(zeros(5, 2, 3), (zeros(2, 2, 4, dtype: ScalarType.Float64), state)),
        };
        Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
    }
}
