using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gradient descent with steps that become smaller (Polyak and Juditsky 1992).</summary>
public class ASGD : OptimizerHelper
{
    internal ASGD(IEnumerable<Modules.ParamGroup> groups, Options defaults) : base(groups, defaults) { }

    /// <summary>Settings of ASGD; those that are null are left to the optimizer's own.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How fast parameters and steps decay.</summary>
        public double? lambd;

        /// <summary>The power by which steps become smaller.</summary>
        public double? alpha;

        /// <summary>From which step on parameters would be averaged; their values do not depend on it.</summary>
        public double? t0;

        /// <summary>How much of a parameter is added to its gradient, at least 0.</summary>
        public double? weight_decay;

        /// <summary>Whether the loss is to rise.</summary>
        public bool? maximize;

        internal override UpdateRule Rule() => new AsgdRule(this);
    }

    /// <summary>Parameters that ASGD trains with settings of their own.</summary>
    public class ParamGroup : ParamGroup<Options>
    {
        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="options">How to train it.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options) { }

        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="lambd">How fast parameters and steps decay.</param>
        /// <param name="alpha">The power by which steps become smaller.</param>
        /// <param name="t0">From which step on parameters would be averaged; their values do not depend on it.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.01, double lambd = 1e-4, double alpha = 0.75, double t0 = 1e6,
            double weight_decay = 0)
            : base(parameters, new()
            {
                LearningRate = lr,
                lambd = lambd,
                alpha = alpha,
                t0 = t0,
                weight_decay = weight_decay
            })
        { }
    }
}

internal sealed class AsgdRule : EachRule
{
    private readonly ASGD.Options options;

    public AsgdRule(ASGD.Options options) : base(NativeRule.Descent, 0)
    {
        NotNegative(("weight_decay", options.weight_decay));
        this.options = options;
    }

    public override double[] Numbers(long step, double learningRate)
    {
        var decay = options.lambd!.Value;
        var rate = learningRate / Math.Pow(1 + decay * learningRate * (step - 1), options.alpha!.Value);
        return [Sign(options.maximize), options.weight_decay!.Value, 1 - decay * rate, -rate];
    }

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, ReadOnlySpan<double> numbers) =>
        parameter.mul_(numbers[0]).add_(gradient, numbers[1]);
}
