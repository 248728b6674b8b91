using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Adam whose first steps do without the mean square while it is uncertain (Liu et al. 2020).</summary>
public class RAdam : OptimizerHelper
{
    internal RAdam(IEnumerable<ParamGroup> groups, Options defaults) : base(groups, defaults) { }

    /// <summary>Settings of RAdam; those that are null are left to the optimizer's own.</summary>
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

        internal override UpdateRule Rule() => new RAdamRule(this);
    }

    /// <summary>Parameters that RAdam trains with settings of their own.</summary>
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

internal sealed class RAdamRule : EachRule
{
    private readonly RAdam.Options options;

    public RAdamRule(RAdam.Options options) : base(NativeRule.RAdam, 2)
    {
        Betas(options.beta1, options.beta2);
        NotNegative(("eps", options.eps), ("weight_decay", options.weight_decay));
        this.options = options;
    }

    public override double[] Numbers(long step, double learningRate)
    {
        double beta1 = options.beta1!.Value, beta2 = options.beta2!.Value;
        return [1, options.weight_decay!.Value, beta1, beta2, 1 - Math.Pow(beta1, step), Factor(beta2, step), options.eps!.Value, -learningRate];
    }

    // 0 while the mean square is too uncertain to divide by.
    private static double Factor(double beta2, long step)
    {
        var correction = 1 - Math.Pow(beta2, step);
        var most = 2 / (1 - beta2) - 1;
        var certainty = most - 2 * step * Math.Pow(beta2, step) / correction;
        return certainty > 5 ? Math.Sqrt((certainty - 4) * (certainty - 2) * most / ((most - 4) * (most - 2) * certainty)) * Math.Sqrt(correction) : 0;
    }

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, ReadOnlySpan<double> numbers)
    {
        var (beta1, beta2, correction, factor, eps) = (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
        var direction = Mix(memory[0], gradient, beta1) / correction;
        var square = Mix(memory[1], gradient.square(), beta2);
        parameter.add_(factor == 0 ? direction : direction * factor / square.sqrt().add_(eps), numbers[5]);
    }
}
