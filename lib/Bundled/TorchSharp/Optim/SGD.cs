using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Gradient descent, θ = θ - lr g; with momentum θ = θ - lr b, where b = momentum b + (1 - dampening) g, and
/// with nesterov θ = θ - lr (g + momentum b); weight_decay θ is added to g first.
/// </summary>
public class SGD : OptimizerHelper
{
    /// <inheritdoc cref="ParamGroup(IEnumerable{Parameter}, double, double, double, double, bool, bool)"/>
    public SGD(IEnumerable<Parameter> parameters, double lr, double momentum = 0, double dampening = 0, double weight_decay = 0,
        bool nesterov = false, bool maximize = false)
        : this([new ParamGroup(parameters, lr, momentum, dampening, weight_decay, nesterov, maximize)], new()) { }

    internal SGD(IEnumerable<ParamGroup> groups, Options defaults) : base(groups, defaults) { }

    /// <summary>Settings of SGD; those that are null are left to the optimizer's own.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How much of the last step's direction is kept, at least 0.</summary>
        public double? momentum;

        /// <summary>How much less of the gradient counts beside momentum.</summary>
        public double? dampening;

        /// <summary>How much of a parameter is added to its gradient, at least 0.</summary>
        public double? weight_decay;

        /// <summary>Whether the gradient counts once more beside momentum, which needs a momentum and no dampening (Nesterov 1983).</summary>
        public bool? nesterov;

        /// <summary>Whether the loss is to rise.</summary>
        public bool? maximize;

        internal override UpdateRule Rule() => new SgdRule(this);
    }

    /// <summary>Parameters that SGD trains with settings of their own.</summary>
    public class ParamGroup : ParamGroup<Options>, optim.IMomentum
    {
        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="options">How to train it.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options) { }

        /// <summary>Groups parameters.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="lr">How far a parameter moves for a gradient of 1, at least 0.</param>
        /// <param name="momentum">How much of the last step's direction is kept, at least 0.</param>
        /// <param name="dampening">How much less of the gradient counts beside momentum.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="nesterov">Whether the gradient counts once more beside momentum, which needs a momentum and no dampening (Nesterov 1983).</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1e-3, double momentum = 0, double dampening = 0, double weight_decay = 0,
            bool nesterov = false, bool maximize = false)
            : base(parameters, new()
            {
                LearningRate = lr,
                momentum = momentum,
                dampening = dampening,
                weight_decay = weight_decay,
                nesterov = nesterov,
                maximize = maximize
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

internal sealed class SgdRule : UpdateRule
{
    private static readonly Op aten__foreach_add_List = new("aten::_foreach_add", "List");
    private static readonly Op aten__foreach_add__List = new("aten::_foreach_add_", "List");
    private static readonly Op aten__foreach_mul__Scalar = new("aten::_foreach_mul_", "Scalar");

    private readonly SGD.Options options;
    private bool remembers;

    public SgdRule(SGD.Options options)
    {
        if (options.momentum < 0 || options.weight_decay < 0)
            throw new ArgumentException($"momentum is {options.momentum} and weight_decay {options.weight_decay}: neither can be negative.");
        if (options.nesterov == true && (options.momentum == 0 || options.dampening != 0))
            throw new ArgumentException("nesterov needs a momentum and no dampening.");
        this.options = options;
    }

    private double Momentum => options.momentum!.Value;

    private double Decay => options.weight_decay!.Value;

    // The momentum may be changed between steps; what has been remembered stays.
    private bool Remembers => remembers |= Momentum != 0;

    public override NativeRule Native => Remembers ? NativeRule.Momentum : NativeRule.Descent;

    public override int Remembered => Remembers ? 1 : 0;

    // The first direction is the gradient, whatever the dampening.
    private double Fresh(long step) => step == 1 || Momentum == 0 ? 1 : 1 - options.dampening!.Value;

    private double Step(double learningRate) => options.maximize == true ? learningRate : -learningRate;

    public override double[] Numbers(long step, double learningRate) => Remembers
        ? [1, Decay, Step(learningRate), Momentum, Fresh(step), options.nesterov == true ? Momentum : 0]
        : [1, Decay, 1, Step(learningRate)];

    public override void Update(Cohort cohort, Tensor[] gradients, double learningRate)
    {
        if (Decay != 0)
            gradients = aten__foreach_add_List.CallList(gradients, cohort.Parameters, Decay);
        if (Remembers)
            gradients = WithMomentum(gradients, cohort.Memory[0], Fresh(cohort.Steps));
        aten__foreach_add__List.Run(cohort.Parameters, gradients, Step(learningRate));
    }

    public override void UpdateSparse(Cohort cohort, Tensor[] gradients, double learningRate)
    {
        if (Momentum != 0 || Decay != 0)
            base.UpdateSparse(cohort, gradients, learningRate);
        foreach (var (parameter, gradient) in cohort.Parameters.Zip(gradients))
            parameter.add_(gradient, Step(learningRate));
    }

    private Tensor[] WithMomentum(Tensor[] gradients, Tensor[] directions, double fresh)
    {
        aten__foreach_mul__Scalar.Run(directions, Momentum);
        aten__foreach_add__List.Run(directions, gradients, fresh);
        return options.nesterov == true ? aten__foreach_add_List.CallList(gradients, directions, Momentum) : directions;
    }
}
