using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Steps divided by the size of all gradients so far: s = s + g²; θ = θ - lr g / (√s + ε) (Duchi, Hazan and Singer 2011).</summary>
public class Adagrad : OptimizerHelper
{
    internal Adagrad(IEnumerable<ParamGroup> groups, Options defaults) : base(groups, defaults) { }

    /// <summary>Settings of Adagrad; those that are null are left to the optimizer's own.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How much smaller steps become.</summary>
        public double? lr_decay;

        /// <summary>How much of a parameter is added to its gradient, at least 0.</summary>
        public double? weight_decay;

        /// <summary>What the size starts with.</summary>
        public double? initial_accumulator_value;

        /// <summary>What keeps the divisor from zero, at least 0.</summary>
        public double? eps;

        internal override UpdateRule Rule() => new AdagradRule(this);
    }

    /// <summary>Parameters that Adagrad trains with settings of their own.</summary>
    public class ParamGroup : ParamGroup<Options>
    {
        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="options">How to train it.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options) { }

        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="lr_decay">How much smaller steps become.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="initial_accumulator_value">What the size starts with.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0,
            double initial_accumulator_value = 0, double eps = 1e-10)
            : base(parameters, new()
            {
                LearningRate = lr,
                lr_decay = lr_decay,
                weight_decay = weight_decay,
                initial_accumulator_value = initial_accumulator_value,
                eps = eps
            })
        { }
    }
}

internal sealed class AdagradRule : EachRule
{
    private readonly Adagrad.Options options;

    public AdagradRule(Adagrad.Options options) : base(NativeRule.Adagrad, 1)
    {
        NotNegative(("lr_decay", options.lr_decay), ("weight_decay", options.weight_decay),
            ("initial_accumulator_value", options.initial_accumulator_value), ("eps", options.eps));
        this.options = options;
    }

    public override double Initial(int place, double learningRate) => options.initial_accumulator_value!.Value;

    public override double[] Numbers(long step, double learningRate) =>
        [1, options.weight_decay!.Value, -learningRate / (1 + (step - 1) * options.lr_decay!.Value), options.eps!.Value];

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, ReadOnlySpan<double> numbers) =>
        parameter.addcdiv_(gradient, memory[0].add_(gradient.square()).sqrt().add_(numbers[1]), numbers[0]);
}
