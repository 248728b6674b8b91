using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.optim;

namespace TorchSharp.Tests;

/// <summary>Optimizers and clipping take dense, contiguous tensors in one native pass, and others by libtorch's operators: both do the same.</summary>
public class OptimizerPathTests
{
    private static readonly Dictionary<string, Func<IEnumerable<Parameter>, Optimizer>> Optimizers = new()
    {
        ["SGD"] = p => SGD(p, 0.1, weight_decay: 0.1),
        ["SGD, maximize"] = p => SGD(p, 0.01, momentum: 0.9, dampening: 0.3, weight_decay: 0.1, maximize: true),
        ["SGD, nesterov"] = p => SGD(p, 0.1, momentum: 0.9, nesterov: true),
        ["Adam"] = p => Adam(p, 0.1, 0.8, 0.95, 1e-4, weight_decay: 0.1, maximize: true),
        ["Adam, amsgrad"] = p => Adam(p, 0.1, weight_decay: 0.1, amsgrad: true),
        ["AdamW"] = p => AdamW(p, 0.1, weight_decay: 0.1),
        ["AdamW, amsgrad"] = p => AdamW(p, 0.1, weight_decay: 0.1, amsgrad: true, maximize: true),
        ["RMSProp"] = p => RMSProp(p, 0.05, maximize: true),
        ["RMSProp, centered"] = p => RMSProp(p, 0.05, alpha: 0.9, weight_decay: 0.1, momentum: 0.5, centered: true),
        ["Adagrad"] = p => Adagrad(p, 0.1, lr_decay: 0.1, weight_decay: 0.05, initial_accumulator_value: 0.1),
        ["Adadelta"] = p => Adadelta(p, rho: 0.8, weight_decay: 0.1, maximize: true),
        ["Adamax"] = p => Adamax(p, 0.1, weight_decay: 0.1),
        ["NAdam"] = p => NAdam(p, 0.1, weight_decay: 0.1),
        ["RAdam"] = p => RAdam(p, 0.1, weight_decay: 0.1),
        ["ASGD"] = p => ASGD(p, 0.1, lambd: 0.01, weight_decay: 0.1, maximize: true),
        ["Rprop"] = p => Rprop(p, 0.1, maximize: true),
    };

    private static readonly long[][] Shapes = [[3, 5], [1, 1], [40, 33], [2, 3, 4], [4, 0]];

    public static TheoryData<string, ScalarType> Cases
    {
        get
        {
            var cases = new TheoryData<string, ScalarType>();
            foreach (var name in Optimizers.Keys)
            {
                cases.Add(name, ScalarType.Float32);
                cases.Add(name, ScalarType.Float64);
            }
            return cases;
        }
    }

    private static double Tolerance(ScalarType type) => type == ScalarType.Float32 ? 1e-6 : 1e-12;

    // The same elements with a gap after each, which is what makes a tensor go by libtorch's operators.
    private static Tensor Spread(Tensor dense)
    {
        var spread = stack([dense, dense], dense.dim()).select(dense.dim(), 0);
        return dense.numel() < 2 ? dense.clone() : spread;
    }

    private static void AssertClose(Tensor expected, Tensor actual, double tolerance) =>
        Assert.True(expected.shape.SequenceEqual(actual.shape) && allclose(expected, actual, tolerance, tolerance),
            $"the differences add up to {(expected - actual).abs().sum().ToScalar().ToDouble()}");

    [Theory, MemberData(nameof(Cases))]
    public void Steps_are_the_same_whether_gradients_are_contiguous_or_not(string name, ScalarType type)
    {
        manual_seed(7);
        var starts = Shapes.Select(shape => randn(shape, type)).ToArray();
        Parameter[] native = [.. starts.Select(start => new Parameter(start.clone()))], operators = [.. starts.Select(start => new Parameter(start.clone()))];
        using Optimizer one = Optimizers[name](native), other = Optimizers[name](operators);
        for (var step = 0; step < 12; step++)
        {
            for (var i = 0; i < native.Length; i++)
            {
                // One parameter has no gradient now and then, and counts its own steps.
                var gradient = i == 2 && step % 3 == 0 ? null : randn(native[i].shape, type);
                (native[i].grad, operators[i].grad) = (gradient, gradient is null ? null : Spread(gradient));
            }
            one.step();
            other.step();
        }
        Assert.False(operators[0].grad!.is_contiguous());
        Assert.All(native.Zip(operators), pair => AssertClose(pair.Second, pair.First, Tolerance(type)));
        Assert.All(native.Zip(starts).Where(pair => pair.Second.numel() > 0), pair => Assert.False(allclose(pair.First, pair.Second)));
    }

    [Fact]
    public void A_step_counts_as_a_change_for_what_was_recorded_before_it()
    {
        var parameter = new Parameter(ones(3));
        using var optimizer = SGD([parameter], 0.1);
        var recorded = parameter.square().sum();
        parameter.grad = ones(3);
        optimizer.step();
        Assert.Contains("modified by an inplace operation", Assert.ThrowsAny<Exception>(() => recorded.backward()).Message);
        Assert.True(parameter.requires_grad && parameter.is_leaf);
        Assert.Equal([0.9f, 0.9f, 0.9f], parameter.data<float>().ToArray());
    }

    [Fact]
    public void A_parameter_that_is_its_own_gradient_moves_as_by_operators()
    {
        Parameter shared = new(tensor(new[] { 2f, -3f })), plain = new(tensor(new[] { 2f, -3f }));
        shared.grad = shared.detach();
        plain.grad = Spread(plain.detach().clone());
        using Optimizer one = AdamW([shared], 0.1, weight_decay: 0.5), other = AdamW([plain], 0.1, weight_decay: 0.5);
        one.step();
        Assert.Equal([0.95f * 2 - 0.1f, 0.95f * -3 + 0.1f], shared.data<float>().ToArray().Select(value => MathF.Round(value, 5)));
        other.step();
        AssertClose(plain, shared, 1e-6);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(double.PositiveInfinity)]
    public void Clipping_is_the_same_whether_gradients_are_contiguous_or_not(double norm)
    {
        foreach (var type in new[] { ScalarType.Float32, ScalarType.Float64 })
        {
            manual_seed(3);
            Parameter[] native = [.. Shapes.Take(4).Select(shape => new Parameter(randn(shape, type)))], operators = [.. native.Select(p => new Parameter(p.detach().clone()))];
            foreach (var (one, other) in native.Zip(operators))
            {
                one.grad = randn(one.shape, type);
                other.grad = Spread(one.grad);
            }
            var all = cat([.. native.Select(parameter => parameter.grad!.reshape(-1))]);
            var expected = double.IsInfinity(norm) ? all.abs().max().ToScalar().ToDouble() : all.abs().pow(norm).sum().pow(1 / norm).ToScalar().ToDouble();
            Assert.Equal(expected, nn.utils.clip_grad_norm_(native, 0.7 * expected, norm), Tolerance(type) * expected * 2);
            Assert.Equal(expected, nn.utils.clip_grad_norm_(operators, 0.7 * expected, norm), Tolerance(type) * expected * 2);
            AssertClose(all * 0.7, cat([.. native.Select(parameter => parameter.grad!.reshape(-1))]), Math.Max(Tolerance(type), 2e-6 / expected));
            Assert.All(native.Zip(operators), pair => AssertClose(pair.Second.grad!, pair.First.grad!, Tolerance(type)));
            nn.utils.clip_grad_value_(native, 0.3);
            nn.utils.clip_grad_value_(operators, 0.3);
            Assert.Equal(0.3, native[2].grad!.abs().max().ToScalar().ToDouble(), 6);
            Assert.All(native.Zip(operators), pair => AssertClose(pair.Second.grad!, pair.First.grad!, Tolerance(type)));
        }
    }

    [Fact]
    public void A_norm_that_is_not_a_number_goes_on_into_the_gradients()
    {
        Parameter[] parameters = [new(ones(2)), new(ones(40))];
        foreach (var parameter in parameters)
            parameter.grad = ones_like(parameter);
        parameters[1].grad![3] = float.NaN;
        Assert.All([1, 2, double.PositiveInfinity], norm =>
        {
            Assert.True(double.IsNaN(nn.utils.clip_grad_norm_(parameters, 1, norm)));
            Assert.True(parameters[0].grad!.isnan().all().item<bool>());
        });
        parameters[0].grad!.fill_(2);
        nn.utils.clip_grad_value_(parameters, 1);
        Assert.Equal([1f, 1f], parameters[0].grad!.data<float>().ToArray());
        Assert.True(parameters[1].grad!.isnan().any().item<bool>());
        Assert.True(double.IsPositiveInfinity(Infinite()));
    }

    private static double Infinite()
    {
        Parameter parameter = new(ones(2)) { grad = tensor(new[] { 1f, float.PositiveInfinity }) };
        return nn.utils.clip_grad_norm_([parameter], 1);
    }

    [Fact]
    public void Gradients_of_any_layout_are_filled_with_zeros()
    {
        Parameter[] parameters = [new(ones(2, 3)), new(ones(2, 3)), new(ones(2, 3, ScalarType.Float64))];
        parameters[0].grad = ones(2, 3);
        parameters[1].grad = Spread(ones(2, 3));
        parameters[2].grad = ones(2, 3, ScalarType.Float64);
        using var optimizer = SGD(parameters, 0.1);
        optimizer.zero_grad();
        Assert.All(parameters, parameter => Assert.Equal(0, parameter.grad!.abs().sum().ToScalar().ToDouble()));
    }

    [Fact]
    public void Groups_keep_their_settings_and_schedules_change_all_of_them()
    {
        Parameter[] parameters = [.. Enumerable.Range(0, 2).Select(_ => new Parameter(ones(1)) { grad = ones(1) })];
        using var optimizer = SGD([new SGD.ParamGroup([parameters[0]], new SGD.Options()), new SGD.ParamGroup([parameters[1]], lr: 0.5)], 0.1);
        optimizer.step();
        Assert.Equal((0.9f, 0.5f), (parameters[0].item<float>(), parameters[1].item<float>()));
        var schedule = lr_scheduler.ExponentialLR(optimizer, 0.5);
        schedule.step();
        Assert.Equal([0.05, 0.25], schedule.get_last_lr());
        Assert.Equal(parameters, optimizer.parameters());
        Assert.Throws<ArgumentException>(() => optimizer.add_param_group(new Adam.ParamGroup([parameters[0]], new Adam.Options())));
        Assert.Throws<ArgumentException>(() => SGD([new SGD.ParamGroup([parameters[0]], new SGD.Options { momentum = -1 })], 0.1));
        Assert.Throws<ArgumentException>(() => Adam([new Adam.ParamGroup([parameters[0]], lr: -1)]));
    }

    [Fact]
    public void Schedules_that_make_no_sense_are_refused()
    {
        using var adagrad = Adagrad([new Parameter(ones(1))]);
        using var sgd = SGD([new Parameter(ones(1))], 0.1);
        Assert.Contains("cycle_momentum", Assert.Throws<ArgumentException>(() => lr_scheduler.CyclicLR(adagrad, 0.1, 0.2)).Message);
        Assert.Throws<ArgumentException>(() => lr_scheduler.CyclicLR(sgd, 0.1, 0.2, step_size_up: 0));
        Assert.Contains("total_steps", Assert.Throws<ArgumentException>(() => lr_scheduler.OneCycleLR(sgd, 0.1)).Message);
        Assert.Throws<ArgumentException>(() => lr_scheduler.ChainedLR([]));
        Assert.Throws<ArgumentException>(() => lr_scheduler.ChainedLR([lr_scheduler.StepLR(sgd, 1), lr_scheduler.StepLR(adagrad, 1)]));
        var schedule = lr_scheduler.OneCycleLR(sgd, 0.1, total_steps: 2);
        schedule.step();
        schedule.step();
        Assert.Throws<InvalidOperationException>(schedule.step);
    }
}
