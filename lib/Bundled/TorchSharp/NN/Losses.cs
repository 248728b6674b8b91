using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Losses: functions of nn.functional as modules, with their settings.

/// <summary>-log softmax(input) at the target class.</summary>
public sealed class CrossEntropyLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with a weight for each class, (classes), without the elements whose target is ignore_index.</summary>
    public CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null, Reduction reduction = Reduction.Mean, double label_smoothing = 0)
        : base(weight, reduction) => (this.ignore_index, this.label_smoothing) = (ignore_index, label_smoothing);

    /// <summary>The class that counts nothing as a target.</summary>
    public long? ignore_index { get; }

    /// <summary>The part of the target's probability that is spread evenly over all classes.</summary>
    public double label_smoothing { get; }

    /// <summary>The loss of scores (batch, classes, …) for classes (batch, …) or probabilities (batch, classes, …).</summary>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.cross_entropy(input, target, weight, ignore_index ?? -100, reduction, label_smoothing);
}

/// <summary>-log of the probability of the target, which is 1 or 0 (or between), where input is the probability of 1.</summary>
public sealed class BCELoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with a weight for each element.</summary>
    public BCELoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) : base(weight, reduction) { }

    /// <summary>The loss of probabilities for targets of the same shape.</summary>
    public override Tensor forward(Tensor input, Tensor target) => functional.binary_cross_entropy(input, target, weight, reduction);
}

/// <summary>-log of the probability of the target, which is 1 or 0 (or between), where sigmoid(input) is the probability of 1.</summary>
public sealed class BCEWithLogitsLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with a weight for each element, and one for each class's targets of 1.</summary>
    public BCEWithLogitsLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null)
        : base(weight, reduction) => this.pos_weights = pos_weights;

    /// <summary>The weights of targets of 1.</summary>
    public Tensor? pos_weights { get; }

    /// <summary>The loss of scores for targets of the same shape.</summary>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.binary_cross_entropy_with_logits(input, target, weight, reduction, pos_weights);
}

/// <summary>(input - target)².</summary>
public sealed class MSELoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss that is reduced so.</summary>
    public MSELoss(Reduction reduction = Reduction.Mean) : base(reduction) { }

    /// <summary>The loss of results for targets of the same shape.</summary>
    public override Tensor forward(Tensor input, Tensor target) => functional.mse_loss(input, target, reduction);
}

/// <summary>|input - target|.</summary>
public sealed class L1Loss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss that is reduced so.</summary>
    public L1Loss(Reduction reduction = Reduction.Mean) : base(reduction) { }

    /// <summary>The loss of results for targets of the same shape.</summary>
    public override Tensor forward(Tensor input, Tensor target) => functional.l1_loss(input, target, reduction);
}

/// <summary>-input at the target class, where input holds logarithms of probabilities.</summary>
public sealed class NLLLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with a weight for each class, (classes).</summary>
    public NLLLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) : base(weight, reduction) { }

    /// <summary>The loss of log probabilities (batch, classes, …) for classes (batch, …).</summary>
    public override Tensor forward(Tensor input, Tensor target) => functional.nll_loss(input, target, weight, reduction);
}
