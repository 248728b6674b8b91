using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Steps of the size of the steps before, divided by that of the gradients (Zeiler 2012).</summary>
public class Adadelta : OptimizerHelper
{
    internal Adadelta(IEnumerable<ParamGroup> groups, Options defaults) : base(groups, defaults) { }

    /// <summary>Settings of Adadelta; those that are null are left to the optimizer's own.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How much of the means is kept, from 0 to 1.</summary>
        public double? rho;

        /// <summary>What keeps the divisor from zero, at least 0.</summary>
        public double? eps;

        /// <summary>How much of a parameter is added to its gradient, at least 0.</summary>
        public double? weight_decay;

        /// <summary>Whether the loss is to rise.</summary>
        public bool? maximize;

        internal override UpdateRule Rule() => new AdadeltaRule(this);
    }

    /// <summary>Parameters that Adadelta trains with settings of their own.</summary>
    public class ParamGroup : ParamGroup<Options>
    {
        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="options">How to train it.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options) { }

        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="rho">How much of the means is kept, from 0 to 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1, double rho = 0.9, double eps = 1e-6, double weight_decay = 0,
            bool maximize = false)
            : base(parameters, new() { LearningRate = lr, rho = rho, eps = eps, weight_decay = weight_decay, maximize = maximize }) { }
    }
}

internal sealed class AdadeltaRule : EachRule
{
    private readonly Adadelta.Options options;

    public AdadeltaRule(Adadelta.Options options) : base(NativeRule.Adadelta, 2)
    {
        if (options.rho is < 0 or > 1)
            throw new ArgumentException($"rho is {options.rho}: it must be from 0 to 1.");
        NotNegative(("eps", options.eps), ("weight_decay", options.weight_decay));
        this.options = options;
    }

    public override double[] Numbers(long step, double learningRate) =>
        [Sign(options.maximize), options.weight_decay!.Value, -learningRate, options.rho!.Value, options.eps!.Value];

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, ReadOnlySpan<double> numbers)
    {
        var (step, rho, eps) = (numbers[0], numbers[1], numbers[2]);
        var size = Mix(memory[0], gradient.square(), rho).add(eps).sqrt();
        var change = memory[1].add(eps).sqrt() / size * gradient;
        Mix(memory[1], change.square(), rho);
        parameter.add_(change, step);
    }
}
