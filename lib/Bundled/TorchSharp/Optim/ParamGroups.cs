using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Settings of an optimizer; those that are null are left to the optimizer's own.</summary>
public class OptimizerOptions
{
    /// <summary>The size of the steps, from now on.</summary>
    public double? LearningRate { get; set; }

    /// <summary>The size of the steps at the start of training; the optimizer sets it.</summary>
    public double InitialLearningRate { get; set; }

    /// <summary>The rule that these settings give; it reads them at each step.</summary>
    internal virtual UpdateRule Rule() => throw new ArgumentException("These are no optimizer's options: use SGD.Options, Adam.Options and so on.");

    /// <summary>Sets what is null from the optimizer's own settings.</summary>
    internal void Complete(OptimizerOptions defaults)
    {
        LearningRate ??= defaults.LearningRate;
        InitialLearningRate = LearningRate!.Value;
        foreach (var setting in GetType().GetFields())
        {
            if (setting.GetValue(this) is null)
                setting.SetValue(this, setting.GetValue(defaults));
        }
    }

    internal OptimizerOptions Copy() => (OptimizerOptions)MemberwiseClone();
}

/// <summary>Parameters that are trained with the same settings.</summary>
public class ParamGroup : optim.ILearningRateController
{
    private Parameter[] parameters = [];
    private OptimizerOptions? options;

    private protected ParamGroup() { }

    /// <summary>What is trained.</summary>
    public IEnumerable<Parameter> Parameters
    {
        get => parameters;
        set => parameters = AllGiven(value, nameof(Parameters));
    }

    /// <summary>How it is trained.</summary>
    public OptimizerOptions Options
    {
        get => options!;
        set => options = value;
    }

    /// <summary>The size of the steps, from now on.</summary>
    /// <exception cref="InvalidOperationException">It is read, and neither the group nor an optimizer has set it.</exception>
    public double LearningRate
    {
        get => Options?.LearningRate ?? throw new InvalidOperationException("The group has no learning rate before an optimizer has taken it.");
        set => Options.LearningRate = value;
    }

    /// <summary>The size of the steps at the start of training.</summary>
    public double InitialLearningRate
    {
        get => Options.InitialLearningRate;
        set => Options.InitialLearningRate = value;
    }
}

/// <summary>Parameters that are trained with the same settings, of one kind of optimizer.</summary>
/// <typeparam name="TOptions">The optimizer's options.</typeparam>
public class ParamGroup<TOptions> : ParamGroup where TOptions : OptimizerOptions, new()
{
    /// <summary>Groups parameters.</summary>
    /// <param name="parameters">What to train.</param>
    /// <param name="options">How to train it; null for the optimizer's own settings.</param>
    public ParamGroup(IEnumerable<Parameter> parameters, TOptions? options = null)
    {
        Parameters = AllGiven(parameters);
        Options = options ?? new();
    }

    /// <summary>How it is trained.</summary>
    public new TOptions Options
    {
        get => (TOptions)base.Options;
        set => base.Options = Given(value, nameof(Options));
    }
}
