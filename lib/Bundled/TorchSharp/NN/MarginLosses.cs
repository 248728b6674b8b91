using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Losses that ask for a margin.

/// <summary>log(1 + exp(-target input)), for targets of 1 or -1.</summary>
public sealed class SoftMarginLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public SoftMarginLoss(Reduction reduction = Reduction.Mean)
        : base(reduction) { }

    /// <inheritdoc cref="SmoothL1Loss.forward"/>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.soft_margin_loss(input, target, reduction);
}

/// <summary>input where target is 1, max(0, margin - input) where it is -1.</summary>
public sealed class HingeEmbeddingLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="margin">How large inputs of target -1 should be.</param>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    internal HingeEmbeddingLoss(double margin = 1, Reduction reduction = Reduction.Mean)
        : base(reduction) => this.margin = margin;

    /// <summary>How large inputs of target -1 should be.</summary>
    public double margin { get; }

    /// <inheritdoc cref="SmoothL1Loss.forward"/>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.hinge_embedding_loss(input, target, margin, reduction);
}

/// <summary>The mean over the classes of binary_cross_entropy_with_logits.</summary>
public sealed class MultiLabelSoftMarginLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="weight">How much each class counts; null for 1.</param>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public MultiLabelSoftMarginLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean)
        : base(weight, reduction) { }

    /// <inheritdoc cref="SmoothL1Loss.forward"/>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.multilabel_soft_margin_loss(input, target, weight, reduction);
}

/// <summary>The mean over the other classes of max(0, margin - score of the target + score)^p.</summary>
public sealed class MultiMarginLoss : WeightedLoss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="p">1 or 2.</param>
    /// <param name="margin">By how much.</param>
    /// <param name="weight">How much each class counts; null for 1.</param>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public MultiMarginLoss(int p = 1, double margin = 1, Tensor? weight = null, Reduction reduction = Reduction.Mean)
        : base(weight, reduction) => (this.p, this.margin) = (p, margin);

    /// <summary>1 or 2.</summary>
    public int p { get; }

    /// <summary>By how much.</summary>
    public double margin { get; }

    /// <inheritdoc cref="SmoothL1Loss.forward"/>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.multi_margin_loss(input, target, p, margin, weight, reduction);
}

/// <summary>The sum over pairs of a target and another class of max(0, 1 - score of the target + score), divided by the number of classes.</summary>
public sealed class MultiLabelMarginLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public MultiLabelMarginLoss(Reduction reduction = Reduction.Mean)
        : base(reduction) { }

    /// <inheritdoc cref="SmoothL1Loss.forward"/>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.multi_label_margin_loss(input, target, reduction);
}

/// <summary>max(0, -target (input1 - input2) + margin), for targets of 1 where input1 should be larger, or -1.</summary>
public sealed class MarginRankingLoss : Module<Tensor, Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="margin">By how much.</param>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public MarginRankingLoss(double margin = 0, Reduction reduction = Reduction.Mean)
        : base(nameof(MarginRankingLoss)) => (this.margin, this.reduction) = (margin, reduction);

    /// <summary>By how much.</summary>
    public double margin { get; }

    /// <summary>What becomes of the elements' losses.</summary>
    public Reduction reduction { get; }

    /// <summary>The loss of results.</summary>
    /// <param name="input1">(…).</param>
    /// <param name="input2">(…), of the same shape.</param>
    /// <param name="target">What input should be; see the loss.</param>
    /// <returns>One number, (); with Reduction.None a loss for each.</returns>
    /// <exception cref="ExternalException">The shapes or types do not fit.</exception>
    public override Tensor forward(Tensor input1, Tensor input2, Tensor target) =>
        functional.margin_ranking_loss(input1, input2, target, margin, reduction);
}

/// <summary>1 - cos where target is 1, max(0, cos - margin) where it is -1.</summary>
public sealed class CosineEmbeddingLoss : Module<Tensor, Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="margin">How large the cosine of unlike pairs may be.</param>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public CosineEmbeddingLoss(double margin = 0, Reduction reduction = Reduction.Mean)
        : base(nameof(CosineEmbeddingLoss)) => (this.margin, this.reduction) = (margin, reduction);

    /// <summary>How large the cosine of unlike pairs may be.</summary>
    public double margin { get; }

    /// <summary>What becomes of the elements' losses.</summary>
    public Reduction reduction { get; }

    /// <summary>The loss of results.</summary>
    /// <param name="input1">(…).</param>
    /// <param name="input2">(…), of the same shape.</param>
    /// <param name="target">What input should be; see the loss.</param>
    /// <returns>One number, (); with Reduction.None a loss for each.</returns>
    /// <exception cref="ExternalException">The shapes or types do not fit.</exception>
    public override Tensor forward(Tensor input1, Tensor input2, Tensor target) =>
        functional.cosine_embedding_loss(input1, input2, target, margin, reduction);
}

/// <summary>max(0, distance to positive - distance to negative + margin).</summary>
public sealed class TripletMarginLoss : Module<Tensor, Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="margin">By how much farther.</param>
    /// <param name="p">Which norm.</param>
    /// <param name="eps">What keeps the norm from zero.</param>
    /// <param name="swap">Whether the distance of positive and negative counts where it is smaller.</param>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public TripletMarginLoss(double margin = 1, long p = 2, double eps = 1e-6, bool swap = false, Reduction reduction = Reduction.Mean)
        : base(nameof(TripletMarginLoss)) => (this.margin, this.p, this.eps, this.swap, this.reduction) = (margin, p, eps, swap, reduction);

    /// <summary>By how much farther.</summary>
    public double margin { get; }

    /// <summary>Which norm.</summary>
    public long p { get; }

    private double eps { get; }

    private bool swap { get; }

    /// <summary>What becomes of the elements' losses.</summary>
    public Reduction reduction { get; }

    /// <summary>The loss of results.</summary>
    /// <param name="anchor">(batch, n).</param>
    /// <param name="positive">(batch, n): what should be near.</param>
    /// <param name="negative">(batch, n): what should be far.</param>
    /// <returns>One number, (); with Reduction.None a loss for each.</returns>
    /// <exception cref="ExternalException">The shapes or types do not fit.</exception>
    public override Tensor forward(Tensor anchor, Tensor positive, Tensor negative) =>
        functional.triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, reduction);
}
