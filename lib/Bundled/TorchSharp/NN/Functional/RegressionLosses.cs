using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Losses of numbers, of distributions and of sequences.
public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            private static readonly Op aten_smooth_l1_loss = new("aten::smooth_l1_loss");
            private static readonly Op aten_huber_loss = new("aten::huber_loss");
            private static readonly Op aten_kl_div = new("aten::kl_div");
            private static readonly Op aten_ctc_loss_Tensor = new("aten::ctc_loss", "Tensor");
            private static readonly Op aten_poisson_nll_loss = new("aten::poisson_nll_loss");

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
