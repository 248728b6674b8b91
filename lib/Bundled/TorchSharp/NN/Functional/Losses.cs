using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What modules compute, as functions.</summary>
        public static partial class functional
        {
            private static readonly Op aten_binary_cross_entropy = new("aten::binary_cross_entropy");
            private static readonly Op aten_binary_cross_entropy_with_logits = new("aten::binary_cross_entropy_with_logits");
            private static readonly Op aten_cross_entropy_loss = new("aten::cross_entropy_loss");
            private static readonly Op aten_l1_loss = new("aten::l1_loss");
            private static readonly Op aten_mse_loss = new("aten::mse_loss");
            private static readonly Op aten_nll_loss_nd = new("aten::nll_loss_nd");

            /// <summary>-log softmax(input) at the target class.</summary>
            /// <param name="input">Scores, (batch, classes, …) or (classes).</param>
            /// <param name="target">Classes, whole numbers of shape (batch, …) or (); or probabilities of input's shape.</param>
            /// <param name="weight">How much each class counts, (classes).</param>
            /// <param name="ignore_index">The class that counts nothing as a target.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <param name="label_smoothing">The part of the target's probability that is spread evenly over all classes.</param>
            public static Tensor cross_entropy(Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100,
                Reduction reduction = Reduction.Mean, double label_smoothing = 0) =>
                aten_cross_entropy_loss.Call(input, target, weight, (long)reduction, ignore_index, label_smoothing);

            /// <summary>-input at the target class, where input holds logarithms of probabilities, (batch, classes, …).</summary>
            public static Tensor nll_loss(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                aten_nll_loss_nd.Call(input, target, weight, (long)reduction);

            /// <summary>-target log(input) - (1 - target) log(1 - input), where input holds probabilities.</summary>
            public static Tensor binary_cross_entropy(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                aten_binary_cross_entropy.Call(input, target, weight, (long)reduction);

            /// <summary>binary_cross_entropy of sigmoid(input), exact for large scores too; pos_weights multiply the losses of targets of 1.</summary>
            public static Tensor binary_cross_entropy_with_logits(Tensor input, Tensor target, Tensor? weight = null,
                Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) =>
                aten_binary_cross_entropy_with_logits.Call(input, target, weight, pos_weights, (long)reduction);

            /// <summary>(input - target)².</summary>
            public static Tensor mse_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                aten_mse_loss.Call(input, target, (long)reduction);

            /// <summary>|input - target|.</summary>
            public static Tensor l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                aten_l1_loss.Call(input, target, (long)reduction);
        }
    }
}
