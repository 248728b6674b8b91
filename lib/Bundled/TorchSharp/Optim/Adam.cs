using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Adaptive moments (Kingma and Ba 2015): m = β₁ m + (1 - β₁) g; v = β₂ v + (1 - β₂) g²;
/// θ = θ - lr m / (1 - β₁ᵗ) / (√(v / (1 - β₂ᵗ)) + ε); weight_decay θ is added to g first.
/// </summary>
public class Adam : optim.Optimizer
{
    /// <inheritdoc cref="optim.Adam"/>
    public Adam(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
        double weight_decay = 0, bool amsgrad = false, bool maximize = false)
        : base(parameters, lr, new AdamRule(beta1, beta2, eps, weight_decay, amsgrad, maximize, decoupled: false)) { }
}

/// <summary>Adam with weight decay beside the gradient: θ = θ - lr · weight_decay · θ before each step (Loshchilov and Hutter 2019).</summary>
public class AdamW : optim.Optimizer
{
    /// <inheritdoc cref="optim.AdamW"/>
    public AdamW(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
        double weight_decay = 0, bool amsgrad = false, bool maximize = false)
        : base(parameters, lr, new AdamRule(beta1, beta2, eps, weight_decay, amsgrad, maximize, decoupled: true)) { }
}

/// <summary>Adam's step; decoupled says where the weights decay, amsgrad that v never falls (Reddi, Kale and Kumar 2018).</summary>
internal sealed class AdamRule : UpdateRule
{
    private readonly double beta1, beta2, eps, weightDecay;
    private readonly bool amsgrad, maximize, decoupled;

    public AdamRule(double beta1, double beta2, double eps, double weightDecay, bool amsgrad, bool maximize, bool decoupled)
    {
        if (beta1 is < 0 or >= 1 || beta2 is < 0 or >= 1)
            throw new ArgumentException($"beta1 is {beta1} and beta2 {beta2}: both must be at least 0 and below 1.");
        if (eps < 0 || weightDecay < 0)
            throw new ArgumentException($"eps is {eps} and weight_decay {weightDecay}: neither can be negative.");
        (this.beta1, this.beta2, this.eps, this.weightDecay) = (beta1, beta2, eps, weightDecay);
        (this.amsgrad, this.maximize, this.decoupled) = (amsgrad, maximize, decoupled);
    }

    public override void Update(Cohort cohort, Tensor[] gradients, double learningRate)
    {
        if (cohort.Memory is [])
            cohort.Memory = cohort.Zeros(amsgrad ? 3 : 2);
        var (parameters, mean, square) = (cohort.Parameters, cohort.Memory[0], cohort.Memory[1]);
        if (maximize)
            gradients = Ops.foreach_neg.CallList(gradients);
        if (decoupled)
            Ops.foreach_mul_.Run(parameters, 1 - learningRate * weightDecay);
        else if (weightDecay != 0)
            gradients = Ops.foreach_add.CallList(gradients, parameters, weightDecay);

        Ops.foreach_mul_.Run(mean, beta1);
        Ops.foreach_add__list.Run(mean, gradients, 1 - beta1);
        Ops.foreach_mul_.Run(square, beta2);
        Ops.foreach_addcmul_.Run(square, gradients, gradients, 1 - beta2);

        var divisor = Ops.foreach_sqrt.CallList(amsgrad ? Largest(cohort) : square);
        Ops.foreach_div_.Run(divisor, Math.Sqrt(1 - Math.Pow(beta2, cohort.Steps)));
        Ops.foreach_add__scalar.Run(divisor, eps);
        Ops.foreach_addcdiv_.Run(parameters, mean, divisor, -learningRate / (1 - Math.Pow(beta1, cohort.Steps)));
    }

    private static Tensor[] Largest(Cohort cohort)
    {
        var before = cohort.Memory[2];
        cohort.Memory[2] = Cohort.Keep(Ops.foreach_maximum.CallList(before, cohort.Memory[1]));
        foreach (var tensor in before)
            tensor.Dispose();
        return cohort.Memory[2];
    }
}
