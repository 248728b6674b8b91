using System.Globalization;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tutorials.Training;

/// <summary>
/// A way to keep gradients from throwing the weights far: by value, by norm, or by a hook with a range for each parameter.
/// Give it to a <see cref="Trainer"/>, or call <see cref="Backward"/> in place of loss.backward() and then <see cref="Clip"/>,
/// before the optimizer's step.
/// </summary>
/// <example><code>
/// new Trainer(model, optimizer) { Clipping = GradientClipping.ByNorm(1) }.Fit(…)
/// </code></example>
public abstract class GradientClipping
{
    private protected GradientClipping()
    {
    }

    /// <summary>
    /// Cuts every element to [−limit, limit], once all gradients of a step are added up. The arrow of all gradients gets
    /// shorter and may turn. An infinite element becomes the limit; one that is not a number stays so.
    /// </summary>
    /// <param name="limit">The largest element, more than 0; infinity for no limit.</param>
    /// <exception cref="ArgumentException">The limit is not positive, or not a number.</exception>
    public static ValueClipping ByValue(double limit) => new(Positive(limit, "limit", nameof(limit)));

    /// <summary>
    /// Multiplies all gradients by one factor if their norm, as one vector, is above a limit (Pascanu, Mikolov and Bengio,
    /// arXiv 1211.5063). The arrow of all gradients gets shorter and keeps its direction.
    /// </summary>
    /// <param name="maxNorm">The largest norm, more than 0; infinity to measure the norms and change nothing.</param>
    /// <param name="normType">Which norm, more than 0: 2 is the length, infinity the largest element.</param>
    /// <param name="errorIfNonfinite">
    /// Whether a norm that is infinite or not a number is an error. If not, it ends as in PyTorch: finite gradients become 0
    /// for an infinite norm, and whatever else there is becomes NaN.
    /// </param>
    /// <exception cref="ArgumentException">The norm or its type is not positive, or not a number.</exception>
    public static NormClipping ByNorm(double maxNorm, double normType = 2, bool errorIfNonfinite = true) =>
        new(Positive(maxNorm, "largest norm", nameof(maxNorm)), Positive(normType, "type of norm", nameof(normType)), errorIfNonfinite);

    /// <summary>
    /// Cuts the elements of one parameter's gradient to a range of its own, as it arrives: before it is added to what
    /// earlier passes have left. More parameters are added with <see cref="HookClipping.And(Parameter, double, double)"/>.
    /// </summary>
    /// <param name="parameter">The parameter; it must require a gradient.</param>
    /// <param name="low">The least element.</param>
    /// <param name="high">The greatest element, not below <paramref name="low"/>.</param>
    /// <exception cref="ArgumentException">The range is empty or has a limit that is not a number, or the parameter requires no gradient.</exception>
    public static HookClipping ByHook(Parameter parameter, double low, double high) => new HookClipping().And(parameter, low, high);

    /// <summary>The same range for several parameters, such as <c>model.parameters()</c>.</summary>
    /// <inheritdoc cref="ByHook(Parameter, double, double)"/>
    /// <param name="parameters">The parameters; each must require a gradient.</param>
    /// <param name="low">The least element.</param>
    /// <param name="high">The greatest element, not below <paramref name="low"/>.</param>
    public static HookClipping ByHook(IEnumerable<Parameter> parameters, double low, double high) => new HookClipping().And(parameters, low, high);

    /// <summary>Goes backward from a loss; a hook sees each gradient here, as it arrives.</summary>
    /// <param name="loss">A tensor with one element.</param>
    public virtual void Backward(Tensor loss) => loss.backward();

    /// <summary>Clips the gradients that are there: after the last backward pass of a step, before the optimizer uses them.</summary>
    /// <param name="parameters">What is trained; parameters without a gradient are left out. Hooks have done their work by now.</param>
    /// <exception cref="InvalidOperationException">No parameter has a gradient, so nothing went backward yet; or their norm is not finite.</exception>
    public abstract void Clip(IEnumerable<Parameter> parameters);

    internal static Parameter[] WithGradient(IEnumerable<Parameter> parameters)
    {
        Parameter[] all = [.. parameters];
        Parameter[] graded = [.. all.Where(HasGradient)];
        return graded.Length > 0 ? graded : throw new InvalidOperationException(
            $"None of the {all.Length} parameters has a gradient to clip: clip after backward() and before the optimizer's step().");
    }

    internal static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool HasGradient(Parameter parameter)
    {
        using var gradient = parameter.grad;
        return gradient is not null;
    }

    private static double Positive(double value, string what, string parameter) => value > 0
        ? value
        : throw new ArgumentException($"The {what} is {Text(value)}: give a number above 0, since clipping makes gradients smaller, not zero or turned around.", parameter);
}

/// <summary>Clipping by value; made by <see cref="GradientClipping.ByValue"/>.</summary>
public sealed class ValueClipping : GradientClipping
{
    internal ValueClipping(double limit) => Limit = limit;

    /// <summary>The largest element.</summary>
    public double Limit { get; }

    /// <inheritdoc/>
    public override void Clip(IEnumerable<Parameter> parameters) => nn.utils.clip_grad_value_(WithGradient(parameters), Limit);
}

/// <summary>Clipping by norm; made by <see cref="GradientClipping.ByNorm"/>. It keeps the norms, which tell how a run fares.</summary>
public sealed class NormClipping : GradientClipping
{
    private readonly List<double> norms = [];
    private readonly bool errorIfNonfinite;

    internal NormClipping(double maxNorm, double normType, bool errorIfNonfinite) =>
        (MaxNorm, NormType, this.errorIfNonfinite) = (maxNorm, normType, errorIfNonfinite);

    /// <summary>The largest norm.</summary>
    public double MaxNorm { get; }

    /// <summary>Which norm: 2 is the length.</summary>
    public double NormType { get; }

    /// <summary>The norm of all gradients before they were clipped, one for each call of <see cref="Clip"/>.</summary>
    public IReadOnlyList<double> Norms => norms;

    /// <inheritdoc/>
    public override void Clip(IEnumerable<Parameter> parameters)
    {
        var norm = nn.utils.clip_grad_norm_(WithGradient(parameters), MaxNorm, NormType);
        norms.Add(norm);
        if (errorIfNonfinite && !double.IsFinite(norm))
        {
            throw new InvalidOperationException(
                $"The norm of all gradients is {Text(norm)}, which no factor brings down to {Text(MaxNorm)}: the run had diverged before; give it a lower learning rate, or clip it from the first step.");
        }
    }
}
