using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>An optimizer that moves each parameter by a rule of its gradient and of what is remembered of it, in groups with settings of their own.</summary>
public abstract class OptimizerHelper : optim.Optimizer
{
    private readonly OptimizerOptions defaults;
    private readonly List<ParamGroup> groups = [];
    private readonly List<Training> trainings = [];
    private Parameter[] trained = [];

    private protected OptimizerHelper(IEnumerable<ParamGroup> groups, OptimizerOptions defaults)
    {
        this.defaults = defaults;
        foreach (var group in AllGiven(groups))
            add_param_group(group);
        if (trainings.Count == 0)
            throw new ArgumentException("There are no parameters to train: call RegisterComponents() in the module's constructor.");
    }

    /// <inheritdoc/>
    public override IEnumerable<optim.ILearningRateController> ParamGroups => groups;

    /// <inheritdoc/>
    public override IEnumerable<Parameter> parameters() => trained;

    /// <inheritdoc/>
    public override void zero_grad() => Gradients.Clear(trained, remove: false);

    /// <inheritdoc/>
    public override void add_param_group(ParamGroup param_group)
    {
        var options = Given(param_group).Options ?? defaults.Copy();
        if (options.GetType() != defaults.GetType())
            throw new ArgumentException($"The group has {options.GetType().DeclaringType?.Name ?? "no optimizer"}'s options, and this is {GetType().Name}.");
        options.Complete(defaults);
        if (options.LearningRate < 0)
            throw new ArgumentException($"The learning rate is {options.LearningRate}: it cannot be negative.");
        var rule = options.Rule();
        param_group.Options = options;
        groups.Add(param_group);
        trained = [.. trained, .. param_group.Parameters];
        if (param_group.Parameters.Any())
            trainings.Add(new(rule, options, [new([.. param_group.Parameters])]));
    }

    /// <inheritdoc/>
    public override Tensor? step(Func<Tensor>? closure = null)
    {
        var loss = Evaluate(closure);
        foreach (var training in trainings)
            training.Step();
        return loss;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        trainings.ForEach(training => training.Forget());
        trainings.Clear();
    }

    /// <summary>A group's parameters by the steps they have had.</summary>
    private sealed record Training(UpdateRule Rule, OptimizerOptions Options, List<Cohort> Cohorts)
    {
        public void Step()
        {
            var rate = Options.LearningRate!.Value;
            for (int place = 0, count = Cohorts.Count; place < count; place++)
            {
                // What is there from the second step on needs no look at the gradients from here.
                if (!Cohorts[place].MoveNatively(Rule, rate))
                    Move(place, rate);
            }
        }

        // A parameter without a gradient stays behind: from then on it counts its own steps.
        private void Move(int place, double rate)
        {
            using var ungraded = no_grad();
            using var scope = NewDisposeScope();
            var gradients = Gradients.Of(Cohorts[place].Parameters);
            if (Array.TrueForAll(gradients, gradient => gradient is null))
                return;
            if (Array.Exists(gradients, gradient => gradient is null))
            {
                var (moving, waiting) = Cohorts[place].Split(parameter => gradients[parameter] is not null);
                Cohorts[place] = moving;
                Cohorts.Add(waiting);
            }
            Cohorts[place].Move(Rule, [.. gradients.OfType<Tensor>()], rate);
        }

        public void Forget() => Cohorts.ForEach(cohort => cohort.Forget());
    }
}
