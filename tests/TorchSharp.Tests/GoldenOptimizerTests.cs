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
}
