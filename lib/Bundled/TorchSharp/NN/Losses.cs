using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Losses of classes and probabilities: functions of nn.functional as modules, with their settings.

/// <summary>-log softmax(input) at the target class, which is how unlikely the scores make the target.</summary>
public sealed class CrossEntropyLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="weight">How much each class counts, (classes); null for 1. A mean is divided by the targets' weights.</param>
    /// <param name="ignore_index">The class that counts nothing as a target; null for -100.</param>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    /// <param name="label_smoothing">The part of the target's probability that is spread evenly over all classes, from 0 to 1 (Szegedy et al. 2015).</param>
    public CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null, Reduction reduction = Reduction.Mean, double label_smoothing = 0)
        : base(weight, reduction) => (this.ignore_index, this.label_smoothing) = (ignore_index, label_smoothing);

    /// <summary>The class that counts nothing as a target; null for -100.</summary>
    public long? ignore_index { get; }

    /// <summary>The part of the target's probability that is spread evenly over all classes.</summary>
    public double label_smoothing { get; }

    /// <summary>The loss of scores.</summary>
    /// <param name="input">Scores of any size, (batch, classes, …) or (classes).</param>
    /// <param name="target">Classes from 0, whole numbers (Int64) of shape (batch, …) or (); or probabilities of input's shape.</param>
    /// <returns>One number, (); with Reduction.None a loss for each target, (batch, …).</returns>
    /// <exception cref="ExternalException">
    /// The shapes do not fit, a target is out of range or of the wrong type, label_smoothing is not between 0 and 1, or input is not of a floating point type.
    /// </exception>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.cross_entropy(input, target, weight, ignore_index ?? -100, reduction, label_smoothing);
}

/// <summary>-log of the probability of the target, which is 1 or 0 (or between), where input is the probability of 1.</summary>
public sealed class BCELoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="weight">How much each element counts, of a shape that broadcasts to the input's; null for 1.</param>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public BCELoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) : base(weight, reduction) { }

    /// <summary>The loss of probabilities.</summary>
    /// <param name="input">Probabilities from 0 to 1, (…).</param>
    /// <param name="target">1 or 0, or a probability between, of input's shape and type.</param>
    /// <returns>One number, (); with Reduction.None (…).</returns>
    /// <exception cref="ExternalException">The shapes or types do not fit, or input is not between 0 and 1.</exception>
    public override Tensor forward(Tensor input, Tensor target) => functional.binary_cross_entropy(input, target, weight, reduction);
}

/// <summary>
/// -log of the probability of the target, which is 1 or 0 (or between), where sigmoid(input) is the probability of 1; exact for large scores too.
/// </summary>
public sealed class BCEWithLogitsLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="weight">How much each element counts, of a shape that broadcasts to the input's; null for 1.</param>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    /// <param name="pos_weights">A factor of the losses of targets of 1, of a shape that broadcasts to the input's; null for 1.</param>
    public BCEWithLogitsLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null)
        : base(weight, reduction) => this.pos_weights = pos_weights;

    /// <summary>The factor of the losses of targets of 1; null for 1.</summary>
    public Tensor? pos_weights { get; }

    /// <summary>The loss of scores.</summary>
    /// <param name="input">Scores of any size, (…).</param>
    /// <param name="target">1 or 0, or a probability between, of input's shape and a floating point type.</param>
    /// <returns>One number, (); with Reduction.None (…).</returns>
    /// <exception cref="ExternalException">The shapes or types do not fit.</exception>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.binary_cross_entropy_with_logits(input, target, weight, reduction, pos_weights);
}

/// <summary>-input at the target class, where input holds logarithms of probabilities.</summary>
public sealed class NLLLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="weight">How much each class counts, (classes); null for 1. A mean is divided by the targets' weights.</param>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public NLLLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) : base(weight, reduction) { }

    /// <summary>The loss of logarithms of probabilities.</summary>
    /// <param name="input">Logarithms of probabilities, (batch, classes, …) or (classes).</param>
    /// <param name="target">Classes from 0, whole numbers (Int64) of shape (batch, …) or (); -100 counts nothing.</param>
    /// <returns>One number, (); with Reduction.None a loss for each target, (batch, …).</returns>
    /// <exception cref="ExternalException">
    /// The shapes do not fit, a target is out of range or of the wrong type, or input is not of a floating point type.
    /// </exception>
    public override Tensor forward(Tensor input, Tensor target) => functional.nll_loss(input, target, weight, reduction);
}
