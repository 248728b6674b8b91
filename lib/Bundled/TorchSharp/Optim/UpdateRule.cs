using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The rules of native/optimizers.cpp, which has the numbers.</summary>
internal enum NativeRule
{
    Descent, Momentum, Adam, AmsGrad, RmsProp, Adagrad, Adadelta, Adamax, NAdam, RAdam, Rprop
}

/// <summary>How an optimizer moves parameters: once in native code, and once by libtorch's operators for what that does not take.</summary>
internal abstract class UpdateRule
{
    /// <summary>The rule in native code.</summary>
    public abstract NativeRule Native { get; }

    /// <summary>How many tensors of each parameter's shape are remembered from step to step.</summary>
    public abstract int Remembered { get; }

    /// <summary>
    /// What native code needs to know in the step of that number, from 1: the gradient's sign, how much of a parameter is added to its
    /// gradient, and the rule's own numbers in the order of native/optimizers.cpp.
    /// </summary>
    public abstract double[] Numbers(long step, double learningRate);

    /// <summary>Moves the cohort's parameters by one step, which its count includes already.</summary>
    public abstract void Update(Cohort cohort, Tensor[] gradients, double learningRate);

    /// <summary>The same where some gradients are sparse, which the operators on lists do not take.</summary>
    public virtual void UpdateSparse(Cohort cohort, Tensor[] gradients, double learningRate) =>
        throw new InvalidOperationException("Sparse gradients can be used by SGD without momentum and weight decay only: use that, or an embedding that is not sparse.");

    /// <summary>What a remembered tensor starts with.</summary>
    public virtual double Initial(int place, double learningRate) => 0;

    /// <summary>1, or -1 where the loss is to rise: what gradients are multiplied by.</summary>
    protected static double Sign(bool? maximize) => maximize == true ? -1 : 1;

    /// <summary>Refuses settings that are negative.</summary>
    protected static void NotNegative(params ReadOnlySpan<(string Name, double? Value)> settings)
    {
        foreach (var (name, value) in settings)
        {
            if (value < 0)
                throw new ArgumentException($"{name} is {value}: it cannot be negative.");
        }
    }

    /// <summary>Refuses factors that are not at least 0 and below 1.</summary>
    protected static void Betas(double? beta1, double? beta2)
    {
        if (beta1 is < 0 or >= 1 || beta2 is < 0 or >= 1)
            throw new ArgumentException($"beta1 is {beta1} and beta2 {beta2}: both must be at least 0 and below 1.");
    }
}

/// <summary>A rule that moves one parameter after the other, each by its gradient and what is remembered of it.</summary>
internal abstract class EachRule(NativeRule native, int remembered) : UpdateRule
{
    public override NativeRule Native => native;

    public override int Remembered => remembered;

    public override void Update(Cohort cohort, Tensor[] gradients, double learningRate)
    {
        var numbers = Numbers(cohort.Steps, learningRate);
        var (sign, decay) = (numbers[0], numbers[1]);
        for (var i = 0; i < gradients.Length; i++)
        {
            var (parameter, gradient) = (cohort.Parameters[i], sign < 0 ? -gradients[i] : gradients[i]);
            if (decay != 0)
                gradient = gradient.add(parameter, decay);
            Move(parameter, gradient, [.. cohort.Memory.Select(tensors => tensors[i])], numbers.AsSpan(2));
        }
    }

    /// <summary>Moves a parameter, by the numbers that native code takes too.</summary>
    protected abstract void Move(Tensor parameter, Tensor gradient, Tensor[] memory, ReadOnlySpan<double> numbers);

    /// <summary>Keeps a part of a mean and adds the rest of what is new.</summary>
    protected static Tensor Mix(Tensor mean, Tensor news, double kept) => mean.mul_(kept).add_(news, 1 - kept);
}
