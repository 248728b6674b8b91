using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Gradient descent, θ = θ - lr g; with momentum θ = θ - lr b, where b = momentum b + (1 - dampening) g, and
/// with nesterov θ = θ - lr (g + momentum b).
/// </summary>
public class SGD : optim.Optimizer
{
    /// <summary>Gradient descent with those settings; weight_decay is added to the gradient as weight_decay · θ.</summary>
    public SGD(IEnumerable<Parameter> parameters, double lr, double momentum = 0, double dampening = 0, double weight_decay = 0,
        bool nesterov = false, bool maximize = false)
        : base(parameters, lr, new SgdRule(momentum, dampening, weight_decay, nesterov, maximize)) { }
}

internal sealed class SgdRule : UpdateRule
{
    private static readonly Op aten__foreach_add_List = new("aten::_foreach_add", "List");
    private static readonly Op aten__foreach_add__List = new("aten::_foreach_add_", "List");
    private static readonly Op aten__foreach_mul__Scalar = new("aten::_foreach_mul_", "Scalar");

    private readonly double momentum, dampening, weightDecay;
    private readonly bool nesterov, maximize;

    public SgdRule(double momentum, double dampening, double weightDecay, bool nesterov, bool maximize)
    {
        if (momentum < 0 || weightDecay < 0)
            throw new ArgumentException($"momentum is {momentum} and weight_decay {weightDecay}: neither can be negative.");
        if (nesterov && (momentum == 0 || dampening != 0))
            throw new ArgumentException("nesterov needs a momentum and no dampening.");
        (this.momentum, this.dampening, this.weightDecay, this.nesterov, this.maximize) = (momentum, dampening, weightDecay, nesterov, maximize);
    }

    public override void Update(Cohort cohort, Tensor[] gradients, double learningRate)
    {
        if (weightDecay != 0)
            gradients = aten__foreach_add_List.CallList(gradients, cohort.Parameters, weightDecay);
        if (momentum != 0)
            gradients = WithMomentum(cohort, gradients);
        aten__foreach_add__List.Run(cohort.Parameters, gradients, maximize ? learningRate : -learningRate);
    }

    public override void UpdateSparse(Cohort cohort, Tensor[] gradients, double learningRate)
    {
        if (momentum != 0 || weightDecay != 0)
            base.UpdateSparse(cohort, gradients, learningRate);
        foreach (var (parameter, gradient) in cohort.Parameters.Zip(gradients))
            parameter.add_(gradient, maximize ? learningRate : -learningRate);
    }

    private Tensor[] WithMomentum(Cohort cohort, Tensor[] gradients)
    {
        if (cohort.Memory is [])
        {
            cohort.Memory = [Cohort.Keep(gradients.Select(gradient => gradient.clone()))];
        }
        else
        {
            aten__foreach_mul__Scalar.Run(cohort.Memory[0], momentum);
            aten__foreach_add__List.Run(cohort.Memory[0], gradients, 1 - dampening);
        }
        return nesterov ? aten__foreach_add_List.CallList(gradients, cohort.Memory[0], momentum) : cohort.Memory[0];
    }
}
