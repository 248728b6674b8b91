using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>How an optimizer moves parameters, all of them at once by libtorch's operators on lists.</summary>
internal abstract class UpdateRule
{
    /// <summary>Moves the cohort's parameters by one step, which its count includes already.</summary>
    public abstract void Update(Cohort cohort, Tensor[] gradients, double learningRate);

    /// <summary>The same where some gradients are sparse, which the operators on lists do not take.</summary>
    public virtual void UpdateSparse(Cohort cohort, Tensor[] gradients, double learningRate) =>
        throw new InvalidOperationException("Sparse gradients can be used by SGD without momentum and weight decay only: use that, or an embedding that is not sparse.");
}

/// <summary>Parameters that have had the same number of steps, and what the rule remembers of each.</summary>
internal sealed class Cohort(Tensor[] parameters)
{
    public Tensor[] Parameters { get; } = parameters;

    public long Steps { get; set; }

    /// <summary>Lists with a tensor for each parameter; empty before the first step.</summary>
    public Tensor[][] Memory { get; set; } = [];

    /// <summary>Makes a list of tensors outlive the step's dispose scope.</summary>
    public static Tensor[] Keep(IEnumerable<Tensor> tensors) => [.. Given(tensors).Select(tensor => tensor.DetachFromDisposeScope())];

    /// <summary>Lists of zeros of the parameters' shapes.</summary>
    public Tensor[][] Zeros(int count) => [.. Enumerable.Range(0, count).Select(_ => Keep(Parameters.Select(parameter => zeros_like(parameter))))];

    /// <summary>Two cohorts: the parameters at the places chosen, and the others.</summary>
    public (Cohort Chosen, Cohort Others) Split(Predicate<int> chosen)
    {
        Cohort Part(Predicate<int> condition)
        {
            Tensor[] At(Tensor[] all) => [.. all.Where((_, place) => condition(place))];
            return new(At(Parameters)) { Steps = Steps, Memory = [.. Memory.Select(At)] };
        }
        return (Part(chosen), Part(place => !chosen(place)));
    }
}
