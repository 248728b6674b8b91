using TorchSharp.Modules;
using static TorchSharp.torch.optim;
using Cycles = TorchSharp.torch.optim.lr_scheduler.impl;

namespace TorchSharp.Tests;

public class GoldenOptimizerTests
{
    private static readonly Dictionary<string, Func<Parameter[], Optimizer>> Cases = new()
    {
        ["SGD"] = p => SGD(p, 0.1),
        ["SGD with momentum"] = p => SGD(p, 0.1, momentum: 0.9),
        ["SGD with dampening"] = p => SGD(p, 0.1, momentum: 0.9, dampening: 0.5),
        ["SGD with Nesterov's momentum"] = p => SGD(p, 0.1, momentum: 0.9, nesterov: true),
        ["SGD with weight decay"] = p => SGD(p, 0.1, momentum: 0.5, weight_decay: 0.1),
        ["SGD uphill"] = p => SGD(p, 0.01, momentum: 0.9, maximize: true),
        ["Adam"] = p => Adam(p, 0.1),
        ["Adam with other betas"] = p => Adam(p, 0.1, 0.8, 0.9, 1e-3),
        ["Adam with weight decay"] = p => Adam(p, 0.1, weight_decay: 0.1),
        ["Adam with amsgrad"] = p => Adam(p, 0.1, amsgrad: true),
        ["Adam uphill"] = p => Adam(p, 0.1, maximize: true),
        ["AdamW"] = p => AdamW(p, 0.1, weight_decay: 0.1),
        ["AdamW with amsgrad"] = p => AdamW(p, 0.1, weight_decay: 0.01, amsgrad: true),
        ["RMSProp"] = p => RMSProp(p, 0.05),
        ["RMSProp, centered"] = p => RMSProp(p, 0.05, alpha: 0.9, momentum: 0.5, centered: true, weight_decay: 0.1),
        ["Adagrad"] = p => Adagrad(p, 0.1, lr_decay: 0.1, weight_decay: 0.05, initial_accumulator_value: 0.1),
        ["Adadelta"] = p => Adadelta(p, 1, rho: 0.8, weight_decay: 0.1),
        ["Adamax"] = p => Adamax(p, 0.1, weight_decay: 0.1),
        ["NAdam"] = p => NAdam(p, 0.1, weight_decay: 0.1),
        ["RAdam"] = p => RAdam(p, 0.1, weight_decay: 0.1),
        ["ASGD"] = p => ASGD(p, 0.1, t0: 2, weight_decay: 0.1),
        ["Rprop"] = p => Rprop(p, 0.1),
        ["SGD in groups"] = p => SGD([new SGD.ParamGroup([p[0]], new SGD.Options()), new SGD.ParamGroup([p[1]], 0.01, momentum: 0.5)], 0.1, momentum: 0.9),
        ["Adam in groups"] = p => InGroups(p),
        ["LBFGS"] = p => LBFGS(p, 0.5, max_iter: 3, tolerange_grad: 1e-7, history_size: 4),
    };

    private static Optimizer InGroups(Parameter[] parameters)
    {
        var optimizer = Adam([parameters[0]], 0.1, amsgrad: true);
        optimizer.add_param_group(new Adam.ParamGroup([parameters[1]], new Adam.Options { LearningRate = 0.01, weight_decay = 0.2, amsgrad = true }));
        return optimizer;
    }

    public static TheoryData<string> Names => Golden.Names("optimizers");

    [Theory, MemberData(nameof(Names))]
    public void An_optimizer_takes_PyTorch_s_steps(string name)
    {
        var golden = Golden.Read("optimizers", name);
        var parameters = golden["start"].Tensors.Select(start => new Parameter(start)).ToArray();
        var (weight, bias) = (parameters[0], parameters[1]);
        using var optimizer = Cases[name](parameters);
        foreach (var step in golden["steps"].Items)
        {
            optimizer.step(() =>
            {
                optimizer.zero_grad();
                var loss = (weight - 1).square().sum() + (weight * bias).sin().sum();
                loss.backward();
                return loss;
            });
            step.AssertEqual(parameters, 1e-6);
        }
    }

    private static readonly Dictionary<string, Func<Optimizer, lr_scheduler.LRScheduler>> Schedules = new()
    {
        ["StepLR"] = o => lr_scheduler.StepLR(o, 3, 0.5),
        ["MultiStepLR"] = o => lr_scheduler.MultiStepLR(o, [2, 5, 5, 11], 0.3),
        ["ExponentialLR"] = o => lr_scheduler.ExponentialLR(o, 0.9),
        ["LambdaLR"] = o => lr_scheduler.LambdaLR(o, epoch => 1.0 / (1 + epoch)),
        ["MultiplicativeLR"] = o => lr_scheduler.MultiplicativeLR(o, _ => 0.95),
        ["ConstantLR"] = o => lr_scheduler.ConstantLR(o, 0.5, 4),
        ["LinearLR"] = o => lr_scheduler.LinearLR(o, 0.25, 0.75, 6),
        ["PolynomialLR"] = o => lr_scheduler.PolynomialLR(o, 8, 2),
        ["CosineAnnealingLR"] = o => lr_scheduler.CosineAnnealingLR(o, 7, 0.01),
        ["SequentialLR"] = o => lr_scheduler.SequentialLR(o, [lr_scheduler.ConstantLR(o, 0.1, 4), lr_scheduler.ExponentialLR(o, 0.9)], [5]),
        ["ReduceLROnPlateau"] = o => lr_scheduler.ReduceLROnPlateau(o, patience: 2, factor: 0.5),
        ["CyclicLR"] = o => lr_scheduler.CyclicLR(o, 0.1, 0.7, step_size_up: 3, step_size_down: 5),
        ["CyclicLR, each cycle half as high"] = o => lr_scheduler.CyclicLR(o, 0.1, 0.7, 4, mode: Cycles.CyclicLR.Mode.Triangular2),
        ["CyclicLR, by the step"] = o => lr_scheduler.CyclicLR(o, 0.1, 0.7, 4, mode: Cycles.CyclicLR.Mode.ExpRange, gamma: 0.9, cycle_momentum: false),
        ["CyclicLR, by a function"] = o => lr_scheduler.CyclicLR(o, 0.1, 0.7, 4, scale_fn: x => 1 / (1 + x), scale_mode: Cycles.CyclicLR.ScaleMode.Iterations),
        ["OneCycleLR"] = o => lr_scheduler.OneCycleLR(o, 0.9, total_steps: 22),
        ["OneCycleLR in three phases"] = o => lr_scheduler.OneCycleLR(o, 0.9, epochs: 6, steps_per_epoch: 4, pct_start: 0.4,
            anneal_strategy: Cycles.OneCycleLR.AnnealStrategy.Linear, three_phase: true, div_factor: 10),
        ["ChainedLR"] = o => lr_scheduler.ChainedLR([lr_scheduler.ConstantLR(o, 0.1, 4), lr_scheduler.ExponentialLR(o, 0.9)]),
    };

    public static TheoryData<string> ScheduleNames => Golden.Names("schedules");

    [Theory, MemberData(nameof(ScheduleNames))]
    public void A_schedule_sets_PyTorch_s_learning_rates(string name)
    {
        var group = new SGD.ParamGroup([new Parameter(torch.zeros(1))], new SGD.Options());
        using var optimizer = SGD([group], 0.4, momentum: 0.5);
        var schedule = Schedules[name](optimizer);
        List<double> rates = [schedule.get_last_lr().Single()], momentums = [group.Momentum];
        for (var step = 0; step < 20; step++)
        {
            schedule.step(Math.Abs(step - 4.0));
            rates.Add(optimizer.ParamGroups.Single().LearningRate);
            momentums.Add(group.Momentum);
        }
        var golden = Golden.Read("schedules", name);
        AssertEqual(golden["rates"], rates);
        AssertEqual(golden["momentums"], momentums);
    }

    private static void AssertEqual(Golden golden, List<double> numbers)
    {
        var expected = golden.Items.Select(one => one.Number).ToList();
        Assert.Equal(expected.Count, numbers.Count);
        Assert.All(expected.Zip(numbers), pair => Assert.Equal(pair.First, pair.Second, 1e-8));
    }
}
