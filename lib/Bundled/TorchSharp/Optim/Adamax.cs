using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Adam by the largest gradient in place of the mean square: u = max(β₂ u, |g| + ε); θ = θ - lr m / (1 - β₁ᵗ) / u (Kingma and Ba 2015).</summary>
public class Adamax : OptimizerHelper
{
    internal Adamax(IEnumerable<ParamGroup> groups, Options defaults) : base(groups, defaults) { }

    /// <summary>Settings of Adamax; those that are null are left to the optimizer's own.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How much of the mean of the gradients is kept from step to step, from 0 to below 1.</summary>
        public double? beta1;

        /// <summary>How much of their size is kept, from 0 to below 1.</summary>
        public double? beta2;

        /// <summary>What keeps the divisor from zero, at least 0.</summary>
        public double? eps;

        /// <summary>How much of a parameter is added to its gradient, at least 0.</summary>
        public double? weight_decay;

        internal override UpdateRule Rule() => new AdamaxRule(this);
    }

    /// <summary>Parameters that Adamax trains with settings of their own.</summary>
    public class ParamGroup : ParamGroup<Options>, optim.IBetas
    {
        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="options">How to train it.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options) { }

        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept from step to step, from 0 to below 1.</param>
        /// <param name="beta2">How much of their size is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0)
            : base(parameters, new() { LearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay }) { }

        /// <inheritdoc/>
        public (double, double) Betas
        {
            get => (Options.beta1!.Value, Options.beta2!.Value);
            set => (Options.beta1, Options.beta2) = value;
        }
    }
}

internal sealed class AdamaxRule : EachRule
{
    private readonly Adamax.Options options;

    public AdamaxRule(Adamax.Options options) : base(NativeRule.Adamax, 2)
    {
        Betas(options.beta1, options.beta2);
        NotNegative(("eps", options.eps), ("weight_decay", options.weight_decay));
        this.options = options;
    }

    public override double[] Numbers(long step, double learningRate) =>
    [
        1, options.weight_decay!.Value, options.beta1!.Value, options.beta2!.Value, options.eps!.Value,
        -learningRate / (1 - Math.Pow(options.beta1!.Value, step)),
    ];

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, ReadOnlySpan<double> numbers)
    {
        var (beta1, beta2, eps, step) = (numbers[0], numbers[1], numbers[2], numbers[3]);
        var mean = Mix(memory[0], gradient, beta1);
        memory[1].copy_(memory[1].mul(beta2).maximum(gradient.abs() + eps));
        parameter.addcdiv_(mean, memory[1], step);
    }
}
