using TorchSharp.Modules;

namespace TorchSharp;

// Makers of the losses in RegressionLosses.cs and MarginLosses.cs.
public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Half the squared error over beta where the error is below beta, the absolute error less half beta elsewhere.</summary>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <param name="beta">Where the curve becomes a line.</param>
        /// <returns>The loss.</returns>
        public static SmoothL1Loss SmoothL1Loss(Reduction reduction = Reduction.Mean, double beta = 1) => new(reduction, beta);

        /// <summary>Half the squared error where the error is below delta, delta times (the absolute error less half delta) elsewhere (Huber 1964).</summary>
        /// <param name="delta">Where the curve becomes a line.</param>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss.</returns>
        public static HuberLoss HuberLoss(double delta = 1, Reduction reduction = Reduction.Mean) => new(delta, reduction);

        /// <summary>The divergence of Kullback and Leibler, target (log target - input), where input holds logarithms.</summary>
        /// <param name="log_target">Whether target holds logarithms.</param>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss.</returns>
        public static KLDivLoss KLDivLoss(bool log_target = true, Reduction reduction = Reduction.Mean) => new(log_target, reduction);

        /// <summary>log(1 + exp(-target input)), for targets of 1 or -1.</summary>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss.</returns>
        public static SoftMarginLoss SoftMarginLoss(Reduction reduction = Reduction.Mean) => new(reduction);

        /// <summary>input where target is 1, max(0, margin - input) where it is -1.</summary>
        /// <param name="margin">How large inputs of target -1 should be.</param>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss.</returns>
        public static HingeEmbeddingLoss HingeEmbeddingLoss(double margin = 1, Reduction reduction = Reduction.Mean) => new(margin, reduction);

        /// <summary>The mean over the classes of binary_cross_entropy_with_logits.</summary>
        /// <param name="weight">How much each class counts; null for 1.</param>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss.</returns>
        public static MultiLabelSoftMarginLoss MultiLabelSoftMarginLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => new(weight, reduction);

        /// <summary>The mean over the other classes of max(0, margin - score of the target + score)^p.</summary>
        /// <param name="p">1 or 2.</param>
        /// <param name="margin">By how much.</param>
        /// <param name="weight">How much each class counts; null for 1.</param>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss.</returns>
        public static MultiMarginLoss MultiMarginLoss(int p = 1, double margin = 1, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
            new(p, margin, weight, reduction);

        /// <summary>The sum over pairs of a target and another class of max(0, 1 - score of the target + score), divided by the number of classes.</summary>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss.</returns>
        public static MultiLabelMarginLoss MultiLabelMarginLoss(Reduction reduction = Reduction.Mean) => new(reduction);

        /// <summary>exp(input) - target input, -log of the probability of counts.</summary>
        /// <param name="log_input">Whether input holds logarithms of the means.</param>
        /// <param name="full">Whether Stirling's term is added.</param>
        /// <param name="eps">What keeps the logarithm from zero.</param>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss.</returns>
        public static PoissonNLLLoss PoissonNLLLoss(bool log_input = true, bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean) =>
            new(log_input, full, eps, reduction);

        /// <summary>max(0, -target (input1 - input2) + margin), for targets of 1 where input1 should be larger, or -1.</summary>
        /// <param name="margin">By how much.</param>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss.</returns>
        public static MarginRankingLoss MarginRankingLoss(double margin = 0, Reduction reduction = Reduction.Mean) => new(margin, reduction);

        /// <summary>1 - cos where target is 1, max(0, cos - margin) where it is -1.</summary>
        /// <param name="margin">How large the cosine of unlike pairs may be.</param>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss.</returns>
        public static CosineEmbeddingLoss CosineEmbeddingLoss(double margin = 0, Reduction reduction = Reduction.Mean) => new(margin, reduction);

        /// <summary>max(0, distance to positive - distance to negative + margin).</summary>
        /// <param name="margin">By how much farther.</param>
        /// <param name="p">Which norm.</param>
        /// <param name="eps">What keeps the norm from zero.</param>
        /// <param name="swap">Whether the distance of positive and negative counts where it is smaller.</param>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss.</returns>
        public static TripletMarginLoss TripletMarginLoss(double margin = 1, long p = 2, double eps = 1e-6, bool swap = false, Reduction reduction = Reduction.Mean) =>
            new(margin, p, eps, swap, reduction);

        /// <summary>-log of the density of target, normal with mean input and a variance.</summary>
        /// <param name="full">Whether the constant is added.</param>
        /// <param name="eps">The least variance.</param>
        /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
        /// <returns>The loss.</returns>
        public static GaussianNLLLoss GaussianNLLLoss(bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean) => new(full, eps, reduction);
    }
}
