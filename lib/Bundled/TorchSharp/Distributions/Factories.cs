using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        /// <summary>The normal distribution.</summary>
        /// <param name="loc">The mean.</param>
        /// <param name="scale">The standard deviation.</param>
        /// <returns>The distribution.</returns>
        public static Normal Normal(Tensor loc, Tensor scale) => new(loc, scale);

        /// <summary>The normal distribution.</summary>
        /// <param name="loc">The mean.</param>
        /// <param name="scale">The standard deviation.</param>
        /// <returns>The distribution.</returns>
        public static Normal Normal(float loc, float scale = 1f) => new(tensor(loc), tensor(scale));

        /// <summary>The exponential of a normal distribution.</summary>
        /// <param name="loc">The mean of the logarithms.</param>
        /// <param name="scale">Their standard deviation.</param>
        /// <returns>The distribution.</returns>
        public static LogNormal LogNormal(Tensor loc, Tensor scale) => new(loc, scale);

        /// <summary>Equal density between two bounds.</summary>
        /// <param name="low">The lower bound.</param>
        /// <param name="high">The upper bound, exclusive.</param>
        /// <returns>The distribution.</returns>
        public static Uniform Uniform(Tensor low, Tensor high) => new(low, high);

        /// <summary>The time until something happens that happens at a constant rate.</summary>
        /// <param name="rate">One over the mean.</param>
        /// <returns>The distribution.</returns>
        public static Exponential Exponential(Tensor rate) => new(torch.Given(rate));

        /// <summary>The double exponential distribution.</summary>
        /// <param name="loc">The mean.</param>
        /// <param name="scale">The width.</param>
        /// <returns>The distribution.</returns>
        public static Laplace Laplace(Tensor loc, Tensor scale) => new(loc, scale);

        /// <summary>The gamma distribution.</summary>
        /// <param name="concentration">The shape, above 0.</param>
        /// <param name="rate">One over the scale, above 0.</param>
        /// <returns>The distribution.</returns>
        public static Gamma Gamma(Tensor concentration, Tensor rate) => new(concentration, rate);

        /// <summary>Probabilities that sum to 1.</summary>
        /// <param name="concentration">How strongly each part is drawn, above 0, (…, n).</param>
        /// <returns>The distribution.</returns>
        public static Dirichlet Dirichlet(Tensor concentration) => new(concentration);

        /// <summary>The distribution of probabilities: how likely success is after some successes and failures.</summary>
        /// <param name="concentration1">Above 0: draws to 1.</param>
        /// <param name="concentration0">Above 0: draws to 0.</param>
        /// <returns>The distribution.</returns>
        public static Beta Beta(Tensor concentration1, Tensor concentration0) => new(concentration1, concentration0);

        /// <summary>1 with a probability, else 0.</summary>
        /// <param name="probs">Probabilities; null where logits are given.</param>
        /// <param name="logits">Logarithms of the odds or, for categories, unscaled logarithms of probabilities; null where probs are given.</param>
        /// <returns>The distribution.</returns>
        public static Bernoulli Bernoulli(Tensor? probs = null, Tensor? logits = null) =>
            new(Given(probs, logits, odds => odds.sigmoid()), Given(logits, probs, chances => Clamped(chances).logit()));

        /// <summary>How many failures there are before the first success.</summary>
        /// <param name="probs">Probabilities; null where logits are given.</param>
        /// <param name="logits">Logarithms of the odds or, for categories, unscaled logarithms of probabilities; null where probs are given.</param>
        /// <returns>The distribution.</returns>
        public static Geometric Geometric(Tensor? probs = null, Tensor? logits = null) =>
            new(Given(probs, logits, odds => odds.sigmoid()), Given(logits, probs, chances => Clamped(chances).logit()));

        /// <summary>How often something happens that happens at a constant rate.</summary>
        /// <param name="rate">The mean.</param>
        /// <returns>The distribution.</returns>
        public static Poisson Poisson(Tensor rate) => new(torch.Given(rate));

        /// <summary>One of several classes, from 0.</summary>
        /// <param name="probs">Probabilities; null where logits are given.</param>
        /// <param name="logits">Logarithms of the odds or, for categories, unscaled logarithms of probabilities; null where probs are given.</param>
        /// <returns>The distribution.</returns>
        public static Categorical Categorical(Tensor? probs = null, Tensor? logits = null) =>
            new(Given(probs, logits, scores => scores.softmax(-1), chances => chances / chances.sum(-1, true)), Given(logits, probs, chances => Clamped(chances / chances.sum(-1, true)).log(), scores => scores - scores.logsumexp(-1, true)));

        // One of two ways to say the same, or what the other gives.
        private static Tensor Given(Tensor? tensor, Tensor? other, Func<Tensor, Tensor> fromOther, Func<Tensor, Tensor>? normalize = null)
        {
            if (tensor is null == other is null)
                throw new ArgumentException("Give either probs or logits, not both and not neither.");
            if (tensor is null)
                return fromOther(other!);
            return normalize is null ? tensor : normalize(tensor);
        }

        private static Tensor Clamped(Tensor chances)
        {
            var least = chances.dtype == ScalarType.Float64 ? Math.Pow(2, -52) : Math.Pow(2, -23);
            return chances.clamp(least, 1 - least);
        }
    }
}
