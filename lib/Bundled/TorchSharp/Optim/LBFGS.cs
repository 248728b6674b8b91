using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// A quasi-Newton method: steps along the gradient times an estimate of the inverse Hessian, made of the last changes of parameters and
/// gradients (Liu and Nocedal 1989). It computes the loss several times a step, and trains one group of parameters.
/// </summary>
public class LBFGS : optim.Optimizer, optim.ILearningRateController
{
    private readonly Parameter[] trained;
    private readonly long iterations, evaluations, history;
    private readonly double gradientTolerance, changeTolerance;
    // The last changes: of the gradient, of the parameters, and one over their product.
    private readonly List<(Tensor Gradient, Tensor Parameters, double Weight)> changes = [];
    private Tensor? direction, gradientBefore;
    private double length, curvature = 1;
    private bool begun;

    internal LBFGS(Parameter[] parameters, double lr, long iterations, long evaluations, double gradientTolerance, double changeTolerance, long history)
    {
        if (parameters.Length == 0)
            throw new ArgumentException("There are no parameters to train: call RegisterComponents() in the module's constructor.");
        if (lr < 0 || history < 1)
            throw new ArgumentException($"lr is {lr} and history_size {history}: the one cannot be negative, the other must be at least 1.");
        (trained, LearningRate, InitialLearningRate) = (parameters, lr, lr);
        (this.iterations, this.evaluations, this.history) = (iterations, evaluations, history);
        (this.gradientTolerance, this.changeTolerance) = (gradientTolerance, changeTolerance);
    }

    /// <inheritdoc/>
    public double LearningRate { get; set; }

    /// <inheritdoc/>
    public double InitialLearningRate { get; set; }

    /// <inheritdoc/>
    public override IEnumerable<optim.ILearningRateController> ParamGroups => [this];

    /// <inheritdoc/>
    public override IEnumerable<Parameter> parameters() => trained;

    /// <summary>Moves the parameters by up to max_iter steps.</summary>
    /// <param name="closure">Removes the gradients, computes the loss and its gradients; it is called before each step.</param>
    /// <returns>The loss before the first step.</returns>
    /// <exception cref="ArgumentNullException">There is no closure.</exception>
    /// <exception cref="InvalidOperationException">The closure returned null.</exception>
    public override Tensor? step(Func<Tensor>? closure)
    {
        var first = LossOf(Given(closure));
        using var ungraded = no_grad();
        using var scope = NewDisposeScope();
        var (loss, gradient) = (first.ToScalar().ToDouble(), Gradient());
        if (Largest(gradient) <= gradientTolerance)
            return first;
        for (long iteration = 1, evaluated = 1; iteration <= iterations; iteration++)
        {
            Turn(gradient);
            if (gradient.dot(direction!).ToScalar().ToDouble() > -changeTolerance)
                break;
            var change = direction! * length;
            nn.utils.vector_to_parameters(nn.utils.parameters_to_vector(trained) + change, trained);
            // The last step's loss would be of no use.
            if (iteration == iterations)
                break;
            var before = loss;
            (loss, gradient) = (LossOf(closure).ToScalar().ToDouble(), Gradient());
            if (++evaluated >= evaluations || Largest(gradient) <= gradientTolerance || Largest(change) <= changeTolerance
                || Math.Abs(loss - before) < changeTolerance)
            {
                break;
            }
        }
        return first;
    }

    private static Tensor LossOf(Func<Tensor> closure) => Evaluate(closure)
        ?? throw new InvalidOperationException("The closure returned nothing (null): it must return the loss.");

    // Chooses the direction of the next step, and its length.
    private void Turn(Tensor gradient)
    {
        var next = gradient.neg();
        if (begun)
        {
            Remember(gradient - gradientBefore!, direction! * length);
            Precondition(next);
        }
        length = begun ? LearningRate : Math.Min(1, 1 / gradient.abs().sum().ToScalar().ToDouble()) * LearningRate;
        begun = true;
        Keep(ref direction, next);
        Keep(ref gradientBefore, gradient);
    }

    private void Remember(Tensor gradient, Tensor parameters)
    {
        var product = gradient.dot(parameters).ToScalar().ToDouble();
        if (product <= 1e-10)
            return;
        if (changes.Count == history)
        {
            changes[0].Gradient.Dispose();
            changes[0].Parameters.Dispose();
            changes.RemoveAt(0);
        }
        changes.Add((gradient.DetachFromDisposeScope(), parameters.DetachFromDisposeScope(), 1 / product));
        curvature = product / gradient.dot(gradient).ToScalar().ToDouble();
    }

    // The two loops of the method: from the newest change to the oldest, and back.
    private void Precondition(Tensor vector)
    {
        var factors = new double[changes.Count];
        for (var i = changes.Count - 1; i >= 0; i--)
        {
            factors[i] = changes[i].Parameters.dot(vector).ToScalar().ToDouble() * changes[i].Weight;
            vector.add_(changes[i].Gradient, -factors[i]);
        }
        vector.mul_(curvature);
        for (var i = 0; i < changes.Count; i++)
            vector.add_(changes[i].Parameters, factors[i] - changes[i].Gradient.dot(vector).ToScalar().ToDouble() * changes[i].Weight);
    }

    private Tensor Gradient() => cat([.. trained.Zip(Gradients.Of(trained), (parameter, gradient) => Dense(gradient ?? zeros_like(parameter)).reshape(-1))]);

    private static Tensor Dense(Tensor gradient) => gradient.is_sparse ? gradient.to_dense() : gradient;

    private static double Largest(Tensor vector) => vector.abs().max().ToScalar().ToDouble();

    private static void Keep(ref Tensor? slot, Tensor value)
    {
        slot?.Dispose();
        slot = value.DetachFromDisposeScope();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        direction?.Dispose();
        gradientBefore?.Dispose();
        foreach (var (gradient, parameters, _) in changes)
        {
            gradient.Dispose();
            parameters.Dispose();
        }
        changes.Clear();
    }
}
