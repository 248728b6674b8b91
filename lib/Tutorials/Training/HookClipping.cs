using Tutorials.Text;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tutorials.Training;

/// <summary>
/// Clipping by hook; made by <see cref="GradientClipping.ByHook(Parameter, double, double)"/>. PyTorch calls a hook of a tensor
/// when the tensor's gradient arrives, once a backward pass, before it is added to what is there. TorchSharp 0.107 has no such
/// hooks, so <see cref="Backward"/> does it from outside, with the same numbers: it sets aside what earlier passes have left,
/// lets the new gradient come in alone, cuts it, and adds the two up. loss.backward() itself goes past it.
/// </summary>
public sealed class HookClipping : GradientClipping
{
    private readonly List<(Parameter Parameter, double Low, double High)> hooks = [];

    internal HookClipping()
    {
    }

    /// <summary>How many parameters have a hook.</summary>
    public int Count => hooks.Count;

    /// <summary>Gives one more parameter a range of its own.</summary>
    /// <param name="parameter">The parameter; it must require a gradient.</param>
    /// <param name="low">The least element.</param>
    /// <param name="high">The greatest element, not below <paramref name="low"/>.</param>
    /// <returns>This.</returns>
    /// <exception cref="ArgumentException">
    /// The range is empty or has a limit that is not a number, or the parameter requires no gradient or has a range already.
    /// </exception>
    public HookClipping And(Parameter parameter, double low, double high)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        if (!(low <= high))
        {
            throw new ArgumentException(
                $"The range from {Text(low)} to {Text(high)} has no numbers: give the lower limit first, and numbers for both.", nameof(low));
        }
        if (!parameter.requires_grad)
            throw new ArgumentException($"The parameter of shape {ShapeTable.Shape(parameter)} requires no gradient, so none will arrive: unfreeze it or leave it out.", nameof(parameter));
        if (hooks.Any(hook => ReferenceEquals(hook.Parameter, parameter)))
            throw new ArgumentException($"The parameter of shape {ShapeTable.Shape(parameter)} has a range already: remove that first.", nameof(parameter));
        hooks.Add((parameter, low, high));
        return this;
    }

    /// <summary>Gives more parameters the same range.</summary>
    /// <inheritdoc cref="And(Parameter, double, double)"/>
    /// <param name="parameters">The parameters; each must require a gradient.</param>
    /// <param name="low">The least element.</param>
    /// <param name="high">The greatest element, not below <paramref name="low"/>.</param>
    public HookClipping And(IEnumerable<Parameter> parameters, double low, double high)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        foreach (var parameter in parameters)
            And(parameter, low, high);
        return this;
    }

    /// <summary>Takes a parameter's hook away; its gradients arrive as they are from now on.</summary>
    /// <returns>Whether it had one.</returns>
    public bool Remove(Parameter parameter) => hooks.RemoveAll(hook => ReferenceEquals(hook.Parameter, parameter)) > 0;

    /// <summary>Takes all hooks away.</summary>
    public void Remove() => hooks.Clear();

    /// <summary>
    /// Goes backward from a loss and cuts what arrives. A parameter that the loss does not depend on keeps what it has; an
    /// element that is infinite becomes the nearer limit, and one that is not a number stays so.
    /// </summary>
    /// <param name="loss">A tensor with one element.</param>
    public override void Backward(Tensor loss)
    {
        ArgumentNullException.ThrowIfNull(loss);
        using var scope = NewDisposeScope();
        Tensor?[] earlier = [.. hooks.Select(hook => hook.Parameter.grad)];
        foreach (var (parameter, _, _) in hooks)
            parameter.grad = null;
        try
        {
            loss.backward();
        }
        finally
        {
            using var ungraded = no_grad();
            foreach (var (hook, left) in hooks.Zip(earlier))
                Add(hook, left);
        }
    }

    /// <summary>Nothing is left to do: what arrived is within its range. That something arrived is seen to.</summary>
    /// <inheritdoc/>
    public override void Clip(IEnumerable<Parameter> parameters) => WithGradient(parameters);

    private static void Add((Parameter Parameter, double Low, double High) hook, Tensor? left)
    {
        var arrived = hook.Parameter.grad?.clamp(hook.Low, hook.High);
        hook.Parameter.grad = (arrived, left) switch
        {
            (null, _) => left,
            (_, null) => arrived,
            _ => left + arrived,
        };
    }
}
