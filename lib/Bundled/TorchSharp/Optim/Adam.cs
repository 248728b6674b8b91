using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Adaptive moments (Kingma and Ba 2015): m = β₁ m + (1 - β₁) g; v = β₂ v + (1 - β₂) g²;
/// θ = θ - lr m / (1 - β₁ᵗ) / (√(v / (1 - β₂ᵗ)) + ε); weight_decay θ is added to g first.
/// </summary>
public class Adam : OptimizerHelper
{
    /// <inheritdoc cref="ParamGroup(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>
    public Adam(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
        double weight_decay = 0, bool amsgrad = false, bool maximize = false)
        : this([new ParamGroup(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad, maximize)], new()) { }

    internal Adam(IEnumerable<ParamGroup> groups, Options defaults) : base(groups, defaults) { }

    /// <summary>Settings of Adam; those that are null are left to the optimizer's own.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How much of the mean of the gradients is kept from step to step, from 0 to below 1.</summary>
        public double? beta1;

        /// <summary>How much of the mean of their squares is kept, from 0 to below 1.</summary>
        public double? beta2;

        /// <summary>What keeps the divisor from zero, at least 0.</summary>
        public double? eps;

        /// <summary>How much of a parameter is added to its gradient, at least 0.</summary>
        public double? weight_decay;

        /// <summary>Whether the divisor never falls (Reddi, Kale and Kumar 2018).</summary>
        public bool? amsgrad;

        /// <summary>Whether the loss is to rise.</summary>
        public bool? maximize;

        internal override UpdateRule Rule() => new AdamRule(
            () => new(beta1!.Value, beta2!.Value, eps!.Value, weight_decay!.Value, amsgrad == true, Maximize: maximize == true), decoupled: false);
    }

    /// <summary>Parameters that Adam trains with settings of their own.</summary>
    public class ParamGroup : ParamGroup<Options>, optim.IBetas
    {
        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="options">How to train it.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options) { }

        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="lr">The learning rate: about how far an element moves in a step.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept from step to step, from 0 to below 1.</param>
        /// <param name="beta2">How much of the mean of their squares is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="amsgrad">Whether the divisor never falls (Reddi, Kale and Kumar 2018).</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false)
            : base(parameters, new()
            {
                LearningRate = lr,
                beta1 = beta1,
                beta2 = beta2,
                eps = eps,
                weight_decay = weight_decay,
                amsgrad = amsgrad,
                maximize = maximize
            })
        { }

        /// <inheritdoc/>
        public (double, double) Betas
        {
            get => (Options.beta1!.Value, Options.beta2!.Value);
            set => (Options.beta1, Options.beta2) = value;
        }
    }
}

/// <summary>Adam with weight decay beside the gradient: θ = θ - lr · weight_decay · θ before each step (Loshchilov and Hutter 2019).</summary>
public class AdamW : OptimizerHelper
{
    /// <inheritdoc cref="ParamGroup(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>
    public AdamW(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
        double weight_decay = 0, bool amsgrad = false, bool maximize = false)
        : this([new ParamGroup(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad, maximize)], new()) { }

    internal AdamW(IEnumerable<ParamGroup> groups, Options defaults) : base(groups, defaults) { }

    /// <summary>Settings of AdamW; those that are null are left to the optimizer's own.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How much of the mean of the gradients is kept from step to step, from 0 to below 1.</summary>
        public double? beta1;

        /// <summary>How much of the mean of their squares is kept, from 0 to below 1.</summary>
        public double? beta2;

        /// <summary>What keeps the divisor from zero, at least 0.</summary>
        public double? eps;

        /// <summary>How strongly parameters are pulled to zero beside the gradient, at least 0.</summary>
        public double? weight_decay;

        /// <summary>Whether the divisor never falls (Reddi, Kale and Kumar 2018).</summary>
        public bool? amsgrad;

        /// <summary>Whether the loss is to rise.</summary>
        public bool? maximize;

        internal override UpdateRule Rule() => new AdamRule(
            () => new(beta1!.Value, beta2!.Value, eps!.Value, weight_decay!.Value, amsgrad == true, Maximize: maximize == true), decoupled: true);
    }

    /// <summary>Parameters that AdamW trains with settings of their own.</summary>
    public class ParamGroup : ParamGroup<Options>, optim.IBetas
    {
        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="options">How to train it.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options) { }

        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="lr">The learning rate: about how far an element moves in a step.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept from step to step, from 0 to below 1.</param>
        /// <param name="beta2">How much of the mean of their squares is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How strongly parameters are pulled to zero beside the gradient: lr weight_decay θ is taken from θ before each step.</param>
        /// <param name="amsgrad">Whether the divisor never falls (Reddi, Kale and Kumar 2018).</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false)
            : base(parameters, new()
            {
                LearningRate = lr,
                beta1 = beta1,
                beta2 = beta2,
                eps = eps,
                weight_decay = weight_decay,
                amsgrad = amsgrad,
                maximize = maximize
            })
        { }

        /// <inheritdoc/>
        public (double, double) Betas
        {
            get => (Options.beta1!.Value, Options.beta2!.Value);
            set => (Options.beta1, Options.beta2) = value;
        }
    }
}

/// <summary>The settings that Adam and AdamW share.</summary>
internal readonly record struct AdamSettings(double Beta1, double Beta2, double Epsilon, double Decay, bool AmsGrad, bool Maximize);

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

    private readonly Func<AdamSettings> settings;
    private readonly bool decoupled;

    public AdamRule(Func<AdamSettings> settings, bool decoupled)
    {
        var now = settings();
        Betas(now.Beta1, now.Beta2);
        if (now.Epsilon < 0 || now.Decay < 0)
            throw new ArgumentException($"eps is {now.Epsilon} and weight_decay {now.Decay}: neither can be negative.");
        (this.settings, this.decoupled) = (settings, decoupled);
    }

    private bool AmsGrad => settings().AmsGrad;

    public override NativeRule Native => AmsGrad ? NativeRule.AmsGrad : NativeRule.Adam;

    public override int Remembered => AmsGrad ? 3 : 2;

    public override double[] Numbers(long step, double learningRate)
    {
        var now = settings();
        return
        [
            Sign(now.Maximize), decoupled ? 0 : now.Decay, now.Beta1, now.Beta2, decoupled ? 1 - learningRate * now.Decay : 1,
            Math.Sqrt(1 - Math.Pow(now.Beta2, step)), now.Epsilon, -learningRate / (1 - Math.Pow(now.Beta1, step)),
        ];
    }

    public override void Update(Cohort cohort, Tensor[] gradients, double learningRate)
    {
        if (Numbers(cohort.Steps, learningRate) is not [var sign, var decay, var beta1, var beta2, var scale, var root, var eps, var step])
            return;
        var (parameters, mean, square) = (cohort.Parameters, cohort.Memory[0], cohort.Memory[1]);
        if (sign < 0)
            gradients = aten__foreach_neg.CallList(gradients);
        if (decay != 0)
            gradients = aten__foreach_add_List.CallList(gradients, parameters, decay);
        if (scale != 1)
            aten__foreach_mul__Scalar.Run(parameters, scale);

        aten__foreach_mul__Scalar.Run(mean, beta1);
        aten__foreach_add__List.Run(mean, gradients, 1 - beta1);
        aten__foreach_mul__Scalar.Run(square, beta2);
        aten__foreach_addcmul__Scalar.Run(square, gradients, gradients, 1 - beta2);

        if (AmsGrad)
            cohort.Replace(2, aten__foreach_maximum_List.CallList(cohort.Memory[2], square));
        var divisor = aten__foreach_sqrt.CallList(AmsGrad ? cohort.Memory[2] : square);
        aten__foreach_div__Scalar.Run(divisor, root);
        aten__foreach_add__Scalar.Run(divisor, eps);
        aten__foreach_addcdiv__Scalar.Run(parameters, mean, divisor, step);
    }
}
