using TorchSharp.Modules;
using static TorchSharp.torch.optim;

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
    };

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
            optimizer.zero_grad();
            ((weight - 1).square().sum() + (weight * bias).sin().sum()).backward();
            optimizer.step();
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
    };

    public static TheoryData<string> ScheduleNames => Golden.Names("schedules");

    [Theory, MemberData(nameof(ScheduleNames))]
    public void A_schedule_sets_PyTorch_s_learning_rates(string name)
    {
        using var optimizer = SGD([new Parameter(torch.zeros(1))], 0.4);
        var schedule = Schedules[name](optimizer);
        List<double> rates = [schedule.get_last_lr().Single()];
        for (var step = 0; step < 20; step++)
        {
            schedule.step(Math.Abs(step - 4.0));
            rates.Add(optimizer.ParamGroups.Single().LearningRate);
        }
        var expected = Golden.Read("schedules", name).Items.Select(one => one.Number).ToList();
        Assert.Equal(expected.Count, rates.Count);
        Assert.All(expected.Zip(rates), pair => Assert.Equal(pair.First, pair.Second, 1e-8));
    }
}
