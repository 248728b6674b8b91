using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Adam with Nesterov's momentum (Dozat 2016).</summary>
public class NAdam : OptimizerHelper
{
    internal NAdam(IEnumerable<ParamGroup> groups, Options defaults) : base(groups, defaults) { }

    /// <summary>Settings of NAdam; those that are null are left to the optimizer's own.</summary>
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

        /// <summary>How fast the momentum reaches beta1.</summary>
        public double? momentum_decay;

        internal override UpdateRule Rule() => new NAdamRule(this);
    }

    /// <summary>Parameters that NAdam trains with settings of their own.</summary>
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
        /// <param name="momentum_decay">How fast the momentum reaches beta1.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, double momentum_decay = 4e-3)
            : base(parameters, new()
            {
                LearningRate = lr,
                beta1 = beta1,
                beta2 = beta2,
                eps = eps,
                weight_decay = weight_decay,
                momentum_decay = momentum_decay
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

internal sealed class NAdamRule : EachRule
{
    private readonly NAdam.Options options;
    // The products of the momentums up to each step.
    private readonly List<double> products = [1];

    public NAdamRule(NAdam.Options options) : base(NativeRule.NAdam, 2)
    {
        Betas(options.beta1, options.beta2);
        NotNegative(("eps", options.eps), ("weight_decay", options.weight_decay), ("momentum_decay", options.momentum_decay));
        this.options = options;
    }

    private double Momentum(long step) => options.beta1!.Value * (1 - 0.5 * Math.Pow(0.96, step * options.momentum_decay!.Value));

    public override double[] Numbers(long step, double learningRate)
    {
        while (products.Count <= step)
            products.Add(products[^1] * Momentum(products.Count));
        var (now, next, product) = (Momentum(step), Momentum(step + 1), products[(int)step]);
        double beta1 = options.beta1!.Value, beta2 = options.beta2!.Value;
        return
        [
            1, options.weight_decay!.Value, beta1, beta2, 1 - Math.Pow(beta2, step), options.eps!.Value,
            -learningRate * (1 - now) / (1 - product), -learningRate * next / (1 - product * next),
        ];
    }

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, ReadOnlySpan<double> numbers)
    {
        var (beta1, beta2, correction, eps) = (numbers[0], numbers[1], numbers[2], numbers[3]);
        var mean = Mix(memory[0], gradient, beta1);
        var size = Mix(memory[1], gradient.square(), beta2).div(correction).sqrt().add_(eps);
        parameter.addcdiv_(gradient, size, numbers[4]);
        parameter.addcdiv_(mean, size, numbers[5]);
    }
}
