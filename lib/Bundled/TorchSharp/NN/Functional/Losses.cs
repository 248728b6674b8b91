using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What modules compute, as functions, which take their parameters as arguments.</summary>
        public static partial class functional
        {
            private static readonly Op aten_binary_cross_entropy = new("aten::binary_cross_entropy");
            private static readonly Op aten_binary_cross_entropy_with_logits = new("aten::binary_cross_entropy_with_logits");
            private static readonly Op aten_cross_entropy_loss = new("aten::cross_entropy_loss");
            private static readonly Op aten_l1_loss = new("aten::l1_loss");
            private static readonly Op aten_mse_loss = new("aten::mse_loss");
            private static readonly Op aten_nll_loss_nd = new("aten::nll_loss_nd");

            /// <summary>-log softmax(input) at the target class, which is how unlikely the scores make the target.</summary>
            /// <param name="input">Scores of any size, (batch, classes, …) or (classes).</param>
            /// <param name="target">Classes from 0, whole numbers (Int64) of shape (batch, …) or (); or probabilities of input's shape.</param>
            /// <param name="weight">How much each class counts, (classes); null for 1. A mean is divided by the targets' weights.</param>
            /// <param name="ignore_index">The class that counts nothing as a target; it may be out of range.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <param name="label_smoothing">
            /// The part of the target's probability that is spread evenly over all classes, from 0 to 1 (Szegedy et al. 2015).
            /// </param>
            /// <returns>One number, (); with Reduction.None a loss for each target, (batch, …). The mean of no targets is not a number.</returns>
            /// <exception cref="ExternalException">
            /// The shapes do not fit, a target is out of range or of the wrong type, label_smoothing is not between 0 and 1, or input is not of
            /// a floating point type.
            /// </exception>
            public static Tensor cross_entropy(Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100,
                Reduction reduction = Reduction.Mean, double label_smoothing = 0) =>
                aten_cross_entropy_loss.Call(input, target, weight, (long)reduction, ignore_index, label_smoothing);

            /// <summary>-input at the target class: with input from log_softmax, the same as cross_entropy of the scores.</summary>
            /// <param name="input">Logarithms of probabilities, (batch, classes, …) or (classes).</param>
            /// <param name="target">Classes from 0, whole numbers (Int64) of shape (batch, …) or (); -100 counts nothing.</param>
            /// <param name="weight">How much each class counts, (classes); null for 1. A mean is divided by the targets' weights.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None a loss for each target, (batch, …).</returns>
            /// <exception cref="ExternalException">
            /// The shapes do not fit, a target is out of range or of the wrong type, or input is not of a floating point type.
            /// </exception>
            public static Tensor nll_loss(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                aten_nll_loss_nd.Call(input, target, weight, (long)reduction);

            /// <summary>-target log(input) - (1 - target) log(1 - input); the logarithms are at least -100.</summary>
            /// <param name="input">Probabilities from 0 to 1, (…).</param>
            /// <param name="target">1 or 0, or a probability between, of input's shape and type.</param>
            /// <param name="weight">How much each element counts, of a shape that broadcasts to input's; null for 1.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None (…).</returns>
            /// <exception cref="ExternalException">The shapes or types do not fit, or input is not between 0 and 1.</exception>
            public static Tensor binary_cross_entropy(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                aten_binary_cross_entropy.Call(input, target, weight, (long)reduction);

            /// <summary>binary_cross_entropy of sigmoid(input), exact for large scores too.</summary>
            /// <param name="input">Scores of any size, (…).</param>
            /// <param name="target">1 or 0, or a probability between, of input's shape and a floating point type.</param>
            /// <param name="weight">How much each element counts, of a shape that broadcasts to input's; null for 1.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <param name="pos_weights">
            /// A factor of the losses of targets of 1, of a shape that broadcasts to input's: (classes) for (batch, classes); null for 1.
            /// </param>
            /// <returns>One number, (); with Reduction.None (…).</returns>
            /// <exception cref="ExternalException">The shapes or types do not fit.</exception>
            public static Tensor binary_cross_entropy_with_logits(Tensor input, Tensor target, Tensor? weight = null,
                Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) =>
                aten_binary_cross_entropy_with_logits.Call(input, target, weight, pos_weights, (long)reduction);

            /// <summary>The squared error, (input - target)².</summary>
            /// <param name="input">Any shape, (…).</param>
            /// <param name="target">The same shape, or one that broadcasts with it: (n) beside (n, 1) gives (n, n), without complaint.</param>
            /// <param name="reduction">What becomes of the elements' losses.</param>
            /// <returns>One number, (); with Reduction.None (…). The mean of no elements is not a number.</returns>
            /// <exception cref="ExternalException">The shapes cannot be broadcast together, or the elements are whole numbers.</exception>
            public static Tensor mse_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                aten_mse_loss.Call(input, target, (long)reduction);

            /// <summary>The absolute error, |input - target|.</summary>
            /// <inheritdoc cref="mse_loss"/>
            public static Tensor l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                aten_l1_loss.Call(input, target, (long)reduction);
        }
    }
}
