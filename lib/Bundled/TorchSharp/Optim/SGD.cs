using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Gradient descent, θ = θ - lr g; with momentum θ = θ - lr b, where b = momentum b + (1 - dampening) g, and
/// with nesterov θ = θ - lr (g + momentum b); weight_decay θ is added to g first.
/// </summary>
public class SGD : optim.Optimizer
{
    /// <inheritdoc cref="optim.SGD"/>
    /// <param name="parameters">What to train, at least one parameter.</param>
    /// <param name="lr">How far a parameter moves for a gradient of 1, at least 0.</param>
    /// <param name="momentum">How much of the last step's direction is kept, at least 0.</param>
    /// <param name="dampening">How much less of the gradient counts beside momentum.</param>
    /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
    /// <param name="nesterov">Whether the gradient counts once more beside momentum, which needs a momentum and no dampening (Nesterov 1983).</param>
    /// <param name="maximize">Whether the loss is to rise.</param>
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
