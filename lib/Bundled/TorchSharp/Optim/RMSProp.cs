using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Steps divided by a running mean of the gradient's size: v = α v + (1 - α) g²; θ = θ - lr g / (√v + ε) (Tieleman and Hinton 2012).</summary>
public class RMSProp : OptimizerHelper
{
    internal RMSProp(IEnumerable<ParamGroup> groups, Options defaults) : base(groups, defaults) { }

    /// <summary>Settings of RMSProp; those that are null are left to the optimizer's own.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How much of the mean of the squares is kept from step to step, at least 0.</summary>
        public double? alpha;

        /// <summary>What keeps the divisor from zero, at least 0.</summary>
        public double? eps;

        /// <summary>How much of a parameter is added to its gradient, at least 0.</summary>
        public double? weight_decay;

        /// <summary>How much of the last step's direction is kept, at least 0.</summary>
        public double? momentum;

        /// <summary>Whether the mean gradient is taken from the size, which leaves its variance.</summary>
        public bool? centered;

        /// <summary>Whether the loss is to rise.</summary>
        public bool? maximize;

        internal override UpdateRule Rule() => new RmsPropRule(this);
    }

    /// <summary>Parameters that RMSProp trains with settings of their own.</summary>
    public class ParamGroup : ParamGroup<Options>, optim.IMomentum
    {
        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="options">How to train it.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options) { }

        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="alpha">How much of the mean of the squares is kept from step to step, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="momentum">How much of the last step's direction is kept, at least 0.</param>
        /// <param name="centered">Whether the mean gradient is taken from the size, which leaves its variance.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1e-3, double eps = 1e-8, double alpha = 0.99, double weight_decay = 0,
            double momentum = 0, bool centered = false)
            : base(parameters, new()
            {
                LearningRate = lr,
                alpha = alpha,
                eps = eps,
                weight_decay = weight_decay,
                momentum = momentum,
                centered = centered
            })
        { }

        /// <inheritdoc/>
        public double Momentum
        {
            get => Options.momentum!.Value;
            set => Options.momentum = value;
        }
    }
}

internal sealed class RmsPropRule : EachRule
{
    private readonly RMSProp.Options options;

    public RmsPropRule(RMSProp.Options options) : base(NativeRule.RmsProp, 3)
    {
        NotNegative(("alpha", options.alpha), ("eps", options.eps), ("weight_decay", options.weight_decay), ("momentum", options.momentum));
        this.options = options;
    }

    public override double[] Numbers(long step, double learningRate) =>
    [
        Sign(options.maximize), options.weight_decay!.Value, -learningRate, options.alpha!.Value, options.eps!.Value, options.momentum!.Value,
        options.centered == true ? 1 : 0,
    ];

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, ReadOnlySpan<double> numbers)
    {
        var (step, alpha, eps, momentum, centered) = (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4] != 0);
        var variance = Mix(memory[0], gradient.square(), alpha);
        if (centered)
            variance = variance - Mix(memory[1], gradient, alpha).square();
        var direction = gradient / variance.sqrt().add_(eps);
        if (momentum > 0)
            direction = memory[2].mul_(momentum).add_(direction);
        parameter.add_(direction, step);
    }
}
