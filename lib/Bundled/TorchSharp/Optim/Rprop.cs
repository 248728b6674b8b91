using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Steps by the sign of the gradient, longer while it stays, shorter when it turns (Riedmiller and Braun 1993).</summary>
public class Rprop : OptimizerHelper
{
    internal Rprop(IEnumerable<ParamGroup> groups, Options defaults) : base(groups, defaults) { }

    /// <summary>Settings of Rprop; those that are null are left to the optimizer's own.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How much shorter a step becomes where the gradient turned, between 0 and 1.</summary>
        public double? etaminus;

        /// <summary>How much longer where it stayed, above 1.</summary>
        public double? etaplus;

        /// <summary>The shortest step.</summary>
        public double? min_step;

        /// <summary>The longest step.</summary>
        public double? max_step;

        /// <summary>Whether the loss is to rise.</summary>
        public bool? maximize;

        internal override UpdateRule Rule() => new RpropRule(this);
    }

    /// <summary>Parameters that Rprop trains with settings of their own.</summary>
    public class ParamGroup : ParamGroup<Options>
    {
        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="options">How to train it.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options) { }

        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="etaminus">How much shorter a step becomes where the gradient turned, between 0 and 1.</param>
        /// <param name="etaplus">How much longer where it stayed, above 1.</param>
        /// <param name="min_step">The shortest step.</param>
        /// <param name="max_step">The longest step.</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1e-6,
            double max_step = 50, bool maximize = false)
            : base(parameters, new()
            {
                LearningRate = lr,
                etaminus = etaminus,
                etaplus = etaplus,
                min_step = min_step,
                max_step = max_step,
                maximize = maximize
            })
        { }
    }
}

internal sealed class RpropRule : EachRule
{
    private readonly Rprop.Options options;

    public RpropRule(Rprop.Options options) : base(NativeRule.Rprop, 2)
    {
        if (options.etaminus is <= 0 or >= 1 || options.etaplus <= 1)
            throw new ArgumentException($"etaminus is {options.etaminus} and etaplus {options.etaplus}: the one must be between 0 and 1, the other above 1.");
        this.options = options;
    }

    // The gradient before, then the size of the steps.
    public override double Initial(int place, double learningRate) => place == 0 ? 0 : learningRate;

    public override double[] Numbers(long step, double learningRate) =>
        [Sign(options.maximize), 0, options.etaminus!.Value, options.etaplus!.Value, options.min_step!.Value, options.max_step!.Value];

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, ReadOnlySpan<double> numbers)
    {
        var (shrink, grow, least, most) = (numbers[0], numbers[1], numbers[2], numbers[3]);
        var agreement = gradient * memory[0];
        var turned = agreement < 0;
        var factor = ones_like(agreement).masked_fill(agreement > 0, grow).masked_fill(turned, shrink);
        memory[1].mul_(factor).clamp_(least, most);
        memory[0].copy_(gradient.masked_fill(turned, 0));
        parameter.addcmul_(memory[0].sign(), memory[1], -1);
    }
}
