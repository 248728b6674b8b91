using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Losses beside those of regression and classification in Losses.cs.
public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            private static readonly Op aten_smooth_l1_loss = new("aten::smooth_l1_loss");
            private static readonly Op aten_huber_loss = new("aten::huber_loss");
            private static readonly Op aten_kl_div = new("aten::kl_div");
            private static readonly Op aten_soft_margin_loss = new("aten::soft_margin_loss");
            private static readonly Op aten_hinge_embedding_loss = new("aten::hinge_embedding_loss");
            private static readonly Op aten_margin_ranking_loss = new("aten::margin_ranking_loss");
            private static readonly Op aten_triplet_margin_loss = new("aten::triplet_margin_loss");
            private static readonly Op aten_cosine_embedding_loss = new("aten::cosine_embedding_loss");
            private static readonly Op aten_ctc_loss_Tensor = new("aten::ctc_loss", "Tensor");
            private static readonly Op aten_poisson_nll_loss = new("aten::poisson_nll_loss");
            private static readonly Op aten_multi_margin_loss = new("aten::multi_margin_loss");
            private static readonly Op aten_multilabel_margin_loss = new("aten::multilabel_margin_loss");

            /// <summary>Half the squared error over beta where the error is below beta, the absolute error less half beta elsewhere.</summary>
            /// <param name="input">Any shape, (…).</param>
            /// <param name="target">A tensor of the same shape.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <param name="beta">Where the curve becomes a line.</param>
            /// <returns>One number, (); with Reduction.None a loss for each.</returns>
            /// <exception cref="ExternalException">The shapes do not fit.</exception>
            public static Tensor smooth_l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean, double beta = 1) =>
                aten_smooth_l1_loss.Call(input, target, (long)reduction, beta);

            /// <summary>Half the squared error where the error is below delta, delta times (the absolute error less half delta) elsewhere (Huber 1964).</summary>
            /// <param name="input">Any shape, (…).</param>
            /// <param name="target">A tensor of the same shape.</param>
            /// <param name="delta">Where the curve becomes a line.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None a loss for each.</returns>
            /// <exception cref="ExternalException">The shapes do not fit.</exception>
            public static Tensor huber_loss(Tensor input, Tensor target, double delta = 1, Reduction reduction = Reduction.Mean) =>
                aten_huber_loss.Call(input, target, (long)reduction, delta);

            /// <summary>The divergence of Kullback and Leibler, target (log target - input), where input holds logarithms.</summary>
            /// <param name="input">Logarithms of probabilities, (…).</param>
            /// <param name="target">Probabilities, or their logarithms.</param>
            /// <param name="log_target">Whether target holds logarithms.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None a loss for each.</returns>
            /// <exception cref="ExternalException">The shapes do not fit.</exception>
            public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true, Reduction reduction = Reduction.Mean) =>
                aten_kl_div.Call(input, target, (long)reduction, log_target);

            /// <summary>log(1 + exp(-target input)).</summary>
            /// <param name="input">Any shape, (…).</param>
            /// <param name="target">1 or -1.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None a loss for each.</returns>
            /// <exception cref="ExternalException">The shapes do not fit.</exception>
            public static Tensor soft_margin_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                aten_soft_margin_loss.Call(input, target, (long)reduction);

            /// <summary>input where target is 1, max(0, margin - input) where it is -1.</summary>
            /// <param name="input">Any shape, (…).</param>
            /// <param name="target">1 or -1.</param>
            /// <param name="margin">How large inputs of target -1 should be.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None a loss for each.</returns>
            /// <exception cref="ExternalException">The shapes do not fit.</exception>
            public static Tensor hinge_embedding_loss(Tensor input, Tensor target, double margin = 0, Reduction reduction = Reduction.Mean) =>
                aten_hinge_embedding_loss.Call(input, target, margin, (long)reduction);

            /// <summary>max(0, -target (input1 - input2) + margin).</summary>
            /// <param name="input1">Any shape, (…).</param>
            /// <param name="input2">The same shape.</param>
            /// <param name="target">1 where input1 should be larger, -1 where input2.</param>
            /// <param name="margin">By how much.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None a loss for each.</returns>
            /// <exception cref="ExternalException">The shapes do not fit.</exception>
            public static Tensor margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0, Reduction reduction = Reduction.Mean) =>
                aten_margin_ranking_loss.Call(input1, input2, target, margin, (long)reduction);

            /// <summary>max(0, distance to positive - distance to negative + margin).</summary>
            /// <param name="anchor">(batch, n).</param>
            /// <param name="positive">(batch, n): what should be near.</param>
            /// <param name="negative">(batch, n): what should be far.</param>
            /// <param name="margin">By how much farther.</param>
            /// <param name="p">Which norm.</param>
            /// <param name="eps">What keeps the norm from zero.</param>
            /// <param name="swap">Whether the distance of positive and negative counts where it is smaller.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None a loss for each.</returns>
            /// <exception cref="ExternalException">The shapes do not fit.</exception>
            public static Tensor triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, double margin = 1, long p = 2, double eps = 1e-6, bool swap = false,
                Reduction reduction = Reduction.Mean) =>
                aten_triplet_margin_loss.Call(anchor, positive, negative, margin, (double)p, eps, swap, (long)reduction);

            /// <summary>1 - cos where target is 1, max(0, cos - margin) where it is -1.</summary>
            /// <param name="input1">(batch, n).</param>
            /// <param name="input2">(batch, n).</param>
            /// <param name="target">1 or -1, (batch).</param>
            /// <param name="margin">How large the cosine of unlike pairs may be.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None a loss for each.</returns>
            /// <exception cref="ExternalException">The shapes do not fit.</exception>
            public static Tensor cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0, Reduction reduction = Reduction.Mean) =>
                aten_cosine_embedding_loss.Call(input1, input2, target, margin, (long)reduction);

            /// <summary>Connectionist temporal classification: -log of the probability of a sequence, over all its alignments (Graves et al. 2006).</summary>
            /// <param name="log_probs">Logarithms of probabilities, (time, batch, classes).</param>
            /// <param name="targets">Classes, (batch, length) or joined.</param>
            /// <param name="input_lengths">The length of each input, (batch).</param>
            /// <param name="target_lengths">The length of each target, (batch).</param>
            /// <param name="blank">The class that stands for nothing.</param>
            /// <param name="zero_infinity">Whether infinite losses count as 0.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None a loss for each.</returns>
            /// <exception cref="ExternalException">The shapes do not fit.</exception>
            public static Tensor ctc_loss(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, long blank = 0, bool zero_infinity = false,
                Reduction reduction = Reduction.Mean) =>
                aten_ctc_loss_Tensor.Call(log_probs, targets, input_lengths, target_lengths, blank, (long)reduction, zero_infinity);

            /// <summary>exp(input) - target input, -log of the probability of counts.</summary>
            /// <param name="input">Logarithms of the means, or the means.</param>
            /// <param name="target">Counts, of the same shape.</param>
            /// <param name="log_input">Whether input holds logarithms.</param>
            /// <param name="full">Whether Stirling's term is added.</param>
            /// <param name="eps">What keeps the logarithm from zero.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None a loss for each.</returns>
            /// <exception cref="ExternalException">The shapes do not fit.</exception>
            public static Tensor poisson_nll_loss(Tensor input, Tensor target, bool log_input = true, bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean) =>
                aten_poisson_nll_loss.Call(input, target, log_input, full, (double)eps, (long)reduction);

            /// <summary>The mean over the classes of binary_cross_entropy_with_logits.</summary>
            /// <param name="input">Scores, (batch, classes).</param>
            /// <param name="target">1 or 0, of the same shape.</param>
            /// <param name="weight">How much each class counts; null for 1.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None a loss for each.</returns>
            /// <exception cref="ExternalException">The shapes do not fit.</exception>
            public static Tensor multilabel_soft_margin_loss(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                Reduced(binary_cross_entropy_with_logits(input, target, weight, Reduction.None).mean([-1]), reduction);

            /// <summary>The mean over the other classes of max(0, margin - score of the target + score)^p.</summary>
            /// <param name="input">Scores, (batch, classes).</param>
            /// <param name="target">Classes (Int64), (batch).</param>
            /// <param name="p">1 or 2.</param>
            /// <param name="margin">By how much.</param>
            /// <param name="weight">How much each class counts; null for 1.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None a loss for each.</returns>
            /// <exception cref="ExternalException">The shapes do not fit.</exception>
            public static Tensor multi_margin_loss(Tensor input, Tensor target, int p = 1, double margin = 1, Tensor? weight = null,
                Reduction reduction = Reduction.Mean) =>
                aten_multi_margin_loss.Call(input, target, p, margin, weight, (long)reduction);

            /// <summary>The sum over pairs of a target and another class of max(0, 1 - score of the target + score), divided by the number of classes.</summary>
            /// <param name="input">Scores, (batch, classes).</param>
            /// <param name="target">Classes (Int64) of the same shape, -1 after the last.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None a loss for each.</returns>
            /// <exception cref="ExternalException">The shapes do not fit.</exception>
            public static Tensor multi_label_margin_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                aten_multilabel_margin_loss.Call(input, target, (long)reduction);

            /// <summary>-log of the density of target, normal with mean input and a variance.</summary>
            /// <param name="input">The means, (…).</param>
            /// <param name="target">The values, (…).</param>
            /// <param name="variance">The variances, (…) or with a last dimension of size 1.</param>
            /// <param name="full">Whether the constant is added.</param>
            /// <param name="eps">The least variance.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None a loss for each.</returns>
            /// <exception cref="ExternalException">The shapes do not fit.</exception>
            public static Tensor gaussian_nll_loss(Tensor input, Tensor target, Tensor variance, bool full = false, float eps = 1e-6f, Reduction reduction = Reduction.Mean) =>
                Reduced(GaussianLosses(input, target, variance, full, eps), reduction);

            private static Tensor GaussianLosses(Tensor input, Tensor target, Tensor variance, bool full, double eps)
            {
                if (Given(variance).dim() == Given(input).dim() - 1)
                    variance = variance.unsqueeze(-1);
                // The bound has no gradient of its own.
                var bounded = variance + (variance.detach().clamp(min: eps) - variance.detach());
                var loss = (bounded.log() + (input - target).square() / bounded) * 0.5;
                return full ? loss + 0.5 * Math.Log(2 * Math.PI) : loss;
            }

            private static Tensor Reduced(Tensor losses, Reduction reduction) => reduction switch
            {
                Reduction.Mean => losses.mean(),
                Reduction.Sum => losses.sum(),
                _ => losses,
            };
        }
    }
}
