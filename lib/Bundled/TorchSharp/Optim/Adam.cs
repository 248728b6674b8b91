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
    private static readonly Op aten__foreach_add_List = new("aten::_foreach_add", "List");
    private static readonly Op aten__foreach_add__List = new("aten::_foreach_add_", "List");
    private static readonly Op aten__foreach_add__Scalar = new("aten::_foreach_add_", "Scalar");
    private static readonly Op aten__foreach_addcdiv__Scalar = new("aten::_foreach_addcdiv_", "Scalar");
    private static readonly Op aten__foreach_addcmul__Scalar = new("aten::_foreach_addcmul_", "Scalar");
    private static readonly Op aten__foreach_div__Scalar = new("aten::_foreach_div_", "Scalar");
    private static readonly Op aten__foreach_maximum_List = new("aten::_foreach_maximum", "List");
    private static readonly Op aten__foreach_mul__Scalar = new("aten::_foreach_mul_", "Scalar");
    private static readonly Op aten__foreach_neg = new("aten::_foreach_neg");
    private static readonly Op aten__foreach_sqrt = new("aten::_foreach_sqrt");

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
            gradients = aten__foreach_neg.CallList(gradients);
        if (decoupled)
            aten__foreach_mul__Scalar.Run(parameters, 1 - learningRate * weightDecay);
        else if (weightDecay != 0)
            gradients = aten__foreach_add_List.CallList(gradients, parameters, weightDecay);

        aten__foreach_mul__Scalar.Run(mean, beta1);
        aten__foreach_add__List.Run(mean, gradients, 1 - beta1);
        aten__foreach_mul__Scalar.Run(square, beta2);
        aten__foreach_addcmul__Scalar.Run(square, gradients, gradients, 1 - beta2);

        var divisor = aten__foreach_sqrt.CallList(amsgrad ? Largest(cohort) : square);
        aten__foreach_div__Scalar.Run(divisor, Math.Sqrt(1 - Math.Pow(beta2, cohort.Steps)));
        aten__foreach_add__Scalar.Run(divisor, eps);
        aten__foreach_addcdiv__Scalar.Run(parameters, mean, divisor, -learningRate / (1 - Math.Pow(beta1, cohort.Steps)));
    }

    private static Tensor[] Largest(Cohort cohort)
    {
        var before = cohort.Memory[2];
        cohort.Memory[2] = Cohort.Keep(aten__foreach_maximum_List.CallList(before, cohort.Memory[1]));
        foreach (var tensor in before)
            tensor.Dispose();
        return cohort.Memory[2];
    }
}
