using System.Runtime.InteropServices;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>Recurrent layers and cells against their formulas, step by step in operators that autograd records one by one.</summary>
public class RecurrentTests
{
    /// <summary>A layer or cell drawn at random, with an input and states.</summary>
    private sealed class Draw
    {
        private static readonly string[] Kinds = ["tanh", "relu", "LSTM", "GRU"];

        private readonly bool bias, batchFirst;
        private readonly long time, batch, inputs, hidden, layers, directions;
        private readonly ScalarType type;
        private readonly nn.Module module;

        public Draw(int seed, ScalarType type, bool cell, string? kind = null)
        {
            manual_seed(seed);
            var random = new Random(seed);
            this.type = type;
            Kind = kind ?? Kinds[seed % 4];
            (bias, batchFirst) = (random.Next(4) > 0, random.Next(2) == 0);
            (time, batch, inputs, hidden) = (cell ? 1 : random.Next(1, 9), random.Next(1, 12), random.Next(1, 12), random.Next(1, 20));
            (layers, directions) = cell ? (1, 1) : (random.Next(1, 4), random.Next(1, 3));
            module = cell ? Cell() : Sequence();
            Input = Leaf(cell ? [batch, inputs] : batchFirst ? [batch, time, inputs] : [time, batch, inputs]);
            States = [.. Enumerable.Range(0, Kind == "LSTM" ? 2 : 1).Select(_ => Leaf(cell ? [batch, hidden] : [layers * directions, batch, hidden]))];
        }

        public string Kind { get; }

        public Tensor Input { get; }

        public Tensor[] States { get; }

        public Tensor[] Leaves => [Input, .. States, .. module.parameters()];

        private Tensor Leaf(params long[] shape) => randn(shape, type).requires_grad_();

        private nn.NonLinearities NonLinearity => Kind == "relu" ? nn.NonLinearities.ReLU : nn.NonLinearities.Tanh;

        private nn.Module Cell() => Kind switch
        {
            "LSTM" => nn.LSTMCell(inputs, hidden, bias, dtype: type),
            "GRU" => nn.GRUCell(inputs, hidden, bias, dtype: type),
            _ => nn.RNNCell(inputs, hidden, NonLinearity, bias, dtype: type),
        };

        private nn.Module Sequence() => Kind switch
        {
            "LSTM" => nn.LSTM(inputs, hidden, layers, bias, batchFirst, bidirectional: directions == 2, dtype: type),
            "GRU" => nn.GRU(inputs, hidden, layers, bias, batchFirst, bidirectional: directions == 2, dtype: type),
            _ => nn.RNN(inputs, hidden, layers, NonLinearity, bias, batchFirst, bidirectional: directions == 2, dtype: type),
        };

        /// <summary>The outputs (none for a cell), and the last states.</summary>
        public Tensor[] Run() => module switch
        {
            LSTM layer => List(layer.call(Input, (States[0], States[1]))),
            GRU layer => List(layer.call(Input, States[0])),
            RNN layer => List(layer.call(Input, States[0])),
            LSTMCell cell => List(cell.call(Input, (States[0], States[1]))),
            GRUCell cell => [cell.call(Input, States[0])],
            _ => [((RNNCell)module).call(Input, States[0])],
        };

        /// <summary>The same by the formulas.</summary>
        public Tensor[] ByHand()
        {
            if (Input.dim() == 2)
                return [.. Step(Input, [.. States], "")];
            var (values, last) = (batchFirst ? Input.transpose(0, 1) : Input, new List<Tensor[]>());
            for (var layer = 0; layer < layers; layer++)
            {
                var outputs = new List<Tensor>();
                for (var direction = 0; direction < directions; direction++)
                {
                    var states = States.Select(state => state[layer * directions + direction]).ToArray();
                    var steps = new Tensor[time];
                    foreach (var t in Enumerable.Range(0, (int)time).Select(step => direction == 0 ? step : (int)time - 1 - step))
                    {
                        states = Step(values[t], states, $"_l{layer}{(direction == 1 ? "_reverse" : "")}");
                        steps[t] = states[0];
                    }
                    outputs.Add(stack(steps));
                    last.Add(states);
                }
                values = cat([.. outputs], 2);
            }
            return [batchFirst ? values.transpose(0, 1) : values, .. States.Select((_, place) => stack([.. last.Select(states => states[place])]))];
        }

        private Tensor[] Step(Tensor x, Tensor[] states, string suffix)
        {
            Tensor Product(string name, Tensor value) => nn.functional.linear(value, module.get_parameter($"weight_{name}{suffix}")!,
                bias ? module.get_parameter($"bias_{name}{suffix}") : null);
            var (byInput, byState) = (Product("ih", x), Product("hh", states[0]));
            if (Kind is "tanh" or "relu")
                return [Kind == "tanh" ? (byInput + byState).tanh() : (byInput + byState).relu()];
            if (Kind == "GRU")
            {
                var (a, b) = (byInput.chunk(3, 1), byState.chunk(3, 1));
                var (r, z) = ((a[0] + b[0]).sigmoid(), (a[1] + b[1]).sigmoid());
                return [(1 - z) * (a[2] + r * b[2]).tanh() + z * states[0]];
            }
            var gates = (byInput + byState).chunk(4, 1);
            var cell = gates[1].sigmoid() * states[1] + gates[0].sigmoid() * gates[2].tanh();
            return [gates[3].sigmoid() * cell.tanh(), cell];
        }
    }

    /// <summary>A number that depends on some of the outputs.</summary>
    private static Tensor Loss(Tensor[] outputs, int seed)
    {
        var chooser = new Random(seed);
        var chosen = outputs.Where(_ => chooser.Next(3) > 0).DefaultIfEmpty(outputs[^1]);
        return chosen.Select(output => (output * arange(1, output.numel() + 1, output.dtype).reshape(output.shape).sin()).sum()).Aggregate((a, b) => a + b);
    }

    private static Tensor[] List((Tensor, Tensor) two) => [two.Item1, two.Item2];

    private static Tensor[] List((Tensor, Tensor, Tensor) three) => [three.Item1, three.Item2, three.Item3];

    private static double Largest(Tensor tensor) => tensor.abs().max().to_type(float64).item<double>();

    private static void AssertClose(Tensor expected, Tensor actual, double tolerance)
    {
        Assert.Equal(expected.shape, actual.shape);
        Assert.InRange(Largest(expected - actual) / Math.Max(1, Largest(expected)), 0, tolerance);
    }

    public static TheoryData<int, ScalarType, bool> Draws()
    {
        var data = new TheoryData<int, ScalarType, bool>();
        foreach (var seed in Enumerable.Range(0, 24))
        {
            foreach (var type in new[] { ScalarType.Float32, ScalarType.Float64 })
                data.Add(seed, type, seed % 3 == 0);
        }
        return data;
    }

    [Theory, MemberData(nameof(Draws))]
    public void Outputs_states_and_all_gradients_are_those_of_the_formulas(int seed, ScalarType type, bool cell)
    {
        using var scope = NewDisposeScope();
        var tolerance = type == ScalarType.Float32 ? 3e-6 : 1e-12;
        var draw = new Draw(seed, type, cell);
        var (outputs, expected) = (draw.Run(), draw.ByHand());
        foreach (var (one, other) in expected.Zip(outputs))
            AssertClose(one, other, tolerance);
        var gradients = autograd.grad([Loss(outputs, seed)], draw.Leaves, allow_unused: true);
        var expectedGradients = autograd.grad([Loss(expected, seed)], draw.Leaves, allow_unused: true);
        foreach (var (one, other) in expectedGradients.Zip(gradients))
            AssertClose(one, other, 10 * tolerance);
    }

    /// <summary>ReLU, every fourth draw, has no second derivative worth the name.</summary>
    public static TheoryData<int, bool> SmoothDraws()
    {
        var data = new TheoryData<int, bool>();
        foreach (var seed in Enumerable.Range(0, 24).Where(seed => seed % 4 != 1))
            data.Add(seed, seed % 3 == 0);
        return data;
    }

    [Theory, MemberData(nameof(SmoothDraws))]
    public void Gradients_of_gradients_are_those_of_the_formulas(int seed, bool cell)
    {
        using var scope = NewDisposeScope();
        var draw = new Draw(seed, ScalarType.Float64, cell);
        Tensor[] Second(Tensor[] outputs)
        {
            var first = autograd.grad([outputs.Select(output => output.pow(2).sum()).Aggregate((a, b) => a + b)], draw.Leaves, retain_graph: true,
                create_graph: true);
            return [.. autograd.grad([first.Select(gradient => gradient.pow(2).sum()).Aggregate((a, b) => a + b)], draw.Leaves)];
        }
        foreach (var (one, other) in Second(draw.ByHand()).Zip(Second(draw.Run())))
            AssertClose(one, other, 1e-11);
    }

    [Theory, InlineData("tanh", false), InlineData("LSTM", false), InlineData("GRU", false), InlineData("LSTM", true), InlineData("GRU", true)]
    public void Gradients_are_those_of_finite_differences(string kind, bool cell)
    {
        using var scope = NewDisposeScope();
        var draw = new Draw(11, ScalarType.Float64, cell, kind);
        Tensor Loss() => draw.Run().Select(output => output.pow(2).sum()).Aggregate((a, b) => a + b);
        Loss().backward();
        const double H = 1e-6;
        foreach (var leaf in draw.Leaves)
        {
            var place = leaf.numel() / 2;
            double Shifted(double by)
            {
                using var still = no_grad();
                leaf.view(-1)[place].add_(by);
                var loss = Loss().item<double>();
                leaf.view(-1)[place].add_(-by);
                return loss;
            }
            Assert.Equal((Shifted(H) - Shifted(-H)) / (2 * H), leaf.grad!.reshape(-1)[place].item<double>(), 1e-5);
        }
    }

    [Fact]
    public void Dropout_between_layers_draws_the_numbers_that_PyTorch_draws()
    {
        using var scope = NewDisposeScope();
        manual_seed(5);
        var (dropping, same) = (nn.GRU(4, 6, 2, dropout: 0.5), nn.GRU(4, 6, 2));
        same.load_state_dict(dropping.state_dict());
        var x = randn(3, 2, 4);
        manual_seed(7);
        var (outputs, _) = dropping.call(x);

        manual_seed(7);
        var (first, second) = (nn.GRU(4, 6), nn.GRU(6, 6));
        Copy(dropping, "_l0", first);
        Copy(dropping, "_l1", second);
        manual_seed(7);
        var expected = second.call(nn.functional.dropout(first.call(x).Item1, 0.5, training: true)).Item1;
        AssertClose(expected, outputs, 1e-6);

        dropping.eval();
        AssertClose(same.call(x).Item1, dropping.call(x).Item1, 1e-6);
    }

    private static void Copy(nn.Module from, string suffix, nn.Module to)
    {
        using var still = no_grad();
        foreach (var (name, parameter) in to.named_parameters())
            parameter.copy_(from.get_parameter(name.Replace("_l0", suffix))!);
    }

    [Fact]
    public void Where_there_is_nothing_to_compute_the_errors_are_libtorchs()
    {
        using var scope = NewDisposeScope();
        var empty = nn.GRU(4, 6).call(zeros(3, 0, 4)).Item1;
        Assert.Equal([3, 0, 6], empty.shape);
        Assert.Throws<ExternalException>(() => nn.GRU(4, 6).call(zeros(0, 2, 4)));
        Assert.Throws<ExternalException>(() => nn.LSTMCell(4, 6).call(zeros(2, 5)));
        Assert.Throws<ExternalException>(() => nn.GRU(4, 6).call(zeros(3, 2, 4, dtype: float64)));
    }

    [Fact]
    public void What_is_no_number_stays_none_and_what_is_huge_saturates()
    {
        using var scope = NewDisposeScope();
        var cell = nn.LSTMCell(1, 2);
        var x = tensor(new[] { float.NaN, float.PositiveInfinity, 1e30f, -1e30f }).reshape(4, 1);
        var state = cell.call(x).Item1;
        Assert.True(state[0].isnan().all().item<bool>());
        Assert.True(state[2..].isfinite().all().item<bool>());
        Assert.InRange(Largest(state[2..]), 0, 1);
    }

    [Fact]
    public void A_kept_graph_is_gone_through_twice_and_one_that_is_not_kept_once()
    {
        using var scope = NewDisposeScope();
        var layer = nn.LSTM(3, 5);
        var loss = layer.call(randn(4, 2, 3)).Item1.sum();
        loss.backward(retain_graph: true);
        var once = layer.get_parameter("weight_hh_l0")!.grad!.clone();
        loss.backward();
        AssertClose(once * 2, layer.get_parameter("weight_hh_l0")!.grad!, 1e-6);
        Assert.Contains("second time", Assert.Throws<ExternalException>(() => loss.backward()).Message);
    }

    [Fact]
    public void A_weight_changed_between_the_ways_is_refused_and_a_changed_output_is_not()
    {
        using var scope = NewDisposeScope();
        var layer = nn.GRU(3, 5);
        var (output, _) = layer.call(randn(4, 2, 3));
        output.mul_(2).sum().backward();

        var loss = layer.call(randn(4, 2, 3)).Item1.sum();
        using (no_grad())
            layer.get_parameter("weight_hh_l0")!.mul_(2);
        Assert.Contains("modified by an inplace operation", Assert.Throws<ExternalException>(() => loss.backward()).Message);
    }

    [Fact]
    public void Steps_leave_memory_flat_with_and_without_the_way_back_and_when_it_fails()
    {
        var (layer, x) = (nn.LSTM(2, 3, bidirectional: true), randn(3, 2, 2));
        void Flat(Action step)
        {
            step();
            Assert.InRange(Memory.Growth(() =>
            {
                using var scope = NewDisposeScope();
                step();
            }, steps: 60), -100, 100);
        }
        Flat(() => layer.call(x).Item1.sum().backward());
        Flat(() => layer.call(x));
        Flat(() =>
        {
            var loss = layer.call(x).Item1.sum();
            loss.backward(retain_graph: true);
            loss.backward();
        });
        Flat(() =>
        {
            var loss = layer.call(x).Item1.sum();
            using (no_grad())
                layer.get_parameter("bias_hh_l0")!.add_(0);
            Assert.Throws<ExternalException>(() => loss.backward());
        });
    }
}
