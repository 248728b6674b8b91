using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Losses that ask for a margin.
public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            private static readonly Op aten_soft_margin_loss = new("aten::soft_margin_loss");
            private static readonly Op aten_hinge_embedding_loss = new("aten::hinge_embedding_loss");
            private static readonly Op aten_margin_ranking_loss = new("aten::margin_ranking_loss");
            private static readonly Op aten_triplet_margin_loss = new("aten::triplet_margin_loss");
            private static readonly Op aten_cosine_embedding_loss = new("aten::cosine_embedding_loss");
            private static readonly Op aten_multi_margin_loss = new("aten::multi_margin_loss");
            private static readonly Op aten_multilabel_margin_loss = new("aten::multilabel_margin_loss");

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
        }
    }
}
